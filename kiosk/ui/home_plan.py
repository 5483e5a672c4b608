"""Where the tiles and entries of the home screen stand, for any number of panels. Design units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from kiosk.content.layouts import Box

LEFT, RIGHT = 72, 1848
GAP = 20
TILE_TOP, TILE_TOP_CROWDED = 572, 460
TILE_GAP = 24
TILES_A_ROW = 7
ENTRY_TOP, ENTRY_HEIGHT = 948, 100
# Several rows of entries stand closer, but no lower than a finger needs.
ENTRY_LOW, ENTRY_GAP = 88, 12
# So many entries stand in so many columns.
ENTRY_COLUMNS = ((4, 4), (8, 4), (15, 5), (24, 6), (10_000, 8))
# In large type everything is larger, and the title leaves less room.
TILE_TOP_LARGE, TILES_A_ROW_LARGE = 388, 5
ENTRY_TOP_LARGE, ENTRY_HEIGHT_LARGE, ENTRIES_LARGE = 940, 104, 3
KEY_GAP = 14

UPRIGHT_LEFT, UPRIGHT_RIGHT = 60, 1020
UPRIGHT_BOTTOM, UPRIGHT_ENTRIES = 1886, 3
# Where tiles begin; the second where there are many. And how high entries are, and may be.
UPRIGHT_TOPS, UPRIGHT_TOPS_LARGE = (1010, 560), (760, 660)
UPRIGHT_ENTRIES_HIGH, UPRIGHT_ENTRIES_LARGE = (108, 152), (132, 180)
UPRIGHT_KEYS_TOP, UPRIGHT_KEYS_HEIGHT = 28, 100

# More would be too small for a finger. Nobody chooses from hundreds at a glance: the dock of every
# page leads to all panels.
MOST_TILES = 20
MOST_ENTRIES, MOST_ENTRIES_BELOW_MANY = 20, 8
MANY_TILES = 7


def most_keys(large: int, small: int) -> tuple[int, int]:
    """Return how many large and small panels have a key on the home screen."""
    entries = MOST_ENTRIES_BELOW_MANY if large > MANY_TILES else MOST_ENTRIES
    return min(large, MOST_TILES), min(small, entries)


@dataclass(frozen=True, slots=True)
class HomePlan:
    """Boxes in the order of the panels.

    Attributes:
        tiles: Of the large panels.
        entries: Of the small ones.
        keys: Of what is no panel, in their order.
    """

    tiles: tuple[Box, ...]
    entries: tuple[Box, ...]
    keys: tuple[Box, ...]


def plan_home(
    large: int,
    small: int,
    *,
    upright: bool,
    keys: Sequence[float],
    has_high_entries: bool = False,
    is_large_type: bool = False,
) -> HomePlan:
    """Return where ``large`` tiles, ``small`` entries and some keys stand.

    Args:
        large: How many tiles.
        small: How many entries.
        upright: Whether the screen stands.
        keys: How wide the keys are that are no panel's.
        has_high_entries: Whether entries are higher on an upright screen, for words that need it.
        is_large_type: Whether everything is larger.
    """
    if upright:
        return _upright(large, small, keys, has_high_entries, is_large_type)
    return _landscape(large, small, keys, is_large_type)


def _keys(widths: Sequence[float], right: float, top: float, height: float) -> tuple[Box, ...]:
    """Return where keys stand, the last of them at the ``right``."""
    boxes: list[Box] = []
    for width in reversed(widths):
        boxes.insert(0, Box(right - width, top, width, height))
        right -= width + KEY_GAP
    return tuple(boxes)


def _landscape(large: int, small: int, widths: Sequence[float], is_large_type: bool) -> HomePlan:
    columns = next(most for count, most in ENTRY_COLUMNS if small <= count)
    entry_top, height = ENTRY_TOP, ENTRY_HEIGHT
    top, in_a_row = TILE_TOP, TILES_A_ROW
    if is_large_type:
        columns = columns if small > 2 * ENTRIES_LARGE else ENTRIES_LARGE
        entry_top, height = ENTRY_TOP_LARGE, ENTRY_HEIGHT_LARGE
        in_a_row = TILES_A_ROW_LARGE if large <= 2 * TILES_A_ROW_LARGE else TILES_A_ROW
    bottom = entry_top + height
    rows = ceil(small / columns)
    gap = GAP
    if rows > 1:
        height, gap = ENTRY_LOW, ENTRY_GAP
    entries_top = bottom - rows * height - max(0, rows - 1) * gap if rows else float(bottom)
    # The keys keep their row even where they are alone in it.
    floor = min(entries_top, float(entry_top))
    if is_large_type:
        top = TILE_TOP_LARGE
    elif large > TILES_A_ROW or rows > 1:
        top = TILE_TOP_CROWDED
    tiles = _grid(large, in_a_row, Box(LEFT, top, RIGHT - LEFT, floor - TILE_GAP - top))
    keys = _keys(widths, RIGHT, bottom - height, height)
    right = keys[0].x - GAP if keys else RIGHT
    entries: list[Box] = []
    for row in range(rows):
        here = min(columns, small - len(entries))
        edge = right if row == rows - 1 else RIGHT
        room = Box(LEFT, entries_top + row * (height + gap), edge - LEFT, height)
        entries += _grid(here, here, room)
    return HomePlan(tuple(tiles), tuple(entries), keys)


def _upright(
    large: int, small: int, widths: Sequence[float], has_high_entries: bool, is_large_type: bool
) -> HomePlan:
    width = UPRIGHT_RIGHT - UPRIGHT_LEFT
    rows = ceil(small / UPRIGHT_ENTRIES)
    heights, tops = UPRIGHT_ENTRIES_HIGH, UPRIGHT_TOPS
    if is_large_type:
        heights, tops = UPRIGHT_ENTRIES_LARGE, UPRIGHT_TOPS_LARGE
    entry = heights[has_high_entries]
    height, gap = (entry, GAP) if rows <= 1 else (ENTRY_LOW, ENTRY_GAP)
    entries_height = rows * height + max(0, rows - 1) * gap
    entries_top = UPRIGHT_BOTTOM - entries_height
    top = tops[large > 5 or rows > 1]
    bottom = entries_top - (GAP if small else 0)
    tiles: list[Box] = []
    if large:
        columns = 2 if large <= 8 else 3
        # An odd number gives the first one a row of its own.
        first = large % 2 if columns == 2 else 0
        tile_rows = ceil((large - first) / columns) + first
        tile = (bottom - top - (tile_rows - 1) * GAP) / tile_rows
        if first:
            tiles.append(Box(UPRIGHT_LEFT, top, width, tile))
        rest_top = top + first * (tile + GAP)
        tiles += _grid(
            large - first, columns, Box(UPRIGHT_LEFT, rest_top, width, bottom - rest_top)
        )
    entries: list[Box] = []
    for row in range(rows):
        here = min(UPRIGHT_ENTRIES, small - len(entries))
        room = Box(UPRIGHT_LEFT, entries_top + row * (height + gap), width, height)
        entries += _grid(here, here, room)
    keys = _keys(widths, UPRIGHT_RIGHT, UPRIGHT_KEYS_TOP, UPRIGHT_KEYS_HEIGHT)
    return HomePlan(tuple(tiles), tuple(entries), keys)


def _grid(count: int, columns: int, room: Box) -> list[Box]:
    """Return ``count`` boxes of equal height; rows that are not full spread over the width."""
    if not count:
        return []
    rows = ceil(count / columns)
    height = (room.height - GAP * (rows - 1)) / rows
    per_row = [count // rows + (1 if row < count % rows else 0) for row in range(rows)]
    boxes = []
    for row, here in enumerate(per_row):
        width = (room.width - GAP * (here - 1)) / here
        boxes += [
            Box(room.x + column * (width + GAP), room.y + row * (height + GAP), width, height)
            for column in range(here)
        ]
    return boxes
