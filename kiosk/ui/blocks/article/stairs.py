"""The stairs that points stand on: their measures, and how they are drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from kiosk.ui.canvas import Canvas
from kiosk.ui.theme import BLACK, GOLD, KEY_BORDER, WHITE, Palette, alpha, mix

# Drawn at 1776 x 528 for five steps: each rises 56, and its tread is 26 deep.
DEPTH = 26
RISE = 56
RISE_SHARE = 0.44
INDENT = 72
# The lowest step of a terrace is higher by this, for the picture at its foot.
GROUND = 52
SHADOW_STEPS = 6


@dataclass(frozen=True, slots=True)
class Stairs:
    """Steps from the lowest to the highest one.

    Attributes:
        faces: The front of each step, in device pixels.
        depth: How far the treads go back, to the right and upwards.
        is_terrace: Whether the steps lie on each other as on a hillside (upright screens) instead
            of standing side by side.
    """

    faces: tuple[QRectF, ...]
    depth: float
    is_terrace: bool

    @property
    def outline(self) -> QPainterPath:
        """The fronts of all steps together."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for face in self.faces:
            path.addRect(face)
        return path.simplified()

    def tread(self, index: int) -> QPolygonF:
        """Return the upper side of a step; the step after it hides its right end."""
        face = self.faces[index]
        right = QPointF(self._seen_right(index), face.top())
        back = QPointF(self.depth, -self.depth)
        return QPolygonF([face.topLeft(), face.topLeft() + back, right + back, right])

    def end(self) -> QPolygonF:
        """Return the right side of the whole flight."""
        highest, lowest = self.faces[-1], self.faces[-1 if not self.is_terrace else 0]
        back = QPointF(self.depth, -self.depth)
        top, bottom = highest.topRight(), lowest.bottomRight()
        return QPolygonF([top, top + back, bottom + back, bottom])

    def _seen_right(self, index: int) -> float:
        if self.is_terrace and index + 1 < len(self.faces):
            return self.faces[index + 1].left()
        return self.faces[index].right()

    def standing(self, index: int) -> QRectF:
        """Return a line along the middle of the tread, as far as it is seen."""
        face = self.faces[index]
        wide = self._seen_right(index) - face.left()
        return QRectF(face.left() + self.depth / 2, face.top() - self.depth / 2, wide, 0)


def stairs_beside(room: QRectF, count: int, canvas: Canvas) -> Stairs:
    """Return ``count`` steps that stand side by side, rising to the right."""
    depth = float(canvas.px(DEPTH))
    wide = (room.width() - depth) / count
    rise = min(
        canvas.px(RISE) * 4 / max(1, count - 1), room.height() * RISE_SHARE / max(1, count - 1)
    )
    faces = []
    for index in range(count):
        top = room.top() + rise * (count - 1 - index)
        faces.append(QRectF(room.left() + wide * index, top, wide, room.bottom() - top))
    return Stairs(tuple(faces), depth, is_terrace=False)


def stairs_above(room: QRectF, count: int, canvas: Canvas) -> Stairs:
    """Return ``count`` steps on each other, the first at the bottom, each further right."""
    depth = float(canvas.px(DEPTH))
    indent = min(canvas.px(INDENT), room.width() * 0.4 / max(1, count - 1))
    ground = min(float(canvas.px(GROUND)), room.height() * 0.1)
    high = (room.height() - ground) / count
    faces = []
    for index in range(count):
        left = room.left() + indent * index
        top = room.bottom() - ground - high * (index + 1)
        below = ground if index == 0 else 0.0
        faces.append(QRectF(left, top, room.right() - depth - left, high + below))
    return Stairs(tuple(faces), depth, is_terrace=True)


def draw_stairs(painter: QPainter, stairs: Stairs, palette: Palette, canvas: Canvas) -> None:
    """Draw shadow, fronts and treads."""
    outline = stairs.outline
    painter.setPen(Qt.PenStyle.NoPen)
    if not palette.is_night:
        painter.setBrush(QColor(alpha(mix(GOLD, BLACK, 0.5), 0.03)))
        for step in range(SHADOW_STEPS):
            painter.drawPath(outline.translated(0, canvas.px(3) * (step + 1)))
    bounds = outline.boundingRect()
    front = QLinearGradient(0, bounds.top(), 0, bounds.bottom())
    front.setColorAt(0, QColor(mix(palette.card, WHITE, 0.0 if palette.is_night else 0.35)))
    front.setColorAt(1, QColor(mix(palette.card, GOLD, 0.04 if palette.is_night else 0.12)))
    painter.setBrush(QColor(mix(palette.raised, GOLD, 0.5)))
    painter.drawPolygon(stairs.end())
    thin = QPen(QColor(alpha(KEY_BORDER, 0.7)), max(1.0, 1.5 * canvas.unit))
    for index, face in enumerate(stairs.faces):
        tread = QLinearGradient(0, face.top(), 0, face.top() - stairs.depth)
        tread.setColorAt(0, QColor(mix(palette.card, GOLD, 0.1)))
        tread.setColorAt(1, QColor(mix(palette.card, GOLD, 0.55)))
        painter.setPen(thin)
        painter.setBrush(tread)
        painter.drawPolygon(stairs.tread(index))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(front)
        painter.drawRect(face)


def draw_edges(painter: QPainter, stairs: Stairs, canvas: Canvas) -> None:
    """Draw the gold edges, over whatever picture lies on the fronts."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    thin = QPen(QColor(alpha(KEY_BORDER, 0.7)), max(1.0, 1.5 * canvas.unit))
    strong = QPen(QColor(KEY_BORDER), max(1.5, 3 * canvas.unit))
    painter.setPen(thin)
    for face in stairs.faces:
        painter.drawRect(face)
    painter.setPen(strong)
    for face in stairs.faces:
        painter.drawLine(face.topLeft(), face.topRight())
