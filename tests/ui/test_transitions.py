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


def test_under_a_finger_both_lie_side_by_side(qtbot, stage):
    transition = Transition(Motion(), stage)
    transition.resize(stage.size())
    transition.follow(plain("red"), plain("blue"), Direction.FORWARD)

    transition.move_to(-30)

    picture = transition.grab().toImage()
    assert picture.pixelColor(20, 10) == QColor("red")
    assert picture.pixelColor(60, 10) == QColor("blue")
    transition.stop()


def test_a_way_that_leads_nowhere_is_not_followed(qtbot, stage):
    transition = Transition(Motion(), stage)
    transition.resize(stage.size())
    transition.follow(plain("red"), plain("blue"), Direction.FORWARD)

    transition.move_to(30)

    assert transition.property("offset") == 0
    transition.stop()


@pytest.mark.parametrize("turned", [True, False])
@pytest.mark.parametrize("motion", [Motion(), Motion.none()], ids=["motion", "still"])
def test_it_settles_where_the_finger_left_it(qtbot, stage, turned, motion):
    transition = Transition(motion, stage)
    transition.resize(stage.size())
    transition.follow(plain("red"), plain("blue"), Direction.FORWARD)
    transition.move_to(-30)

    with qtbot.waitSignal(transition.arrived if turned else transition.returned):
        transition.settle(turned=turned, speed=-200)

    assert not transition.is_moving()


def test_where_frames_come_late_nothing_is_blended(qtbot, stage):
    transition = Transition(Motion(page_ms=30), stage)
    transition.resize(stage.size())
    for _ in range(2):  # arrived with no frame painted at all
        with qtbot.waitSignal(transition.arrived):
            transition.play(plain("red"), plain("blue"), Direction.FORWARD, 48)
            transition.hide()

    transition.play(plain("red"), plain("blue"), Direction.FORWARD, 48)
    transition.setProperty("elapsed", 8.0)
    picture = transition.grab().toImage()

    colours = {picture.pixelColor(x, 10).name() for x in range(80)}
    assert colours == {"#ff0000", "#0000ff"}
    transition.stop()
