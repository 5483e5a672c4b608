"""When the next picture comes: a rule of seconds that knows no clock."""

from __future__ import annotations

# A visitor who touched the pictures wants to look at them: so long nothing turns by itself.
REST_S = 20.0


class Hold:
    """Counts how long a picture has been shown, and rests after a touch.

    Every method is told the time, in seconds of a clock that never goes back.
    """

    def __init__(self, hold_s: float, rest_s: float = REST_S) -> None:
        self._hold_s = hold_s
        self._rest_s = rest_s
        self._since_s = 0.0
        self._rests_until_s = 0.0

    def begin(self, now_s: float) -> None:
        """Show a picture from now on."""
        self._since_s = now_s

    def touch(self, now_s: float) -> None:
        """Stay with this picture for a while."""
        self._rests_until_s = now_s + self._rest_s

    def forget(self) -> None:
        """Forget the last touch: another visit begins."""
        self._rests_until_s = 0.0

    def is_resting(self, now_s: float) -> bool:
        """Whether a touch keeps the picture."""
        return now_s < self._rests_until_s

    def rest_left_s(self, now_s: float) -> float:
        """Return for how long a touch still keeps the picture."""
        return max(0.0, self._rests_until_s - now_s)

    def share(self, now_s: float) -> float:
        """Return how much (0 to 1) of its time the picture has had; at 1 the next is due."""
        start_s = max(self._since_s, self._rests_until_s)
        return min(1.0, max(0.0, (now_s - start_s) / self._hold_s))
