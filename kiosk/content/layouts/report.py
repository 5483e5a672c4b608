"""Compositions for a report: what was achieved, what is planned, and a place to show for it."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil, veil_top

STEPS = Layout(
    name="steps",
    places=(
        Place("head", ("hero",), Box(72, 56, 940, 260), Box(60, 60, 960, 330)),
        Place("figure", ("stats",), Box(812, 296, 420, 130), Box(60, 400, 700, 160), look="loud"),
        Place("steps", ("article",), Box(72, 290, 1802, 618), Box(60, 660, 982, 970), look="steps"),
        Place("text", ("article",), Box(76, 330, 660, 178), Box(60, 560, 640, 170), look="passage"),
    ),
    art=Box(120, -40, 1920, 1080),
    art_upright=Box(0, -150, 1080, 1920),
    veils=(
        Veil((0, 0), (0.6, 0), ((0, 1), (0.4, 1), (0.7, 0.72), (1, 0))),
        Veil((0, 0.352), (0, 1), ((0, 0), (0.62, 1), (1, 1))),
    ),
    veils_upright=(
        veil_top(0.34, 0.95),
        Veil((0, 0.3), (0, 1), ((0, 0), (0.3, 1), (1, 1))),
    ),
)

REPORT = (STEPS,)
