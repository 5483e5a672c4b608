"""What happened, on a line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import Moment, TimelineBlock
from kiosk.content.text import Text
from kiosk.ui.blocks import build_block
from kiosk.ui.blocks.timeline.slope import SlopeView
from kiosk.ui.blocks.timeline.streams import StreamsView

WIDE, TALL = QRect(0, 0, 800, 160), QRect(0, 0, 240, 420)


def said(words):
    return Text({"": words})


def years(count, icon=""):
    return TimelineBlock(
        title=said("The harbour"),
        moments=tuple(
            Moment(when=said(f"{1900 + step}"), text=said("A new crane."), icon=icon)
            for step in range(count)
        ),
    )


@pytest.fixture
def built(qtbot, page):
    """Return a function that builds and shows a timeline."""

    def make(block, geometry, **context):
        view = build_block(block, "", page(**context), geometry)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


@pytest.mark.parametrize("geometry", [WIDE, TALL], ids=["across", "down"])
@pytest.mark.parametrize("icon", ["", "mdi6.anchor"])
@pytest.mark.parametrize("count", [2, 5])
def test_every_moment_is_told(built, geometry, icon, count):
    view = built(years(count, icon), geometry)

    words = view.words()
    assert words[0] == "The harbour"
    assert words[1::2] == [f"{1900 + step}" for step in range(count)]
    assert view.overflowing() == []


def test_a_timeline_without_moments_is_only_its_title(built):
    view = built(TimelineBlock(title=said("Nothing yet")), WIDE, moves=True)

    view.enter()
    view.leave()

    assert view.words() == ["Nothing yet"]


def test_the_line_grows_and_rests_when_left(built):
    view = built(years(3), WIDE, moves=True)
    still = view.grab().toImage()

    view.rewind()
    assert view.grab().toImage() != still
    view.enter()
    view.leave()

    assert not view.is_moving()
    assert view.grab().toImage() == still


def test_many_streams_run_below_each_other_and_keep_their_beads(qtbot, page):
    moments = tuple(Moment(when=said(""), text=said("")) for _ in range(40))
    view = build_block(TimelineBlock(moments=moments), "streams", page(), QRect(0, 0, 800, 300))
    qtbot.addWidget(view)

    assert isinstance(view, StreamsView)
    view.grab()  # Qt complains of a bead beyond the end of its stream

    assert len(view._paths) == 40
    ends = [path.currentPosition().y() for path in view._paths]
    assert ends == sorted(ends, reverse=True)
    assert min(ends) > max(path.pointAtPercent(0).y() for path in view._paths)


def test_stages_on_a_slope_are_smaller_where_two_lines_do_not_hold_them_else(qtbot, page):
    stages = ("A district that produced", "A district that traded", "Smart: the 3.0 era")
    block = TimelineBlock(moments=tuple(Moment(when=said("Then"), text=said(s)) for s in stages))

    view = build_block(block, "slope", page(), QRect(0, 0, 480, 226))
    qtbot.addWidget(view)

    boxes = {box.words: box for box in view.texts}
    assert [boxes[stage].count for stage in stages[:2]] == [2, 2]
    assert boxes[stages[0]].size_px == boxes[stages[1]].size_px
    assert view.overflowing() == []


def test_no_chip_on_a_slope_is_empty(qtbot, page):
    moments = tuple(Moment(when=said("Then"), text=said(words)) for words in ("Quay", "Harbour"))
    view = build_block(TimelineBlock(moments=moments), "slope", page(), QRect(0, 0, 480, 226))
    qtbot.addWidget(view)

    assert isinstance(view, SlopeView)
    core = view.grab().toImage().copy(view._core.toRect().adjusted(8, 8, -8, -8))
    colours = {core.pixel(x, core.height() // 2) for x in range(core.width())}

    assert len(colours) > 1
