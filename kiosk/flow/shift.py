"""How far the tour's pages are moved, so that no edge burns into the screen."""

from __future__ import annotations

RING = ((0, 0), (2, 0), (2, 2), (0, 2), (-2, 2), (-2, 0), (-2, -2), (0, -2), (2, -2))
"""Pixels of a 1080p screen. Each page of the tour stands at the next place: too little to be seen,
enough to let the pixels along every line change their work."""


def shift(step: int) -> tuple[int, int]:
    """Return how far right and down page number ``step`` of the tour stands, in design units."""
    return RING[step % len(RING)]
