"""A scroll of paper between two rods: its measures, and how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from math import sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from kiosk.ui.canvas import Canvas
from kiosk.ui.theme import (
    GOLD,
    KEY_BORDER,
    KEY_FACE,
    ROD,
    ROD_DARK,
    ROD_LIGHT,
    SILK,
    SILK_DARK,
    alpha,
)

# Drawn 556 x 848: rods 28 thick that stand out by 22, silk ends of 58 with waves, a gold border.
THICKNESS = 28
OVERHANG = 22
SILK_END = 58
BORDER = 20
BORDER_END = 4
INNER_LINE = 12
WAVE_STEP = 84
RIDGES = 5


@dataclass(frozen=True, slots=True)
class Sheet:
    """The measures of a scroll that fills ``rect``, in device pixels.

    Attributes:
        rect: All of it.
        hangs: Whether the rods are above and below; otherwise they stand left and right.
    """

    rect: QRectF
    hangs: bool
    canvas: Canvas

    @property
    def rod(self) -> float:
        """How thick a rod is."""
        return float(self.canvas.px(THICKNESS))

    @property
    def body(self) -> QRectF:
        """The silk between the middles of both rods."""
        return self._inset(self.rect, self.canvas.px(OVERHANG), self.rod / 2)

    @property
    def border(self) -> QRectF:
        """The gold border between the silk ends."""
        return self._inset(self.body, 0, self.canvas.px(SILK_END))

    @property
    def paper(self) -> QRectF:
        """What is written on."""
        return self._inset(self.border, self.canvas.px(BORDER), self.canvas.px(BORDER_END))

    def rod_rect(self, far: float) -> QRectF:
        """Return the rod whose middle is ``far`` from the first end."""
        at = far - self.rod / 2
        if self.hangs:
            return QRectF(self.rect.left(), self.rect.top() + at, self.rect.width(), self.rod)
        return QRectF(self.rect.left() + at, self.rect.top(), self.rod, self.rect.height())

    @property
    def length(self) -> float:
        """From the middle of one rod to the middle of the other."""
        return (self.body.height() if self.hangs else self.body.width()) + 0.0

    def _inset(self, rect: QRectF, across: float, along: float) -> QRectF:
        if self.hangs:
            return rect.adjusted(across, along, -across, -along)
        return rect.adjusted(along, across, -along, -across)


def draw_sheet(painter: QPainter, sheet: Sheet) -> None:
    """Draw silk, border, paper and its lines; the rods are drawn where they are."""
    body, unit = sheet.body, sheet.canvas.unit
    silk = QLinearGradient(body.topLeft(), body.topRight() if sheet.hangs else body.bottomLeft())
    for at, colour in ((0, SILK_DARK), (0.5, SILK), (1, SILK_DARK)):
        silk.setColorAt(at, QColor(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(body, silk)
    _draw_waves(painter, sheet)
    painter.fillRect(sheet.border, QColor(GOLD))
    painter.fillRect(sheet.paper, QColor(KEY_FACE))
    _draw_ridges(painter, sheet.paper, unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(alpha(KEY_BORDER, 0.6)), max(1.0, 1.2 * unit)))
    gap = sheet.canvas.px(INNER_LINE)
    painter.drawRect(sheet.paper.adjusted(gap, gap, -gap, -gap))


def draw_rod(painter: QPainter, rect: QRectF, *, lies: bool) -> None:
    """Draw one rod; ``lies`` when it is above or below."""
    wood = QLinearGradient(rect.topLeft(), rect.bottomLeft() if lies else rect.topRight())
    for at, colour in ((0, ROD), (0.4, ROD_LIGHT), (1, ROD_DARK)):
        wood.setColorAt(at, QColor(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wood)
    radius = min(rect.width(), rect.height()) / 2
    painter.drawRoundedRect(rect, radius, radius)


def _draw_waves(painter: QPainter, sheet: Sheet) -> None:
    """Draw gold waves on both silk ends."""
    unit, body, border = sheet.canvas.unit, sheet.body, sheet.border
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if sheet.hangs:
        ends = ((body.top() + border.top()) / 2 + 3 * unit, (body.bottom() + border.bottom()) / 2)
        room = body.width()
    else:
        ends = ((body.left() + border.left()) / 2, (body.right() + border.right()) / 2)
        room = body.height()
    count = max(1, int(room / (WAVE_STEP * unit)))
    step = room / count
    for end in ends:
        for index in range(count):
            along = (index + 0.5) * step
            for shift, share, width in ((-4, 0.65, 1.5), (4, 0.45, 1.0)):
                painter.setPen(QPen(QColor(alpha(GOLD, share)), max(1.0, width * unit)))
                if sheet.hangs:
                    middle = QPointF(body.left() + along, end + shift * unit)
                else:
                    middle = QPointF(end, body.top() + along + shift * unit)
                painter.drawPath(_wave(middle, unit))


def _wave(middle: QPointF, unit: float) -> QPainterPath:
    path = QPainterPath(middle - QPointF(26 * unit, 0))
    path.quadTo(middle + QPointF(-13 * unit, -16 * unit), middle)
    path.quadTo(middle + QPointF(13 * unit, 16 * unit), middle + QPointF(26 * unit, 0))
    return path


def _draw_ridges(painter: QPainter, paper: QRectF, unit: float) -> None:
    """Draw faint ridgelines at the foot of the paper."""
    foot = min(paper.height() * 0.16, 110 * unit)
    gap = INNER_LINE * unit
    left, width = paper.left() + gap, paper.width() - 2 * gap
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ridge in range(RIDGES):
        share = 0.34 - 0.05 * ridge
        painter.setPen(QPen(QColor(alpha(KEY_BORDER, share)), max(1.0, 1.2 * unit)))
        base = paper.bottom() - gap - foot * (0.9 - 0.18 * ridge)
        points = []
        for index in range(61):
            x = index / 60
            height = sin(5.1 * x + 1.3 * ridge) + 0.6 * sin(9.7 * x + 2.1 * ridge)
            points.append(QPointF(left + x * width, base + height * foot * 0.07))
        painter.drawPolyline(QPolygonF(points))
