"""Moving from one screen to the next with two ready pictures."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Property, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.motion import out_cubic, share_of
from kiosk.ui.theme import Motion


class Direction(Enum):
    """Where the new screen comes from: its sign is that of the way it slides."""

    FORWARD = 1
    BACKWARD = -1
    STILL = 0


class Transition(QWidget):
    """Covers the stage while the old screen fades and the new one slides in over it.

    Both are pictures; the live screen takes over when they have arrived.

    Signals:
        arrived: The new screen is in its place; once per ``play``.
    """

    arrived = Signal()

    def __init__(self, motion: Motion, parent: QWidget) -> None:
        super().__init__(parent)
        self._motion = motion
        self._old = QPixmap()
        self._new = QPixmap()
        self._slide_px = 0.0
        self._elapsed = 0.0
        # A tap while it moves belongs to the screen that is coming.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._moving = QPropertyAnimation(self, b"elapsed", self)
        self._moving.setStartValue(0.0)
        self._moving.setEndValue(float(motion.page_ms))
        self._moving.setDuration(motion.page_ms)
        self._moving.finished.connect(self._on_finished)
        self.hide()

    def play(self, old: QPixmap, new: QPixmap, direction: Direction, slide_px: float) -> None:
        """Move from ``old`` to ``new``; with motion off, arrive at once."""
        self._moving.stop()
        if self._motion.page_ms == 0:
            self._on_finished()
            return
        self._old, self._new = old, new
        self._slide_px = slide_px * direction.value
        self._set_elapsed(0.0)
        self.show()
        self.raise_()
        self._moving.start()

    def stop(self) -> None:
        """Give up at once, without a word."""
        self._moving.stop()
        self._rest()

    def is_moving(self) -> bool:
        """Whether it covers the stage."""
        return self.isVisible()

    def _get_elapsed(self) -> float:
        return self._elapsed

    def _set_elapsed(self, elapsed: float) -> None:
        self._elapsed = elapsed
        self.update()

    elapsed = Property(float, _get_elapsed, _set_elapsed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the old screen, and the new one over it."""
        share = out_cubic(share_of(self._elapsed, 0, self._motion.page_ms))
        painter = QPainter(self)
        painter.drawPixmap(event.rect(), self._old, event.rect())
        painter.setOpacity(min(1.0, share * 1.25))
        painter.drawPixmap(round(self._slide_px * (1.0 - share)), 0, self._new)

    def _on_finished(self) -> None:
        self._rest()
        self.arrived.emit()

    def _rest(self) -> None:
        self.hide()
        self._old = QPixmap()
        self._new = QPixmap()
