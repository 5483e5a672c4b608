"""The stairs that points stand on: their measures, and how they are drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from kiosk.ui.canvas import Canvas
from kiosk.ui.theme import GOLD, KEY_BORDER, WHITE, Palette, alpha, mix

# Drawn at 1776 x 528 for five steps: each rises 56, and its tread is 26 deep.
DEPTH = 26
RISE = 56
RISE_SHARE = 0.44
INDENT = 72
SHADOW_STEPS = 6


@dataclass(frozen=True, slots=True)
class Stairs:
    """Steps from the lowest to the highest one.

    Attributes:
        faces: The front of each step, in device pixels.
        depth: How far the treads go back, to the right and upwards.
        is_terrace: Whether the steps lie on each other as on a hillside (upright screens) instead of standing
            side by side.
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
        """Return the upper side of a step."""
        face = self.faces[index]
        back = QPointF(self.depth, -self.depth)
        return QPolygonF(
            [face.topLeft(), face.topLeft() + back, face.topRight() + back, face.topRight()]
        )

    def standing(self, index: int) -> QRectF:
        """Return where on its tread there is room to stand: a line, in the middle of the part that is seen."""
        face = self.faces[index]
        right = face.right()
        if self.is_terrace and index + 1 < len(self.faces):
            right = self.faces[index + 1].left()
        return QRectF(
            face.left() + self.depth / 2, face.top() - self.depth / 2, right - face.left(), 0
        )


def stairs_beside(room: QRectF, count: int, canvas: Canvas) -> Stairs:
    """Return ``count`` steps that stand side by side, rising to the right."""
    depth = float(canvas.px(DEPTH))
    wide = (room.width() - depth) / count
    rise = min(canvas.px(RISE) * 4 / max(1, count - 1), room.height() * RISE_SHARE / max(1, count - 1))
    faces = []
    for index in range(count):
        top = room.top() + rise * (count - 1 - index)
        faces.append(QRectF(room.left() + wide * index, top, wide, room.bottom() - top))
    return Stairs(tuple(faces), depth, is_terrace=False)


def stairs_above(room: QRectF, count: int, canvas: Canvas) -> Stairs:
    """Return ``count`` steps that lie on each other, the first at the bottom, each further to the right."""
    depth = float(canvas.px(DEPTH))
    indent = min(canvas.px(INDENT), room.width() * 0.4 / max(1, count - 1))
    high = room.height() / count
    faces = []
    for index in range(count):
        left = room.left() + indent * index
        top = room.bottom() - high * (index + 1)
        faces.append(QRectF(left, top, room.right() - depth - left, high))
    return Stairs(tuple(faces), depth, is_terrace=True)


def draw_stairs(painter: QPainter, stairs: Stairs, palette: Palette, canvas: Canvas) -> None:
    """Draw shadow, fronts and treads."""
    outline = stairs.outline
    painter.setPen(Qt.PenStyle.NoPen)
    if not palette.is_night:
        painter.setBrush(QColor(alpha(mix(GOLD, "#000000", 0.5), 0.03)))
        for step in range(SHADOW_STEPS):
            painter.drawPath(outline.translated(0, canvas.px(3) * (step + 1)))
    bounds = outline.boundingRect()
    front = QLinearGradient(0, bounds.top(), 0, bounds.bottom())
    front.setColorAt(0, QColor(mix(palette.card, WHITE, 0.0 if palette.is_night else 0.35)))
    front.setColorAt(1, QColor(mix(palette.card, GOLD, 0.04 if palette.is_night else 0.12)))
    painter.setBrush(front)
    painter.drawPath(outline)
    highest = stairs.faces[-1]
    back = QPointF(stairs.depth, -stairs.depth)
    painter.setBrush(QColor(mix(palette.raised, GOLD, 0.5)))
    for face in stairs.faces if stairs.is_terrace else (highest,):
        painter.drawPolygon(
            QPolygonF(
                [face.topRight(), face.topRight() + back, face.bottomRight() + back, face.bottomRight()]
            )
        )
    for index, face in enumerate(stairs.faces):
        tread = QLinearGradient(0, face.top(), 0, face.top() - stairs.depth)
        tread.setColorAt(0, QColor(mix(palette.card, GOLD, 0.1)))
        tread.setColorAt(1, QColor(mix(palette.card, GOLD, 0.55)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tread)
        painter.drawPolygon(stairs.tread(index))


def draw_edges(painter: QPainter, stairs: Stairs, canvas: Canvas) -> None:
    """Draw the gold edges, over whatever picture lies on the fronts."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    thin = QPen(QColor(alpha(KEY_BORDER, 0.7)), max(1.0, 1.5 * canvas.unit))
    strong = QPen(QColor(KEY_BORDER), max(1.5, 3 * canvas.unit))
    painter.setPen(thin)
    for index, face in enumerate(stairs.faces):
        tread = stairs.tread(index)
        painter.drawPolyline(QPolygonF([tread[0], tread[1], tread[2]]))
        painter.drawRect(face)
    painter.setPen(strong)
    for face in stairs.faces:
        painter.drawLine(face.topLeft(), face.topRight())
