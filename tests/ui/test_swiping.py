"""Wherever a finger goes sideways on a page, something goes with it: nearly always the page."""

from __future__ import annotations

from functools import cache

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.ui.blocks.compare.handle import Handle
from kiosk.ui.icons import Icons
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.transitions import Transition
from kiosk.ui.widgets.picture_area import PictureArea
from kiosk.ui.widgets.touch_button import TouchButton
from kiosk.ui.window import KioskWindow
from tests.shipped_exhibit import shipped

SCREENS = [(960, 540), (540, 960)]
# A finger is tried in the middle of each field of a net over the page, above the dock.
ACROSS, DOWN = 4, 3
ABOVE_DOCK = 0.85
WAY = 70
# So much of every page leads on to the page beside it.
GENEROUS = 0.6
# What may keep a swipe for itself: pictures that go with the finger, the line between two pictures.
KEEPERS = (PictureArea, Handle)


@pytest.fixture
def window(qtbot, images, watch, request):
    made = KioskWindow(
        shipped(), theme=Theme(motion=Motion.none()), images=images, icons=Icons(), watch=watch
    )
    qtbot.addWidget(made)
    made.resize(*request.param)
    made.show()
    # It is moved, not looked at: each of the thousand moves would be painted twice.
    made.setUpdatesEnabled(False)
    yield made
    made.close()


class Mouse:
    """A finger by way of a mouse."""

    def __init__(self, window):
        self._handle = window.windowHandle()

    def put(self, place):
        QTest.mousePress(self._handle, Qt.MouseButton.LeftButton, pos=place)

    def move(self, place):
        QTest.mouseMove(self._handle, place)

    def lift(self, place):
        QTest.mouseRelease(self._handle, Qt.MouseButton.LeftButton, pos=place)


class Touch:
    """A finger on a touch screen."""

    def __init__(self, window):
        self._window = window

    def put(self, place):
        QTest.touchEvent(self._window, _screen()).press(0, place, self._window).commit()

    def move(self, place):
        QTest.touchEvent(self._window, _screen()).move(0, place, self._window).commit()

    def lift(self, place):
        QTest.touchEvent(self._window, _screen()).release(0, place, self._window).commit()


@cache
def _screen():
    return QTest.createTouchDevice()


def taken_by(window, finger, start, way):
    """Go sideways and back again; return what went with the finger: "page", a widget, or None."""
    transition = window.stage.findChild(Transition)
    finger.put(start)
    finger.move(start + QPoint(way, 0))
    if transition.is_followed():
        taker: object = "page"
    else:
        keys = window.stage.shown().findChildren(TouchButton)
        taker = next((it for it in keys if isinstance(it, KEEPERS) and it.is_dragging), None)
    finger.move(start)
    finger.lift(start)
    return taker


def net(width, height):
    high = height * ABOVE_DOCK
    return [
        QPoint(round(width * (column + 0.5) / ACROSS), round(high * (row + 0.5) / DOWN))
        for row in range(DOWN)
        for column in range(ACROSS)
    ]


@pytest.mark.parametrize(
    ("window", "finger_of", "way"),
    [(SCREENS[0], Mouse, WAY), (SCREENS[1], Touch, -WAY)],
    ids=["landscape", "upright"],
    indirect=["window"],
)
def test_every_page_can_be_left_from_nearly_everywhere(qtbot, window, clock, finger_of, way):
    finger = finger_of(window)
    faults = []
    for panel in shipped().panels:
        for page in panel.pages:
            window.stage.show_page(panel.id, page.id)
            qtbot.waitUntil(window.stage.is_ready)
            takers = {}
            for number, place in enumerate(net(window.width(), window.height())):
                clock.now += 1  # one finger, and no flood of them
                there = way if number % 2 else -way
                takers[place.x(), place.y()] = taken_by(window, finger, place, there)
            name = f"{panel.id}/{page.id}"
            faults += [
                f"{name}: nothing moves at {place}" for place, it in takers.items() if not it
            ]
            share = list(takers.values()).count("page") / len(takers)
            if share < GENEROUS:
                faults.append(f"{name}: only {share:.0%} of it leads to the page beside it")

    assert faults == []
