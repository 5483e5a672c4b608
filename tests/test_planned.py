from datetime import UTC, datetime
from functools import partial

import msgspec
import pytest

from kiosk.planned import Planned
from kiosk.settings.model import Settings
from kiosk.settings.reading import Held

NIGHT = datetime(2026, 11, 24, 4, 30, tzinfo=UTC)
DAY_S = 86400.0
OPEN = {"open": "09:00", "close": "17:00"}


class Hall:
    """Whether anybody is there, and what it was told."""

    def __init__(self):
        self.is_quiet = True
        self.told = []


class Clock:
    """Seconds since the start."""

    now_s = 0.0

    def __call__(self):
        return self.now_s


@pytest.fixture
def hall(qapp):
    """Plan for some settings, at half past four in the night."""
    made = []

    def plan(**settings):
        room, clock = Hall(), Clock()
        held = msgspec.convert(settings, Settings)
        planned = Planned(held, lambda: room.is_quiet, clock=clock, now=lambda: NIGHT)
        planned.closed.connect(partial(room.told.append, "closed"))
        planned.opened.connect(partial(room.told.append, "open"))
        made.append(planned)
        return planned, room, clock

    yield plan
    for planned in made:
        planned.stop()


def test_outside_the_hours_of_the_settings_it_is_closed(hall):
    planned, room, _ = hall(hours=OPEN)
    planned.start()
    assert room.told == ["closed"]


def test_without_hours_it_never_does(hall):
    planned, room, _ = hall()
    planned.start()
    assert room.told == []


def test_it_waits_for_the_end_of_a_visit(hall):
    planned, room, _ = hall(hours=OPEN)
    room.is_quiet = False
    planned.start()
    assert room.told == []


def test_hours_that_are_changed_meanwhile_open_it(hall):
    planned, room, _ = hall(hours=OPEN)
    planned.start()
    planned.take(Held())
    assert room.told == ["closed", "open"]


def test_after_a_visit_in_the_night_it_goes_dark_again(hall):
    planned, room, _ = hall(hours=OPEN)
    planned.start()
    planned.wake()
    planned.take(Held(msgspec.convert({"hours": OPEN}, Settings)))
    assert room.told == ["closed", "closed"]


def test_a_restart_is_asked_for_at_the_hour_of_the_settings(hall, qtbot):
    planned, _, clock = hall()
    clock.now_s = DAY_S
    with qtbot.waitSignal(planned.restart_wanted):
        planned.look()


def test_an_empty_hour_means_never(hall, qtbot):
    planned, _, clock = hall(care={"nightly_restart": ""})
    clock.now_s = DAY_S
    with qtbot.assertNotEmitted(planned.restart_wanted):
        planned.look()
