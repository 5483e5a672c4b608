"""Compositions for industry and technique: figures and charts before a lit machine."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil

# Solid over the words at the left, gone at the machine.
_LEFT = Veil((0, 0), (1, 0), ((0, 1), (0.24, 1), (0.4, 0.93), (0.6, 0.2), (1, 0)))

FEATURE = Layout(
    name="feature",
    places=(
        Place("head", ("hero",), Box(72, 64, 960, 330), Box(60, 66, 960, 420)),
        Place("machine", ("hotspots",), Box(1150, 76, 698, 340), Box(40, 500, 1000, 360)),
        Place("figures", ("stats",), Box(76, 410, 1150, 204), Box(60, 892, 960, 236), look="row"),
        Place("comparison", ("chart",), Box(72, 626, 800, 284), Box(60, 1140, 480, 496)),
        Place("slope", ("chart",), Box(892, 626, 468, 284), Box(560, 1140, 460, 240)),
        Place("slope2", ("chart",), Box(1380, 626, 468, 284), Box(560, 1396, 460, 240)),
    ),
    art=Box(420, -150, 1700, 956),
    art_upright=Box(-248, 262, 1536, 864),
    veils=(_LEFT, Veil((0, 0.278), (0, 1), ((0, 0), (0.24, 0.78), (0.36, 1), (1, 1)))),
    veils_upright=(
        Veil(
            (0, 0),
            (0, 1),
            (
                (0, 1),
                (0.2, 1),
                (0.24, 0.86),
                (0.29, 0.1),
                (0.38, 0),
                (0.445, 0.72),
                (0.5, 1),
                (1, 1),
            ),
        ),
    ),
)

TECHNICAL = (FEATURE,)
