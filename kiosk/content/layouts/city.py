"""Compositions for a town: before and after, a street, windows on landmarks, a rise."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil, veil_around

COMPARE = Layout(
    name="compare",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 66, 664, 276), Box(60, 66, 960, 300), look="large"),
        Place("stars", ("article",), Box(44, 344, 712, 366), Box(60, 1030, 960, 408), look="stars"),
        Place("picture", ("compare",), Box(772, 64, 1076, 836), Box(60, 378, 960, 644)),
        Place("text", ("article",), Box(76, 728, 660, 76), Box(64, 1444, 952, 92), look="passage"),
        Place("figure", ("stats",), Box(76, 818, 660, 84), Box(64, 1540, 952, 84), look="line"),
    ),
    caption=Box(1248, 12, 600, 44),
)

STREET = Layout(
    name="street",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 66, 800, 276), Box(60, 66, 960, 330), look="large"),
        Place("rail", ("chart",), Box(0, 740, 976, 184), Box(60, 1404, 960, 216), look="rail"),
        Place(
            "street",
            ("hotspots",),
            Box(900, 428, 956, 382),
            Box(60, 680, 960, 620),
            look="aside",
        ),
        Place("figure", ("stats",), Box(1588, 222, 260, 192), Box(60, 426, 260, 196), look="lit"),
    ),
    art=Box(0, -34, 1920, 1080),
    art_upright=Box(-420, 400, 1778, 1000),
    veils=(
        veil_around((0.05, 0.14), (0.46, 0.4), ((0, 0.92), (0.6, 0.72), (1, 0))),
        # Dark under the rail, clear over what stands at the right.
        veil_around((0.2, 0.93), (0.62, 0.38), ((0, 0.96), (0.55, 0.84), (1, 0))),
        Veil((0, 0.81), (0, 0.93), ((0, 0), (1, 0.92))),
    ),
    veils_upright=(
        Veil((0, 0.21), (0, 0.34), ((0, 1), (1, 0))),
        Veil((0, 0.655), (0, 0.729), ((0, 0), (1, 1))),
    ),
)

WINDOWS = Layout(
    name="windows",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 66, 516, 280), Box(60, 66, 960, 300), look="large"),
        Place(
            "windows",
            ("hotspots",),
            Box(612, 64, 1236, 836),
            Box(60, 380, 960, 680),
            look="windows",
        ),
        Place("signs", ("article",), Box(72, 356, 516, 288), Box(60, 1085, 450, 535), look="signs"),
        Place(
            "pictures",
            ("carousel",),
            Box(72, 692, 516, 210),
            Box(534, 1085, 486, 535),
            look="frame",
        ),
    ),
    caption=Box(1248, 12, 600, 44),
)

RISE = Layout(
    name="rise",
    places=(
        Place("head", ("hero",), Box(72, 66, 900, 230), Box(60, 66, 960, 300), look="edition"),
        Place("rise", ("timeline",), Box(72, 216, 1088, 452), Box(60, 690, 960, 452), look="slope"),
        Place(
            "positions",
            ("hotspots",),
            Box(72, 518, 1776, 394),
            Box(60, 992, 960, 628),
            look="positions",
        ),
    ),
    art=Box(330, -64, 1620, 911),
    art_upright=Box(-470, 330, 1560, 877),
    veils=(
        # Slanting: the sky stays clear, the foot of the slope does not.
        Veil((0.36, 0.62), (0.6, 0.2), ((0, 1), (0.42, 0.93), (0.75, 0.26), (1, 0))),
        Veil((0, 0), (0.32, 0), ((0, 1), (0.6, 1), (1, 0))),
        Veil((0, 0.41), (0, 1), ((0, 0), (0.34, 0.8), (0.48, 1), (1, 1))),
        # Behind the goal.
        veil_around((0.41, 0.3), (0.3, 0.2), ((0, 0.5), (0.35, 0.36), (0.7, 0.12), (1, 0))),
    ),
    veils_upright=(
        Veil((0, 0.175), (0, 0.26), ((0, 1), (1, 0))),
        Veil((0.1, 0.56), (0.42, 0.38), ((0, 1), (0.45, 0.75), (1, 0))),
        # Behind the name of the goal, clear over what stands at the right.
        veil_around((0.44, 0.415), (0.4, 0.06), ((0, 0.94), (0.7, 0.86), (1, 0))),
        Veil((0, 0.36), (0, 0.48), ((0, 0), (0.6, 0.85), (1, 1))),
    ),
    caption=Box(1248, 24, 600, 44),
)

CITY = (COMPARE, STREET, WINDOWS, RISE)
