"""Compositions for the arts: a page that is all picture, a triptych, doors, a salon wall."""

from __future__ import annotations

from kiosk.content.layouts.base import (
    NOWHERE,
    WHOLE,
    WHOLE_UPRIGHT,
    Box,
    Layout,
    Place,
    Veil,
    veil_around,
)

IMMERSIVE = Layout(
    name="immersive",
    places=(
        Place("head", ("hero",), Box(72, 66, 700, 540), Box(60, 66, 960, 630), look="framing"),
        Place("pictures", ("carousel",), WHOLE, WHOLE_UPRIGHT, look="immersive", behind=True),
        Place("text", ("article",), Box(76, 602, 580, 112), Box(64, 624, 952, 90), look="passage"),
    ),
)

TRIPTYCH = Layout(
    name="triptych",
    places=(
        Place("head", ("hero",), Box(72, 66, 276, 834), Box(60, 66, 960, 300), look="upright"),
        Place("leaves", ("triptych",), Box(372, 64, 1476, 836), Box(60, 640, 960, 980)),
    ),
    art=NOWHERE,
    art_upright=Box(0, 300, 1080, 560),
    veils_upright=(
        Veil((0, 0.16), (0, 0.25), ((0, 1), (1, 0))),
        Veil((0, 0.3), (0, 0.37), ((0, 0), (1, 1))),
    ),
    caption_upright=Box(60, 566, 960, 44),
)

DOORS = Layout(
    name="doors",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 66, 720, 252), Box(60, 66, 960, 320), look="grand"),
        Place(
            "doors", ("hotspots",), Box(72, 56, 1776, 850), Box(60, 420, 960, 1200), look="doors"
        ),
        Place("text", ("article",), Box(76, 326, 640, 190), Box(64, 390, 952, 130), look="passage"),
    ),
    veils=(
        veil_around((0.14, 0.2), (0.5, 0.46), ((0, 0.88), (0.5, 0.7), (0.75, 0.36), (1, 0))),
        veil_around((0.02, 0.86), (0.42, 0.34), ((0, 0.8), (0.5, 0.5), (1, 0))),
        Veil((0, 0.8), (0, 0.93), ((0, 0), (1, 1))),
    ),
    veils_upright=(
        Veil((0, 0.21), (0, 0.36), ((0, 1), (0.4, 0.86), (1, 0))),
        Veil((0, 0.67), (0, 0.83), ((0, 0), (1, 1))),
    ),
    art_upright=Box(-760, 400, 2133, 1200),
)

SALON = Layout(
    name="salon",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 66, 332, 300), Box(60, 66, 960, 290), look="grand"),
        Place("wall", ("gallery",), Box(72, 56, 1776, 846), Box(60, 350, 960, 1270), look="salon"),
    ),
)

ARTS = (IMMERSIVE, TRIPTYCH, DOORS, SALON)
