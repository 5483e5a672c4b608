"""The icon of something that has a name; where there is none, the first sign of the name."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.ui.fonts import Face, font
from kiosk.ui.icons import Icons

# So large beside the icons, which reach less far to the edges of their squares.
_SHARE = 0.9


def draw_mark(
    painter: QPainter,
    icons: Icons,
    icon: str,
    name: str,
    *,
    room: QRectF,
    side_px: int,
    colour: str,
) -> None:
    """Draw ``icon`` into the middle of ``room``; where it does not exist, what stands for it."""
    if not icons.has(icon):
        draw_initial(painter, name, room, side_px, colour)
        return
    left, top = room.center().x() - side_px / 2, room.center().y() - side_px / 2
    painter.drawPixmap(QPoint(round(left), round(top)), icons.pixmap(icon, side_px, colour))


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
