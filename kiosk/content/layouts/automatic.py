"""The composition of a page that names none, or whose blocks do not fit the one it names."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, sqrt

from kiosk.content.blocks import AnyBlock
from kiosk.content.layouts.base import Box, Layout, Place, veil_bottom, veil_left, veil_top

HEAD = Box(72, 56, 1100, 300)
HEAD_UPRIGHT = Box(60, 60, 960, 360)
ROOM = Box(72, 380, 1776, 530)
ROOM_UPRIGHT = Box(60, 440, 960, 1190)
GAP = 24


def kind_of(block: AnyBlock) -> str:
    """Return what content.json calls the kind of ``block``."""
    return str(type(block).__struct_config__.tag)


def automatic_layout(blocks: Sequence[AnyBlock]) -> Layout:
    """Return a layout with one place for each of ``blocks``: head on top, a grid below."""
    others = [block for block in blocks if kind_of(block) != "hero"]
    count = len(others)
    columns = min(3, max(1, ceil(sqrt(count))))
    columns_upright = 1 if count <= 4 else 2
    places: list[Place] = []
    index = 0
    seen_hero = False
    for block in blocks:
        kind = kind_of(block)
        if kind == "hero" and not seen_hero:
            seen_hero = True
            places.append(Place("head", (kind,), HEAD, HEAD_UPRIGHT))
            continue
        places.append(
            Place(
                f"place{index + 1}",
                (kind,),
                _cell(ROOM, index, count, columns),
                _cell(ROOM_UPRIGHT, index, count, columns_upright),
            )
        )
        index += 1
    return Layout(
        name="",
        places=tuple(places),
        veils=(veil_left(0.8), veil_bottom(0.8, 0.9)),
        veils_upright=(veil_top(0.5), veil_bottom(0.8, 0.9)),
    )


def _cell(room: Box, index: int, count: int, columns: int) -> Box:
    """Return cell ``index`` of ``count``; a last row that is not full spreads out."""
    rows = ceil(count / columns)
    row, column = divmod(index, columns)
    here = columns if row < rows - 1 else count - columns * (rows - 1)
    width = (room.width - GAP * (here - 1)) / here
    height = (room.height - GAP * (rows - 1)) / rows
    return Box(room.x + column * (width + GAP), room.y + row * (height + GAP), width, height)
