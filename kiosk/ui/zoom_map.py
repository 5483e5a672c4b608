"""The small map of an enlarged picture: which part of it is seen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.ui.images import Cut
from kiosk.ui.setting import Setting
from kiosk.ui.shapes import haitang
from kiosk.ui.theme import GOLD_BRIGHT, ZOOM_GROUND, alpha

CORNER = 16


class ZoomMap(QWidget):
    """Shows the whole picture small, darkened but for the part that is seen."""

    def __init__(self, setting: Setting, accent: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._images = setting.images
        self._unit = setting.canvas.unit
        self._accent = accent
        self._cut: Cut | None = None
        self._seen = QRectF(0, 0, 1, 1)
        self._images.ready.connect(self._on_ready)

    def show_picture(self, picture: Picture) -> None:
        """Show ``picture``."""
        self._cut = Cut(picture.src, self.width(), self.height())
        self.update()

    def show_part(self, seen: QRectF) -> None:
        """Mark the part ``seen`` (fractions of the picture)."""
        if seen != self._seen:
            self._seen = seen
            self.update()

    def _on_ready(self, wanted: object) -> None:
        if wanted == self._cut:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the map."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        radius = CORNER * self._unit
        shape = haitang(whole, radius)
        painter.setClipPath(shape)
        painter.fillRect(whole, QColor(ZOOM_GROUND))
        pixmap = self._images.get(self._cut) if self._cut else None
        if pixmap is not None:
            painter.drawPixmap(0, 0, pixmap)
        part = QRectF(
            self._seen.left() * whole.width(),
            self._seen.top() * whole.height(),
            self._seen.width() * whole.width(),
            self._seen.height() * whole.height(),
        )
        rest = QPainterPath()
        rest.addRect(whole)
        rest.addRect(part)
        painter.fillPath(rest, QColor(alpha(ZOOM_GROUND, 0.55)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = 3 * self._unit
        painter.setPen(QPen(QColor(self._accent), line))
        painter.drawRoundedRect(part.adjusted(line, line, -line, -line), line, line)
        painter.setClipping(False)
        half = 1.5 * self._unit
        painter.setPen(QPen(QColor(GOLD_BRIGHT), 2.5 * self._unit))
        painter.drawPath(haitang(whole.adjusted(half, half, -half, -half), radius))
