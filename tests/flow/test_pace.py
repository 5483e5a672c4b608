"""Cheaper movements where frames come late, and back again."""

from __future__ import annotations

from kiosk.flow.pace import TRY_AGAIN_AFTER, Pace

SMOOTH = (20, 0.42)
LATE = (5, 0.42)


def paced(*movements):
    pace = Pace()
    for movement in movements:
        pace.note(*movement)
    return pace


def test_a_machine_that_keeps_up_gets_everything():
    assert not paced(*[SMOOTH] * 50).is_cheap


def test_one_late_movement_is_forgiven():
    assert not paced(LATE, SMOOTH, LATE, SMOOTH).is_cheap


def test_two_in_a_row_ask_for_cheaper_ones():
    assert paced(SMOOTH, LATE, LATE).is_cheap


def test_it_goes_back_when_it_can():
    pace = paced(LATE, LATE, *[SMOOTH] * TRY_AGAIN_AFTER)

    assert not pace.is_cheap
    pace.note(*SMOOTH)
    assert not pace.is_cheap


def test_a_failed_try_is_enough_to_stay_cheap():
    pace = paced(LATE, LATE, *[SMOOTH] * TRY_AGAIN_AFTER)

    pace.note(*LATE)

    assert pace.is_cheap


def test_without_motion_there_is_nothing_to_count():
    assert not paced((0, 0), (0, 0), (0, 0)).is_cheap
