"""Whether this machine keeps up with its transitions, or wants cheaper ones."""

from __future__ import annotations

# Under so many frames a second a movement is seen to stutter.
SMOOTH_FPS = 24.0
# One late movement may be the machine's own business; two are a habit.
LATE_IN_A_ROW = 2
# So many cheap ones later the full one is tried again.
TRY_AGAIN_AFTER = 12


class Pace:
    """Counts the frames of each movement and says how the next one should be.

    Attributes:
        is_cheap: Whether the next movement should be the cheap one.
    """

    def __init__(self) -> None:
        self.is_cheap = False
        self._late = 0
        self._cheap = 0

    def note(self, frames: int, seconds: float) -> None:
        """A movement of ``seconds`` has shown ``frames`` pictures."""
        if seconds <= 0:
            return
        if self.is_cheap:
            self._cheap += 1
            if self._cheap >= TRY_AGAIN_AFTER:
                self.is_cheap = False
                # The next late one sends it straight back.
                self._late = LATE_IN_A_ROW - 1
            return
        self._late = self._late + 1 if frames / seconds < SMOOTH_FPS else 0
        if self._late >= LATE_IN_A_ROW:
            self.is_cheap = True
            self._cheap = 0
