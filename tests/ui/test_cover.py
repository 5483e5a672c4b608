"""What was on the screen stays until what comes is whole."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.cover import Cover
from kiosk.ui.theme import Motion


def covered(qtbot, images, is_ready, motion):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(40, 30)
    parent.show()
    before = QPixmap(parent.size())
    before.fill(QColor("red"))
    return parent, Cover(before, is_ready, images, motion, parent)


def is_gone(cover):
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not shiboken6.isValid(cover)


def test_it_covers_until_the_pictures_are_there(qtbot, images):
    ready: list[bool] = []
    parent, cover = covered(qtbot, images, lambda: bool(ready), Motion.none())
    assert parent.grab().toImage().pixelColor(20, 15) == QColor("red")

    images.ready.emit(None)
    assert not is_gone(cover)
    ready.append(True)
    images.ready.emit(None)

    assert is_gone(cover)


def test_it_fades_and_is_gone(qtbot, images):
    _, cover = covered(qtbot, images, lambda: True, Motion())

    qtbot.waitUntil(lambda: is_gone(cover))


def test_what_is_ready_at_once_is_shown_at_once_without_motion(qtbot, images):
    parent, cover = covered(qtbot, images, lambda: True, Motion.none())

    assert is_gone(cover)
    assert parent.grab().toImage().pixelColor(20, 15) != QColor("red")
