"""Exhibits that come and go all day leave nothing behind."""

from __future__ import annotations

import gc
from collections import Counter
from functools import lru_cache, partial

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool
from PySide6.QtWidgets import QApplication

from kiosk.content.load import find_picture
from kiosk.ui.icons import Icons
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.window import KioskWindow
from tests.elsewhere.exhibits import FOLDER, many_panels, two_panels

SWAPS, FIRST = 40, 6
A_FEW = 4
"""What was under way just then; whatever is lost at each swap, or each sixteenth, is more."""
_Kept = type(lru_cache(len))


@pytest.fixture
def window(qtbot, exhibit, images, watch):
    made = KioskWindow(
        exhibit, theme=Theme(motion=Motion.none()), images=images, icons=Icons(), watch=watch
    )
    qtbot.addWidget(made)
    made.resize(480, 270)
    made.show()
    made.begin()
    yield made
    made.close()


def is_ours(it):
    """Whether a class or a function is the program's; some of C have no name of a module."""
    module = it.__module__
    return isinstance(module, str) and module.startswith("kiosk.")


def alive(window, images, find):
    """How many objects there are: Qt's below the window, widgets in all, and Python's by kind.

    What is kept on purpose up to a bound, lines that were broken and pictures, is let go first.
    """
    for it in gc.get_objects():
        if type(it) is _Kept and is_ours(it):
            it.cache_clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    images.renew(find)
    assert all(pool.waitForDone() for pool in images.findChildren(QThreadPool))
    QCoreApplication.sendPostedEvents(images)  # what the workers made meanwhile
    gc.collect()
    ours = Counter(type(it).__qualname__ for it in gc.get_objects() if is_ours(type(it)))
    wrapped = sum(
        issubclass(type(it), QObject) and shiboken6.isValid(it) for it in gc.get_objects()
    )
    return {
        "below the window": len(window.findChildren(QObject)),
        "widgets": len(QApplication.allWidgets()),
        "QObjects known to Python": wrapped,
    } | {kind: ours[kind] for kind in sorted(ours)}


def test_forty_swaps_leave_as_many_objects_as_the_first_few(qtbot, window, images):
    exhibits = ((two_panels(), FOLDER), (many_panels(6), FOLDER))
    after_first = {}

    for number in range(SWAPS):
        exhibit, folder = exhibits[number % 2]
        find = partial(find_picture, folder=folder)
        window.bring(exhibit)
        images.renew(find)
        qtbot.waitUntil(lambda exhibit=exhibit: window._exhibit is exhibit)
        if number == FIRST - 1:
            qtbot.waitUntil(images.is_idle, timeout=60_000)
            after_first = alive(window, images, find)
    qtbot.waitUntil(images.is_idle, timeout=60_000)

    after_last = alive(window, images, find)
    grown = {kind: count - after_first.get(kind, 0) for kind, count in after_last.items()}
    assert {kind: more for kind, more in grown.items() if more > A_FEW} == {}
