"""Bollards and the rope between them: their forms, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from kiosk.ui.theme import (
    IRON,
    IRON_DARK,
    IRON_LIGHT,
    ROPE,
    ROPE_DARK,
    ROPE_EDGE,
    ROPE_LIGHT,
    alpha,
)

# A bollard is 148 wide and 128 high above its foot; the rope lies 78 and 62 above the foot.
HALF_WIDTH, HIGH = 74, 130
ROPE_HIGH, TURN_HIGH = 74, (62, 78)
HOLD = 40
THICK = 15.0
SAG = 36


def draw_bollard(painter: QPainter, foot: QPointF, unit: float, light: str) -> None:
    """Draw a bollard that stands with the middle of its foot on ``foot``; ``light`` falls on it."""
    painter.save()
    painter.translate(foot)
    painter.scale(unit, unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(alpha(IRON_DARK, 0.55)))
    painter.drawEllipse(QPointF(0, 6), 92, 17)
    steel = QLinearGradient(-HALF_WIDTH, 0, HALF_WIDTH, 0)
    for at, colour in (
        (0, IRON_DARK),
        (0.3, IRON),
        (0.45, IRON_LIGHT),
        (0.62, IRON),
        (1, IRON_DARK),
    ):
        steel.setColorAt(at, QColor(colour))
    painter.setBrush(steel)
    body = QPainterPath(QPointF(-74, 0))
    body.cubicTo(-66, -14, -46, -18, -42, -34)
    body.lineTo(-40, -96)
    body.lineTo(40, -96)
    body.lineTo(42, -34)
    body.cubicTo(46, -18, 66, -14, 74, 0)
    body.cubicTo(60, 14, -60, 14, -74, 0)
    painter.drawPath(body)
    cap = QPainterPath(QPointF(-66, -104))
    cap.cubicTo(-66, -136, 66, -136, 66, -104)
    cap.cubicTo(66, -84, 44, -84, 40, -74)
    cap.lineTo(-40, -74)
    cap.cubicTo(-44, -84, -66, -84, -66, -104)
    painter.drawPath(cap)
    painter.setBrush(QColor(alpha(light, 0.5)))
    painter.drawEllipse(QPointF(0, -117), 50, 10)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(alpha(light, 0.9)), 3))
    rim = QPainterPath(QPointF(-62, -112))
    rim.cubicTo(-50, -134, 50, -134, 62, -112)
    painter.drawPath(rim)
    painter.setPen(QPen(QColor(alpha(light, 0.7)), 2))
    edge = QPainterPath(QPointF(-74, 0))
    edge.cubicTo(-60, 14, 60, 14, 74, 0)
    painter.drawPath(edge)
    painter.restore()


def rope_paths(feet: Sequence[QPointF], unit: float, edge: float) -> list[QPainterPath]:
    """Return the rope: from ``edge`` to the first bollard, from each to the next, and the turns."""
    paths: list[QPainterPath] = []
    hold, high = HOLD * unit, ROPE_HIGH * unit
    if feet:
        first = feet[0]
        path = QPainterPath(QPointF(edge, first.y() - high - 84 * unit))
        end = QPointF(first.x() - hold + 4 * unit, first.y() - 64 * unit)
        middle = (edge + end.x()) / 2
        path.cubicTo(
            QPointF(middle, first.y() - high - 48 * unit),
            QPointF(middle + 40 * unit, end.y() - 26 * unit),
            end,
        )
        paths.append(path)
    for start, following in pairwise(feet):
        left = QPointF(start.x() + hold, start.y() - high)
        right = QPointF(following.x() - hold, following.y() - high)
        third = (right.x() - left.x()) * 0.22
        path = QPainterPath(left)
        path.cubicTo(left + QPointF(third, SAG * unit), right + QPointF(-third, SAG * unit), right)
        paths.append(path)
    for foot in feet:
        for turn in TURN_HIGH:
            y = foot.y() - turn * unit
            path = QPainterPath(QPointF(foot.x() - hold, y))
            half = hold / 2
            path.cubicTo(
                QPointF(foot.x() - half, y + 12 * unit),
                QPointF(foot.x() + half, y + 12 * unit),
                QPointF(foot.x() + hold, y),
            )
            paths.append(path)
    return paths


def draw_rope(painter: QPainter, paths: Sequence[QPainterPath], unit: float) -> None:
    """Draw rope along ``paths``: its edge, its strands, and the light on it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    thick = THICK * unit
    strands = QPen(QColor(ROPE_DARK), thick)
    strands.setCapStyle(Qt.PenCapStyle.FlatCap)
    strands.setDashPattern([2.5 / THICK, 8 / THICK])
    for path in paths:
        for colour, width in ((ROPE_EDGE, thick + 4 * unit), (ROPE, thick)):
            pen = QPen(QColor(colour), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPath(path)
        painter.setPen(strands)
        painter.drawPath(path)
        painter.setPen(QPen(QColor(alpha(ROPE_LIGHT, 0.75)), 3 * unit))
        painter.drawPath(path.translated(0, -4 * unit))


def draw_wake(painter: QPainter, rect: QRectF, colour: str, unit: float) -> None:
    """Draw the dotted line of what is still to come, from left to right, fading."""
    fade = QLinearGradient(rect.topLeft(), rect.topRight())
    fade.setColorAt(0, QColor(colour))
    fade.setColorAt(1, QColor(alpha(colour, 0)))
    pen = QPen(fade, 5 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.2, 3.2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(rect.topLeft())
    third = rect.width() / 3
    path.cubicTo(
        rect.topLeft() + QPointF(third, rect.height()),
        rect.topRight() + QPointF(-third, rect.height()),
        rect.topRight(),
    )
    painter.drawPath(path)
