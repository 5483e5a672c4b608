"""Where pictures behind pages are, and what stays on them."""

from __future__ import annotations

import dataclasses
from functools import partial

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect, QSize

from kiosk.content.blocks import RouteBlock
from kiosk.content.layouts import LAYOUTS
from kiosk.content.layouts.seats import seated
from kiosk.content.load import find_picture
from kiosk.ui.backdrop import art_box, box_of, layout_of, shown_art
from kiosk.ui.canvas import Canvas
from kiosk.ui.images import ImageStore
from kiosk.ui.on_picture import focus_showing, point_on_picture
from tests.elsewhere.exhibits import FOLDER

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


def test_a_page_that_its_layout_does_not_seat_is_named_once(exhibit, still, caplog):
    panel = exhibit.panels[0]
    unfit = next(p for p in panel.pages if p.layout)
    page = replace(unfit, id="unfit", blocks=unfit.blocks * 9)

    for language in ("zh", "en"):
        layout_of(panel, page, dataclasses.replace(still, language=language))

    assert [record.message for record in caplog.records] == [
        f"page {panel.id}/unfit: not every block has a place in layout {page.layout}"
    ]


@pytest.fixture
def their_images(qapp):
    """The pictures of the exhibit about another place."""
    store = ImageStore(partial(find_picture, folder=FOLDER))
    yield store
    store.close()


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_picture_is_cropped_so_that_all_of_a_route_on_it_is_seen(
    exhibit, still, their_images, size
):
    page = next(p for panel in exhibit.panels for p in panel.pages if p.layout == "map")
    still = dataclasses.replace(still, canvas=Canvas(*size), images=their_images)
    layout = LAYOUTS["map"]
    block, place = next(
        (b, place) for b, place in seated(page.blocks, layout) if isinstance(b, RouteBlock)
    )
    art, room = shown_art(page, layout, still), box_of(place, layout, still.canvas)
    assert art is not None

    points = [*block.path, *((stop.x, stop.y) for stop in block.stops)]
    native = their_images.native_size(art.src)
    at = [
        point_on_picture(point, art_box(layout, still.canvas), native, art.focus).toPoint()
        for point in points
    ]

    assert all(room.adjusted(30, 30, -30, -30).contains(point) for point in at)


def test_points_that_are_seen_leave_the_crop_as_it_is():
    box, native = QRect(0, 0, 500, 500), QSize(1000, 500)

    assert focus_showing([(0.5, 0.5)], box, box, native, (0.4, 0.5)) == (0.4, 0.5)


def test_points_that_reach_too_far_lie_around_the_middle():
    box, native = QRect(0, 0, 500, 500), QSize(2000, 500)

    focus = focus_showing([(0.3, 0.5), (0.9, 0.5)], box, box, native, (0.1, 0.5))
    ends = [point_on_picture((x, 0.5), box, native, focus).x() for x in (0.3, 0.9)]

    assert sum(ends) / 2 == pytest.approx(250, abs=1)
