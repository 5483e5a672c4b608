"""What stands behind the staff's screens: night, gold ridgelines, the exhibit's name."""

from __future__ import annotations

from math import sin, tau

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QRadialGradient

from kiosk.content.layouts import Box
from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.painting import drawn
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.setting import Setting
from kiosk.ui.shapes import slope_mark
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import GOLD, STAFF_GROUND, alpha

NAME, NAME_UPRIGHT = Box(126, 66, 1000, 52), Box(130, 82, 880, 56)
MARK, MARK_GAP = 34, 16
NAME_SIZE, SPACING = 28, 0.08
LINE = 1.4
# Nine ridges, one below the other: of the screen's height the first, the way to the next, and how
# far each swings; how strong its gold is.
RIDGES, FIRST, STEP, SWING, RISE = 9, 0.665, 0.034, 0.032, 0.17
STRONGEST, WEAKER = 0.3, 0.02
POINTS = 96


def staff_ground(name: str, setting: Setting) -> QPixmap:
    """Return the ground of a staff screen of the exhibit called ``name``."""
    canvas = setting.canvas

    def draw(painter: QPainter) -> None:
        _draw_night(painter, canvas)
        _draw_ridges(painter, canvas)
        _draw_name(painter, name, canvas)

    return drawn(canvas.size, draw)


def _draw_night(painter: QPainter, canvas: Canvas) -> None:
    width, height = canvas.width, canvas.height
    light = QRadialGradient(QPointF(width * 0.29, height * 0.39), max(width, height) * 0.62)
    for at, colour in zip((0.0, 0.52, 1.0), STAFF_GROUND, strict=True):
        light.setColorAt(at, QColor(colour))
    painter.fillRect(0, 0, width, height, light)


def _draw_ridges(painter: QPainter, canvas: Canvas) -> None:
    """Draw the ridges of the attract screen as they go on: they rise to the right."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number in range(RIDGES):
        path = QPainterPath()
        for step in range(POINTS + 1):
            along = step / POINTS
            wave = sin(tau * (0.9 * along + 0.13 * number)) + 0.4 * sin(
                tau * (2.1 * along + 0.29 * number)
            )
            rise = RISE * along**3 * (1 - number / RIDGES)
            down = FIRST + STEP * number + SWING * wave * (1 - 0.06 * number) - rise
            place = QPointF(along * canvas.width, down * canvas.height)
            if step:
                path.lineTo(place)
            else:
                path.moveTo(place)
        line = max(1.0, LINE * canvas.unit)
        painter.setPen(QPen(QColor(alpha(GOLD, STRONGEST - WEAKER * number)), line))
        painter.drawPath(path)


def _draw_name(painter: QPainter, name: str, canvas: Canvas) -> None:
    room = QRectF(canvas.box(NAME_UPRIGHT if canvas.is_portrait else NAME))
    side = canvas.px(MARK)
    mark = QRectF(room.left() - side - canvas.px(MARK_GAP), 0, side, side)
    mark.moveTop(room.center().y() - side / 2)
    slope_mark(painter, mark, GOLD)
    style = Style(
        Face.SANS_MEDIUM,
        NAME_SIZE,
        GOLD,
        down=Qt.AlignmentFlag.AlignVCenter,
        lines=1,
        spacing=SPACING if is_chinese(name) else 0.0,
    )
    TextBox(name, room, style, canvas).draw(painter)
