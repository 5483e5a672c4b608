"""Moving from one screen to the next with ready pictures."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import (
    Property,
    QEasingCurve,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from kiosk.ui.motion import out_cubic, share_of
from kiosk.ui.painting import drawn
from kiosk.ui.theme import SHEET_SHADOW, Motion, alpha


class Direction(Enum):
    """Where the new screen comes from: its sign is that of the way it slides."""

    FORWARD = 1
    BACKWARD = -1
    STILL = 0


class Transition(QWidget):
    """Covers the stage while one screen gives way to the next.

    After a tap the new one is unrolled over the old one, from the side it comes from: where one
    is seen the other is not. The old one is a picture, and the new one lives below it from the
    first moment; only what the edge has passed is painted. Under a finger both lie side by side
    and move with it, both as pictures; the live screen takes over when they have arrived.

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
        self._shadow = QPixmap()
        self._elapsed = 0.0
        self._offset = 0.0
        self._is_followed = False
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

    def play(self, old: QPixmap, direction: Direction, shadow_px: int) -> None:
        """Unroll the screen below over ``old``; with motion off, arrive at once.

        Args:
            old: The screen that leaves.
            direction: The side that it comes from.
            shadow_px: How wide a shadow its edge throws on the old one.
        """
        self.stop()
        if self._motion.page_ms == 0:
            self._on_arrived()
            return
        self._old, self._direction = old, direction
        self._shadow = self._edge_shadow(max(1, shadow_px))
        self._is_followed = False
        self._set_elapsed(0.0)
        self._cover()
        self._moving.start()

    # Under a finger

    def follow(self, old: QPixmap, new: QPixmap, direction: Direction) -> None:
        """Lay ``new`` beside ``old``, and wait for the finger."""
        self.stop()
        self.clearMask()
        self._old, self._new, self._direction = old, new, direction
        self._is_followed = True
        self._offset = 0.0
        self._cover()

    def renew(self, new: QPixmap) -> None:
        """Show ``new`` in the place of the screen that comes: more of it is there by now."""
        if self.is_followed():
            self._new = new
            self.update()

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
        left = self._left()
        self.setMask(QRegion(left))
        self.update(self._shadow_place(left))

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
        room = event.rect()
        painter.drawPixmap(room, self._old, room)
        painter.drawPixmap(self._shadow_place(self._left()), self._shadow)

    def _comes_from_right(self) -> bool:
        return self._direction is not Direction.BACKWARD

    def _left(self) -> QRect:
        """Return where the old screen is still seen."""
        share = out_cubic(share_of(self._elapsed, 0, self._motion.page_ms))
        wide = max(1, round(self.width() * (1.0 - share)))
        return QRect(0 if self._comes_from_right() else self.width() - wide, 0, wide, self.height())

    def _shadow_place(self, left: QRect) -> QRect:
        """Return where the edge of the new screen throws its shadow on the old one."""
        wide = self._shadow.width()
        at = left.right() + 1 - wide if self._comes_from_right() else left.left()
        return QRect(at, 0, wide, self.height())

    def _edge_shadow(self, wide: int) -> QPixmap:
        """Return the shadow beside the edge of the new screen."""

        def draw(painter: QPainter) -> None:
            ends = (QPointF(wide, 0), QPointF(0, 0))
            near, far = ends if self._comes_from_right() else reversed(ends)
            fade = QLinearGradient(near, far)
            fade.setColorAt(0, QColor(SHEET_SHADOW))
            fade.setColorAt(1, QColor(alpha(SHEET_SHADOW, 0)))
            painter.fillRect(QRectF(0, 0, wide, self.height()), fade)

        return drawn(QSize(wide, self.height()), draw)

    def _cover(self) -> None:
        self.show()
        self.raise_()

    def _on_arrived(self) -> None:
        self._rest()
        self.arrived.emit()

    def _on_settled(self) -> None:
        turned = self._offset != 0
        self._rest()
        (self.arrived if turned else self.returned).emit()

    def _rest(self) -> None:
        self.hide()
        self._old = self._new = self._shadow = QPixmap()
