"""More presses than hands can make: a broken touch panel, or somebody with a drumstick."""

from __future__ import annotations

from collections import deque

MOST = 40
WITHIN_S = 1.0
"""Ten fingers that drum as fast as they can make some 60 presses a second; nobody reads meanwhile.
Each press may open a page, so what is more than this would be worked off for minutes."""


class Flood:
    """Says which presses are still taken. Seconds are arguments; it has no clock."""

    def __init__(self) -> None:
        self._taken: deque[float] = deque(maxlen=MOST)

    def takes(self, now_s: float) -> bool:
        """Whether a press at ``now_s`` is one of those that are taken."""
        if len(self._taken) == MOST and now_s - self._taken[0] < WITHIN_S:
            return False
        self._taken.append(now_s)
        return True
