from datetime import UTC, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.flow.hours import OpeningHours
from kiosk.ui.closed import ClosedView, Closing
from kiosk.ui.theme import CLOSED_GROUND

EVENING = datetime(2026, 11, 24, 18, 30, tzinfo=UTC)


def test_it_is_black_but_for_the_time(room, clock):
    view = ClosedView(room, lambda: EVENING, clock)
    view.cover()
    picture = view.grab().toImage()
    view.uncover()
    inked = [
        (x, y)
        for x in range(0, 960, 3)
        for y in range(0, 540, 3)
        if picture.pixelColor(x, y).name() != CLOSED_GROUND
    ]
    assert inked
    assert all(view.place.contains(x, y) for x, y in inked)


def test_the_clock_wanders_slowly_and_never_leaves_the_screen(room, clock):
    view = ClosedView(room, lambda: EVENING, clock)
    view.cover()
    places = []
    for _ in range(3000):
        clock.now += 1
        before = view.place
        view.tick()
        places.append(view.place.topLeft())
        assert room.rect().contains(view.place)
        assert (view.place.topLeft() - before.topLeft()).manhattanLength() <= 6
    view.uncover()
    assert len({(place.x() // 40, place.y() // 40) for place in places}) > 40


def test_a_touch_is_taken_and_told(room, clock, qtbot):
    view = ClosedView(room, lambda: EVENING, clock)
    view.cover()
    with qtbot.waitSignal(view.touched):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton)
    view.uncover()


class Wall:
    """The clock on the wall, and whether anybody is there."""

    def __init__(self):
        self.now = EVENING.replace(hour=12)
        self.is_quiet = True


@pytest.fixture
def wall():
    return Wall()


@pytest.fixture
def closing(wall, qapp):
    hours = OpeningHours(time(9), time(17))
    made = Closing(hours, lambda: wall.is_quiet, lambda: wall.now)
    made.start()
    yield made
    made.stop()


def test_it_closes_when_nobody_is_there_any_more(closing, wall, qtbot):
    wall.now = EVENING
    wall.is_quiet = False
    with qtbot.assertNotEmitted(closing.closed):
        closing.look()
    wall.is_quiet = True
    with qtbot.waitSignal(closing.closed):
        closing.look()
    with qtbot.assertNotEmitted(closing.closed):
        closing.look()


def test_it_opens_in_the_morning(closing, wall, qtbot):
    wall.now = EVENING
    closing.look()
    wall.now = EVENING.replace(day=25, hour=9, minute=0)
    with qtbot.waitSignal(closing.opened):
        closing.look()


def test_whoever_wakes_it_has_one_visit(closing, wall, qtbot):
    wall.now = EVENING
    closing.look()
    closing.wake()
    wall.is_quiet = False
    with qtbot.assertNotEmitted(closing.closed):
        closing.look()
    wall.is_quiet = True
    with qtbot.waitSignal(closing.closed):
        closing.look()


def test_hours_that_are_set_meanwhile_hold_at_once(closing, wall, qtbot):
    wall.now = EVENING
    closing.look()
    with qtbot.waitSignal(closing.opened):
        closing.take(OpeningHours())
