"""The key that puts an enlarged picture away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.fonts import Face
from kiosk.ui.setting import Setting
from kiosk.ui.shapes import pill
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import GOLD_BRIGHT, INK
from kiosk.ui.widgets.touch_button import TouchButton


class CloseKey(TouchButton):
    """A wide pill with a cross and its name: the largest of the keys."""

    def __init__(self, name: str, icon: QPixmap, setting: Setting, parent: QWidget) -> None:
        super().__init__(name, setting.theme.motion, parent)
        self._icon = icon
        self._canvas = setting.canvas
        self._text: TextBox | None = None

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the pill, the cross and the name."""
        whole = QRectF(rect)
        pill(painter, whole, GOLD_BRIGHT)
        gap = self._canvas.px(14)
        name = self.accessibleName()
        wide = self._icon.width() + gap + text_width(name, Face.SANS_BOLD, self._canvas.px(32))
        left = whole.center().x() - wide / 2
        painter.drawPixmap(QPointF(left, whole.center().y() - self._icon.height() / 2), self._icon)
        if self._text is None:
            room = QRectF(whole)
            room.setLeft(left + self._icon.width() + gap)
            style = Style(Face.SANS_BOLD, 32, INK, down=Qt.AlignmentFlag.AlignVCenter, lines=1)
            self._text = TextBox(name, room, style, self._canvas)
        self._text.draw(painter)
