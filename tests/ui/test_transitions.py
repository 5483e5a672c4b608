"""From one screen to the next."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import Motion
from kiosk.ui.transitions import Direction, Transition

# What a shadow may tint.
FAINT = 20


@pytest.fixture
def stage(qtbot):
    made = QWidget()
    made.resize(80, 40)
    # The screen that comes is below.
    made.setStyleSheet("background: blue")
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
        transition.play(plain("red"), Direction.FORWARD, 8)
        assert stage.grab().toImage().pixelColor(2, 2) == QColor("red")
        assert transition.is_moving()

    assert not transition.is_moving()


def test_without_motion_it_arrives_at_once(qtbot, stage):
    transition = Transition(Motion.none(), stage)

    with qtbot.waitSignal(transition.arrived, timeout=0):
        transition.play(plain("red"), Direction.FORWARD, 8)


def test_stopping_is_silent(qtbot, stage):
    transition = Transition(Motion(), stage)
    transition.play(plain("red"), Direction.FORWARD, 8)

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


class Noting(Transition):
    """Notes how many pixels each paint may touch."""

    def __init__(self, motion, parent):
        super().__init__(motion, parent)
        self.painted = []

    def paintEvent(self, event):
        rect = event.region().boundingRect()
        self.painted.append(rect.width() * rect.height())
        super().paintEvent(event)


@pytest.mark.parametrize(
    ("direction", "old_at", "new_at"), [(Direction.FORWARD, 4, 76), (Direction.BACKWARD, 76, 4)]
)
def test_no_two_screens_are_seen_in_one_place(qtbot, stage, direction, old_at, new_at):
    transition = Transition(Motion(), stage)
    transition.resize(stage.size())
    transition.play(plain("red"), direction, 8)

    transition.setProperty("elapsed", 60.0)
    picture = stage.grab().toImage()

    assert picture.pixelColor(old_at, 10) == QColor("red")
    assert picture.pixelColor(new_at, 10) == QColor("blue")
    assert not any(min(colour.red(), colour.blue()) > FAINT for colour in colours_of(picture))
    transition.stop()


def colours_of(picture):
    return [picture.pixelColor(x, 10) for x in range(picture.width())]


def test_only_what_is_uncovered_is_painted(qtbot, stage):
    transition = Noting(Motion(), stage)
    transition.resize(stage.size())

    with qtbot.waitSignal(transition.arrived):
        transition.play(plain("red"), Direction.FORWARD, 4)
        transition._moving.pause()
        qtbot.waitUntil(lambda: bool(transition.painted))
        transition.painted.clear()
        for elapsed in (40.0, 80.0, 120.0):
            transition.setProperty("elapsed", elapsed)
            count = len(transition.painted)
            qtbot.waitUntil(lambda count=count: len(transition.painted) > count)
        transition._moving.resume()

    assert max(transition.painted[:3]) < stage.width() * stage.height() / 2
