import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent
from PySide6.QtTest import QTest

from kiosk.ui.shell import Shell


class Hull(Shell):
    """Counts how often it ends."""

    def __init__(self):
        super().__init__()
        self.ends = 0

    def end(self):
        self.ends += 1


@pytest.fixture
def hull(qtbot):
    made = Hull()
    qtbot.addWidget(made)
    made.resize(320, 240)
    made.show()
    return made


def test_it_has_no_frame_and_no_pointer_until_a_mouse_moves(hull):
    assert hull.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert hull.cursor().shape() is Qt.CursorShape.BlankCursor
    hull.show_pointer(True)
    assert hull.cursor().shape() is Qt.CursorShape.ArrowCursor


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_Q])
def test_no_key_closes_it(hull, key):
    QTest.keyClick(hull, key)
    assert hull.isVisible()
    assert hull.ends == 0


def test_there_is_no_menu(hull):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    hull.contextMenuEvent(event)
    assert event.isAccepted()


def test_its_program_closes_it_and_all_ends(hull):
    hull.close()
    assert not hull.isVisible()
    assert hull.ends == 1


def test_it_comes_back_when_something_minimises_it(hull, qtbot):
    hull.showMinimized()
    qtbot.waitUntil(lambda: not hull.isMinimized())


def test_visitors_cannot_close_it(hull, monkeypatch):
    event = QCloseEvent()
    monkeypatch.setattr(event, "spontaneous", lambda: True, raising=False)
    hull.closeEvent(event)
    assert not event.isAccepted()
    assert hull.ends == 0
