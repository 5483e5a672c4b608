"""Compositions for a town: before and after, a street, windows on landmarks, a rise."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil

COMPARE = Layout(
    name="compare",
    places=(
        Place("head", ("hero",), Box(72, 56, 664, 306), Box(60, 60, 960, 310)),
        Place("stars", ("article",), Box(44, 346, 712, 330), Box(60, 1036, 960, 356), look="stars"),
        Place("picture", ("compare",), Box(772, 64, 1076, 836), Box(60, 384, 960, 640)),
        Place(
            "text", ("article",), Box(76, 690, 660, 108), Box(64, 1400, 952, 104), look="passage"
        ),
        Place("figure", ("stats",), Box(76, 812, 660, 88), Box(64, 1520, 952, 110), look="line"),
    ),
)

STREET = Layout(
    name="street",
    places=(
        Place("head", ("hero",), Box(72, 56, 800, 300), Box(60, 60, 960, 340)),
        Place("rail", ("chart",), Box(0, 736, 1180, 180), Box(60, 1400, 960, 240), look="rail"),
        Place("street", ("hotspots",), Box(900, 300, 948, 480), Box(60, 680, 960, 520)),
        Place("figure", ("stats",), Box(1588, 92, 260, 190), Box(60, 1216, 320, 150), look="cards"),
    ),
    art=Box(0, -34, 1920, 1080),
    art_upright=Box(-420, 380, 1778, 1000),
    veils=(
        Veil((0, 0), (0.52, 0), ((0, 0.92), (0.7, 0.8), (1, 0))),
        Veil((0, 0.58), (0, 1), ((0, 0), (0.4, 0.88), (0.8, 1), (1, 1))),
    ),
    veils_upright=(
        Veil((0, 0.2), (0, 0.32), ((0, 1), (1, 0))),
        Veil((0, 0.6), (0, 0.72), ((0, 0), (1, 1))),
    ),
)

WINDOWS = Layout(
    name="windows",
    places=(
        Place("head", ("hero",), Box(72, 56, 560, 300), Box(60, 60, 960, 300)),
        Place(
            "windows",
            ("hotspots",),
            Box(660, 64, 1188, 836),
            Box(60, 380, 960, 680),
            look="windows",
        ),
        Place("signs", ("article",), Box(72, 366, 560, 300), Box(60, 1085, 450, 545), look="signs"),
        Place(
            "pictures",
            ("carousel",),
            Box(72, 676, 560, 226),
            Box(534, 1085, 486, 545),
            look="frame",
        ),
    ),
)

RISE = Layout(
    name="rise",
    places=(
        Place("head", ("hero",), Box(72, 56, 900, 240), Box(60, 60, 960, 300)),
        Place("rise", ("timeline",), Box(72, 216, 1088, 452), Box(60, 690, 960, 452), look="slope"),
        Place(
            "positions",
            ("hotspots",),
            Box(72, 518, 1776, 394),
            Box(60, 992, 960, 644),
            look="positions",
        ),
    ),
    art=Box(330, -64, 1620, 911),
    art_upright=Box(-60, 330, 1200, 675),
    veils=(
        # Slanting: the sky stays clear, the foot of the slope does not.
        Veil((0.36, 0.62), (0.6, 0.2), ((0, 1), (0.4, 0.9), (0.75, 0.25), (1, 0))),
        Veil((0, 0), (0.32, 0), ((0, 1), (0.6, 1), (1, 0))),
        Veil((0, 0.41), (0, 1), ((0, 0), (0.34, 0.8), (0.48, 1), (1, 1))),
    ),
    veils_upright=(
        Veil((0, 0.175), (0, 0.28), ((0, 1), (1, 0))),
        Veil((0, 0.29), (0, 0.42), ((0, 0), (0.6, 0.9), (1, 1))),
    ),
    caption=Box(1248, 24, 600, 44),
)

CITY = (COMPARE, STREET, WINDOWS, RISE)
