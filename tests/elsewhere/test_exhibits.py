"""The other exhibit really is another one, and leaves out nothing that a screen can show."""

from __future__ import annotations

import json
from typing import get_args

import pytest

from kiosk.content.blocks import AnyBlock, ChartBlock
from kiosk.content.load import load
from kiosk.content.model import Exhibit
from tests.elsewhere.exhibits import FOLDER, many_panels, two_panels, write_many_panels

SHIPPED = FOLDER.parents[1] / "content.json"


def blocks_of(exhibit: Exhibit) -> list[AnyBlock]:
    return [block for panel in exhibit.panels for page in panel.pages for block in page.blocks]


def layouts_of(exhibit: Exhibit) -> set[str]:
    return {page.layout for panel in exhibit.panels for page in panel.pages if page.layout}


@pytest.fixture(scope="module")
def shipped() -> Exhibit:
    exhibit = load(SHIPPED).exhibit
    assert exhibit is not None
    return exhibit


def test_it_has_two_panels_in_two_languages():
    exhibit = two_panels()
    assert len(exhibit.panels) == 2
    assert exhibit.languages == ("en", "zh")


@pytest.mark.parametrize("count", [1, 20, 50])
def test_its_pages_can_be_dealt_out_to_any_number_of_panels(count):
    exhibit = many_panels(count)
    assert len(exhibit.panels) == count
    assert all(panel.pages for panel in exhibit.panels)
    assert layouts_of(exhibit) == layouts_of(two_panels())
    assert len({panel.id for panel in exhibit.panels}) == count
    for panel in exhibit.panels:
        assert len({page.id for page in panel.pages}) == len(panel.pages)


def test_it_uses_every_kind_of_block_and_of_chart():
    blocks = blocks_of(two_panels())
    assert {type(block) for block in blocks} == set(get_args(AnyBlock))
    charts = {block.chart for block in blocks if isinstance(block, ChartBlock)}
    assert charts == {"bars", "columns", "ring", "growth", "line", "pictogram"}


def test_it_uses_every_layout_of_the_shipped_exhibit(shipped):
    assert layouts_of(two_panels()) == layouts_of(shipped)


def test_a_page_without_a_layout_is_among_them():
    assert any(not page.layout for panel in two_panels().panels for page in panel.pages)


def test_it_says_nothing_that_the_shipped_exhibit_says(shipped):
    assert two_panels().title != shipped.title
    for name in ("九龙", "重庆", "Jiulong", "Chongqing"):
        assert name not in (FOLDER / "content.json").read_text(encoding="utf-8")


def test_its_pictures_are_there_and_small():
    named = {
        value
        for line in (FOLDER / "content.json").read_text(encoding="utf-8").split('"')
        if (value := line).startswith("art/")
    }
    files = {f"art/{file.name}" for file in (FOLDER / "art").iterdir()}
    assert named == files
    assert all((FOLDER / name).stat().st_size < 60_000 for name in files)


def test_it_can_be_written_for_the_program(tmp_path):
    path = write_many_panels(tmp_path)
    loaded = load(path)
    assert loaded.exhibit == many_panels()
    assert json.loads(path.read_text(encoding="utf-8"))["panels"][19]["id"] == "panel20"
    assert sorted(file.name for file in (tmp_path / "art").iterdir()) == [
        "hall.jpg",
        "marsh.jpg",
        "quay.jpg",
    ]
