"""Compositions for industry and technique: figures and charts before a lit machine."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil, veil_left

FEATURE = Layout(
    name="feature",
    places=(
        Place("head", ("hero",), Box(72, 56, 900, 330), Box(60, 60, 960, 420)),
        Place("machine", ("hotspots",), Box(420, -150, 1700, 956), Box(0, 420, 1080, 608)),
        Place("figures", ("stats",), Box(72, 400, 1080, 210), Box(60, 900, 960, 210), look="row"),
        Place("comparison", ("chart",), Box(72, 626, 800, 284), Box(60, 1150, 500, 480)),
        Place("slope", ("chart",), Box(892, 626, 468, 284), Box(580, 1150, 440, 230)),
        Place("slope2", ("chart",), Box(1380, 626, 468, 284), Box(580, 1400, 440, 230)),
    ),
    art=Box(420, -150, 1700, 956),
    art_upright=Box(0, 420, 1080, 608),
    veils=(
        veil_left(0.62),
        Veil((0, 0.28), (0, 1), ((0, 0), (0.24, 0.78), (0.36, 1), (1, 1))),
    ),
    veils_upright=(
        Veil((0, 0.2), (0, 0.32), ((0, 1), (1, 0))),
        Veil((0, 0.42), (0, 0.54), ((0, 0), (1, 1))),
    ),
)

TECHNICAL = (FEATURE,)
