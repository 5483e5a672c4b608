from datetime import UTC, datetime, time

import pytest

from kiosk.flow.hours import OpeningHours

DAY = OpeningHours(time(9), time(17), frozenset({0}))
NIGHT = OpeningHours(time(18), time(2), frozenset({0}))


def at(day, hour, minute=0):
    """A moment of a week that begins on Monday, 2026-11-23."""
    return datetime(2026, 11, 23 + day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "moment", "is_open"),
    [
        (DAY, at(1, 8, 59), False),
        (DAY, at(1, 9), True),
        (DAY, at(1, 16, 59), True),
        (DAY, at(1, 17), False),
        (DAY, at(0, 12), False),
        (NIGHT, at(1, 17, 59), False),
        (NIGHT, at(1, 18), True),
        (NIGHT, at(2, 1, 59), True),
        (NIGHT, at(2, 2), False),
        # Monday is the day off: Sunday's night ends in it, its own does not begin.
        (NIGHT, at(0, 1), True),
        (NIGHT, at(0, 19), False),
        (NIGHT, at(1, 1), False),
        (OpeningHours(), at(3, 3), True),
        (OpeningHours(time(9), time(9)), at(3, 3), True),
        (OpeningHours(closed_on=frozenset({3})), at(3, 3), False),
    ],
)
def test_the_hall_is_open_when_its_hours_say_so(hours, moment, is_open):
    assert hours.is_open(moment) is is_open
