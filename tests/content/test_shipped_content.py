"""The shape of the exhibit that ships: its panels, pages, blocks and pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from kiosk.content.blocks import (
    AnyBlock,
    ArticleBlock,
    ChartBlock,
    Figure,
    Picture,
    QuoteBlock,
    RouteBlock,
    VideoBlock,
)
from kiosk.content.load import find_picture, load
from kiosk.content.model import Exhibit, Panel, Scenery

ROOT = Path(__file__).parents[2]
PAGES = {
    "industry": ["overview", "aluminium", "digital", "emerging"],
    "yangjiaping": ["twin-stars", "seven-works", "landmarks", "shiqiaopu"],
    "peninsula": ["islands", "tasks", "cave-museum", "gallery"],
    "dayingxiong": ["route", "courtyards", "environment", "colourful"],
    "livelihood": [
        "overview",
        "jobs-education",
        "health-security",
        "culture-sport",
        "infrastructure",
    ],
    "overview": ["achievements", "vision", "jiulongtan"],
    "ship166": ["profile", "open"],
    "garden": ["parks", "greening", "green-hills"],
}


@pytest.fixture(scope="module")
def exhibit() -> Exhibit:
    loaded = load(ROOT / "content.json")
    assert loaded.exhibit is not None, loaded.problems
    assert not loaded.problems
    return loaded.exhibit


@pytest.fixture(scope="module")
def blocks(exhibit) -> list[AnyBlock]:
    return [block for panel in exhibit.panels for page in panel.pages for block in page.blocks]


def parts_of(value: object) -> Iterator[msgspec.Struct]:
    if isinstance(value, tuple):
        for item in value:
            yield from parts_of(item)
    elif isinstance(value, msgspec.Struct):
        yield value
        for field in msgspec.structs.fields(value):
            yield from parts_of(getattr(value, field.name))


def pictures_of(exhibit: Exhibit) -> set[str]:
    parts = list(parts_of(exhibit))
    found = {part.src for part in parts if isinstance(part, Picture)}
    for part in parts:
        if isinstance(part, Scenery):
            found |= {part.title_art, part.title_art_portrait, part.seal_art}
    return found - {""}


def test_panels_and_pages_are_the_planned_ones_in_their_order(exhibit):
    assert {panel.id: [page.id for page in panel.pages] for panel in exhibit.panels} == PAGES
    assert [panel.id for panel in exhibit.panels] == list(PAGES)


def test_five_panels_are_large_and_three_small(exhibit):
    assert [panel.size for panel in exhibit.panels] == ["large"] * 5 + ["small"] * 3


def test_all_blocks_are_there(blocks):
    assert len(blocks) == 115


def test_every_kind_is_used_but_video_and_line(blocks):
    used = {type(block) for block in blocks}
    assert used == set(get_args(AnyBlock)) - {VideoBlock}
    charts = {block.chart for block in blocks if isinstance(block, ChartBlock)}
    assert charts == {"bars", "columns", "ring", "growth", "pictogram"}


def test_every_page_opens_with_its_head(exhibit):
    for panel in exhibit.panels:
        for page in panel.pages:
            kinds = Counter(block.__struct_config__.tag for block in page.blocks)
            assert kinds["hero"] == 1
            assert page.blocks[0].__struct_config__.tag == "hero"


def test_every_page_has_a_composition_of_its_own(exhibit):
    layouts = [page.layout for panel in exhibit.panels for page in panel.pages]
    assert all(layouts)
    assert len(set(layouts)) == len(layouts) == 29


def test_every_picture_exists(exhibit):
    names = sorted(pictures_of(exhibit))
    assert len(names) > 30
    assert not [name for name in names if find_picture(name, ROOT) is None]


def test_every_chart_says_where_its_figures_are_from(blocks):
    charts = [block for block in blocks if isinstance(block, ChartBlock)]
    assert len(charts) == 13
    assert all(chart.credit for chart in charts)


def test_every_figure_has_its_source(blocks):
    found = [part for block in blocks for part in parts_of(block) if isinstance(part, Figure)]
    assert len(found) > 70
    assert all(figure.source for figure in found)


def test_growth_goes_from_one_value_to_another(blocks):
    growth = [
        block for block in blocks if isinstance(block, ChartBlock) and block.chart == "growth"
    ]
    assert [[item.value.get("zh") for item in chart.items] for chart in growth] == [
        [15.7, 32],
        [60, 68],
        [52, 100],
    ]


def test_bars_are_sorted(blocks):
    for chart in blocks:
        if isinstance(chart, ChartBlock) and chart.chart == "bars":
            values = [item.value.get("zh") for item in chart.items]
            assert values == sorted(values, reverse=True)


def test_the_route_has_twenty_one_stops_and_names_only_four_of_them(blocks):
    (route,) = (block for block in blocks if isinstance(block, RouteBlock))
    stops = [stop for stop in route.stops if not stop.beside]
    assert len(stops) == 21
    assert len([stop for stop in stops if stop.label]) == 4
    assert len([stop for stop in route.stops if stop.beside and stop.label]) == 2
    assert not any(stop.text for stop in route.stops)


def test_what_stays_unnamed_is_not_filled_in(blocks):
    pictograms = [
        (chart.total, chart.filled, len(chart.marks))
        for chart in blocks
        if isinstance(chart, ChartBlock) and chart.chart == "pictogram"
    ]
    assert pictograms == [(7, 3, 3), (5, 5, 2), (10, 1, 1)]


def test_accents_are_words_of_their_quote(blocks):
    for quote in blocks:
        if isinstance(quote, QuoteBlock):
            for accent in quote.accents:
                for language in ("zh", "en"):
                    assert quote.text.get(language).count(accent.get(language)) == 1


def test_points_open_panels_that_exist(exhibit, blocks):
    opened = [
        point.opens
        for block in blocks
        if isinstance(block, ArticleBlock)
        for point in block.points
        if point.opens
    ]
    assert opened == ["industry", "yangjiaping", "livelihood"]
    assert set(opened) <= {panel.id for panel in exhibit.panels}


@pytest.mark.parametrize("size", ["large", "small"])
def test_every_tile_has_its_picture_and_icon(exhibit, size):
    panels: list[Panel] = [panel for panel in exhibit.panels if panel.size == size]
    assert all(panel.art and panel.icon for panel in panels)
    assert all(panel.tint for panel in panels) or size == "small"
