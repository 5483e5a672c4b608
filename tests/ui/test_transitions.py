"""From one screen to the next."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Motion
from kiosk.ui.transitions import Direction, Transition


@pytest.fixture
def stage(qtbot):
    made = QWidget()
    made.resize(80, 40)
    qtbot.addWidget(made)
    made.show()
    return made


def plain(colour):
    picture = QPixmap(80, 40)
    picture.fill(QColor(colour))
    return picture


def test_it_begins_with_the_old_and_ends_with_the_new(qtbot, stage):
    transition = Transition(Motion(), stage)
    transition.resize(stage.size())

    with qtbot.waitSignal(transition.arrived):
        transition.play(plain("red"), plain("blue"), Direction.FORWARD, 48)
        assert transition.grab().toImage().pixelColor(2, 2) == QColor("red")
        assert transition.is_moving()

    assert not transition.is_moving()


def test_without_motion_it_arrives_at_once(qtbot, stage):
    transition = Transition(Motion.none(), stage)

    with qtbot.waitSignal(transition.arrived, timeout=0):
        transition.play(plain("red"), plain("blue"), Direction.FORWARD, 48)


def test_stopping_is_silent(qtbot, stage):
    transition = Transition(Motion(), stage)
    transition.play(plain("red"), plain("blue"), Direction.FORWARD, 48)

    with qtbot.assertNotEmitted(transition.arrived):
        transition.stop()

    assert not transition.is_moving()
