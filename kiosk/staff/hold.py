"""A finger that rests long enough in the corner: nobody does that by accident."""

from __future__ import annotations

HOLD_S = 3.0
"""So long it must rest."""

SHOWN_S = 0.4
"""So long nothing shows: whoever taps a corner sees nothing of it."""


class Hold:
    """One finger, from the moment it is put down in the corner.

    It must stay: a palm, a sleeve or a child that leans there moves, or comes with other fingers.
    """

    def __init__(self, slack: float) -> None:
        """Make it.

        Args:
            slack: How far the finger may tremble.
        """
        self._slack = slack
        self._from: tuple[float, float] | None = None
        self._since_s = 0.0

    @property
    def is_held(self) -> bool:
        """Whether a finger rests there."""
        return self._from is not None

    def begin(self, x: float, y: float, now_s: float) -> None:
        """A finger was put down; one that is there already goes on."""
        if self._from is None:
            self._from, self._since_s = (x, y), now_s

    def move(self, x: float, y: float) -> None:
        """It is somewhere else now: too far away it holds no more."""
        if self._from is not None:
            across, down = x - self._from[0], y - self._from[1]
            if max(abs(across), abs(down)) > self._slack:
                self.end()

    def end(self) -> None:
        """It was lifted, or is not alone."""
        self._from = None

    def share(self, now_s: float) -> float:
        """Return how much of the time (0 to 1) it has rested."""
        if self._from is None:
            return 0.0
        return min(1.0, max(0.0, (now_s - self._since_s) / HOLD_S))

    def is_shown(self, now_s: float) -> bool:
        """Whether it has rested so long that it is meant."""
        return self._from is not None and now_s - self._since_s >= SHOWN_S
