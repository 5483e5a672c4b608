"""A band of rolled metal with slanted fields, as it comes off a coil."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPolygonF

from kiosk.ui.theme import GOLD_BRIGHT, METAL, METAL_EDGE, METAL_LINE, SHADE, WHITE, alpha

# Drawn 112 high: both ends lean by 76, the lower edge is 7 thick, the shadow below it 17.
LEAN_SHARE = 76 / 112
EDGE_SHARE = 7 / 112
SHADOW_SHARE = 17 / 112
STOPS = (0.0, 0.14, 0.32, 0.5, 0.68, 0.86, 1.0)


def draw_band(painter: QPainter, rect: QRectF, separators: list[float], unit: float) -> None:
    """Draw a band.

    Args:
        painter: Where.
        rect: Its face, from the left to the foot of its leaning right end.
        separators: Where its fields are parted, half way up.
        unit: Device pixels to a design unit.
    """
    lean = rect.height() * LEAN_SHARE
    edge, shadow = rect.height() * EDGE_SHARE, rect.height() * SHADOW_SHARE
    left = rect.left() - lean
    painter.setPen(Qt.PenStyle.NoPen)
    fade = QLinearGradient(0, rect.bottom() + edge, 0, rect.bottom() + edge + shadow)
    fade.setColorAt(0, QColor(SHADE))
    fade.setColorAt(1, QColor(alpha(SHADE, 0)))
    painter.fillRect(QRectF(left, rect.bottom() + edge, rect.right() - left, shadow), fade)
    shine = QLinearGradient(rect.left(), 0, rect.right(), 0)
    for at, colour in zip(STOPS, METAL, strict=True):
        shine.setColorAt(at, QColor(colour))
    painter.setBrush(shine)
    top_right = QPointF(rect.right() + lean, rect.top())
    painter.drawPolygon(
        QPolygonF([QPointF(left, rect.bottom()), rect.bottomRight(), top_right, rect.topLeft()])
    )
    painter.fillRect(QRectF(left, rect.bottom(), rect.right() - left, edge), QColor(METAL_EDGE))
    line = max(1.0, 2 * unit)
    painter.setPen(QPen(QColor(alpha(GOLD_BRIGHT, 0.9)), line))
    painter.drawLine(rect.topLeft(), top_right)
    painter.setPen(QPen(QColor(alpha(WHITE, 0.9)), line))
    painter.drawLine(QPointF(left, rect.bottom()), rect.bottomRight())
    painter.setPen(QPen(QColor(alpha(METAL_LINE, 0.55)), max(1.0, 1.6 * unit)))
    for x in separators:
        painter.drawLine(
            QPointF(x - lean * 0.48, rect.bottom() - line),
            QPointF(x + lean * 0.48, rect.top() + line),
        )
