"""What a finger that moves sideways means."""

from __future__ import annotations

import pytest

from kiosk.flow.swipe import Swipe

WIDTH = 1000


def swiped(*way, start=(500, 500)):
    """A finger that goes the ``way``: (x, y, seconds)."""
    made = Swipe(*start, slack=16, width=WIDTH)
    for x, y, at_s in way:
        made.move(x, y, at_s)
    return made


def slowly(end, seconds=2.0, steps=20):
    """Straight sideways from 500 to ``end``, and a rest there."""
    way = [(500 + (end - 500) * n / steps, 500, seconds * n / steps) for n in range(steps + 1)]
    return swiped(*way, (end, 500, seconds + 0.2))


def test_a_trembling_finger_is_no_swipe():
    made = swiped((510, 500, 0.1), (495, 505, 0.2))

    assert not made.has_begun
    assert made.turns(0.2) == 0


def test_a_finger_that_scrolls_is_no_swipe():
    assert not swiped((540, 620, 0.1)).has_begun


def test_the_page_starts_under_the_finger_without_a_jump():
    made = swiped((483, 500, 0.1))
    begun = made.offset
    made.move(440, 500, 0.2)

    assert begun == -1
    assert made.offset == -44


@pytest.mark.parametrize(("end", "turns"), [(100, 1), (900, -1), (400, 0), (600, 0)])
def test_a_slow_finger_turns_when_it_came_far_enough(end, turns):
    assert slowly(end).turns(2.2) == turns


@pytest.mark.parametrize(("end", "turns"), [(440, 1), (560, -1)])
def test_a_quick_finger_turns_at_once(end, turns):
    made = swiped((500, 500, 0.0), ((500 + end) / 2, 500, 0.03), (end, 500, 0.06))

    assert made.turns(0.06) == turns


def test_a_quick_tap_that_slipped_turns_nothing():
    made = swiped((500, 500, 0.0), (475, 500, 0.02), (470, 500, 0.03))

    assert made.has_begun
    assert made.turns(0.03) == 0


def test_a_flick_back_is_a_change_of_mind():
    made = swiped((200, 500, 0.5), (150, 500, 0.6), (230, 500, 0.64), (300, 500, 0.68))

    assert made.offset < 0
    assert made.turns(0.68) == 0


def test_a_finger_that_rested_is_slow():
    made = swiped((450, 500, 0.0), (400, 500, 0.05))

    assert made.speed(0.05) == pytest.approx(-1000)
    assert made.speed(1.0) == 0
