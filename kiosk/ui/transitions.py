"""Moving from one screen to the next with two ready pictures."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Property, QEasingCurve, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.flow.pace import Pace
from kiosk.ui.motion import out_cubic, share_of
from kiosk.ui.theme import Motion


class Direction(Enum):
    """Where the new screen comes from: its sign is that of the way it slides."""

    FORWARD = 1
    BACKWARD = -1
    STILL = 0


class Transition(QWidget):
    """Covers the stage while one screen gives way to the next.

    After a tap the old one fades and the new one slides in a little; under a finger both lie side
    by side and move with it. Both are pictures; the live screen takes over when they have arrived.
    Where frames come late, the new one slides over the old one without blending.

    Signals:
        arrived: The new screen is in its place.
        returned: The finger was lifted too early: the old screen is back in its place.
    """

    arrived = Signal()
    returned = Signal()

    def __init__(self, motion: Motion, parent: QWidget) -> None:
        super().__init__(parent)
        self._motion = motion
        self._old = QPixmap()
        self._new = QPixmap()
        self._direction = Direction.STILL
        self._slide_px = 0.0
        self._elapsed = 0.0
        self._offset = 0.0
        self._is_followed = False
        self._pace = Pace()
        self._frames = 0
        # A tap while it moves belongs to the screen that is coming.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._moving = QPropertyAnimation(self, b"elapsed", self)
        self._moving.setStartValue(0.0)
        self._moving.setEndValue(float(motion.page_ms))
        self._moving.setDuration(motion.page_ms)
        self._moving.finished.connect(self._on_arrived)
        self._settling = QPropertyAnimation(self, b"offset", self)
        self._settling.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._settling.finished.connect(self._on_settled)
        self.hide()

    # After a tap

    def play(self, old: QPixmap, new: QPixmap, direction: Direction, slide_px: float) -> None:
        """Move from ``old`` to ``new``; with motion off, arrive at once."""
        self.stop()
        if self._motion.page_ms == 0:
            self._on_arrived()
            return
        self._old, self._new, self._direction = old, new, direction
        self._slide_px = slide_px * direction.value
        self._is_followed = False
        self._frames = 0
        self._set_elapsed(0.0)
        self._cover()
        self._moving.start()

    # Under a finger

    def follow(self, old: QPixmap, new: QPixmap, direction: Direction) -> None:
        """Lay ``new`` beside ``old``, and wait for the finger."""
        self.stop()
        self._old, self._new, self._direction = old, new, direction
        self._is_followed = True
        self._offset = 0.0
        self._cover()

    def move_to(self, offset: float) -> None:
        """The finger has come ``offset`` pixels; a way that leads nowhere is not followed."""
        ahead = -offset * self._direction.value
        self._set_offset(offset if ahead > 0 else 0.0)

    def settle(self, *, turned: bool, speed: float) -> None:
        """The finger was lifted: go on to the new screen, or back, with the finger's speed.

        Args:
            turned: Whether the page was turned.
            speed: Pixels a second at the end.
        """
        end = -self.width() * self._direction.value if turned else 0
        way = abs(end - self._offset)
        longest = self._motion.page_ms
        # OutCubic begins three times as fast as it is on average.
        wanted = 3000 * way / abs(speed) if speed else longest
        self._settling.setDuration(round(min(longest, max(longest / 4, wanted))))
        self._settling.setStartValue(float(self._offset))
        self._settling.setEndValue(float(end))
        if self._settling.duration() == 0:
            self._set_offset(float(end))
            self._on_settled()
        else:
            self._settling.start()

    def hurry(self) -> None:
        """Settle at once: the next finger is there."""
        if self._settling.state() == QPropertyAnimation.State.Running:
            self._settling.stop()
            self._set_offset(float(self._settling.endValue()))
            self._on_settled()

    # For both

    def stop(self) -> None:
        """Give up at once, without a word."""
        self._moving.stop()
        self._settling.stop()
        self._rest()

    def is_moving(self) -> bool:
        """Whether it covers the stage."""
        return self.isVisible()

    def is_followed(self) -> bool:
        """Whether it moves with a finger, or settles after one."""
        return self.isVisible() and self._is_followed

    def _get_elapsed(self) -> float:
        return self._elapsed

    def _set_elapsed(self, elapsed: float) -> None:
        self._elapsed = elapsed
        self.update()

    elapsed = Property(float, _get_elapsed, _set_elapsed)

    def _get_offset(self) -> float:
        return self._offset

    def _set_offset(self, offset: float) -> None:
        self._offset = offset
        self.update()

    offset = Property(float, _get_offset, _set_offset)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both screens."""
        painter = QPainter(self)
        if self._is_followed:
            left = round(self._offset)
            painter.drawPixmap(left, 0, self._old)
            painter.drawPixmap(left + self.width() * self._direction.value, 0, self._new)
            return
        self._frames += 1
        share = out_cubic(share_of(self._elapsed, 0, self._motion.page_ms))
        if self._pace.is_cheap:
            # The new screen slides over the old one: no blending of whole screens.
            left = round(self.width() * (1.0 - share)) * (self._direction.value or 1)
            painter.drawPixmap(event.rect(), self._old, event.rect())
            painter.drawPixmap(left, 0, self._new)
            return
        painter.drawPixmap(event.rect(), self._old, event.rect())
        painter.setOpacity(min(1.0, share * 1.25))
        painter.drawPixmap(round(self._slide_px * (1.0 - share)), 0, self._new)

    def _cover(self) -> None:
        self.show()
        self.raise_()

    def _on_arrived(self) -> None:
        self._pace.note(self._frames, self._motion.page_ms / 1000)
        self._rest()
        self.arrived.emit()

    def _on_settled(self) -> None:
        turned = self._offset != 0
        self._rest()
        (self.arrived if turned else self.returned).emit()

    def _rest(self) -> None:
        self.hide()
        self._old = QPixmap()
        self._new = QPixmap()
