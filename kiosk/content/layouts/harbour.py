"""Compositions for a ship at a wharf, or another great thing that is moored, measured, visited."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil, veil_around, veil_top

MEASURE = Layout(
    name="measure",
    places=(
        Place("head", ("hero",), Box(72, 56, 1090, 236), Box(60, 60, 960, 500), look="numeral"),
        Place(
            "measure", ("stats",), Box(216, 520, 1486, 226), Box(38, 920, 1014, 210), look="measure"
        ),
        Place(
            "legend", ("hotspots",), Box(72, 400, 1776, 516), Box(60, 640, 960, 990), look="legend"
        ),
    ),
    art=Box(0, -130, 1920, 1080),
    art_upright=Box(-120, 550, 1320, 743),
    veils=(
        veil_top(0.36, 0.35),
        veil_around((0.18, 0.14), (0.5, 0.32), ((0, 0.75), (0.6, 0.45), (1, 0))),
        Veil((0, 0.72), (0, 0.97), ((0, 0), (0.7, 0.8), (1, 1))),
    ),
    veils_upright=(
        Veil((0, 0.26), (0, 0.4), ((0, 1), (0.3, 1), (1, 0))),
        Veil((0, 0.61), (0, 0.67), ((0, 0), (1, 1))),
    ),
)

ROPE = Layout(
    name="rope",
    places=(
        Place("head", ("hero",), Box(72, 48, 560, 216), Box(60, 60, 960, 400)),
        Place("rope", ("timeline",), Box(0, 636, 1920, 222), Box(0, 1180, 1080, 330), look="rope"),
        Place(
            "text", ("article",), Box(246, 862, 1602, 52), Box(64, 1524, 952, 112), look="passage"
        ),
    ),
    art=Box(0, -222, 1920, 1080),
    art_upright=Box(-120, 450, 1320, 743),
    veils=(
        veil_around((0.12, 0.11), (0.34, 0.28), ((0, 0.9), (0.6, 0.62), (1, 0))),
        Veil((0, 0.57), (0, 0.74), ((0, 0), (0.75, 0.9), (1, 1))),
    ),
    veils_upright=(
        Veil((0, 0.22), (0, 0.38), ((0, 1), (0.3, 1), (1, 0))),
        Veil((0, 0.56), (0, 0.63), ((0, 0), (1, 1))),
    ),
)

HARBOUR = (MEASURE, ROPE)
