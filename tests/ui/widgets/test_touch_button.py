"""What a finger presses, and what it only passes over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.theme import Motion
from kiosk.ui.widgets.touch_button import TouchButton

LEFT = Qt.MouseButton.LeftButton


class Key(TouchButton):
    """A key without a face."""

    def draw_face(self, painter, rect):
        """Draw nothing."""


class Around(QWidget):
    """What lies around a key; notes what reaches it."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def mousePressEvent(self, event):
        self.seen.append(("press", event.position().toPoint()))

    def mouseMoveEvent(self, event):
        self.seen.append(("move", event.position().toPoint()))

    def mouseReleaseEvent(self, event):
        self.seen.append(("release", event.position().toPoint()))


@pytest.fixture
def around(qtbot):
    made = Around()
    qtbot.addWidget(made)
    made.resize(960, 540)
    made.show()
    return made


@pytest.fixture
def key(around):
    made = Key("the key & its name", Motion(), around)
    made.setGeometry(100, 50, 200, 100)
    made.show()
    return made


def drag(widget, x, y):
    place = QPointF(x, y)
    QApplication.sendEvent(
        widget,
        QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            widget.mapToGlobal(place),
            Qt.MouseButton.NoButton,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        ),
    )


def test_its_name_is_what_is_written_on_it(key):
    assert key.accessibleName() == "the key & its name"


def test_a_tap_is_a_tap(qtbot, key):
    with qtbot.waitSignal(key.clicked):
        QTest.mouseClick(key, LEFT)


def test_it_answers_in_the_next_frame(key):
    QTest.mousePress(key, LEFT)

    assert key.property("pressing") >= 0.5
    QTest.mouseRelease(key, LEFT)


def test_a_trembling_finger_taps(qtbot, key):
    QTest.mousePress(key, LEFT, pos=QPoint(100, 50))
    drag(key, 112, 55)

    with qtbot.waitSignal(key.clicked):
        QTest.mouseRelease(key, LEFT, pos=QPoint(112, 55))


def test_a_swipe_that_begins_on_it_belongs_to_what_lies_around(qtbot, around, key):
    QTest.mousePress(key, LEFT, pos=QPoint(100, 50))
    with qtbot.assertNotEmitted(key.clicked):
        drag(key, 60, 52)
        drag(key, 20, 52)
        QTest.mouseRelease(key, LEFT, pos=QPoint(20, 52))

    assert not key.isDown()
    assert around.seen == [
        ("press", QPoint(200, 100)),
        ("move", QPoint(160, 102)),
        ("move", QPoint(120, 102)),
        ("release", QPoint(120, 102)),
    ]


def test_the_next_tap_is_a_tap_again(qtbot, around, key):
    QTest.mousePress(key, LEFT, pos=QPoint(100, 50))
    drag(key, 20, 52)
    QTest.mouseRelease(key, LEFT, pos=QPoint(20, 52))

    with qtbot.waitSignal(key.clicked):
        QTest.mouseClick(key, LEFT)


def test_a_finger_that_goes_up_or_down_is_no_swipe(around, key):
    QTest.mousePress(key, LEFT, pos=QPoint(100, 50))
    drag(key, 105, 95)

    assert around.seen == []
    QTest.mouseRelease(key, LEFT, pos=QPoint(105, 95))


def test_a_key_as_high_as_the_page_lets_go_as_early_as_a_small_one(around):
    high = Key("high", Motion(), around)
    high.setGeometry(100, 0, 200, 540)
    high.show()

    QTest.mousePress(high, LEFT, pos=QPoint(100, 50))
    drag(high, 80, 50)

    assert around.seen == [("press", QPoint(200, 50)), ("move", QPoint(180, 50))]
    QTest.mouseRelease(high, LEFT, pos=QPoint(80, 50))
