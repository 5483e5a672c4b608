"""Soft shadows under what floats: drawn once into a small picture, and stretched from it."""

from __future__ import annotations

from functools import partial
from math import erf, sqrt

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache

from kiosk.ui.canvas import Canvas
from kiosk.ui.painting import drawn
from kiosk.ui.theme import Elevation, alpha

# Steps from the outermost trace of a shadow to its full depth; more are not told apart.
STEPS = 32


def draw_shadow(
    painter: QPainter, rect: QRectF, radius: float, elevation: Elevation, canvas: Canvas
) -> None:
    """Draw the shadow of ``rect`` with corners of ``radius`` (device pixels) below it."""
    reach = canvas.px(elevation.blur)
    whole = rect.translated(0, canvas.px(elevation.drop)).toRect()
    whole = whole.adjusted(-reach, -reach, reach, reach)
    side = 2 * reach + round(radius)
    side = min(side, (whole.width() - 1) // 2, (whole.height() - 1) // 2)
    if side < 1:
        return
    source = _corners(side, reach, round(radius), elevation)
    for across, from_x, wide in _thirds(whole.left(), whole.width(), side):
        for down, from_y, high in _thirds(whole.top(), whole.height(), side):
            part = QRect(from_x, from_y, wide[0], high[0])
            painter.drawPixmap(QRect(across, down, wide[1], high[1]), source, part)


def _thirds(start: int, length: int, side: int) -> list[tuple[int, int, tuple[int, int]]]:
    """Return both ends and the middle: where to, where from, and the lengths of both."""
    middle = length - 2 * side
    return [
        (start, 0, (side, side)),
        (start + side, side, (1, middle)),
        (start + side + middle, side + 1, (side, side)),
    ]


def _corners(side: int, reach: int, radius: int, elevation: Elevation) -> QPixmap:
    """Return the four corners of a shadow around a single pixel of its middle."""
    key = f"shadow {side} {reach} {radius} {elevation}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    size = 2 * side + 1
    made = drawn(QSize(size, size), partial(_draw_corners, reach, radius, elevation, size))
    QPixmapCache.insert(key, made)
    return made


def _draw_corners(
    reach: int, radius: int, elevation: Elevation, size: int, painter: QPainter
) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    # Each step replaces what is under it, so that it need not be told what is there already.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for step in range(STEPS + 1):
        out = reach * (1 - 2 * step / STEPS)
        # As CSS blurs: a Gaussian of half the blur.
        share = 0.5 * (1 - erf(out / (reach / 2) / sqrt(2)))
        painter.setBrush(QColor(alpha(elevation.colour, elevation.strength * share)))
        room = QRectF(0, 0, size, size).adjusted(reach - out, reach - out, out - reach, out - reach)
        corner = max(radius + out, reach + out) * 0.9
        painter.drawRoundedRect(room, corner, corner)
