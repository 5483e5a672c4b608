"""The forms that the exhibit is drawn with: cards, pills, the 海棠 corner, the slope mark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.ui.canvas import Canvas
from kiosk.ui.theme import (
    GOLD_BRIGHT,
    PAPER_SHADOW,
    Palette,
    alpha,
)

HAIRLINE = 1.5
# The mark of a missing picture takes half of its room, or of this.
MISSING = 120


def haitang(rect: QRectF, radius: float) -> QPainterPath:
    """Return a rectangle whose corners are concave quarter circles (海棠角) of ``radius``."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    box = 2 * radius

    path = QPainterPath(QPointF(left + radius, top))
    path.lineTo(right - radius, top)
    # Each arc runs against the outline's sense, around the corner itself: concave.
    path.arcTo(QRectF(right - radius, top - radius, box, box), 180, 90)
    path.lineTo(right, bottom - radius)
    path.arcTo(QRectF(right - radius, bottom - radius, box, box), 90, 90)
    path.lineTo(left + radius, bottom)
    path.arcTo(QRectF(left - radius, bottom - radius, box, box), 0, 90)
    path.lineTo(left, top + radius)
    path.arcTo(QRectF(left - radius, top - radius, box, box), 270, 90)
    path.closeSubpath()
    return path


def hairline(
    painter: QPainter, rect: QRectF, canvas: Canvas, colour: str = "", inset: float = 9
) -> None:
    """Draw the gold hairline of a 海棠 frame, ``inset`` design units inside ``rect``."""
    gap = canvas.px(inset)
    inner = rect.adjusted(gap, gap, -gap, -gap)
    painter.setPen(
        QPen(QColor(colour or alpha(GOLD_BRIGHT, 0.85)), max(1.0, HAIRLINE * canvas.unit))
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(haitang(inner, canvas.px(20)))


def card(painter: QPainter, rect: QRectF, palette: Palette, canvas: Canvas, fill: str = "") -> None:
    """Draw a card: its shadow on paper, its face and its border."""
    radius = canvas.px(24)
    painter.setPen(Qt.PenStyle.NoPen)
    if not palette.is_night:
        # look.md, elevation 1: 0 8 22, built from steps; drawn once into the still layer.
        device = painter.device()
        room = QRectF(0, 0, device.width(), device.height())
        for step in range(6):
            spread = canvas.px(3) * (5 - step) / 2
            painter.setBrush(QColor(PAPER_SHADOW))
            shade = rect.adjusted(-spread, canvas.px(3), spread, spread + canvas.px(5))
            # Kept inside what is drawn on: cut off there, it would show square corners.
            painter.drawRoundedRect(shade.intersected(room), radius, radius)
    painter.setBrush(QColor(fill or palette.card))
    width = max(1.0, HAIRLINE * canvas.unit)
    painter.setPen(QPen(QColor(palette.border), width))
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def pill(
    painter: QPainter, rect: QRectF, fill: str, border: str = "", border_width: float = HAIRLINE
) -> None:
    """Draw a pill: ends as round as it is high."""
    radius = rect.height() / 2
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(border), border_width) if border else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, radius, radius)


def slope_mark(painter: QPainter, rect: QRectF, colour: str) -> None:
    """Draw the mark of the house: a slope under a sun."""
    unit = rect.width() / 30
    pen = QPen(QColor(colour), 2.2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    path = QPainterPath(QPointF(2, 27))
    for x, y in ((11, 12), (16, 19), (20, 13), (28, 27)):
        path.lineTo(x, y)
    path.closeSubpath()
    painter.save()
    painter.translate(rect.topLeft())
    painter.scale(unit, unit)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(21, 6.5), 3.4, 3.4)
    painter.restore()


def missing_mark(painter: QPainter, room: QRectF, most: float, colour: str) -> None:
    """Draw the mark that stands in ``room`` for a picture that is missing: half of ``most``."""
    side = min(room.width(), room.height(), most) * 0.5
    mark = QRectF(0, 0, side, side)
    mark.moveCenter(room.center())
    slope_mark(painter, mark, colour)


def gold_frame(painter: QPainter, rect: QRectF, radius: float, canvas: Canvas) -> None:
    """Draw the gold frame of a picture with 海棠 corners of ``radius``: a line and a fine one."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, width, share in ((2.0, 3.0, 0.95), (12.0, 1.2, 0.5)):
        gap = inset * canvas.unit
        painter.setPen(QPen(QColor(alpha(GOLD_BRIGHT, share)), max(1.0, width * canvas.unit)))
        painter.drawPath(haitang(rect.adjusted(gap, gap, -gap, -gap), radius))
