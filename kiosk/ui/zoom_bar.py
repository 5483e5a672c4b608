"""The bar below an enlarged picture: what its keys stand on, and how large the picture is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.canvas import Canvas
from kiosk.ui.theme import DOCK_BORDER, GOLD_BRIGHT, ZOOM_BAR, alpha
from kiosk.ui.widgets.figure_text import FigureText

LINE = 1.5
RULE = 30
RADIUS = 60
SIZE, UNIT_SHARE = 44, 0.6


class ZoomBar(QWidget):
    """A pill with lines between its groups of keys; the keys lie over it."""

    def __init__(
        self, pill_rect: QRect, rules: Sequence[int], share: QRectF, canvas: Canvas, parent: QWidget
    ) -> None:
        """Make the bar.

        Args:
            pill_rect: Where it is, in pixels of ``parent``.
            rules: How far from the left of ``parent`` its lines are.
            share: Where the size of the picture is told, in pixels of ``parent``.
            canvas: The screen.
            parent: What it stands on.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        margin = canvas.px(LINE) + 1
        self.setGeometry(pill_rect.adjusted(-margin, -margin, margin, margin))
        self._pill = pill_rect.translated(-self.pos())
        self._rules = [x - self.x() for x in rules]
        self._share = share.translated(-QPointF(self.pos()))
        self._canvas = canvas
        self._text = self._set("100")

    def show_scale(self, scale: float) -> None:
        """Tell how large the picture is; 1 is all of it on the screen."""
        percent = str(round(scale * 100))
        if percent != self._text.value:
            self._text = self._set(percent)
            self.update(self._share.toAlignedRect())

    def _set(self, percent: str) -> FigureText:
        room = self._share.width()
        parts = ("", percent, "%", "")
        return FigureText(
            parts, SIZE, GOLD_BRIGHT, self._canvas, room_px=room, unit_share=UNIT_SHARE
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill, its lines and the size."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit, middle = self._canvas.unit, self._pill.center().y()
        painter.setPen(QPen(QColor(DOCK_BORDER), LINE * unit))
        painter.setBrush(QColor(alpha(ZOOM_BAR, 0.96)))
        # As round as one row of keys, where there are two.
        radius = min(self._pill.height() / 2, self._canvas.px(RADIUS))
        painter.drawRoundedRect(QRectF(self._pill), radius, radius)
        painter.setPen(QPen(QColor(DOCK_BORDER), max(1.0, LINE * unit)))
        reach = self._canvas.px(RULE)
        for x in self._rules:
            painter.drawLine(QPointF(x, middle - reach), QPointF(x, middle + reach))
        centre = self._share.center()
        text = self._text
        text.draw(painter, centre.x() - text.width / 2, centre.y() + text.ascent / 2)
