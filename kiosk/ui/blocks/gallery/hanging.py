"""How pictures hang on a wall: a large one, and the others around it."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from kiosk.content.layouts.gallery_wishes import WIDE, columns_beside, rows_below

# A column of frames stands a little higher or lower than its neighbour.
STAGGER = 0.02


def hang(count: int, wall: QRectF, head: QRectF, gap: float) -> list[QRectF]:
    """Return a room on ``wall`` for each of ``count`` pictures, the largest for the first.

    Args:
        count: How many pictures; every number has its arrangement.
        wall: The wall.
        head: A corner at its upper left that stays free; may be empty.
        gap: Between rooms.
    """
    if count <= 0:
        return []
    rooms: list[QRectF] = []
    rest = QRectF(wall)
    if not head.isEmpty():
        rest.setLeft(head.right() + gap)
        if count >= 4:
            below = QRectF(head.left(), head.bottom() + gap / 2, head.width(), 0)
            below.setBottom(wall.bottom())
            rooms.append(below)
    others = count - len(rooms) - 1
    if others == 0:
        return [rest, *rooms]
    if rest.width() > WIDE * rest.height():
        large, around = _beside(others, rest, gap)
    else:
        large, around = _below(others, rest, gap)
    return [large, *rooms, *around]


def _beside(others: int, wall: QRectF, gap: float) -> tuple[QRectF, list[QRectF]]:
    """The large picture on the left, columns of the others on its right."""
    if others == 1:
        wide = (wall.width() - gap) / 2
        return (
            QRectF(wall.left(), wall.top(), wide, wall.height()),
            [QRectF(wall.left() + wide + gap, wall.top(), wide, wall.height())],
        )
    rows, columns, share = columns_beside(others)
    large = QRectF(wall.left(), wall.top(), wall.width() * share, wall.height())
    left = large.right() + gap
    wide = (wall.right() - left - gap * (columns - 1)) / columns
    high = (wall.height() - gap * (rows - 1)) / rows
    rooms = []
    for index in range(others):
        column, row = divmod(index, rows)
        here = min(rows, others - column * rows)
        # A column with fewer frames hangs in the middle.
        top = wall.top() + (wall.height() - here * high - (here - 1) * gap) / 2
        shift = wall.height() * STAGGER * (1 if column % 2 else -1) if here == rows else 0.0
        top += max(0.0, shift)
        rooms.append(
            QRectF(left + column * (wide + gap), top + row * (high + gap), wide, high - abs(shift))
        )
    return large, rooms


def _below(others: int, wall: QRectF, gap: float) -> tuple[QRectF, list[QRectF]]:
    """The large picture on top, rows of the others below it."""
    rows, columns, share = rows_below(others)
    large = QRectF(wall.left(), wall.top(), wall.width(), wall.height() * share)
    top = large.bottom() + gap
    high = (wall.bottom() - top - gap * (rows - 1)) / rows
    wide = (wall.width() - gap * (columns - 1)) / columns
    rooms = []
    for index in range(others):
        row, column = divmod(index, columns)
        here = min(columns, others - row * columns)
        left = wall.left() + (wall.width() - here * wide - (here - 1) * gap) / 2
        rooms.append(QRectF(left + column * (wide + gap), top + row * (high + gap), wide, high))
    return large, rooms
