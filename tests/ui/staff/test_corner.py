"""The corner as a finger and a mouse find it; over everything, and in the way of nothing."""

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.ui.staff.corner import StaffCorner
from kiosk.ui.theme import GOLD_BRIGHT

SCREEN = QPoint(950, 10)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(960, 540)
    made.show()
    return made


@pytest.fixture
def corner(window, clock, watch):
    made = StaffCorner(window, clock)
    watch.show_first(made.see)
    yield made
    made.stop()


def rest(corner, clock, seconds):
    clock.now += seconds
    corner.tick()


def test_three_seconds_in_the_corner_open_it(window, corner, clock, qtbot):
    QTest.mousePress(window, LEFT, pos=SCREEN)
    rest(corner, clock, 2.9)
    assert corner.isVisible()
    with qtbot.waitSignal(corner.held):
        rest(corner, clock, 0.2)
    assert not corner.isVisible()
    QTest.mouseRelease(window, LEFT, pos=SCREEN)


def test_the_ring_fills_only_while_it_is_held(window, corner, clock):
    QTest.mousePress(window, LEFT, pos=SCREEN)
    rest(corner, clock, 0.2)
    assert not corner.isVisible()
    inked = []
    for _ in range(3):
        rest(corner, clock, 0.8)
        picture = corner.grab().toImage()
        inked.append(
            sum(
                picture.pixelColor(x, y).name() == GOLD_BRIGHT.lower()
                for x in range(picture.width())
                for y in range(picture.height())
            )
        )
    assert 0 < inked[0] < inked[1] < inked[2]
    QTest.mouseRelease(window, LEFT, pos=SCREEN)
    assert not corner.isVisible()


def test_elsewhere_nothing_is_held(window, corner, clock, qtbot):
    for place in (QPoint(10, 10), QPoint(480, 270), QPoint(950, 200), QPoint(800, 10)):
        QTest.mousePress(window, LEFT, pos=place)
        with qtbot.assertNotEmitted(corner.held):
            rest(corner, clock, 10)
        QTest.mouseRelease(window, LEFT, pos=place)


def test_a_finger_that_wanders_holds_nothing(window, corner, clock, qtbot):
    QTest.mousePress(window, LEFT, pos=SCREEN)
    rest(corner, clock, 1)
    QTest.mouseMove(window, SCREEN - QPoint(30, 0))
    with qtbot.assertNotEmitted(corner.held):
        rest(corner, clock, 10)
    assert not corner.isVisible()
    QTest.mouseRelease(window, LEFT, pos=SCREEN)


def test_the_right_button_holds_nothing(window, corner, clock, qtbot):
    QTest.mousePress(window, Qt.MouseButton.RightButton, pos=SCREEN)
    with qtbot.assertNotEmitted(corner.held):
        rest(corner, clock, 10)
    QTest.mouseRelease(window, Qt.MouseButton.RightButton, pos=SCREEN)


@pytest.fixture
def key(window, corner):
    made = QPushButton("something", window)
    made.setGeometry(900, 0, 60, 60)
    made.show()
    return made


def test_a_tap_on_what_lies_there_is_a_tap(key, qtbot):
    with qtbot.waitSignal(key.clicked):
        QTest.mouseClick(key, LEFT)


def test_a_long_press_on_what_lies_there_opens_and_taps_nothing(key, corner, clock, qtbot):
    with qtbot.assertNotEmitted(key.clicked), qtbot.waitSignal(corner.held):
        QTest.mousePress(key, LEFT)
        rest(corner, clock, 3.1)
        assert not key.isDown()
        QTest.mouseRelease(key, LEFT)
    with qtbot.waitSignal(key.clicked):
        QTest.mouseClick(key, LEFT)


@pytest.fixture(scope="module")
def glass():
    return QTest.createTouchDevice()


@pytest.fixture
def touch(window, glass, qtbot):
    """Return what begins a touch of some fingers."""
    qtbot.waitUntil(lambda: window.windowHandle().isExposed())
    return lambda: QTest.touchEvent(window, glass)


def test_a_finger_on_glass_opens_it_and_taps_nothing(key, window, corner, clock, touch, qtbot):
    with qtbot.assertNotEmitted(key.clicked), qtbot.waitSignal(corner.held):
        touch().press(0, SCREEN, window).commit()
        rest(corner, clock, 3.1)
        touch().release(0, SCREEN, window).commit()
    with qtbot.waitSignal(key.clicked):
        touch().press(0, SCREEN, window).commit()
        touch().release(0, SCREEN, window).commit()


def test_a_palm_opens_nothing(window, corner, clock, touch, qtbot):
    other = SCREEN - QPoint(300, 0)
    touch().press(0, SCREEN, window).commit()
    rest(corner, clock, 1)
    assert corner.isVisible()
    touch().stationary(0).press(1, other, window).commit()
    with qtbot.assertNotEmitted(corner.held):
        rest(corner, clock, 10)
    assert not corner.isVisible()
    touch().release(0, SCREEN, window).release(1, other, window).commit()


def test_a_palm_that_comes_at_once_opens_nothing(window, corner, clock, touch, qtbot):
    other = SCREEN - QPoint(20, 0)
    touch().press(0, SCREEN, window).press(1, other, window).commit()
    with qtbot.assertNotEmitted(corner.held):
        rest(corner, clock, 10)
    touch().release(0, SCREEN, window).release(1, other, window).commit()


def test_where_staff_are_already_nothing_begins(window, corner, clock, watch, qtbot):
    watch.show_first(partial(corner.see, is_open=True))
    QTest.mousePress(window, LEFT, pos=SCREEN)
    with qtbot.assertNotEmitted(corner.held):
        rest(corner, clock, 10)
    QTest.mouseRelease(window, LEFT, pos=SCREEN)
