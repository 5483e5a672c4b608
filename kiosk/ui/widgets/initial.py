"""The first sign of a name, where something that should have an icon has none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.ui.fonts import Face, font

# So large beside the icons, which reach less far to the edges of their squares.
_SHARE = 0.9


def draw_initial(painter: QPainter, name: str, room: QRectF, side: float, colour: str) -> None:
    """Draw the first sign of ``name`` into the middle of ``room``, as large as an icon of ``side``.

    Args:
        painter: What it is drawn with.
        name: The name that has no icon.
        room: Where, in device pixels.
        side: The side of the icon that it stands for, in device pixels.
        colour: Its colour.
    """
    painter.setFont(font(Face.SERIF, round(side * _SHARE)))
    painter.setPen(QColor(colour))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name[:1])
