"""Where the tiles and entries of the home screen stand, for any number of panels. Design units."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from kiosk.content.layouts import Box

LEFT, RIGHT = 72, 1848
GAP = 20
TILE_TOP, TILE_HEIGHT = 572, 352
ENTRY_TOP, ENTRY_HEIGHT = 948, 100
LANGUAGE_WIDTH = 108
TILES_A_ROW = 6
ENTRIES_A_ROW = 4

UPRIGHT_LEFT, UPRIGHT_RIGHT = 60, 1020
UPRIGHT_TOP, UPRIGHT_BOTTOM = 1010, 1886
UPRIGHT_LANGUAGE = Box(912, 40, 108, 100)


@dataclass(frozen=True, slots=True)
class HomePlan:
    """Boxes in the order of the panels."""

    tiles: tuple[Box, ...]
    entries: tuple[Box, ...]
    language: Box | None


def plan_home(large: int, small: int, *, upright: bool, has_language: bool) -> HomePlan:
    """Return where ``large`` tiles, ``small`` entries and the language key stand."""
    if upright:
        return _upright(large, small, has_language)
    return _landscape(large, small, has_language)


def _landscape(large: int, small: int, has_language: bool) -> HomePlan:
    entry_rows = ceil(small / ENTRIES_A_ROW) if small else 0
    bottom = ENTRY_TOP + ENTRY_HEIGHT
    entries_top = bottom - entry_rows * ENTRY_HEIGHT - max(0, entry_rows - 1) * GAP
    key_row = entry_rows or (1 if has_language else 0)
    tiles_bottom = (entries_top if entry_rows else bottom - key_row * (ENTRY_HEIGHT + GAP)) - 24
    if not entry_rows and has_language:
        tiles_bottom = ENTRY_TOP - 24
    top = TILE_TOP if large <= TILES_A_ROW else 480
    tiles = _grid(large, TILES_A_ROW, Box(LEFT, top, RIGHT - LEFT, tiles_bottom - top))
    language = None
    right = RIGHT
    if has_language:
        language = Box(RIGHT - LANGUAGE_WIDTH, ENTRY_TOP, LANGUAGE_WIDTH, ENTRY_HEIGHT)
        right = RIGHT - LANGUAGE_WIDTH - GAP
    entries: list[Box] = []
    index = 0
    for row in range(entry_rows):
        here = min(ENTRIES_A_ROW, small - index) if row < entry_rows - 1 else small - index
        edge = right if row == entry_rows - 1 else RIGHT
        room = Box(LEFT, entries_top + row * (ENTRY_HEIGHT + GAP), edge - LEFT, ENTRY_HEIGHT)
        entries += _grid(here, here, room)
        index += here
    return HomePlan(tuple(tiles), tuple(entries), language)


def _upright(large: int, small: int, has_language: bool) -> HomePlan:
    width = UPRIGHT_RIGHT - UPRIGHT_LEFT
    entry_rows = ceil(small / 3)
    entries_height = entry_rows * 108 + max(0, entry_rows - 1) * GAP
    entries_top = UPRIGHT_BOTTOM - entries_height
    top = UPRIGHT_TOP if large <= 5 else 620
    bottom = entries_top - (GAP if small else 0)
    tiles: list[Box] = []
    if large:
        # An odd number gives the first one a row of its own.
        columns = 2 if large <= 8 else 3
        first = large % columns if columns == 2 else 0
        rows = ceil((large - first) / columns) + first
        height = (bottom - top - (rows - 1) * GAP) / rows
        if first:
            tiles.append(Box(UPRIGHT_LEFT, top, width, height))
        rest_top = top + first * (height + GAP)
        tiles += _grid(
            large - first, columns, Box(UPRIGHT_LEFT, rest_top, width, bottom - rest_top)
        )
    entries = (
        _grid(small, 3, Box(UPRIGHT_LEFT, entries_top, width, entries_height)) if small else []
    )
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
