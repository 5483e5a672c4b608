"""Compositions for the arts: a page that is all picture, a triptych, doors, a salon wall."""

from __future__ import annotations

from kiosk.content.layouts.base import WHOLE, WHOLE_UPRIGHT, Box, Layout, Place, Veil, veil_bottom

IMMERSIVE = Layout(
    name="immersive",
    places=(
        Place("head", ("hero",), Box(72, 56, 760, 466), Box(60, 60, 960, 600), look="framing"),
        Place("pictures", ("carousel",), WHOLE, WHOLE_UPRIGHT, look="immersive", behind=True),
        Place("text", ("article",), Box(76, 540, 690, 150), Box(64, 676, 952, 130), look="passage"),
    ),
)

TRIPTYCH = Layout(
    name="triptych",
    places=(
        Place("head", ("hero",), Box(72, 56, 280, 620), Box(60, 60, 960, 300), look="upright"),
        Place("leaves", ("triptych",), Box(372, 64, 1476, 836), Box(60, 640, 960, 990)),
    ),
    art=Box(0, 560, 400, 520),
    art_upright=Box(0, 300, 1080, 560),
    veils=(
        Veil((0, 0.5), (0, 0.72), ((0, 1), (1, 0))),
        Veil((0, 0), (0.21, 0), ((0, 0.2), (0.7, 0.3), (1, 1))),
        Veil((0, 0.78), (0, 0.92), ((0, 0), (1, 1))),
    ),
    veils_upright=(
        Veil((0, 0.15), (0, 0.24), ((0, 1), (1, 0))),
        Veil((0, 0.36), (0, 0.45), ((0, 0), (1, 1))),
    ),
    caption=Box(72, 852, 280, 44),
    caption_upright=Box(60, 584, 960, 44),
)

DOORS = Layout(
    name="doors",
    places=(
        Place("head", ("hero",), Box(72, 56, 820, 300), Box(60, 60, 960, 320)),
        Place(
            "doors", ("hotspots",), Box(72, 56, 1776, 852), Box(60, 420, 960, 1210), look="doors"
        ),
        Place("text", ("article",), Box(76, 390, 620, 190), Box(64, 390, 952, 130), look="passage"),
    ),
    veils=(
        Veil((0, 0), (0.5, 0), ((0, 0.86), (0.5, 0.7), (1, 0))),
        veil_bottom(0.2, 0.96),
    ),
    veils_upright=(
        Veil((0, 0), (0, 0.36), ((0, 0.96), (0.7, 0.9), (1, 0))),
        veil_bottom(0.4, 0.96),
    ),
    art_upright=Box(-640, 420, 1920, 1080),
)

SALON = Layout(
    name="salon",
    places=(
        Place("head", ("hero",), Box(72, 56, 340, 300), Box(60, 60, 960, 300)),
        Place("wall", ("gallery",), Box(72, 56, 1776, 860), Box(60, 380, 960, 1250)),
    ),
)

ARTS = (IMMERSIVE, TRIPTYCH, DOORS, SALON)
