"""Compositions for gardens and whatever else grows: great figures, counted cells, large lines."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil

GREAT_FIGURE = Layout(
    name="great-figure",
    places=(
        Place("head", ("hero",), Box(72, 56, 780, 318), Box(60, 60, 960, 440)),
        Place("figures", ("stats",), Box(72, 380, 780, 536), Box(60, 1060, 960, 580), look="great"),
    ),
    art_upright=Box(-860, 360, 1940, 1091),
    veils=(Veil((0, 0), (0.58, 0), ((0, 0.95), (0.6, 0.88), (1, 0))),),
    veils_upright=(
        Veil((0, 0.19), (0, 0.3), ((0, 1), (1, 0))),
        Veil((0, 0.44), (0, 0.56), ((0, 0), (0.8, 0.96), (1, 1))),
    ),
)

CELLS = Layout(
    name="cells",
    places=(
        Place("head", ("hero",), Box(72, 56, 860, 300), Box(60, 60, 960, 360)),
        Place("count", ("stats",), Box(72, 440, 580, 396), Box(60, 930, 960, 236), look="grove"),
        Place("cells", ("chart",), Box(690, 440, 1158, 476), Box(60, 1184, 960, 456), look="cells"),
        Place("spots", ("hotspots",), Box(960, 70, 888, 384), Box(60, 390, 960, 470)),
    ),
    art=Box(960, -20, 960, 540),
    art_upright=Box(0, 370, 1080, 608),
    veils=(
        Veil((0.5, 0), (0.62, 0), ((0, 1), (1, 0))),
        Veil((0, 0.3), (0, 0.44), ((0, 0), (1, 1))),
    ),
    veils_upright=(
        Veil((0, 0.19), (0, 0.25), ((0, 1), (1, 0))),
        Veil((0, 0.43), (0, 0.5), ((0, 0), (1, 1))),
    ),
)

LINES = Layout(
    name="lines",
    places=(
        Place("head", ("hero",), Box(72, 56, 760, 290), Box(60, 60, 960, 330)),
        Place(
            "points", ("article",), Box(72, 588, 800, 328), Box(60, 1320, 960, 316), look="plates"
        ),
        Place("figure", ("stats",), Box(76, 366, 700, 210), Box(60, 1090, 960, 220), look="great"),
        Place("lines", ("article",), Box(900, 80, 948, 800), Box(60, 430, 960, 620), look="lines"),
    ),
    art_upright=Box(-860, 360, 1940, 1091),
    veils=(Veil((0, 0), (0.58, 0), ((0, 0.95), (0.6, 0.88), (1, 0))),),
    veils_upright=(
        Veil((0, 0.19), (0, 0.3), ((0, 1), (1, 0))),
        Veil((0, 0.46), (0, 0.57), ((0, 0), (0.8, 0.96), (1, 1))),
    ),
)

GREENS = (GREAT_FIGURE, CELLS, LINES)
