"""Where the tiles and entries of the home screen stand."""

from __future__ import annotations

from itertools import combinations

import pytest

from kiosk.ui.home_plan import most_keys, plan_home

FINGER = 88


def overlap(one, other):
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize(
    ("large", "small"),
    [(5, 3), (2, 0), (1, 1), (0, 3), (12, 8), (5, 0), (8, 4), (7, 13), (1, 0), (0, 20)],
)
def test_every_panel_has_a_key_of_its_own(large, small, upright):
    plan = plan_home(large, small, upright=upright, keys=(104.0, 104.0))

    width, height = (1080, 1920) if upright else (1920, 1080)
    assert len(plan.tiles) == large
    assert len(plan.entries) == small
    assert len(plan.keys) == 2
    boxes = [*plan.tiles, *plan.entries, *plan.keys]
    for box in boxes:
        assert min(box.width, box.height) >= FINGER
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.width <= width
        assert box.y + box.height <= height
    for one, other in combinations(boxes, 2):
        assert not overlap(one, other)


def test_large_panels_are_larger_than_small_ones():
    plan = plan_home(5, 3, upright=False, keys=(104.0, 104.0))

    tile, entry = plan.tiles[0], plan.entries[0]
    assert tile.width * tile.height > 2 * entry.width * entry.height


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("large", [0, 3, 8, 9, 20, 300])
@pytest.mark.parametrize("small", [0, 8, 20, 300])
def test_of_hundreds_of_panels_as_many_have_a_key_as_fingers_can_choose(large, small, upright):
    tiles, entries = most_keys(large, small)
    plan = plan_home(tiles, entries, upright=upright, keys=(104.0, 104.0))

    assert (tiles, entries) == (large, small) or tiles + entries >= 16
    for box in (*plan.tiles, *plan.entries):
        assert min(box.width, box.height) >= FINGER
        assert box.y >= 0
