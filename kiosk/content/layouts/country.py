"""Compositions for the countryside: a map to walk on, a courtyard, an arc of fields, a poem."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil, veil_around

MAP = Layout(
    name="map",
    places=(
        Place("head", ("hero",), Box(72, 56, 520, 848), Box(60, 966, 960, 654), look="plaque"),
        Place(
            "figures", ("stats",), Box(116, 370, 432, 286), Box(104, 1268, 872, 150), look="ledger"
        ),
        Place("route", ("route",), Box(600, 0, 1320, 920), Box(0, 0, 1080, 956)),
        Place(
            "points", ("article",), Box(114, 666, 450, 212), Box(104, 1432, 872, 164), look="badges"
        ),
    ),
    art_upright=Box(0, 0, 1080, 980),
    veils=(Veil((0, 0), (0.4, 0), ((0, 0.75), (1, 0))),),
    veils_upright=(Veil((0, 0.48), (0, 0.51), ((0, 0), (1, 1))),),
    foot=0.6,
)

COURTYARD = Layout(
    name="courtyard",
    places=(
        Place("head", ("hero",), Box(72, 66, 600, 266), Box(60, 796, 960, 244), look="large"),
        Place("figures", ("stats",), Box(76, 340, 600, 252), Box(62, 1052, 940, 224), look="roofs"),
        Place("tablets", ("chart",), Box(972, 0, 848, 324), Box(60, 0, 960, 300), look="tablets"),
        Place("gates", ("article",), Box(76, 600, 588, 314), Box(62, 1286, 956, 334), look="gates"),
    ),
    art=Box(340, -18, 1728, 972),
    art_upright=Box(0, 0, 1080, 800),
    veils=(
        Veil((0, 0), (1, 0), ((0, 1), (0.2, 1), (0.315, 0.94), (0.37, 0.5), (0.43, 0))),
        Veil((0, 0.84), (0, 0.883), ((0, 0), (1, 1))),
    ),
    veils_upright=(Veil((0, 0.37), (0, 0.4165), ((0, 0), (1, 1))),),
    foot=0.7,
    caption=Box(1248, 862, 600, 44),
    caption_upright=Box(480, 736, 540, 44),
)

ARC = Layout(
    name="arc",
    places=(
        Place("head", ("hero",), Box(72, 66, 600, 236), Box(60, 66, 960, 290), look="large"),
        Place(
            "points",
            ("article",),
            Box(0, 0, 872, 1080),
            Box(0, 570, 1080, 1350),
            look="arc",
            behind=True,
        ),
        Place(
            "pictures",
            ("carousel",),
            Box(1284, 512, 564, 392),
            Box(60, 1262, 960, 358),
            look="over",
        ),
    ),
    art=Box(72, -88, 1920, 1168),
    art_upright=Box(0, 120, 1080, 640),
    veils_upright=(Veil((0, 0.06), (0, 0.25), ((0, 1), (0.45, 0.85), (1, 0))),),
    foot=0.75,
)

POEM = Layout(
    name="poem",
    dusk=True,
    places=(
        Place("head", ("hero",), Box(72, 66, 770, 508), Box(60, 66, 960, 656), look="poem"),
        Place("poem", ("quote",), Box(76, 120, 830, 246), Box(64, 140, 952, 306), look="poem"),
        Place("note", ("article",), Box(72, 640, 600, 266), Box(60, 1446, 960, 174), look="small"),
    ),
    art_upright=Box(0, 560, 1080, 1120),
    veils=(veil_around((0.17, 0.28), (0.46, 0.46), ((0, 0.86), (0.5, 0.68), (1, 0))),),
    veils_upright=(
        Veil((0, 0.292), (0, 0.43), ((0, 1), (0.45, 0.95), (1, 0))),
        Veil((0, 0.762), (0, 0.83), ((0, 0), (1, 1))),
    ),
    foot=0.7,
    caption_upright=Box(480, 1380, 540, 44),
)

COUNTRY = (MAP, COURTYARD, ARC, POEM)
