"""A picture over the whole screen."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kiosk.content.blocks import Picture
from kiosk.content.text import Text
from kiosk.ui.canvas import Canvas
from kiosk.ui.lens import LARGEST
from kiosk.ui.setting import Setting
from kiosk.ui.zoom import ZoomView

PICTURES = tuple(
    Picture(
        src=src,
        name=Text({"": f"Sheet {index}"}),
        caption=Text({"": f"What sheet {index} shows · Illustration"}),
        credit=Text({"": "Drawn by A. Wren"}),
    )
    for index, src in enumerate(("art/hero.jpg", "art/missing.jpg", "art/garden.jpg"))
)


@pytest.fixture
def zoom(qtbot, exhibit):
    """Return a function that enlarges pictures."""

    def make(setting, pictures=PICTURES, index=0):
        view = ZoomView(pictures, index, exhibit.panels[0], setting)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


def key(view, name):
    return next(b for b in view.findChildren(QPushButton) if b.accessibleName() == name)


@pytest.fixture(scope="module")
def finger():
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def test_all_its_words_can_be_read(zoom, still):
    view = zoom(still, index=2)

    words = view.words()

    assert "Sheet 2" in words
    assert "What sheet 2 shows · Illustration" in words
    assert "Drawn by A. Wren" in words
    assert any("3 / 3" in line for line in words)
    assert view.overflowing() == []


def test_what_kind_of_picture_it_is_stands_behind_a_name_of_two_lines(zoom, still):
    picture = Picture(src="art/hero.jpg", caption=Text({"": "An isle of our own time · Drawing"}))

    view = zoom(still, (picture,))

    assert "An isle of our own time" in view.words()
    assert "Drawing" in view.words()
    assert view.overflowing() == []


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768), (2560, 1080)])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_its_words_fit_on_every_screen(zoom, still, size, language):
    setting = Setting(still.theme, Canvas(*size), language, still.images, still.icons)

    view = zoom(setting)

    assert view.overflowing() == []
    places = [button.geometry() for button in view.findChildren(QPushButton)]
    for place in places:
        assert view.rect().contains(place)
        assert min(place.width(), place.height()) >= setting.canvas.px(88)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_it_asks_to_be_closed_and_does_not_close_itself(qtbot, zoom, still):
    view = zoom(still)

    with qtbot.waitSignal(view.closed):
        key(view, "Close").click()

    assert view.isVisible()


def test_keys_enlarge_and_reduce_within_bounds(zoom, still):
    view = zoom(still)
    assert not key(view, "Zoom out").isEnabled()

    for _ in range(9):
        key(view, "Zoom in").click()
    assert view._picture.lens.scale == LARGEST
    assert not key(view, "Zoom in").isEnabled()
    for _ in range(9):
        key(view, "Zoom out").click()

    assert view._picture.lens.scale == 1.0


def test_turning_shows_all_of_the_next_picture(zoom, still):
    view = zoom(still)
    key(view, "Zoom in").click()

    key(view, "Previous").click()
    assert "Sheet 2" in view.words()
    key(view, "Next").click()

    assert "Sheet 0" in view.words()
    assert view._picture.lens.scale == 1.0


def test_a_single_picture_has_nothing_to_turn_to(zoom, still):
    view = zoom(still, PICTURES[:1])

    names = {b.accessibleName() for b in view.findChildren(QPushButton)}

    assert names == {"Home", "中文", "Zoom out", "Zoom in", "Close"}


def test_home_and_the_other_language_are_one_tap_away(qtbot, zoom, still):
    view = zoom(still)

    with qtbot.waitSignal(view.home_wanted):
        key(view, "Home").click()
    with qtbot.waitSignal(view.language_wanted):
        key(view, "中文").click()


def test_a_double_tap_enlarges_there_and_again_shows_all(zoom, still):
    view = zoom(still)
    picture = view._picture

    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(204, 202))
    assert picture.lens.scale > 2.0
    assert picture.lens.middle.x() < 0.5
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))

    assert picture.lens.scale == 1.0


def test_a_drag_moves_an_enlarged_picture(zoom, still):
    view = zoom(still)
    picture = view._picture
    picture.zoom(2.0)
    before = QPointF(picture.lens.middle)

    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=QPoint(400, 250))
    QTest.mouseMove(picture, QPoint(300, 250))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=QPoint(300, 250))

    assert picture.lens.middle.x() > before.x()


def test_a_swipe_over_the_whole_picture_turns(zoom, still):
    view = zoom(still)

    QTest.mousePress(view._picture, Qt.MouseButton.LeftButton, pos=QPoint(600, 250))
    QTest.mouseMove(view._picture, QPoint(400, 250))
    QTest.mouseRelease(view._picture, Qt.MouseButton.LeftButton, pos=QPoint(400, 250))

    assert "Sheet 1" in view.words()


def test_two_fingers_enlarge(zoom, still, finger: QPointingDevice):
    view = zoom(still)
    picture = view._picture

    QTest.touchEvent(picture, finger).press(0, QPoint(450, 250)).press(1, QPoint(510, 250)).commit()
    QTest.touchEvent(picture, finger).move(0, QPoint(420, 250)).move(1, QPoint(540, 250)).commit()
    QTest.touchEvent(picture, finger).release(0, QPoint(420, 250)).release(
        1, QPoint(540, 250)
    ).commit()

    assert picture.lens.scale == pytest.approx(2.0)


def test_fingers_taken_away_by_the_system_are_no_tap(zoom, still, finger: QPointingDevice):
    view = zoom(still)
    picture = view._picture
    tap = QPoint(450, 250)
    QTest.touchEvent(picture, finger).press(0, tap).commit()
    QTest.touchEvent(picture, finger).release(0, tap).commit()
    QTest.touchEvent(picture, finger).press(0, tap).commit()

    QApplication.sendEvent(picture, QTouchEvent(QEvent.Type.TouchCancel, finger))

    assert picture.lens.scale == 1.0
    QTest.touchEvent(picture, finger).release(0, tap).commit()


def test_closing_it_lets_nothing_move_on(zoom, setting):
    view = zoom(setting)
    key(view, "Zoom in").click()

    view.leave()

    assert view._picture._glide.state() == QAbstractAnimation.State.Stopped


def test_keys_answer_to_a_touch(qtbot, zoom, still, finger: QPointingDevice):
    view = zoom(still)
    close = key(view, "Close")

    with qtbot.waitSignal(view.closed):
        QTest.touchEvent(view, finger).press(0, close.geometry().center()).commit()
        QTest.touchEvent(view, finger).release(0, close.geometry().center()).commit()


def test_a_picture_is_decoded_no_larger_than_twice_the_screen(zoom, still):
    view = zoom(still)

    sharp = view._picture._sharp

    assert (sharp.width, sharp.height) == (1920, 1080)


def test_a_missing_picture_still_has_its_words(qtbot, zoom, still):
    view = zoom(still, index=1)
    qtbot.waitUntil(still.images.is_idle)

    view.grab()

    assert "Sheet 1" in view.words()
