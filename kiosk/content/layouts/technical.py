"""Compositions for industry and technique: figures and charts before a lit machine."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil

# Solid over the words at the left, gone at the machine.
_LEFT = Veil((0, 0), (1, 0), ((0, 1), (0.24, 1), (0.4, 0.93), (0.6, 0.2), (1, 0)))

FEATURE = Layout(
    name="feature",
    places=(
        Place("head", ("hero",), Box(72, 64, 960, 330), Box(60, 66, 960, 420)),
        Place(
            "machine",
            ("hotspots",),
            Box(1240, 84, 616, 292),
            Box(480, 460, 548, 280),
            look="aside",
        ),
        Place("figures", ("stats",), Box(76, 410, 1150, 204), Box(60, 886, 960, 224), look="row"),
        Place("comparison", ("chart",), Box(72, 626, 800, 284), Box(60, 1124, 480, 496)),
        Place("slope", ("chart",), Box(892, 626, 468, 284), Box(560, 1124, 460, 240)),
        Place("slope2", ("chart",), Box(1380, 626, 468, 284), Box(560, 1380, 460, 240)),
    ),
    art=Box(420, -150, 1700, 956),
    art_upright=Box(-248, 262, 1536, 864),
    veils=(_LEFT, Veil((0, 0.278), (0, 1), ((0, 0), (0.24, 0.78), (0.36, 1), (1, 1)))),
    veils_upright=(
        Veil(
            (0, 0),
            (0, 1),
            (
                (0, 1),
                (0.2, 1),
                (0.24, 0.86),
                (0.29, 0.1),
                (0.38, 0),
                (0.445, 0.72),
                (0.5, 1),
                (1, 1),
            ),
        ),
    ),
)

CHAIN = Layout(
    name="chain",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(0, 64, 1920, 502), Box(0, 66, 1080, 640), look="chained"),
        Place("figure", ("stats",), Box(1440, 64, 408, 172), Box(60, 724, 310, 330), look="lit"),
        Place("chain", ("chain",), Box(72, 532, 1776, 104), Box(394, 724, 626, 330), look="linked"),
        Place("text", ("article",), Box(72, 656, 900, 254), Box(60, 1078, 960, 262), look="rows"),
        Place("quote", ("quote",), Box(996, 656, 852, 254), Box(60, 1364, 960, 256), look="plate"),
    ),
    veils=(
        Veil((0, 0), (1, 0), ((0, 1), (0.34, 0.92), (0.6, 0.12), (1, 0))),
        Veil((0, 0), (0, 1), ((0, 0), (0.36, 0), (0.54, 0.82), (0.62, 1), (1, 1))),
    ),
    veils_upright=(
        Veil((0, 0), (0, 1), ((0, 0.75), (0.14, 0.45), (0.22, 0), (0.31, 0), (0.38, 1), (1, 1))),
    ),
    caption=Box(1248, 474, 600, 44),
)

STRIP = Layout(
    name="strip",
    places=(
        Place("head", ("hero",), Box(72, 64, 470, 222), Box(60, 66, 960, 254)),
        Place(
            "figures",
            ("stats",),
            Box(568, 48, 562, 242),
            Box(60, 326, 640, 200),
            look="accent-row",
        ),
        Place("strip", ("hotspots",), Box(0, 14, 1920, 496), Box(0, 290, 1080, 950), look="strip"),
        Place(
            "pictures",
            ("carousel",),
            Box(72, 514, 848, 396),
            Box(60, 728, 476, 510),
            look="frame",
        ),
        Place(
            "points",
            ("article",),
            Box(944, 514, 904, 396),
            Box(60, 1262, 960, 358),
            look="progress",
        ),
    ),
    art=Box(0, -150, 1920, 1080),
    art_upright=Box(-420, -100, 1920, 1080),
    veils=(
        Veil((0, 0), (1, 0), ((0, 0.97), (0.55, 0.92), (1, 0.7))),
        Veil((0, 0), (0, 1), ((0, 0.1), (0.26, 0.6), (0.38, 1), (1, 1))),
    ),
    caption=Box(840, 6, 660, 38),
    veils_upright=(Veil((0, 0), (0, 1), ((0, 0.9), (0.16, 0.8), (0.28, 1), (1, 1))),),
)

SCREEN = Layout(
    name="screen",
    places=(
        Place("head", ("hero",), Box(72, 64, 960, 290), Box(60, 66, 960, 236)),
        Place(
            "screen", ("article",), Box(1079, 46, 584, 384), Box(230, 312, 620, 408), look="screen"
        ),
        Place(
            "streams",
            ("timeline",),
            Box(76, 362, 1130, 300),
            Box(60, 880, 960, 350),
            look="streams",
        ),
        Place(
            "figures", ("stats",), Box(72, 672, 1158, 238), Box(60, 1234, 960, 228), look="squares"
        ),
        Place("text", ("article",), Box(1254, 672, 594, 238), Box(60, 1480, 960, 140), look="rows"),
    ),
    art=Box(150, -130, 1824, 1026),
    art_upright=Box(-756, 125, 1937, 1090),
    veils=(
        Veil((0, 0), (1, 0), ((0, 1), (0.079, 1), (0.26, 0.2), (0.4, 0), (1, 0))),
        Veil((0, 0), (0.76, 0), ((0, 0.95), (0.66, 0.93), (0.77, 0.6), (0.9, 0.12), (1, 0))),
        Veil((0, 0.52), (0, 1), ((0, 0), (0.24, 0.86), (0.34, 1), (1, 1))),
        Veil((0.917, 0), (1, 0), ((0, 0), (1, 0.7))),
    ),
    caption=Box(1148, 452, 700, 40),
    caption_upright=Box(240, 18, 780, 44),
    veils_upright=(
        Veil(
            (0, 0), (0, 1), ((0, 1), (0.15, 1), (0.2, 0), (0.47, 0), (0.53, 0.8), (0.58, 1), (1, 1))
        ),
    ),
)

TECHNICAL = (FEATURE, STRIP, SCREEN, CHAIN)
