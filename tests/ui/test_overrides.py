"""A mistake in a method that Qt calls may not take the process down; each runs in its own."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from types import FunctionType, MethodDescriptorType

import pytest
from PySide6.QtWidgets import QGraphicsObject, QWidget
from shiboken6 import Shiboken

import kiosk.ui
from kiosk.ui.overrides import is_guarded

# What C code raises: with words that are no exception yet, and with nothing at all.
MISTAKES = {"words": "1 / 0", "number": "int('q')", "nothing": "next(iter(()))"}

BEGIN = """
import sys
import kiosk.ui
from PySide6.QtCore import QEvent, QObject, QRectF, QTimer
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsScene, QGraphicsView, QWidget

app = QApplication([])
told = []
sys.excepthook = lambda kind, error, trace: told.append(kind.__name__)
"""

END = """
QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))
app.exec()
print(*sorted(set(told)))
"""

PLACES = {
    "paintEvent": """
class View(QWidget):
    def paintEvent(self, event):
        MISTAKE

view = View()
try:
    view.grab()
except Exception as error:
    told.append(type(error).__name__)
""",
    "eventFilter": """
class Filter(QObject):
    def eventFilter(self, watched, event):
        MISTAKE

listener = Filter()
app.installEventFilter(listener)
QTimer.singleShot(0, lambda: app.postEvent(app, QEvent(QEvent.Type.User)))
""",
    "paint": """
class Item(QGraphicsItem):
    def boundingRect(self):
        return QRectF(0, 0, 9, 9)

    def paint(self, *_):
        MISTAKE

scene = QGraphicsScene()
item = Item()
scene.addItem(item)
view = QGraphicsView(scene)
try:
    view.grab()
except Exception as error:
    told.append(type(error).__name__)
""",
    "mixed in": """
class Painter:
    def paintEvent(self, event):
        MISTAKE

class View(Painter, QWidget):
    pass

view = View()
try:
    view.grab()
except Exception as error:
    told.append(type(error).__name__)
""",
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_an_override_is_told_and_survived(place: str, mistake: str) -> None:
    script = BEGIN + PLACES[place].replace("MISTAKE", MISTAKES[mistake]) + END
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, (done.returncode, done.stderr)
    expected = {"words": "ZeroDivisionError", "number": "ValueError", "nothing": "StopIteration"}
    assert done.stdout.strip() == expected[mistake]


def test_an_override_still_returns_what_it_returned() -> None:
    class Still(QWidget):
        def heightForWidth(self, wide: int) -> int:
            """Twice as high."""
            return wide * 2

    assert Still.heightForWidth.__doc__ == "Twice as high."
    assert is_guarded(Still.heightForWidth)


def test_what_is_no_override_is_left_as_it_is() -> None:
    class Own(QWidget):
        def grow_a_little(self) -> None:
            """Nothing of Qt's."""

    assert not is_guarded(Own.grow_a_little)


def test_every_override_of_the_kiosk_and_its_charts_is_guarded() -> None:
    for module in pkgutil.walk_packages(kiosk.ui.__path__, "kiosk.ui."):
        if module.name != "kiosk.ui.blocks.video.player":  # needs an extra
            importlib.import_module(module.name)
    bare = [
        f"{owner.__module__}.{owner.__qualname__}.{name}"
        for owner in _heirs(Shiboken.Object)
        for name, method in vars(owner).items()
        if isinstance(method, FunctionType) and _is_of_qt(owner, name) and not is_guarded(method)
        if owner.__module__.partition(".")[0] in {"kiosk", "pyqtgraph", "qtawesome"}
    ]
    assert bare == []
    assert _is_of_qt(QGraphicsObject, "paint")


def _heirs(owner: type) -> set[type]:
    children: list[type] = owner.__subclasses__()
    return set(children).union(*map(_heirs, children))


def _is_of_qt(owner: type, name: str) -> bool:
    return not name.startswith("_") and any(
        isinstance(vars(kin).get(name), MethodDescriptorType) for kin in owner.__mro__
    )


EVERY_FRAME = """
import logging
from kiosk import logs

frames = 0

def draw():
    global frames
    frames += 1
    if frames > 60:
        QTimer.singleShot(0, app.quit)
    raise KeyError(frames)

PLACE
logs.start(None)
logs.catch_exceptions()
again = QTimer()
again.timeout.connect(draw_again)
again.start(0)
view.show()
app.exec()
"""

DRAWING = {
    "paintEvent": """
class View(QWidget):
    def paintEvent(self, event):
        draw()

view = View()
draw_again = view.update
""",
    "paint": """
class Item(QGraphicsItem):
    def boundingRect(self):
        return QRectF(0, 0, 9, 9)

    def paint(self, *_):
        draw()

scene = QGraphicsScene()
item = Item()
scene.addItem(item)
view = QGraphicsView(scene)
draw_again = scene.update
""",
}


@pytest.mark.parametrize("place", DRAWING)
def test_a_mistake_in_every_frame_is_no_flood_on_stderr(place: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + EVERY_FRAME.replace("PLACE", DRAWING[place])],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr
    told = [line for line in done.stderr.splitlines() if "times so far" in line]
    assert [line.partition("caught ")[2] for line in told] == [
        "(1 times so far):",
        "(10 times so far):",
    ]
    assert "Error calling Python override" not in done.stderr
