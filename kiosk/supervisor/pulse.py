"""The heartbeat: what the exhibit says of itself, and when it has been silent too long."""

from __future__ import annotations

from dataclasses import dataclass

BEAT_S = 1.0
"""How often the exhibit's GUI thread says that it lives."""

HANG_S = 8.0
"""Without a beat for so long it hangs."""

START_S = 60.0
"""A start may take longer: a cold disk, a virus scanner, a first look at five thousand pictures."""

UNPAINTED_S = 30.0
"""It asks for a pixel with every beat; if none is painted for so long, the screen is frozen."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One sign of life.

    Attributes:
        frames: How many times the window has been painted since the start.
        page: What is on screen, ``panel/page``; "" at home and in between.
    """

    frames: int
    page: str = ""

    def line(self) -> str:
        """Return it as one line of words."""
        return f"beat {self.frames} {self.page}\n"

    @classmethod
    def read(cls, line: str) -> Beat | None:
        """Return the beat in ``line``; None where it is something else."""
        word, _, rest = line.strip().partition(" ")
        frames, _, page = rest.partition(" ")
        if word != "beat" or not frames.isdecimal():
            return None
        return cls(int(frames), page)


class Pulse:
    """Listens to the beats of one process. Seconds are arguments; it has no clock.

    Attributes:
        last: The newest beat; None before the first.
    """

    def __init__(self, started_s: float) -> None:
        self.last: Beat | None = None
        self._beat_s = started_s
        self._painted_s = started_s

    def note(self, beat: Beat, now_s: float) -> None:
        """A beat has come."""
        if self.last is None or beat.frames != self.last.frames:
            self._painted_s = now_s
        self._beat_s = now_s
        self.last = beat

    def fault(self, now_s: float) -> str:
        """Return what is wrong in a few words for the log; "" while all is well."""
        silent_s = now_s - self._beat_s
        if self.last is None:
            return f"not started after {silent_s:.0f} s" if silent_s > START_S else ""
        if silent_s > HANG_S:
            return f"no heartbeat for {silent_s:.0f} s"
        unpainted_s = now_s - self._painted_s
        return f"nothing painted for {unpainted_s:.0f} s" if unpainted_s > UNPAINTED_S else ""
