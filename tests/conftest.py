"""What every test stands on: no fonts of the machine, no scaling, and nothing left behind."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

# Before Qt starts. A machine's own fonts would hide that a face is not shipped.
_fonts = Path(tempfile.mkdtemp(prefix="kiosk-fonts-"))
atexit.register(shutil.rmtree, _fonts, ignore_errors=True)
(_fonts / "fonts.conf").write_text(
    f'<?xml version="1.0"?><fontconfig><cachedir>{_fonts}/cache</cachedir></fontconfig>\n'
)
os.environ["FONTCONFIG_FILE"] = str(_fonts / "fonts.conf")
os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    # Programs that the tests start are compiled once all the same, though not beside the sources.
    _compiled = Path(tempfile.mkdtemp(prefix="kiosk-compiled-"))
    atexit.register(shutil.rmtree, _compiled, ignore_errors=True)
    os.environ["PYTHONPYCACHEPREFIX"] = str(_compiled)
if sys.platform == "linux":
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")

import shiboken6  # noqa: E402
from PySide6.QtCore import (  # noqa: E402
    QAbstractAnimation,
    QCoreApplication,
    QEvent,
    QThread,
    QThreadPool,
    QTimer,
)
from PySide6.QtWidgets import QApplication  # noqa: E402

# A busy machine is not a failing test.
hypothesis.settings.register_profile("gate", deadline=None, max_examples=50)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=2000)
hypothesis.settings.load_profile("gate")

_SHIPPED_FACES = Path(__file__).parents[1] / "assets" / "fonts"
_JOBS_MS = 2000
_MOVING = (QTimer, QAbstractAnimation, QThread)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application with the exhibit's own faces, the only ones there are."""
    from kiosk.ui.fonts import load_faces

    load_faces(_SHIPPED_FACES)
    return qapp


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that leaves something running or shown, not the innocent one after it."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    widgets_before = set(QApplication.topLevelWidgets())

    yield

    found = [f"jobs in {pool!r}" for pool in _pools() if not pool.waitForDone(_JOBS_MS)]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    widgets = [w for w in QApplication.topLevelWidgets() if w not in widgets_before]
    # What moved before this test was the last one's fault, and has been stopped there.
    moving = _alive(_MOVING, _is_moving)
    found += [_told(it) for it in (*widgets, *moving)]
    for it in moving:
        _end(it)
    for widget in widgets:
        if shiboken6.isValid(widget):
            shiboken6.delete(widget)
    assert not found, f"left behind: {', '.join(found)}"


def _pools() -> list[QThreadPool]:
    return [QThreadPool.globalInstance(), *_alive((QThreadPool,), lambda _: True)]


def _alive(kinds, condition):
    """Return the living Qt objects of these kinds that Python knows.

    Asked of shiboken: to look through all that the garbage collector knows takes 0.1 s a test.
    """
    return [
        it
        for it in shiboken6.getAllValidWrappers()
        if isinstance(it, kinds) and shiboken6.isValid(it) and condition(it)
    ]


def _is_moving(it) -> bool:
    match it:
        case QTimer():
            return it.isActive()
        case QAbstractAnimation():
            return it.state() == QAbstractAnimation.State.Running
        case _:
            return it.isRunning() and it is not QThread.currentThread()


def _end(it) -> None:
    if not shiboken6.isValid(it):
        return
    if isinstance(it, QThread):
        it.quit()
        it.wait(_JOBS_MS)
    else:
        it.stop()


def _told(it) -> str:
    """Name an object and who holds it, so that the line to mend is found."""
    parent = it.parent()
    name = f" {it.objectName()!r}" if it.objectName() else ""
    return f"{type(it).__name__}{name}" + (f" of {type(parent).__name__}" if parent else "")
