"""The way in for staff: a finger held in the top right corner, and the ring that tells of it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QTouchEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.staff.hold import Hold
from kiosk.ui.canvas import Canvas
from kiosk.ui.theme import GOLD_BRIGHT, SHADE, alpha

# How large the corner is, the ring in it, the largest print of a fingertip, and how it trembles.
SIDE, RADIUS, STROKE, MARGIN = 132, 48, 9, 12
FINGER, TREMBLE = 132, 16
TICK_MS = 33
PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
BEGINS = PRESSES | {QEvent.Type.TouchBegin}
ENDS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
ON_THE_WAY = ENDS | {QEvent.Type.MouseMove, QEvent.Type.TouchUpdate}


class StaffCorner(QWidget):
    """Fills a ring while a finger rests in the corner; whatever lies there is tapped as ever.

    Signals:
        held: The finger has rested long enough.
    """

    held = Signal()

    def __init__(self, parent: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._hold = Hold(0.0)
        self._is_crowded = False
        self._swallows = False
        self._share = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self.hide()

    def see(self, watched: QObject, event: QEvent, *, is_open: bool = False) -> bool:
        """Look at an input on its way; return whether it goes no further.

        Every input comes by once for the window and again for widgets, and touches once more as
        those of a mouse: what is known already changes nothing.

        Args:
            watched: Where it goes.
            event: The input.
            is_open: Whether staff are here already, so that nothing begins.
        """
        kind = event.type()
        if is_open:
            self._swallows = self._swallows and kind not in BEGINS
        elif isinstance(event, QTouchEvent):
            self._see_touch(event)
        elif isinstance(event, QMouseEvent):
            self._see_mouse(event)
        if not self._swallows or not watched.isWidgetType():
            return False
        # The finger that has opened the door is still down: lifted, it would tap what lies there.
        if kind in ENDS:
            self._swallows = False
        return kind in ON_THE_WAY

    def stop(self) -> None:
        """Nothing is held any more."""
        self._hold.end()
        self._timer.stop()
        self.hide()

    def tick(self) -> None:
        """Fill the ring a little further."""
        now = self._clock()
        self._share = self._hold.share(now)
        if self._share >= 1.0:
            self._open()
        elif self._hold.is_shown(now):
            if self.isHidden():
                self._appear()
            self.update()

    def _see_touch(self, event: QTouchEvent) -> None:
        kind = event.type()
        points = event.points()
        if kind == QEvent.Type.TouchBegin:
            self._is_crowded = False
        # A palm comes with several points, or with a large one.
        finger = self._canvas().px(FINGER)
        if len(points) > 1 or any(
            max(point.ellipseDiameters().width(), point.ellipseDiameters().height()) > finger
            for point in points
        ):
            self._is_crowded = True
        if self._is_crowded or kind in ENDS:
            self.stop()
        elif kind == QEvent.Type.TouchBegin:
            self._begin(points[0].globalPosition())
        else:
            self._move(points[0].globalPosition())
        if kind in ENDS:
            self._is_crowded = False

    def _see_mouse(self, event: QMouseEvent) -> None:
        kind, place = event.type(), event.globalPosition()
        if kind in PRESSES:
            if event.button() == Qt.MouseButton.LeftButton and not self._is_crowded:
                self._begin(place)
        elif kind == QEvent.Type.MouseButtonRelease:
            self.stop()
        else:
            self._move(place)

    def _begin(self, place: QPointF) -> None:
        self._swallows = False
        around = self._around()
        at, canvas = around.mapFromGlobal(place), self._canvas()
        side = canvas.px(SIDE)
        corner = QRectF(around.width() - side, 0, side, side)
        if self._hold.is_held or not corner.contains(at):
            return
        self._hold = Hold(canvas.px(TREMBLE))
        self._hold.begin(place.x(), place.y(), self._clock())
        self._timer.start()

    def _move(self, place: QPointF) -> None:
        if self._hold.is_held:
            self._hold.move(place.x(), place.y())
            if not self._hold.is_held:
                self.stop()

    def _open(self) -> None:
        self.stop()
        self._swallows = True
        for button in self._around().findChildren(QAbstractButton):
            if button.isDown():
                button.setDown(False)
                button.released.emit()
        self.held.emit()

    def _appear(self) -> None:
        around, canvas = self._around(), self._canvas()
        side = canvas.px(SIDE)
        self.setGeometry(around.width() - side, 0, side, side)
        self.show()
        self.raise_()

    def _around(self) -> QWidget:
        around = self.parentWidget()
        assert around is not None, "it is the corner of a window"
        return around

    def _canvas(self) -> Canvas:
        size = self._around().size()
        return Canvas(size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, as full as the time."""
        canvas = self._canvas()
        radius = canvas.px(RADIUS)
        middle = QRectF(self.rect()).center()
        ring = QRectF(0, 0, 2 * radius, 2 * radius)
        ring.moveCenter(middle)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(SHADE))
        seat = radius + canvas.px(MARGIN)
        painter.drawEllipse(middle, seat, seat)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(alpha(GOLD_BRIGHT, 0.25)), canvas.px(STROKE)))
        painter.drawEllipse(ring)
        pen = QPen(QColor(GOLD_BRIGHT), canvas.px(STROKE))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * self._share))
