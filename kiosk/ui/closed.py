"""Outside the opening hours: a black screen, and a clock that wanders slowly over it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.flow.hours import OpeningHours
from kiosk.ui.canvas import Canvas
from kiosk.ui.care import local_now
from kiosk.ui.fonts import Face, font
from kiosk.ui.theme import CLOSED_GROUND, CLOSED_TEXT

LOOK_MS = 10_000
TICK_MS = 1_000
CLOCK = 132
# Once across and back in so many seconds; they have no common measure, so no path comes twice soon.
ACROSS_S, DOWN_S = 1297.0, 839.0


class ClosedView(QWidget):
    """Black, with the time. A touch is taken here and only wakes.

    Signals:
        touched: Somebody is there all the same.
    """

    touched = Signal()

    def __init__(
        self,
        parent: QWidget,
        now: Callable[[], datetime] = local_now,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._clock = clock
        self._face = QPixmap()
        self._words = ""
        self._place = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self.hide()

    def cover(self) -> None:
        """Lie over everything."""
        parent = self.parentWidget()
        assert parent is not None, "it lies over a window"
        self.setGeometry(parent.rect())
        self._words = ""
        self.tick()
        self.show()
        self.raise_()
        self._timer.start()

    def uncover(self) -> None:
        """Go away."""
        self._timer.stop()
        self.hide()

    @property
    def place(self) -> QRect:
        """Where the clock stands, in pixels."""
        return self._place

    def tick(self) -> None:
        """Show the minute, a little further on."""
        words = f"{self._now():%H:%M}"
        if words != self._words:
            self._words = words
            self._face = self._draw_face()
        before = self._place
        self._place = self._next_place()
        self.update(before.united(self._place))

    def _draw_face(self) -> QPixmap:
        canvas = Canvas(self.width(), self.height())
        letters = font(Face.FIGURE, canvas.px(CLOCK))
        size = QSize(canvas.px(CLOCK * 2.9), canvas.px(CLOCK * 1.3))
        face = QPixmap(size)
        face.fill(QColor(CLOSED_GROUND))
        painter = QPainter(face)
        painter.setFont(letters)
        painter.setPen(QColor(CLOSED_TEXT))
        room = QRectF(QPointF(0, 0), size.toSizeF())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
        return face

    def _next_place(self) -> QRect:
        """Return where the clock stands now: on a slow wave across, another one down."""
        seconds = self._clock()
        right = (1 - math.cos(2 * math.pi * seconds / ACROSS_S)) / 2
        down = (1 - math.cos(2 * math.pi * seconds / DOWN_S)) / 2
        free = self.size() - self._face.size()
        left, top = round(free.width() * right), round(free.height() * down)
        return QRect(left, top, self._face.width(), self._face.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that it reaches no button below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Somebody is there."""
        self.touched.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the ready clock."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(CLOSED_GROUND))
        painter.drawPixmap(self._place.topLeft(), self._face)


class Closing(QObject):
    """Says when the screen goes dark and when it wakes.

    Signals:
        closed: Nobody is there and the hall is closed.
        opened: The hall opens.
    """

    closed = Signal()
    opened = Signal()

    def __init__(
        self,
        hours: OpeningHours,
        is_quiet: Callable[[], bool],
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """Make it; it looks from ``start`` on.

        Args:
            hours: What the settings say.
            is_quiet: Whether nobody is there.
            now: The time on the wall.
        """
        super().__init__()
        self._hours = hours
        self._is_quiet = is_quiet
        self._now = now
        self._is_dark = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def take(self, hours: OpeningHours) -> None:
        """The settings have changed."""
        self._hours = hours
        if self._timer.isActive():
            self.look()

    def start(self) -> None:
        """Begin to look, the first time at once."""
        self.look()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def wake(self) -> None:
        """Somebody has touched the dark screen: one visit, then it goes dark again."""
        self._is_dark = False

    def look(self) -> None:
        """Close or open, as the clock on the wall says it."""
        is_open = self._hours.is_open(self._now())
        if self._is_dark and is_open:
            self._is_dark = False
            self.opened.emit()
        elif not self._is_dark and not is_open and self._is_quiet():
            self._is_dark = True
            self.closed.emit()
