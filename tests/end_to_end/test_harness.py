"""The visitor of the other tests, tried on a program of twenty lines: whose fault is a failure?"""

from __future__ import annotations

import pytest

from tests.end_to_end.exhibit import Exhibit

SCREEN = (1920, 1080)
PROGRAM = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

class Board(QWidget):
    def mousePressEvent(self, event): self.start = event.position().x()
    def mouseReleaseEvent(self, event):
        if event.position().x() < self.start:
            second.move(20, 600)

app = QApplication(sys.argv)
board = Board(windowFlags=Qt.WindowType.FramelessWindowHint)
board.setPalette(QPalette(QColor("#ff8000")))
first = QPushButton("\u9996\u9875", board)
first.setGeometry(400, 20, 100, 90)
second = QPushButton("second", board)
second.setGeometry(20, 20, 200, 100)
second.hide()
first.clicked.connect(second.show)
second.clicked.connect(first.hide)
board.setGeometry(0, 0, 1920, 1080)
board.show()
print("ready", file=sys.stderr)
sys.exit(app.exec())
"""


@pytest.fixture
def program(desktop, tmp_path):
    program = Exhibit(desktop, tmp_path, "-c", PROGRAM)
    yield program
    program.stop()


def test_a_visitor_finds_taps_and_swipes(program, visitor):
    button = visitor.find("首页")
    assert button.role == "push button"
    assert button.box == (400, 20, 100, 90)
    assert not visitor.sees("second")

    visitor.tap("首页")
    assert visitor.find("second").box == (20, 20, 200, 100)
    visitor.tap("second")
    visitor.wait_until(lambda: not visitor.sees("首页"), "the first button to go")
    visitor.swipe((1500, 500), (300, 500))
    visitor.wait_until(lambda: visitor.find("second").box.y == 600, "the button below")


def test_a_visitor_sees_colours(program, visitor):
    visitor.find("首页")

    orange = visitor.screenshot().pixelColor(1000, 900).name()

    assert orange == "#ff8000"


def test_a_killed_program_is_gone(program, visitor):
    visitor.find("首页")

    program.kill()

    assert not program.is_running
    assert program.stderr == "ready\n"
    visitor.wait_until(lambda: not visitor.buttons(), "an empty screen")


def test_what_never_comes_is_told_with_what_is_there(program, visitor):
    visitor.find("首页")

    with pytest.raises(AssertionError, match=r"waited 0.1 s for a miracle; showing: .*首页"):
        visitor.wait_until(lambda: False, "a miracle", 0.1)
