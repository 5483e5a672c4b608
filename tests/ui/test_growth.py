"""A picture that grows out of its page and goes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from kiosk.flow.pace import Pace
from kiosk.ui.growth import Growth, whole_picture
from kiosk.ui.theme import Motion

SCREEN = QRectF(0, 0, 160, 90)
PLACE = QRectF(20, 30, 40, 20)
WHOLE = QRectF(20, 20, 40, 40)
END = QRectF(35, 0, 90, 90)
PAGE, PICTURE = QColor("#203040"), QColor("#f0c060")


@pytest.fixture
def owner(qapp):
    owner = QObject()
    yield owner
    for growth in owner.findChildren(Growth):
        growth.stop()


def plain(size, colour):
    pixmap = QPixmap(size)
    pixmap.fill(colour)
    return pixmap


def play(growth, pace=None, *, is_back=False):
    page = plain(QSize(160, 90), PAGE)
    growth.play(page, PLACE, WHOLE, END, pace or Pace(), is_back=is_back)


def drawn(growth, picture=None):
    screen = plain(QSize(160, 90), QColor("#000000"))
    painter = QPainter(screen)
    growth.draw(painter, picture, SCREEN)
    painter.end()
    return screen.toImage()


def picture():
    return plain(QSize(90, 90), PICTURE)


def test_it_begins_where_the_picture_is_cropped_on_the_page(owner):
    growth = Growth(Motion(page_ms=4000), owner)
    play(growth)

    seen = drawn(growth, picture())

    assert seen.pixelColor(40, 40) == PICTURE
    assert seen.pixelColor(40, 24) == PAGE, "the crop hides the upper part"
    assert seen.pixelColor(100, 40) == PAGE


def test_it_ends_on_the_whole_screen_and_the_page_is_dark(owner):
    growth = Growth(Motion(page_ms=4000), owner)
    play(growth)
    growth.hurry()

    seen = drawn(growth, picture())

    assert seen.pixelColor(80, 2) == PICTURE
    assert seen.pixelColor(10, 40).lightness() < PAGE.lightness()


def test_a_picture_that_is_not_ready_is_what_the_page_has_of_it(owner):
    growth = Growth(Motion(page_ms=4000), owner)
    play(growth)
    growth.hurry()

    seen = drawn(growth)

    assert seen.pixelColor(80, 45) == PAGE
    assert seen.pixelColor(80, 2) != PAGE


def test_it_goes_back_to_its_place(qtbot, owner):
    growth = Growth(Motion(page_ms=60), owner)

    with qtbot.waitSignal(growth.finished):
        play(growth, is_back=True)

    seen = drawn(growth, picture())
    assert seen.pixelColor(40, 40) == PICTURE
    assert seen.pixelColor(100, 40) == PAGE


def test_without_motion_it_is_there_at_once(qtbot, owner):
    growth = Growth(Motion.none(), owner)

    with qtbot.waitSignal(growth.finished):
        play(growth)

    assert not growth.is_moving()
    assert growth.property("grown") == 1.0


def test_where_frames_come_late_the_page_is_not_dimmed(owner):
    growth = Growth(Motion(page_ms=4000), owner)
    pace = Pace()
    pace.note(1, 1.0)
    pace.note(1, 1.0)
    play(growth, pace)
    growth.hurry()

    assert drawn(growth, picture()).pixelColor(10, 40) == PAGE


def test_a_crop_lies_where_its_focus_is():
    place = QRect(10, 10, 100, 50)

    upper = whole_picture(place, QSize(100, 100), (0.5, 0.0))
    lower = whole_picture(place, QSize(100, 100), (0.5, 1.0))

    assert upper == QRectF(10, 10, 100, 100)
    assert lower == QRectF(10, -40, 100, 100)
