"""Wrong tries at the PIN, and the pauses that they cost."""

from __future__ import annotations

from dataclasses import dataclass, replace

PATIENCE = 5
"""So many wrong tries in a row before each pause."""

PAUSES_S = (30.0, 60.0, 120.0, 300.0, 600.0)
"""How long each pause is; from the last one on, as long as that."""


@dataclass(frozen=True, slots=True)
class Tries:
    """How often in a row the PIN was wrong.

    Attributes:
        failed: Wrong tries since the last right one.
        since_s: When the last of them was, on the clock of the wall: it goes on while the machine
            is off.
    """

    failed: int = 0
    since_s: float = 0.0

    def after_wrong(self, now_s: float) -> Tries:
        """Return what one more wrong try makes of it."""
        return Tries(self.failed + 1, now_s)

    def at(self, now_s: float) -> Tries:
        """Return the same for a clock that shows ``now_s``.

        A clock that was set back would make a pause of a year: the pause begins anew, and so is
        never longer than itself.
        """
        return replace(self, since_s=now_s) if self.since_s > now_s else self

    def left_s(self, now_s: float) -> float:
        """Return how long the pause still takes; 0 when there is none."""
        if not self.failed or self.failed % PATIENCE:
            return 0.0
        pause_s = PAUSES_S[min(self.failed // PATIENCE, len(PAUSES_S)) - 1]
        return min(pause_s, max(0.0, self.since_s + pause_s - now_s))

    @property
    def until_pause(self) -> int:
        """How many more may be wrong before the next pause."""
        return PATIENCE - self.failed % PATIENCE
