"""Compositions for gardens and whatever else grows: great figures, counted cells, large lines."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil

GREAT_FIGURE = Layout(
    name="great-figure",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 66, 800, 310), Box(60, 66, 960, 440), look="large"),
        Place("figures", ("stats",), Box(72, 400, 768, 512), Box(60, 1050, 960, 570), look="great"),
    ),
    art_upright=Box(-860, 360, 1940, 1091),
    veils=(Veil((0, 0), (0.573, 0), ((0, 0.94), (0.5, 0.86), (1, 0))),),
    veils_upright=(
        Veil((0, 0.2), (0, 0.285), ((0, 1), (0.4, 0.8), (1, 0))),
        Veil((0, 0.475), (0, 0.556), ((0, 0), (0.8, 0.96), (1, 1))),
    ),
    foot=0.6,
)

CELLS = Layout(
    name="cells",
    places=(
        Place("head", ("hero",), Box(72, 66, 590, 330), Box(60, 66, 960, 360), look="large"),
        Place("count", ("stats",), Box(72, 440, 580, 432), Box(60, 906, 960, 236), look="grove"),
        Place("cells", ("chart",), Box(690, 408, 1158, 508), Box(60, 1160, 960, 458), look="cells"),
        Place(
            "spots", ("hotspots",), Box(692, 66, 1156, 404), Box(60, 390, 960, 494), look="column"
        ),
    ),
    art=Box(900, -40, 1020, 574),
    art_upright=Box(0, 322, 1080, 608),
    veils=(
        Veil((0.46, 0), (0.64, 0), ((0, 1), (0.4, 0.86), (1, 0))),
        Veil((0, 0.3), (0, 0.43), ((0, 0), (1, 1))),
    ),
    veils_upright=(
        Veil((0, 0.19), (0, 0.25), ((0, 1), (1, 0))),
        Veil((0, 0.42), (0, 0.478), ((0, 0), (1, 1))),
    ),
)

LINES = Layout(
    name="lines",
    places=(
        Place("head", ("hero",), Box(72, 66, 700, 290), Box(60, 66, 960, 300), look="large"),
        Place(
            "points", ("article",), Box(72, 578, 700, 336), Box(60, 1326, 960, 294), look="plates"
        ),
        Place("figure", ("stats",), Box(76, 376, 696, 190), Box(64, 1106, 956, 214), look="great"),
        Place("lines", ("article",), Box(848, 0, 560, 520), Box(60, 386, 960, 372), look="lines"),
    ),
    art=Box(300, 140, 1920, 1080),
    art_upright=Box(-860, 622, 1940, 1091),
    veils=(
        Veil((0, 0.129), (0, 0.3), ((0, 1), (0.35, 0.7), (1, 0))),
        Veil((0, 0), (0.56, 0), ((0, 1), (0.6, 0.96), (1, 0))),
    ),
    veils_upright=(
        Veil((0, 0.324), (0, 0.44), ((0, 1), (0.35, 0.7), (1, 0))),
        Veil((0, 0.51), (0, 0.575), ((0, 0), (0.8, 0.96), (1, 1))),
    ),
    foot=0.6,
)

GREENS = (GREAT_FIGURE, CELLS, LINES)
