"""Where pictures behind pages are, and what stays on them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.content.layouts import LAYOUTS
from kiosk.ui.backdrop import art_box, box_of, layout_of
from kiosk.ui.canvas import Canvas

WHOLE = [layout for layout in LAYOUTS.values() if layout.is_whole]
DRAWN, WIDE = Canvas(1920, 1080), Canvas(2560, 1080)


def on_art(layout):
    return [place for place in layout.places if place.on_art]


@pytest.mark.parametrize("layout", WHOLE, ids=lambda layout: layout.name)
def test_a_whole_picture_keeps_its_shape_on_a_wider_screen(layout):
    drawn, wide = art_box(layout, DRAWN), art_box(layout, WIDE)

    assert wide.size() == drawn.size()
    assert wide.right() == WIDE.width - 1


@pytest.mark.parametrize("layout", WHOLE, ids=lambda layout: layout.name)
def test_what_stands_on_a_picture_moves_with_it(layout):
    by = art_box(layout, WIDE).topLeft() - art_box(layout, DRAWN).topLeft()

    for place in on_art(layout):
        assert box_of(place, layout, DRAWN) == DRAWN.box(place.box)
        assert box_of(place, layout, WIDE) == DRAWN.box(place.box).translated(by)


def test_something_stands_on_a_picture():
    assert any(on_art(layout) for layout in WHOLE)


def test_a_page_that_its_layout_does_not_seat_is_named_once(exhibit, caplog):
    panel = exhibit.panels[0]
    unfit = next(p for p in panel.pages if p.layout)
    page = replace(unfit, id="unfit", blocks=unfit.blocks * 9)

    for language in ("zh", "en"):
        layout_of(panel, page, language)

    assert [record.message for record in caplog.records] == [
        f"page {panel.id}/unfit: not every block has a place in layout {page.layout}"
    ]
