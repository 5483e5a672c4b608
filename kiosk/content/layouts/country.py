"""Compositions for the countryside: a map to walk on, a courtyard, an arc of fields, a poem."""

from __future__ import annotations

from kiosk.content.layouts.base import Box, Layout, Place, Veil

MAP = Layout(
    name="map",
    places=(
        Place("head", ("hero",), Box(72, 56, 540, 848), Box(60, 966, 960, 668), look="plaque"),
        Place(
            "figures", ("stats",), Box(116, 404, 452, 246), Box(104, 1264, 872, 124), look="ledger"
        ),
        Place("route", ("route",), Box(620, 0, 1300, 920), Box(0, 0, 1080, 956)),
        Place(
            "points", ("article",), Box(106, 664, 472, 214), Box(104, 1404, 872, 188), look="badges"
        ),
    ),
    art_upright=Box(0, 0, 1080, 980),
    veils=(Veil((0, 0), (0.4, 0), ((0, 0.75), (1, 0))),),
    veils_upright=(Veil((0, 0.48), (0, 0.51), ((0, 0), (1, 1))),),
)

COUNTRY = (MAP,)
