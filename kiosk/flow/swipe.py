"""A finger that moves sideways: whether it is a swipe, how far it has come, and where it ends."""

from __future__ import annotations

from collections import deque

# The speed at the end is that of the last moments, in seconds; a finger that rested is slow.
RECENT_S = 0.1
# A quick finger turns the page wherever it is: this many widths of the screen a second.
QUICK = 0.45
# But not for a tap that slipped: it must have come this share of the way.
NEAR = 0.04
# A slow one turns it from this share of the way on.
FAR = 0.28
# A swipe goes so much more sideways than up or down.
SIDEWAYS = 1.2


class Swipe:
    """One finger from its press to its release. Pixels and seconds; it has no clock of its own.

    Attributes:
        offset: How far the finger has come sideways since it became a swipe; left is negative.
    """

    def __init__(self, x: float, y: float, *, slack: float, width: float) -> None:
        """Begin where the finger was put down.

        Args:
            x: Where it was put down.
            y: Where it was put down.
            slack: So far a finger trembles without meaning it.
            width: The way that turns a page wholly.
        """
        self._x, self._y = x, y
        self._slack = slack
        self._width = width
        self._origin: float | None = None
        self._trail: deque[tuple[float, float]] = deque(maxlen=32)
        self.offset = 0.0

    @property
    def has_begun(self) -> bool:
        """Whether it is a swipe by now."""
        return self._origin is not None

    def move(self, x: float, y: float, at_s: float) -> None:
        """The finger is at ``x``, ``y`` now."""
        self._trail.append((x, at_s))
        across, down = abs(x - self._x), abs(y - self._y)
        if self._origin is None and across > self._slack and across > SIDEWAYS * down:
            self._origin = self._x + (self._slack if x > self._x else -self._slack)
        if self._origin is not None:
            self.offset = x - self._origin

    def speed(self, at_s: float) -> float:
        """Return pixels a second over the last moments; to the left is negative."""
        recent = [(x, moment) for x, moment in self._trail if at_s - moment <= RECENT_S]
        if len(recent) < 2 or recent[-1][1] <= recent[0][1]:
            return 0.0
        return (recent[-1][0] - recent[0][0]) / (recent[-1][1] - recent[0][1])

    def turns(self, at_s: float) -> int:
        """Return what a release means now: 1 the next page, -1 the previous one, 0 neither."""
        if not self.has_begun:
            return 0
        speed = self.speed(at_s)
        if abs(self.offset) < NEAR * self._width:
            return 0
        if abs(speed) >= QUICK * self._width:
            # A flick back is a change of mind, not a turn the other way.
            return 0 if speed * self.offset < 0 else (-1 if speed > 0 else 1)
        if abs(self.offset) < FAR * self._width:
            return 0
        return -1 if self.offset > 0 else 1
