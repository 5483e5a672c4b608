"""The line between two pictures, and the disc that a finger moves it by."""

from __future__ import annotations

from math import inf

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme import BLACK, CREAM, Motion, Palette, alpha
from kiosk.ui.widgets.touch_button import TouchButton

DISC = 112
LINE = 5
RIM = 5
# Where the disc sits on the line, as a share of its length: low, for children and wheelchairs.
DISC_AT = 0.77
SLOP = 12


class Handle(TouchButton):
    """The whole line can be taken; a tap is a click, a drag is not.

    Attributes:
        leaves_out: What its line does not go through, in its own coordinates.
        lowest: Where the disc may end, in its own coordinates.

    Signals:
        grabbed: A finger came down on it.
        dragged: It moved sideways by so many pixels since then.
    """

    grabbed = Signal()
    dragged = Signal(int)

    def __init__(
        self,
        name: str,
        icon: QPixmap,
        *,
        motion: Motion,
        palette: Palette,
        unit: float,
        parent: QWidget,
    ) -> None:
        super().__init__(name, motion, parent)
        self._icon = icon
        self._unit = unit
        self._rim = QPen(QColor(palette.accent), RIM * unit)
        self._start_px = 0.0
        self._is_dragging = False
        self.leaves_out = QRectF()
        self.lowest = inf

    @property
    def is_dragging(self) -> bool:
        """Whether the line goes with a finger."""
        return self._is_dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line."""
        self._start_px = event.globalPosition().x()
        self._is_dragging = False
        super().mousePressEvent(event)
        self.grabbed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the finger."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.globalPosition().x() - self._start_px
        if not self._is_dragging and abs(way) < SLOP * self._unit:
            return
        self._is_dragging = True
        self.dragged.emit(round(way))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; what was dragged was not tapped."""
        if self._is_dragging:
            self._is_dragging = False
            self.setDown(False)
            self._on_released()
        super().mouseReleaseEvent(event)
        event.accept()

    def disc(self) -> QRectF:
        """Return where the disc is, in its own coordinates."""
        side = (DISC - RIM) * self._unit
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(QPointF(QRectF(self.rect()).center().x(), self.height() * DISC_AT))
        disc.moveBottom(max(side, min(disc.bottom(), self.lowest)))
        return disc

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the line and the disc with its arrows."""
        unit = self._unit
        middle = QRectF(rect).center().x()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(CREAM))
        for top, bottom in self._pieces(middle, rect):
            painter.drawRect(QRectF(middle - LINE * unit / 2, top, LINE * unit, bottom - top))
        disc = self.disc()
        for spread in (14, 9, 4):
            painter.setBrush(QColor(alpha(BLACK, 0.09)))
            grown = spread * unit
            painter.drawEllipse(disc.adjusted(-grown, -grown * 0.4, grown, grown * 1.6))
        painter.setBrush(QColor(CREAM))
        painter.setPen(self._rim)
        painter.drawEllipse(disc)
        size = self._icon.deviceIndependentSize()
        painter.drawPixmap(
            QPointF(middle - size.width() / 2, disc.center().y() - size.height() / 2), self._icon
        )

    def _pieces(self, middle: float, rect: QRect) -> list[tuple[float, float]]:
        """Return from where to where the line is drawn."""
        out, whole = self.leaves_out, (0.0, float(rect.height()))
        if not out.left() <= middle <= out.right():
            return [whole]
        return [(0.0, out.top()), (out.bottom(), whole[1])]
