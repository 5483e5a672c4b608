"""More blocks than a page holds: they stand in screenfuls, one of which is seen at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.content.layouts.base import Box
from kiosk.content.layouts.composing import Parts
from kiosk.content.layouts.packing import GAP, MOST_IN_ROW

# What stands beside the window: the keys that move it.
KEYS = 104.0
# What it costs that a visitor has to move anything; and each screenful.
MOVED, SCREENFUL = 24.0, 3.0
# And one that is bare: two that are half full are better than a full one and an empty one.
SPARSE = 12.0
# A screenful that is lower than so much of the window stands in its middle.
LOW = 0.6
# A window that is lower than this is a slot.
LEAST_WINDOW, SLOT = 400.0, 60.0


@dataclass(frozen=True, slots=True)
class Screenfuls:
    """Blocks in screenfuls below each other.

    Attributes:
        cost: How far they are from a good composition.
        boxes: Where each block stands, those of later screenfuls below the window.
        window: Where one is seen at a time: no higher than the highest of them.
    """

    cost: float
    boxes: dict[int, Box]
    window: Box


def screenfuls(page: Parts, chosen: Sequence[int], window: Box) -> Screenfuls:
    """Return the best screenfuls of the blocks ``chosen``; no row is cut by the window's ends."""
    keys = KEYS * page.larger
    room = Box(window.x, window.y, window.width - keys, window.height)
    # What is best for the first so many blocks: cost of all screenfuls, and where each begins.
    best: list[tuple[float, list[dict[int, Box]]]] = [(0.0, [])]
    for end in range(1, len(chosen) + 1):
        tries = []
        for start in range(max(0, end - MOST_IN_ROW), end):
            cost, boxes = page.pack(chosen[start:end], room)
            before, earlier = best[start]
            bare = 1 - _height(boxes, room) / room.height
            tries.append((before + cost + SCREENFUL + SPARSE * bare * bare, [*earlier, boxes]))
        best.append(min(tries, key=lambda one: one[0]))
    cost, every = best[-1]
    window = window._replace(height=max(_height(boxes, room) for boxes in every))
    step = window.height + GAP
    boxes = {
        index: box._replace(y=box.y + number * step + _lowered(screenful, window))
        for number, screenful in enumerate(every)
        for index, box in screenful.items()
    }
    slot = SLOT * max(0.0, 1 - room.height / LEAST_WINDOW)
    cost = MOVED + slot + cost / max(1, len(every)) + SCREENFUL * len(every)
    return Screenfuls(cost, boxes, window)


def _lowered(boxes: dict[int, Box], window: Box) -> float:
    """Return how much lower a low screenful stands: in the middle rather than over a void."""
    height = _height(boxes, window)
    return (window.height - height) / 2 if height < LOW * window.height else 0.0


def _height(boxes: dict[int, Box], room: Box) -> float:
    """Return how much of ``room`` is taken from its top on."""
    return max((box.y + box.height for box in boxes.values()), default=room.y) - room.y


def shown_first(others: Sequence[int], most: int) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """Yield what may stand outside the window, up to ``most`` blocks, and what is left for it."""
    for count in range(min(most, len(others) - 2) + 1):
        yield others[:count], others[count:]
