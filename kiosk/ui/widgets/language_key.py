"""The key that switches the language, and the plate that it shares with the home entries."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import ENTRY_GROUND, GOLD_BRIGHT, TILE_NAME, alpha
from kiosk.ui.widgets.touch_button import TouchButton

PLATE_RADIUS = 24


def draw_plate(painter: QPainter, rect: QRect, canvas: Canvas, *, is_pressed: bool) -> None:
    """Draw a dark plate with a gold line, brighter while it is pressed."""
    radius = canvas.px(PLATE_RADIUS)
    width = max(1.0, 1.5 * canvas.unit)
    painter.setPen(QPen(QColor(alpha(GOLD_BRIGHT, 1.0 if is_pressed else 0.6)), width))
    painter.setBrush(QColor(ENTRY_GROUND))
    half = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)


class LanguageKey(TouchButton):
    """Switches the language; says the language that it switches to."""

    def __init__(self, setting: Setting, geometry: QRect, parent: QWidget) -> None:
        name = setting.words.other_language
        super().__init__(name, setting.theme.motion, parent)
        self.setGeometry(geometry)
        self._canvas = canvas = setting.canvas
        self._icons = setting.icons
        style = Style(
            Face.SANS_MEDIUM,
            22,
            TILE_NAME,
            leading=1.0,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=1,
        )
        room = QRectF(0, canvas.px(54), self.width(), self.height() - canvas.px(62))
        self._label = TextBox(name, room, style, canvas)

    def words(self) -> list[str]:
        """Return what can be read on it."""
        return [self._label.words]

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        return [] if self._label.fits else [self._label.words]

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the key."""
        canvas = self._canvas
        draw_plate(painter, rect, canvas, is_pressed=self.isDown())
        side = canvas.px(38)
        icon = self._icons.pixmap("mdi6.translate", side, GOLD_BRIGHT)
        painter.drawPixmap((rect.width() - side) // 2, canvas.px(14), icon)
        self._label.draw(painter)
