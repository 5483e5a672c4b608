"""Compositions for what is done for people: figures on cards, people, a road."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil, veil_around

# A breath of the ground behind words that stand free on the picture.
_SOFT = ((0, 0.36), (0.35, 0.28), (0.7, 0.1), (1, 0))

DASHBOARD = Layout(
    name="dashboard",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 52, 760, 322), Box(60, 60, 960, 384), look="figure"),
        Place("rings", ("chart",), Box(72, 378, 1776, 242), Box(60, 664, 960, 404), look="rings"),
        Place("cards", ("stats",), Box(72, 624, 1776, 290), Box(60, 1072, 960, 548), look="cards"),
    ),
    art=Box(690, -150, 1230, 692),
    art_upright=Box(-55, 232, 1190, 670),
    veils=(
        Veil((0.359, 0), (0.52, 0), ((0, 1), (0.3, 0.95), (1, 0))),
        Veil((0, 0.26), (0, 0.36), ((0, 0), (1, 1))),
    ),
    veils_upright=(
        # A long head ends below where the picture begins.
        Veil((0, 0.11), (0, 0.25), ((0, 1), (0.43, 0.4), (0.7, 0.2), (1, 0))),
        Veil((0, 0.385), (0, 0.43), ((0, 0), (1, 1))),
    ),
    caption=Box(1000, 24, 600, 44),
)

PEOPLE = Layout(
    name="people",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 56, 680, 226), Box(60, 60, 960, 236)),
        Place("count", ("stats",), Box(72, 306, 640, 608), Box(60, 316, 960, 414), look="counted"),
        # The article leaves its lower left corner free: the chart stands there.
        Place(
            "honour", ("article",), Box(760, 50, 1088, 864), Box(60, 750, 960, 870), look="award"
        ),
        Place(
            "rings", ("chart",), Box(760, 428, 402, 486), Box(60, 1105, 355, 515), look="concentric"
        ),
    ),
    veils=(Veil((0, 0), (0.42, 0), ((0, 0.6), (0.8, 0.5), (1, 0))),),
    # Above the head: the article reaches too high for it to stand in the corner.
    caption=Box(152, 10, 600, 44),
)

RELATION = Layout(
    name="relation",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 56, 610, 242), Box(60, 60, 960, 238)),
        Place("figures", ("stats",), Box(76, 318, 600, 212), Box(60, 312, 960, 154), look="big"),
        Place("parties", ("relation",), Box(700, 30, 1148, 496), Box(60, 472, 960, 432)),
        Place("dates", ("timeline",), Box(72, 538, 498, 264), Box(60, 914, 500, 266), look="rows"),
        Place(
            "shares", ("chart",), Box(594, 538, 450, 264), Box(578, 914, 442, 266), look="meters"
        ),
        Place(
            "points", ("article",), Box(1068, 538, 780, 264), Box(60, 1192, 960, 232), look="cards"
        ),
        Place("quote", ("quote",), Box(72, 816, 1776, 98), Box(60, 1436, 960, 184), look="aside"),
    ),
    # Above the head: the relation has its own caption in the corner.
    caption=Box(152, 10, 600, 44),
)

WALL = Layout(
    name="wall",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 56, 780, 212), Box(60, 60, 960, 240)),
        Place(
            "pictures",
            ("carousel",),
            Box(72, 276, 780, 386),
            Box(60, 312, 960, 396),
            look="frame",
        ),
        Place("wall", ("stats",), Box(868, 40, 988, 590), Box(52, 724, 976, 426), look="wall"),
        Place("rings", ("chart",), Box(892, 648, 956, 266), Box(60, 1164, 960, 236)),
        Place("points", ("article",), Box(72, 682, 780, 232), Box(60, 1416, 960, 204), look="rows"),
    ),
    # Above the head: the wall is as high as the corner.
    caption=Box(152, 10, 600, 44),
)

ROAD = Layout(
    name="road",
    places=(
        Place("head", ("hero",), Box(72, 56, 760, 210), Box(60, 60, 960, 236)),
        Place(
            "signs",
            ("article",),
            Box(1010, 364, 838, 290),
            Box(60, 812, 960, 226),
            look="road-signs",
        ),
        Place("cards", ("stats",), Box(72, 650, 500, 264), Box(60, 1036, 960, 180), look="cards"),
        Place("comparison", ("chart",), Box(596, 650, 620, 264), Box(60, 1240, 470, 380)),
        # After the comparison: a chart that names no place is no road.
        Place("rise", ("chart",), Box(0, 40, 1920, 610), Box(0, 296, 1080, 540), look="road"),
        Place(
            "quote", ("quote",), Box(1240, 650, 608, 264), Box(550, 1240, 470, 380), look="aside"
        ),
    ),
    art_upright=Box(-98, 320, 1400, 788),
    # Its last value stands in the sky, far from every veil.
    dusk=True,
    veils=(
        Veil((0, 0), (0.33, 0.36), ((0, 0.93), (0.4, 0.8), (0.8, 0))),
        # Behind both values.
        veil_around((0.13, 0.5), (0.26, 0.26), _SOFT),
        veil_around((0.78, 0.14), (0.34, 0.34), _SOFT),
    ),
    veils_upright=(
        veil_around((0.15, 0.365), (0.45, 0.12), _SOFT),
        veil_around((0.85, 0.212), (0.5, 0.14), _SOFT),
        Veil((0, 0.166), (0, 0.24), ((0, 1), (1, 0))),
        Veil((0, 0.5), (0, 0.577), ((0, 0), (1, 1))),
    ),
)

SERVICES = (DASHBOARD, PEOPLE, RELATION, WALL, ROAD)
