"""Visitors who never rest: fingers that tap, swipe, storm and leave, by chance but repeatable."""

from __future__ import annotations

import random

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.ui.widgets.touch_button import TouchButton
from kiosk.ui.window import KioskWindow

FINGERS = 10
SWIPE_STEPS = 6


class Fingers:
    """Hands on one window."""

    def __init__(self, window: KioskWindow, chance: random.Random) -> None:
        self._window = window
        self._chance = chance
        self._panel: QPointingDevice = QTest.createTouchDevice()

    def tap_a_key(self) -> None:
        """Tap one of the keys that are shown."""
        keys = [
            key
            for key in self._window.findChildren(TouchButton)
            if key.isVisible() and key.isEnabled()
        ]
        if not keys:
            self.tap_anywhere()
            return
        key = self._chance.choice(keys)
        self._tap(key.mapTo(self._window, key.rect().center()))

    def tap_anywhere(self) -> None:
        """Tap where there may be nothing."""
        self._tap(self._somewhere())

    def tap_twice(self) -> None:
        """Tap twice in the same place, quicker than anything can change."""
        place = self._somewhere()
        self._tap(place)
        self._tap(place)

    def swipe(self) -> None:
        """Draw a finger over the screen, in any direction."""
        begin, end = self._somewhere(), self._somewhere()
        target = self._below(begin)
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=self._in(target, begin))
        for step in range(1, SWIPE_STEPS + 1):
            way = (QPointF(begin) + QPointF(end - begin) * (step / SWIPE_STEPS)).toPoint()
            QTest.mouseMove(target, self._in(target, way))
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=self._in(target, end))

    def storm(self) -> None:
        """Lay all ten fingers down, move them, and lift them in any order."""
        places = [self._somewhere() for _ in range(FINGERS)]
        touch = QTest.touchEvent(self._window, self._panel)
        for finger, place in enumerate(places):
            touch.press(finger, place)
        touch.commit()
        for finger in range(FINGERS):
            touch.move(finger, self._somewhere())
        touch.commit()
        lifted = list(range(FINGERS))
        self._chance.shuffle(lifted)
        for finger in lifted:
            touch.release(finger, places[finger])
        touch.commit()

    def _tap(self, place: QPoint) -> None:
        target = self._below(place)
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=self._in(target, place))

    def _below(self, place: QPoint) -> QWidget:
        return self._window.childAt(place) or self._window

    def _in(self, target: QWidget, place: QPoint) -> QPoint:
        return target.mapFrom(self._window, place)

    def _somewhere(self) -> QPoint:
        return QPoint(
            self._chance.randrange(self._window.width()),
            self._chance.randrange(self._window.height()),
        )
