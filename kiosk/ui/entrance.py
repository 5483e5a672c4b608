"""How the parts of a screen come in: one after the other, each rising a little and appearing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QPropertyAnimation, Signal

from kiosk.ui.motion import out_cubic, share_of


@dataclass(frozen=True, slots=True)
class Step:
    """When one part comes, in milliseconds from the beginning."""

    start_ms: float
    length_ms: float


class Entrance(QObject):
    """Tells how much of each part is there; before it is played, all of it is.

    Signals:
        moved: Something has to be painted anew.
    """

    moved = Signal()

    def __init__(self, steps: list[Step], parent: QObject) -> None:
        """Take the steps; an entrance without length is over at once."""
        super().__init__(parent)
        self._steps = steps
        self._length = max((step.start_ms + step.length_ms for step in steps), default=0.0)
        self._elapsed = self._length
        self._playing = QPropertyAnimation(self, b"elapsed", self)
        self._playing.setStartValue(0.0)
        self._playing.setEndValue(float(self._length))
        self._playing.setDuration(round(self._length))

    def prepare(self) -> None:
        """Show nothing of it, until it is played; one without length shows everything."""
        if self._length > 0:
            self._playing.stop()
            self._set_elapsed(0.0)

    def play(self) -> None:
        """Begin."""
        if self._length > 0:
            self._playing.start()

    def finish(self) -> None:
        """Everything is there."""
        if self.is_coming():
            self._playing.stop()
            self._set_elapsed(self._length)

    def is_coming(self) -> bool:
        """Whether something is not there yet."""
        return self._elapsed < self._length

    def is_awaited(self) -> bool:
        """Whether it is prepared, and not played yet."""
        return self.is_coming() and self._playing.state() == QPropertyAnimation.State.Stopped

    def share(self, index: int) -> float:
        """Return how much (0 to 1) of a part is there."""
        step = self._steps[index]
        return out_cubic(share_of(self._elapsed, step.start_ms, step.length_ms))

    def _get_elapsed(self) -> float:
        return self._elapsed

    def _set_elapsed(self, elapsed: float) -> None:
        self._elapsed = elapsed
        self.moved.emit()

    elapsed = Property(float, _get_elapsed, _set_elapsed)
