from datetime import UTC, datetime, time

import pytest

from kiosk.flow.care import Care
from kiosk.ui.care import Carer, local_now, memory_mb

NIGHT = datetime(2026, 11, 24, 4, 10, tzinfo=UTC)


class Hall:
    """What a carer looks at."""

    def __init__(self):
        self.is_quiet = True
        self.memory = 100.0
        self.now = NIGHT


@pytest.fixture
def hall():
    return Hall()


@pytest.fixture
def carer(hall, clock):
    return Carer(
        Care(time(4), 500),
        lambda: hall.is_quiet,
        clock=clock,
        now=lambda: hall.now,
        memory=lambda: hall.memory,
    )


def test_at_its_hour_it_waits_until_nobody_is_there(carer, hall, clock, qtbot):
    clock.now += 86400
    hall.is_quiet = False
    with qtbot.assertNotEmitted(carer.restart_wanted):
        carer.look()
    hall.is_quiet = True
    with qtbot.waitSignal(carer.restart_wanted):
        carer.look()


@pytest.mark.parametrize("days", [24.8, 24.9, 49.7, 49.8, 400])
def test_after_so_many_days_it_still_looks(carer, clock, qtbot, days):
    clock.now += days * 86400
    with qtbot.waitSignal(carer.restart_wanted):
        carer.look()


def test_too_much_memory_asks_for_it_at_noon(carer, hall, clock, qtbot):
    hall.now = NIGHT.replace(hour=12)
    clock.now += 86400
    with qtbot.assertNotEmitted(carer.restart_wanted):
        carer.look()
    hall.memory = 501.0
    with qtbot.waitSignal(carer.restart_wanted):
        carer.look()


def test_other_settings_hold_at_once(carer, clock, qtbot):
    clock.now += 86400
    carer.take(Care(None))
    with qtbot.assertNotEmitted(carer.restart_wanted):
        carer.look()


def test_it_sees_the_memory_and_the_clock_of_this_machine():
    assert 10 < memory_mb() < 10_000
    assert local_now().utcoffset() is not None
