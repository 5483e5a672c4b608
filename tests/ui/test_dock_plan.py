"""Where everything in the dock stands."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QSize

from kiosk.ui.dock_plan import plan_dock

FINGER = 88
LANDSCAPE = QSize(1776, 120)
UPRIGHT = QSize(1036, 236)


def plan(count, current, *, upright=False, first=-1, has_language=True, labels=(84.0,), well=480.0):
    return plan_dock(
        [labels[index % len(labels)] for index in range(count)],
        current,
        card=(112.0, well),
        first=first,
        size=UPRIGHT if upright else LANDSCAPE,
        unit=1.0,
        upright=upright,
        has_language=has_language,
    )


def keys(made):
    """Every rectangle that a finger taps, without the card, whose pages are keys of their own."""
    every = [
        made.home,
        made.large_type,
        made.language,
        made.earlier,
        made.later,
        *made.items.values(),
    ]
    return [rect for rect in every if not rect.isNull()]


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("labels", [(84.0,), (40.0, 110.0), (300.0,)])
@pytest.mark.parametrize("count", [1, 2, 5, 8, 9, 20, 500])
def test_every_key_is_a_finger_wide_and_apart_from_the_others(count, labels, upright):
    for current in {0, count // 2, count - 1}:
        made = plan(count, current, upright=upright, labels=labels)

        bounds = QRect(0, 0, (UPRIGHT if upright else LANDSCAPE).width(), 300)
        for rect in keys(made):
            assert rect.width() >= FINGER
            assert rect.height() >= FINGER
            assert bounds.contains(rect)
        for one, other in combinations([*keys(made), made.card], 2):
            assert not one.intersects(other)


@pytest.mark.parametrize("count", [1, 2, 8, 20])
def test_the_current_panel_is_always_shown(count):
    for current in range(count):
        made = plan(count, current)

        assert made.card.width() >= 680
        assert made.card.contains(made.well)


def test_eight_panels_fit_without_turning():
    made = plan(8, 3)

    assert made.shown == 8
    assert made.earlier.isNull()
    assert sorted([*made.items, 3]) == list(range(8))


def test_long_labels_take_room_from_short_ones():
    made = plan(8, 7, labels=(60.0, 112.0))

    assert made.shown == 8
    assert made.items[1].width() >= 112 + 6
    assert made.items[0].width() < made.items[1].width()


@pytest.mark.parametrize(("upright", "air"), [(False, 14), (True, 9)])
def test_long_labels_keep_away_from_their_neighbours(upright, air):
    # The names of the shipped exhibit in English, and how wide they are word over word.
    labels = [70.0, 97.0, 80.0, 101.0, 80.0, 61.0, *((85.0, 64.0) if upright else (111.0, 94.0))]

    for current in range(len(labels)):
        made = plan(len(labels), current, upright=upright, labels=labels)

        for index, rect in made.items.items():
            assert rect.width() >= labels[index] + air


def test_short_labels_too_take_what_the_pages_leave():
    roomy, full = plan(8, 3, well=400.0), plan(8, 3, well=1000.0)

    assert roomy.items[0].width() > full.items[0].width()
    assert roomy.card.width() >= 680


def test_twenty_panels_turn_in_their_order():
    made = plan(20, 0, first=0)
    later = plan(20, 0, first=made.shown)

    assert not made.later.isNull()
    assert min(later.items) == made.shown


def test_without_a_second_language_its_room_goes_to_the_panels():
    assert plan(8, 0, has_language=False).language.isNull()
    assert plan(8, 0, has_language=False).card.width() >= plan(8, 0).card.width()
