"""The window stays on its screen; several screens need a program of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.ui.whereabouts import LOOK_MS, Whereabouts

BEGIN = """
import kiosk.ui
from PySide6.QtWidgets import QApplication, QWidget
from kiosk.ui.whereabouts import Whereabouts

app = QApplication([])
window = QWidget()
"""

SCREENS = [
    {"name": "left", "x": 0, "y": 0, "width": 800, "height": 600},
    {"name": "right", "x": 800, "y": 0, "width": 1080, "height": 1920},
]


def run(script, folder, screens):
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + script],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split(), done.stderr


@pytest.mark.parametrize(
    ("wish", "place"),
    [("right", "800 0 1080 1920"), ("left", "0 0 800 600"), ("", "0 0 800 600")],
)
def test_the_whole_of_the_wished_screen_is_taken(tmp_path, wish, place):
    told, complaints = run(
        f"""
Whereabouts(window, {wish!r}).settle()
print(*window.geometry().getRect(), window.isFullScreen())
""",
        tmp_path,
        SCREENS,
    )
    assert told == [*place.split(), "True"]
    assert complaints == ""


def test_a_screen_that_is_gone_is_missed_once_and_the_primary_one_taken(tmp_path):
    told, complaints = run(
        """
where = Whereabouts(window, "gone")
where.settle()
where.settle()
print(*window.geometry().getRect())
""",
        tmp_path,
        SCREENS,
    )
    assert told == ["0", "0", "800", "600"]
    assert complaints.splitlines() == ["there is no screen named gone; there are: left, right"]


def place():
    """The whole of the screen."""
    return QGuiApplication.primaryScreen().geometry()


@pytest.fixture
def window(qtbot):
    made = QWidget(None, Qt.WindowType.FramelessWindowHint)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def whereabouts(window):
    made = Whereabouts(window, "")
    made.start()
    yield made
    made.stop()


def test_a_minimised_window_is_there_again_after_a_second(whereabouts, window, qtbot):
    window.showMinimized()
    assert LOOK_MS == 1000
    qtbot.waitUntil(lambda: window.isFullScreen() and not window.isMinimized())


def test_a_window_made_small_is_there_again(whereabouts, window, qtbot):
    window.showNormal()
    window.resize(300, 200)
    qtbot.waitUntil(lambda: window.geometry() == place())


def test_a_screen_that_changes_is_taken_anew(whereabouts, window, qtbot):
    window.setGeometry(0, 0, 100, 100)
    QGuiApplication.primaryScreen().geometryChanged.emit(place())
    qtbot.waitUntil(lambda: window.geometry() == place())


def test_after_its_end_the_window_is_left_alone(whereabouts, window):
    whereabouts.stop()
    assert not whereabouts._looking.isActive()
    assert not whereabouts._settling.isActive()
