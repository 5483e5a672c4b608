"""What follows a crash: at once again, after a pause, carefully, or a rest."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

PAUSES_S = (0.0, 1.0, 2.0, 5.0, 10.0)
"""Before the first, second … restart: the first is at once, since most crashes stay alone."""

WITHIN_S = 600.0
"""So long a crash is remembered; a program that has run longer than that is well again."""

CAREFUL_AFTER = 3
CAREFUL_WITHIN_S = 60.0
"""Three crashes within a minute are no accident: the next start leaves out what may cause them."""

REST_S = 180.0
"""Between tries once all restarts were in vain: often enough to be back soon after whatever it
was has passed, seldom enough not to wear the machine out."""


@dataclass(frozen=True, slots=True)
class Step:
    """What to do after a crash.

    Attributes:
        pause_s: Seconds to wait first.
        rests: Show the calm picture meanwhile.
        careful: Start in safe mode: no video, plain transitions, the page that was on screen left
            out.
    """

    pause_s: float
    rests: bool
    careful: bool


class Restarts:
    """Remembers crashes and says what follows. Seconds are arguments; it has no clock."""

    def __init__(self) -> None:
        self._crashes: deque[float] = deque(maxlen=len(PAUSES_S) + 1)
        self._careful = False

    def after_crash(self, now_s: float) -> Step:
        """Note a crash at ``now_s`` and return what follows it."""
        while self._crashes and now_s - self._crashes[0] >= WITHIN_S:
            self._crashes.popleft()
        if not self._crashes:
            self._careful = False
        self._crashes.append(now_s)
        recent = sum(now_s - crash < CAREFUL_WITHIN_S for crash in self._crashes)
        self._careful = self._careful or recent >= CAREFUL_AFTER
        if len(self._crashes) > len(PAUSES_S):
            return Step(REST_S, rests=True, careful=True)
        return Step(PAUSES_S[len(self._crashes) - 1], rests=False, careful=self._careful)
