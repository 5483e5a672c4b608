from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.flow.care import MEMORY_AGAIN_S, Care

DAY_S = 86400.0
NIGHTLY = "every night at 04:00"


def at(hour, minute=0):
    return datetime(2026, 11, 24, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "reason"),
    [(at(3, 59), ""), (at(4), NIGHTLY), (at(6, 59), NIGHTLY), (at(7), ""), (at(16), "")],
)
def test_every_night_there_is_a_time_for_it(moment, reason):
    assert Care().reason(moment, DAY_S, 100) == reason


def test_one_that_has_just_started_is_left_alone_the_same_night():
    assert Care().reason(at(4, 1), 60.0, 100) == ""
    assert Care().reason(at(6, 59), 3 * 3600.0 - 60, 100) == ""


def test_midnight_lies_within_the_time_of_a_late_hour():
    assert Care(nightly=time(23)).reason(at(1), DAY_S, 100) == "every night at 23:00"


def test_it_can_be_switched_off():
    assert Care(nightly=None).reason(at(4), DAY_S, 100) == ""


def test_too_much_memory_is_a_reason_but_not_twice_within_an_hour():
    care = Care(nightly=None, memory_mb=600)
    assert care.reason(at(12), DAY_S, 600) == ""
    assert care.reason(at(12), DAY_S, 601) == "601 MB of memory, more than 600"
    assert care.reason(at(12), MEMORY_AGAIN_S - 1, 9000) == ""


def test_a_clock_that_is_set_back_by_a_year_costs_at_most_one_restart_in_four_hours():
    moment, running_s, restarts = at(5), DAY_S, 0
    for minute in range(600):
        if minute == 30:
            moment -= timedelta(days=365)
        if Care().reason(moment, running_s, 100):
            restarts, running_s = restarts + 1, 0.0
        moment += timedelta(minutes=1)
        running_s += 60
    assert restarts == 1


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_the_nights_in_which_clocks_are_changed_have_one_restart_too(day):
    zone = ZoneInfo("Europe/Berlin")
    care = Care(nightly=time(2, 30))
    midnight = datetime.fromisoformat(day).replace(tzinfo=zone)
    moment, running_s, restarts = midnight.timestamp(), DAY_S, 0
    for _ in range(600):
        if care.reason(datetime.fromtimestamp(moment, zone), running_s, 100):
            restarts, running_s = restarts + 1, 0.0
        moment += 60
        running_s += 60
    assert restarts == 1
