"""Whose turn it is, by how long nobody has touched anything."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Phase(Enum):
    """Whose turn it is: a visitor's, nobody's as far as one can tell, the attract loop's."""

    VISIT = "visit"
    ASK = "ask"
    ATTRACT = "attract"


@dataclass(frozen=True, slots=True)
class IdleRules:
    """Patience in seconds.

    Attributes:
        idle_s: Without a touch for this long, ask.
        ask_s: Without an answer for this long, return to the attract loop. At least 20 s, so that
            everybody has the time to answer (WCAG 2.2.1).
    """

    idle_s: float = 90.0
    ask_s: float = 20.0

    def phase(self, untouched_s: float) -> Phase:
        """Return the phase after ``untouched_s`` seconds without a touch."""
        if untouched_s < self.idle_s:
            return Phase.VISIT
        if untouched_s < self.idle_s + self.ask_s:
            return Phase.ASK
        return Phase.ATTRACT

    def ask_left_s(self, untouched_s: float) -> float:
        """Return the seconds left to answer: all of them before it asks, 0 when it is over."""
        left_s = self.idle_s + self.ask_s - untouched_s
        return min(self.ask_s, max(0.0, left_s))
