"""When the exhibit should be started again before anything is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

WINDOW = timedelta(hours=3)
"""So long after its hour a nightly restart waits for a quiet moment; then it is left out."""

RESTED_S = 4 * 3600.0
"""What was started more recently needs no nightly restart: longer than the window, so that there is
one a night, however the clock is set."""

MEMORY_AGAIN_S = 3600.0
"""A ceiling that was set too low costs a restart an hour, not one after the other."""


@dataclass(frozen=True, slots=True)
class Care:
    """What a machine's settings say about planned restarts.

    Attributes:
        nightly: At what hour of the local clock; None means never.
        memory_mb: Above so much memory; 0 means never.
    """

    nightly: time | None = time(4)
    memory_mb: int = 0

    def reason(self, now: datetime, running_s: float, memory_mb: float) -> str:
        """Return why it should be started again at the next quiet moment; "" for no reason.

        Args:
            now: Local time.
            running_s: How long it has been running, by a clock that nobody sets.
            memory_mb: What it holds.
        """
        if self.memory_mb and memory_mb > self.memory_mb and running_s >= MEMORY_AGAIN_S:
            return f"{memory_mb:.0f} MB of memory, more than {self.memory_mb}"
        if self.nightly is None or running_s < RESTED_S:
            return ""
        hour = datetime.combine(now.date(), self.nightly, now.tzinfo)
        for begin in (hour, hour - timedelta(days=1)):
            if begin <= now < begin + WINDOW:
                return f"every night at {self.nightly:%H:%M}"
        return ""
