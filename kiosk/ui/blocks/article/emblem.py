"""What a point shows in a round that no picture fills."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import Point
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.fonts import Face, font
from kiosk.ui.theme import alpha

_SHARE = 0.42


def draw_emblem(painter: QPainter, rect: QRectF, point: Point, context: PageContext) -> None:
    """Fill the round in ``rect`` with the icon of ``point``, or its first character."""
    palette = context.palette
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(alpha(palette.accent, 0.4)))
    painter.drawEllipse(rect)
    side = round(rect.width() * _SHARE)
    if point.icon:
        icon = context.icons.pixmap(point.icon, side, palette.accent_text)
        painter.drawPixmap(rect.center() - QPointF(side / 2, side / 2), icon)
        return
    painter.setPen(QColor(palette.accent_text))
    painter.setFont(font(Face.SERIF, side))
    first = point.title.get(context.language)[:1]
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, first)
