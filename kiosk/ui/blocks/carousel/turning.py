"""Which picture of a carousel is shown, and how one becomes another."""

from __future__ import annotations

from math import ceil
from time import monotonic

from PySide6.QtCore import Property, QAbstractAnimation, QObject, QPropertyAnimation, QTimer, Signal

from kiosk.ui.blocks.carousel.hold import Hold
from kiosk.ui.motion import in_out_cubic, out_cubic, share_of
from kiosk.ui.theme import Motion

# The progress bar is told this often; a picture's time is seconds, so nobody sees the steps.
TICK_MS = 50


class Turning(QObject):
    """Turns through a number of pictures: by itself, by a key, or under a finger.

    A key and the clock cross-fade, and the new picture goes on drifting into its place for a while.
    A finger slides the pictures side by side.

    Attributes:
        index: The picture that is shown, or comes.
        left_out: The one that it turns past; -1 for none.
        leaving: The one that it replaces; -1 at rest.
        slide_px: How far the picture stands from its place, sideways.

    Signals:
        stepped: Something moved on.
        turned: Another picture is shown; carries its index.
        ticked: The time of this picture went on.
    """

    stepped = Signal()
    turned = Signal(int)
    ticked = Signal()

    def __init__(self, count: int, hold_s: float, motion: Motion, parent: QObject) -> None:
        super().__init__(parent)
        self.count = count
        self.index = 0
        self.left_out = -1
        self.leaving = -1
        self.slide_px = 0.0
        self._slide_from_px = 0.0
        self._motion = motion
        self._total_ms = motion.carousel_ms + motion.drift_ms
        self._elapsed = float(self._total_ms)
        self._hold = Hold(hold_s)
        self._is_paused = False
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._on_tick)
        self._move = QPropertyAnimation(self, b"elapsed", self)
        self._move.setStartValue(0.0)
        self._move.finished.connect(self._on_arrived)

    # What a view draws

    @property
    def fade(self) -> float:
        """How much (0 to 1) the new picture covers the one that leaves."""
        return in_out_cubic(share_of(self._elapsed, 0, self._motion.carousel_ms))

    @property
    def drift(self) -> float:
        """How near (0 to 1) the picture is to its place; 1 at rest."""
        return out_cubic(share_of(self._elapsed, 0, self._total_ms))

    @property
    def progress(self) -> float:
        """How much (0 to 1) of its time the picture has had; 1 while nothing turns by itself."""
        now = monotonic()
        if not self._clock.isActive() or self._hold.is_resting(now):
            return 1.0
        return self._hold.share(now)

    def is_moving(self) -> bool:
        """Whether pictures move."""
        return self._move.state() != QAbstractAnimation.State.Stopped

    # What follows

    def leave_out(self, index: int) -> None:
        """Turn past the picture ``index`` from now on."""
        self.left_out = index
        if self.index == index:
            self.index = self.beside(1)

    def beside(self, step: int) -> int:
        """Return the picture that is next (1) or before (-1), round and round."""
        if not self.count:
            return 0
        beside = (self.index + step) % self.count
        return (beside + step) % self.count if beside == self.left_out else beside

    def leads(self, step: int) -> bool:
        """Whether a picture is beside this one without going round."""
        return (self.beside(step) - self.index) * step > 0

    # Life

    def start(self) -> None:
        """Turn by itself from now on."""
        self._hold.forget()
        self._hold.begin(monotonic())
        if self.count > 1:
            self._clock.start(TICK_MS)

    def stop(self) -> None:
        """Turn no more, and rest on the picture."""
        self._is_paused = False
        self._clock.stop()
        self.finish()

    def pause(self) -> None:
        """Something covers the pictures: rest until they are seen again."""
        is_turning = self._clock.isActive()
        self.stop()
        self._is_paused = is_turning

    def go_on(self) -> None:
        """They are seen again: whoever uncovered them looks at them first."""
        if self._is_paused:
            self._is_paused = False
            self._clock.start(TICK_MS)
            self.touch()

    def finish(self) -> None:
        """Be where the pictures are going."""
        self._move.stop()
        self._on_arrived()

    # What turns it

    def touch(self) -> None:
        """Somebody looks at the pictures: turn nothing for a while."""
        self._hold.touch(monotonic())
        if self._clock.isActive():
            # Nothing ticks while the picture is looked at.
            self._clock.start(ceil(self._hold.rest_left_s(monotonic()) * 1000))
        self.ticked.emit()

    def turn(self, step: int) -> None:
        """Fade to the picture beside this one."""
        self.turn_to(self.beside(step))

    def turn_to(self, index: int) -> None:
        """Fade to the picture ``index``."""
        if index == self.index or not 0 <= index < self.count:
            return
        self.finish()
        self.leaving, self.index = self.index, index
        self._hold.begin(monotonic())
        self._run(self._total_ms)
        self.turned.emit(index)

    def drag(self, way_px: float) -> None:
        """Hold the picture ``way_px`` beside its place."""
        if self.leaving >= 0 or self.is_moving():
            self.finish()
        self.slide_px = way_px
        self.stepped.emit()

    def slide(self, step: int, width_px: float) -> None:
        """Let the picture beside this one slide in from where the finger left it."""
        self.index = self.beside(step)
        self._hold.begin(monotonic())
        self._slide_home(self.slide_px + step * width_px)
        self.turned.emit(self.index)

    def drop(self) -> None:
        """Let the picture slide back into its place."""
        self._slide_home(self.slide_px)

    # Time

    def _slide_home(self, from_px: float) -> None:
        self._slide_from_px = self.slide_px = from_px
        self._run(self._motion.slide_ms if from_px else 0)

    def _run(self, length_ms: int) -> None:
        if length_ms == 0:
            self._on_arrived()
            return
        self._move.stop()
        self._move.setDuration(length_ms)
        self._move.setEndValue(float(length_ms))
        self._move.start()

    def _get_elapsed(self) -> float:
        return self._elapsed

    def _set_elapsed(self, elapsed: float) -> None:
        self._elapsed = elapsed
        if self._slide_from_px:
            way = out_cubic(share_of(elapsed, 0, self._motion.slide_ms))
            self.slide_px = self._slide_from_px * (1 - way)
        elif self.leaving >= 0 and elapsed >= self._motion.carousel_ms:
            self.leaving = -1
        self.stepped.emit()

    elapsed = Property(float, _get_elapsed, _set_elapsed)

    def _on_arrived(self) -> None:
        self.leaving = -1
        self.slide_px = self._slide_from_px = 0.0
        self._elapsed = float(self._total_ms)
        self.stepped.emit()

    def _on_tick(self) -> None:
        if self._clock.interval() != TICK_MS and not self._hold.is_resting(monotonic()):
            self._clock.start(TICK_MS)
        if self._hold.share(monotonic()) >= 1.0 and not self.is_moving() and not self.slide_px:
            self.turn(1)
        self.ticked.emit()
