"""Squares that count out a figure, so that the eye can count them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import Figure
from kiosk.ui.motion import out_cubic, share_of
from kiosk.ui.theme import mix

IN_A_ROW = 5
CORNER_SHARE = 0.26
# More than this is no longer counted by the eye.
MOST = 60


def counted(figure: Figure) -> int:
    """Return how many squares count out ``figure``; 0 when it is no small whole number of things.

    A number that differs between languages is one of 万 and millions, and no count.
    """
    values = set(figure.value.by_language.values())
    value = next(iter(values), 0.0)
    if len(values) != 1 or value != int(value) or not 1 < value <= MOST:
        return 0
    return int(value)


def columns_of(count: int) -> int:
    """Return how many squares at least stand in a row: few make a block of their own."""
    return 2 if count <= 4 else 3 if count <= 15 else IN_A_ROW


def grid(at: QPointF, count: int, columns: int, side: float, gap: float) -> list[QRectF]:
    """Return ``count`` squares in rows of ``columns``, the first of them at ``at``."""
    step = side + gap
    return [
        QRectF(at.x() + (index % columns) * step, at.y() + (index // columns) * step, side, side)
        for index in range(count)
    ]


def draw_squares(
    painter: QPainter, squares: Sequence[QRectF], done: float, colours: tuple[str, str]
) -> None:
    """Draw squares, as many as have come at ``done`` (0 to 1), from one colour to the other."""
    painter.setPen(Qt.PenStyle.NoPen)
    first, final = colours
    last = max(1, len(squares) - 1)
    for index, square in enumerate(squares):
        come = out_cubic(share_of(done, 0.7 * index / len(squares), 0.3))
        if come <= 0:
            continue
        painter.setBrush(QColor(mix(first, final, index / last)))
        inset = square.width() * (1 - come) / 2
        radius = square.width() * CORNER_SHARE * come
        painter.drawRoundedRect(square.adjusted(inset, inset, -inset, -inset), radius, radius)
