"""Compositions for a report: what was achieved, what is planned, and a place to show for it."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil, veil_around, veil_top

STEPS = Layout(
    name="steps",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 56, 940, 260), Box(60, 60, 960, 270)),
        Place("figure", ("stats",), Box(76, 326, 372, 140), Box(64, 468, 560, 150), look="loud"),
        Place(
            "steps", ("article",), Box(72, 310, 1802, 598), Box(60, 604, 986, 1016), look="steps"
        ),
        Place(
            "text", ("article",), Box(470, 316, 528, 160), Box(64, 330, 900, 130), look="passage"
        ),
    ),
    art=Box(120, -40, 1920, 1080),
    art_upright=Box(0, -60, 1080, 1920),
    veils=(
        Veil((0, 0), (0.6, 0), ((0, 1), (0.4, 1), (0.7, 0.72), (1, 0))),
        Veil((0, 0.352), (0, 1), ((0, 0), (0.62, 1), (1, 1))),
        # Behind the text beside the figure.
        veil_around((0.3, 0.36), (0.3, 0.13), ((0, 0.96), (0.72, 0.92), (1, 0))),
    ),
    veils_upright=(
        Veil((0, 0), (0.64, 0), ((0, 0.96), (0.75, 0.9), (1, 0))),
        veil_top(0.3, 0.9),
        Veil((0, 0.36), (0, 1), ((0, 0), (0.3, 1), (1, 1))),
    ),
)

SCROLL = Layout(
    name="scroll",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 56, 1000, 270), Box(60, 60, 790, 336)),
        Place(
            "stages", ("timeline",), Box(72, 766, 1180, 152), Box(60, 870, 960, 188), look="stages"
        ),
        Place(
            "scroll", ("quote",), Box(1292, 60, 556, 848), Box(60, 1080, 960, 540), look="scroll"
        ),
        Place("links", ("article",), Box(72, 308, 1180, 440), Box(60, 398, 960, 456), look="links"),
    ),
    art=Box(-494, -75, 2400, 1350),
    art_upright=Box(150, -478, 1080, 1920),
    veils=(
        Veil((0, 0), (0.56, 0), ((0, 1), (0.92, 0.96), (1, 0))),
        Veil((0, 0.335), (0, 0.39), ((0, 0), (1, 1))),
        # Nothing of what stands below a rising sun shows between the gates and the scroll.
        veil_around((0.66, 0.384), (0.08, 0.064), ((0, 1), (0.7, 1), (1, 0))),
        # Nor beside the scroll, where a slope of it would stand in the air.
        Veil((1, 0), (0.9, 0), ((0, 1), (0.6, 1), (1, 0))),
    ),
    veils_upright=(
        Veil((0, 0), (0.9, 0), ((0, 1), (0.5, 0.96), (1, 0))),
        Veil((0, 0.08), (0, 1), ((0, 0), (0.11, 1), (1, 1))),
    ),
    caption=Box(664, 16, 600, 44),
)

INSCRIPTION = Layout(
    name="inscription",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(76, 56, 400, 470), Box(60, 60, 450, 560), look="inscription"),
        Place("count", ("chart",), Box(76, 518, 652, 184), Box(64, 700, 952, 150), look="beads"),
        Place(
            "text", ("article",), Box(1320, 72, 528, 356), Box(64, 876, 952, 236), look="passage"
        ),
        Place("quote", ("quote",), Box(1320, 446, 528, 466), Box(64, 1128, 952, 272), look="bare"),
        Place("about", ("article",), Box(76, 712, 652, 200), Box(64, 1440, 952, 180), look="note"),
    ),
    art=Box(-200, -100, 2098, 1180),
    art_upright=Box(-390, -40, 1848, 1040),
    veils=(
        # Mist: behind the columns, over the water, and where the words stand at the right.
        veil_around((0.1, 0.2), (0.26, 0.36), ((0, 0.94), (0.66, 0.88), (1, 0))),
        veil_around((0.15, 0.8), (0.32, 0.4), ((0, 0.96), (0.76, 0.92), (0.86, 0.7), (1, 0))),
        Veil((1, 0), (0.635, 0), ((0, 1), (0.76, 0.94), (0.84, 0.78), (1, 0))),
    ),
    veils_upright=(
        veil_around((0.16, 0.12), (0.4, 0.24), ((0, 0.96), (0.6, 0.9), (1, 0))),
        Veil((0, 0.31), (0, 0.385), ((0, 0), (0.7, 0.94), (1, 1))),
    ),
    caption=Box(690, 868, 600, 44),
)

REPORT = (STEPS, SCROLL, INSCRIPTION)
