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

    A swipe towards a side where no picture follows belongs to what lies around.

    Attributes:
        leads_back: Whether a finger can pull a previous picture in.
        leads_on: Whether a finger can pull a next one in.

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
        self.leads_back = False
        self.leads_on = False
        self._swipe_px = swipe_px
        self._slop_px = max(4, round(swipe_px * _SLOP_SHARE))
        self._corner_px = corner_px
        self._pen = QPen(QColor(CREAM), line_px) if line_px else None
        self._start = QPoint()
        self._start_s = 0.0
        self._is_dragging = False

    @property
    def is_dragging(self) -> bool:
        """Whether the picture goes with a finger."""
        return self._is_dragging

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
            if not (self.leads_back if way.x() > 0 else self.leads_on):
                super().mouseMoveEvent(event)
                return
            if self._has_let_go:
                event.ignore()
                return
            if abs(way.x()) < max(self._slop_px, abs(way.y())):
                return
            self._is_dragging = True
            self.setDown(False)
            self._on_released()
        self.dragged.emit(self._within(way.x()))

    def _within(self, way_px: int) -> int:
        """Return how far the picture may go with a finger that has come ``way_px``."""
        if way_px > 0:
            return way_px if self.leads_back else 0
        return way_px if self.leads_on else 0

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tap, turn or drop."""
        super().mouseReleaseEvent(event)
        if not self._is_dragging:
            return
        event.accept()
        self._is_dragging = False
        way = self._within(event.position().toPoint().x() - self._start.x())
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
