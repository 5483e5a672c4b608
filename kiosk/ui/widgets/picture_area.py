"""The picture itself as a key: a tap enlarges it, a swipe turns to the next one."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.shapes import haitang
from kiosk.ui.theme import CREAM, Motion
from kiosk.ui.widgets.touch_button import TouchButton

# A flick turns the picture even when it is short: this share of the swipe's way, at this pace.
_FLICK_SHARE = 0.4
_FLICK_S = 0.25
# A finger wanders a little while it taps.
_SLOP_SHARE = 0.18


class PictureArea(TouchButton):
    """Lies over a picture, draws nothing but its answer to a press, and tells taps from swipes.

    Signals:
        dragged: A finger moved sideways by so many pixels since it came down.
        turned: A swipe ended; -1 is towards the previous picture, 1 towards the next.
        dropped: A drag ended where it turns nothing.
    """

    dragged = Signal(int)
    turned = Signal(int)
    dropped = Signal()

    def __init__(
        self,
        name: str,
        *,
        motion: Motion,
        swipe_px: int,
        corner_px: int = 0,
        line_px: float = 0.0,
        parent: QWidget | None = None,
    ) -> None:
        """Make the area.

        Args:
            name: Its accessible name.
            motion: The pace of the exhibit.
            swipe_px: How far a finger must go to turn the picture.
            corner_px: Radius of the 海棠 frame that shines while it is pressed.
            line_px: Thickness of that frame; 0 for none.
            parent: Its parent.
        """
        super().__init__(name, motion, parent)
        self.can_turn = True
        self._swipe_px = swipe_px
        self._slop_px = max(4, round(swipe_px * _SLOP_SHARE))
        self._corner_px = corner_px
        self._pen = QPen(QColor(CREAM), line_px) if line_px else None
        self._start = QPoint()
        self._start_s = 0.0
        self._is_dragging = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the finger came down."""
        self._start = event.position().toPoint()
        self._start_s = monotonic()
        self._is_dragging = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the finger once it has clearly left its place sideways."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position().toPoint() - self._start
        if not self._is_dragging:
            if not self.can_turn or abs(way.x()) < max(self._slop_px, abs(way.y())):
                return
            self._is_dragging = True
            self.setDown(False)
            self._on_released()
        self.dragged.emit(way.x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tap, turn or drop."""
        super().mouseReleaseEvent(event)
        event.accept()
        if not self._is_dragging:
            return
        self._is_dragging = False
        way = event.position().toPoint().x() - self._start.x()
        is_flick = (
            abs(way) > self._swipe_px * _FLICK_SHARE and monotonic() - self._start_s < _FLICK_S
        )
        if abs(way) > self._swipe_px or is_flick:
            self.turned.emit(-1 if way > 0 else 1)
        else:
            self.dropped.emit()

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the frame that shines while it is pressed."""
        if self._pen is None or self._depth <= 0:
            return
        half = self._pen.widthF() / 2
        painter.setOpacity(self._depth)
        painter.setPen(self._pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(
            haitang(QRectF(rect).adjusted(half, half, -half, -half), float(self._corner_px))
        )
