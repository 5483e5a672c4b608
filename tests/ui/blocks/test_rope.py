"""Days on a mooring rope, and stages on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import Moment, TimelineBlock
from kiosk.content.text import Text
from kiosk.ui.blocks import build_block
from kiosk.ui.blocks.timeline.when import WhenText
from kiosk.ui.canvas import Canvas

WIDE, NARROW = QRect(0, 0, 960, 111), QRect(0, 0, 540, 165)


def said(words):
    return Text({"": words})


def days(count, title=""):
    return TimelineBlock(
        title=said(title),
        moments=tuple(
            Moment(when=said(f"{index + 1} June"), text=said("At the wharf"))
            for index in range(count)
        ),
    )


@pytest.fixture
def built(qtbot, page):
    def make(block, look, geometry=WIDE, **context):
        view = build_block(block, look, page(**context), geometry)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


@pytest.mark.parametrize("look", ["rope", "stages"])
@pytest.mark.parametrize("geometry", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("count", [1, 2, 4])
def test_every_moment_is_told(built, look, geometry, count):
    view = built(days(count), look, geometry)

    words = view.words()
    assert {f"{index + 1} June" for index in range(count)} <= set(words)
    assert words.count("At the wharf") == count
    assert view.overflowing() == []


@pytest.mark.parametrize("look", ["rope", "stages"])
def test_leaving_stops_what_entering_started(built, look):
    view = built(days(2, title="Moored"), look, QRect(0, 0, 960, 180), moves=True)

    view.rewind()
    view.enter()
    view.leave()

    assert not view.is_moving()
    assert "Moored" in view.words()


@pytest.mark.parametrize("look", ["rope", "stages"])
def test_a_timeline_without_moments_is_drawn(built, look):
    view = built(TimelineBlock(), look)

    view.grab()

    assert view.words() == []


def test_all_dates_on_a_rope_have_one_size(built):
    moments = (
        Moment(when=said("1 May"), text=said("Out")),
        Moment(when=said("The last Sunday in October 1899"), text=said("Home")),
    )
    view = built(TimelineBlock(moments=moments), "rope")

    assert len({when.size for when, _ in view._whens}) <= 1


def test_dates_below_a_rope_stand_on_one_line(built):
    dates = ("1 May", "Midsummer", "August", "Late in 1899")
    moments = tuple(Moment(when=said(date), text=said("Out")) for date in dates)

    view = built(TimelineBlock(moments=moments), "rope")

    assert len({round(at.y()) for _, at in view._whens}) == 1
    assert len({round(box.used.top()) for box in view.texts}) == 1
    assert view.overflowing() == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("room", [80, 120, 400])
def test_a_date_is_no_wider_than_it_may_be(room):
    when = WhenText("6月26日", 88, "#ffffff", Canvas(1920, 1080), room)

    assert when.width <= room + 1
    assert when.fits
