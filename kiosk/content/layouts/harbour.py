"""Compositions for a ship at a wharf, or another great thing that is moored, measured, visited."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil, veil_around

MEASURE = Layout(
    name="measure",
    places=(
        Place("head", ("hero",), Box(72, 66, 1090, 236), Box(60, 66, 960, 500), look="numeral"),
        Place(
            "measure",
            ("stats",),
            Box(216, 504, 1486, 226),
            Box(29, 937, 1022, 168),
            look="measure",
            on_art=True,
        ),
        # Behind the measure: its lines go under the plate.
        Place(
            "legend",
            ("hotspots",),
            Box(72, 400, 1776, 516),
            Box(60, 690, 960, 930),
            look="legend",
            behind=True,
        ),
    ),
    art=Box(0, -146, 1920, 1080),
    is_whole=True,
    art_upright=Box(-120, 490, 1320, 743),
    veils=(
        Veil((0, 0), (0, 0.44), ((0, 0.7), (1, 0))),
        veil_around((0.15, 0.13), (0.46, 0.3), ((0, 0.6), (0.6, 0.36), (1, 0))),
        Veil((0, 0.72), (0, 0.97), ((0, 0), (0.7, 0.8), (1, 1))),
    ),
    veils_upright=(
        Veil((0, 0.249), (0, 0.334), ((0, 1), (0.3, 0.86), (1, 0))),
        Veil((0, 0.599), (0, 0.642), ((0, 0), (1, 1))),
    ),
)

ROPE = Layout(
    name="rope",
    places=(
        Place("head", ("hero",), Box(72, 66, 620, 230), Box(60, 66, 960, 300), look="large"),
        Place("rope", ("timeline",), Box(0, 670, 1920, 196), Box(0, 1112, 1080, 372), look="rope"),
        Place(
            "text", ("article",), Box(246, 880, 1602, 40), Box(64, 1500, 952, 120), look="passage"
        ),
    ),
    art=Box(0, -262, 1920, 1080),
    is_whole=True,
    art_upright=Box(-120, 444, 1320, 743),
    veils=(
        veil_around((0.1, 0.13), (0.45, 0.36), ((0, 0.9), (0.6, 0.76), (0.82, 0.3), (1, 0))),
        Veil((0, 0.546), (0, 0.74), ((0, 0), (0.7, 0.9), (1, 1))),
    ),
    veils_upright=(
        Veil((0, 0.22), (0, 0.32), ((0, 1), (0.3, 0.86), (1, 0))),
        Veil((0, 0.546), (0, 0.616), ((0, 0), (0.7, 0.9), (1, 1))),
    ),
)

HARBOUR = (MEASURE, ROPE)
