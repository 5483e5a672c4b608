"""How the program ends."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

SCRIPT = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from kiosk.ending import end_on_signals

app = QApplication([])
ender = end_on_signals(app, 0)
os.kill(os.getpid(), signal.{name})
QTimer.singleShot(8000, lambda: app.exit(9))
sys.exit(app.exec())
"""

# Python runs its handlers between byte codes: while anything moves, mostly inside of a paint event.
PAINTING = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from kiosk.ending import end_on_signals

class Window(QWidget):
    def paintEvent(self, event):
        os.kill(os.getpid(), signal.{name})

app = QApplication([])
ender = end_on_signals(app, 0)
window = Window()
window.show()
QTimer.singleShot(8000, lambda: app.exit(9))
sys.exit(app.exec())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes without signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_wish_to_end_that_comes_while_starting_is_kept(name):
    ended = run(SCRIPT.format(name=name))

    assert ended.returncode == 0, ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes without signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_wish_to_end_that_comes_while_painting_lets_the_picture_be_finished(name):
    ended = run(PAINTING.format(name=name))

    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""


def run(script):
    return subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
