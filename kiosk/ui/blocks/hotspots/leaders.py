"""Lines from points on a picture to the cards that tell of them, and the points at their ends."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kiosk.ui.canvas import Canvas
from kiosk.ui.theme import GOLD_BRIGHT, WHITE, Palette, alpha

DOT, HALO = 9, 20


def grown(line: QPolygonF, share: float) -> QPolygonF:
    """Return the first ``share`` (0 to 1) of a line."""
    points = [line.at(index) for index in range(line.size())]
    lengths = [QLineF(start, end).length() for start, end in pairwise(points)]
    rest, shown = sum(lengths) * share, points[:1]
    for start, end, length in zip(points, points[1:], lengths, strict=False):
        if rest >= length:
            shown.append(end)
            rest -= length
            continue
        shown.append(start + (end - start) * (rest / length))
        break
    return QPolygonF(shown)


def draw_leader(
    painter: QPainter, line: QPolygonF, share: float, palette: Palette, canvas: Canvas
) -> None:
    """Draw ``line`` up to ``share``, on a darker one that keeps it visible on any picture."""
    shown = grown(line, share)
    for colour, width in ((alpha(_shade(palette), 0.45), 5.0), (GOLD_BRIGHT, 2.0)):
        painter.setPen(QPen(QColor(colour), max(1.0, width * canvas.unit)))
        painter.drawPolyline(shown)


def draw_point(
    painter: QPainter, point: QPointF, share: float, palette: Palette, canvas: Canvas
) -> None:
    """Draw a point at ``share`` of its size."""
    halo, dot = canvas.px(HALO) * share, canvas.px(DOT) * share
    painter.setBrush(QColor(alpha(_shade(palette), 0.35)))
    painter.setPen(QPen(QColor(WHITE), max(1.0, 2 * canvas.unit)))
    painter.drawEllipse(point, halo, halo)
    painter.setBrush(QColor(palette.accent))
    painter.drawEllipse(point, dot, dot)


def _shade(palette: Palette) -> str:
    return palette.ground if palette.is_night else palette.text
