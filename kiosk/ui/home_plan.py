"""Where the tiles and entries of the home screen stand, for any number of panels. Design units."""

from __future__ import annotations

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
LANGUAGE_WIDTH = 108

UPRIGHT_LEFT, UPRIGHT_RIGHT = 60, 1020
UPRIGHT_TOP, UPRIGHT_TOP_CROWDED, UPRIGHT_BOTTOM = 1010, 560, 1886
UPRIGHT_ENTRY, UPRIGHT_ENTRY_HIGH, UPRIGHT_ENTRIES = 108, 152, 3
UPRIGHT_LANGUAGE = Box(912, 40, 108, 100)

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
    """Boxes in the order of the panels."""

    tiles: tuple[Box, ...]
    entries: tuple[Box, ...]
    language: Box | None


def plan_home(
    large: int, small: int, *, upright: bool, has_language: bool, has_high_entries: bool = False
) -> HomePlan:
    """Return where ``large`` tiles, ``small`` entries and the language key stand.

    On an upright screen entries may be higher, for words that need it.
    """
    if upright:
        return _upright(large, small, has_language, has_high_entries)
    return _landscape(large, small, has_language)


def _landscape(large: int, small: int, has_language: bool) -> HomePlan:
    columns = next(most for count, most in ENTRY_COLUMNS if small <= count)
    rows = ceil(small / columns)
    height, gap = (ENTRY_HEIGHT, GAP) if rows <= 1 else (ENTRY_LOW, ENTRY_GAP)
    bottom = ENTRY_TOP + ENTRY_HEIGHT
    entries_top = bottom - rows * height - max(0, rows - 1) * gap if rows else float(bottom)
    # The language key keeps its row even where it is alone in it.
    floor = min(entries_top, float(ENTRY_TOP)) if has_language or rows else float(bottom)
    is_crowded = large > TILES_A_ROW or rows > 1
    top = TILE_TOP_CROWDED if is_crowded else TILE_TOP
    tiles = _grid(large, TILES_A_ROW, Box(LEFT, top, RIGHT - LEFT, floor - TILE_GAP - top))
    language = None
    right = RIGHT
    if has_language:
        language = Box(RIGHT - LANGUAGE_WIDTH, bottom - height, LANGUAGE_WIDTH, height)
        right = RIGHT - LANGUAGE_WIDTH - GAP
    entries: list[Box] = []
    for row in range(rows):
        here = min(columns, small - len(entries))
        edge = right if row == rows - 1 else RIGHT
        room = Box(LEFT, entries_top + row * (height + gap), edge - LEFT, height)
        entries += _grid(here, here, room)
    return HomePlan(tuple(tiles), tuple(entries), language)


def _upright(large: int, small: int, has_language: bool, has_high_entries: bool) -> HomePlan:
    width = UPRIGHT_RIGHT - UPRIGHT_LEFT
    rows = ceil(small / UPRIGHT_ENTRIES)
    entry = UPRIGHT_ENTRY_HIGH if has_high_entries else UPRIGHT_ENTRY
    height, gap = (entry, GAP) if rows <= 1 else (ENTRY_LOW, ENTRY_GAP)
    entries_height = rows * height + max(0, rows - 1) * gap
    entries_top = UPRIGHT_BOTTOM - entries_height
    top = UPRIGHT_TOP if large <= 5 and rows <= 1 else UPRIGHT_TOP_CROWDED
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
    return HomePlan(tuple(tiles), tuple(entries), UPRIGHT_LANGUAGE if has_language else None)


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
