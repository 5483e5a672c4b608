"""When the hall is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """From when to when somebody may come; by local time, as the clock on the wall says it.

    Attributes:
        opens: None means always open.
        closes: None means always open. Earlier than ``opens`` means after midnight.
        closed_on: Days of the week on which it does not open; Monday is 0.
    """

    opens: time | None = None
    closes: time | None = None
    closed_on: frozenset[int] = frozenset()

    def is_open(self, now: datetime) -> bool:
        """Whether the hall is open at ``now``."""
        clock = now.time()
        if self.opens is None or self.closes is None or self.opens == self.closes:
            return self._opens_on(now)
        if self.opens < self.closes:
            return self.opens <= clock < self.closes and self._opens_on(now)
        if clock >= self.opens:
            return self._opens_on(now)
        return clock < self.closes and self._opens_on(now - timedelta(days=1))

    def _opens_on(self, day: datetime) -> bool:
        return day.weekday() not in self.closed_on
