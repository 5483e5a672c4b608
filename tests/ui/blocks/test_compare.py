"""Two pictures under one line."""

from __future__ import annotations

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kiosk.content.blocks import CompareBlock, Picture
from kiosk.content.text import Text
from kiosk.ui.blocks.compare import compare_view
from kiosk.ui.blocks.compare.divided import REST, SWING_FROM, TAPPED, DividedView

BLOCK = CompareBlock(
    before=Picture(src="art/missing1.jpg", name=Text({"": "1931"})),
    after=Picture(src="art/missing2.jpg", name=Text({"": "Today"})),
    caption=Text({"": "Drawing"}),
)


@pytest.fixture
def compare(qtbot, context_of):
    """Return a function that shows a comparison."""

    def make(setting, block=BLOCK):
        view = compare_view(block, "", context_of(setting), QRect(0, 0, 540, 420))
        qtbot.addWidget(view)
        view.show()
        return view

    return make


def handle(view):
    return view.findChild(QPushButton)


def test_both_sides_and_the_caption_can_be_read(compare, still):
    view = compare(still)

    assert {"1931", "Today", "Drawing"} <= set(view.words())
    assert view.overflowing() == []


def test_the_line_does_not_go_through_the_caption(compare, still):
    long = structs.replace(BLOCK, caption=Text({"": "Both drawn from the museum steps in May"}))

    view = compare(still, long)

    caption = handle(view).leaves_out.translated(handle(view).pos()).toRect()
    middle = handle(view).geometry().center().x()
    assert caption.left() < middle < caption.right()
    drawn = view.grab().toImage()
    just_inside = drawn.pixelColor(middle, caption.top() + 3)
    assert just_inside.lightness() < drawn.pixelColor(middle, caption.top() - 8).lightness() / 2


def test_the_line_swings_once_and_rests(qtbot, compare, setting):
    view = compare(setting)

    view.enter()
    assert view.is_moving()
    assert view.line == pytest.approx(SWING_FROM)
    view.finish()

    assert view.line == pytest.approx(REST)
    assert not view.is_moving()


def test_without_motion_it_is_where_it_rests(compare, still):
    view = compare(still)

    view.enter()

    assert view.line == pytest.approx(REST)


def test_the_line_follows_a_finger_and_stays_inside(compare, still):
    view = compare(still)
    line = handle(view)
    start = line.rect().center()

    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(line, start + QPoint(108, 0))
    assert view.line == pytest.approx(REST + 0.2, abs=0.01)
    QTest.mouseMove(line, start + QPoint(4000, 0))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=start)

    assert view.line < 1.0
    assert view.rect().contains(line.geometry().center())


def test_a_tap_shows_nearly_all_of_one_picture_then_of_the_other(compare, still):
    view = compare(still)

    handle(view).click()
    assert view.line == pytest.approx(TAPPED[1], abs=0.05)
    handle(view).click()

    assert view.line == pytest.approx(TAPPED[0], abs=0.05)


def test_a_finger_stops_the_swing(compare, setting):
    view = compare(setting)
    view.enter()

    QTest.mousePress(handle(view), Qt.MouseButton.LeftButton)

    assert not view.is_moving()
    QTest.mouseRelease(handle(view), Qt.MouseButton.LeftButton)
    view.finish()


def test_leaving_puts_the_line_back(compare, still):
    view = compare(still)
    handle(view).click()

    view.leave()

    assert view.line == pytest.approx(REST)


def test_the_handle_is_large_enough_for_a_finger(compare, still):
    least = still.canvas.px(88)

    view = compare(still)
    line = handle(view)

    assert min(line.width(), line.height()) >= least
    assert line.accessibleName() == "1931 / Today"


def test_only_what_the_line_passes_is_painted(compare, still, painted, share_painted):
    there = Picture(src="art/hero.jpg")
    view = compare(still, CompareBlock(before=there, after=there))
    view.enter()
    watched = painted(view)

    view.line = REST + 0.02

    region = watched()
    assert not region.isEmpty()
    assert share_painted(region, view) < 0.2
    assert region.boundingRect().width() < 0.2 * view.width()


def test_a_label_is_painted_while_the_line_passes_it(compare, still, painted):
    view = compare(still)
    label = view._labels[0][0].rect.toAlignedRect()
    view.line = label.right() / view.width()
    watched = painted(view)

    view.line = label.center().x() / view.width()

    assert watched().contains(label.topLeft())


def test_the_mark_of_a_missing_picture_stands_in_the_middle_of_what_is_seen_of_it(
    compare, still, qtbot
):
    view = compare(still)
    view.grab()
    qtbot.waitUntil(still.images.is_idle)
    view.line = 0.3
    picture = view.grab().toImage()
    ground = QColor(view.palette_.raised)

    for left, right in ((0.0, 0.3), (0.3, 1.0)):
        middle = round((left + right) / 2 * view.width())
        room = QRect(0, 0, still.canvas.px(40), still.canvas.px(40))
        room.moveCenter(QPoint(middle, view.height() // 2))
        inks = {
            picture.pixelColor(x, y).name()
            for x in range(room.left(), room.right())
            for y in range(room.top(), room.bottom())
        }
        assert ground.name() in inks
        assert len(inks) > 1


def test_in_a_low_place_the_disc_stands_over_the_caption(qtbot, still, context_of):
    long = structs.replace(BLOCK, caption=Text({"": "Both drawn from the museum steps in May"}))
    view = DividedView(long, context_of(still), QRect(0, 0, 320, 210))
    qtbot.addWidget(view)

    disc = handle(view).disc().translated(handle(view).pos())

    assert not disc.intersects(view._caption)
    assert not any(disc.intersects(label.rect) for label, _ in view._labels)
