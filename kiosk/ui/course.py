"""Where a sprite is after so many seconds: arithmetic, without Qt and without a clock."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.content.sprites import Sprite

Point = tuple[float, float]
# The golden section: points that breathe in turn never fall into step.
IN_TURN = 0.618034


@dataclass(frozen=True, slots=True)
class Pose:
    """How a sprite is seen at one moment.

    Attributes:
        back: The point at its back, as fractions of the background.
        front: The point at its front; the same for one that stays upright.
        size: Share of its width.
        opacity: From 0 to 1.
        frame: Which of its frames is shown.
    """

    back: Point
    front: Point
    size: float
    opacity: float
    frame: int


class Course:
    """The way of one sprite, or of one that follows it, or of one of its points."""

    def __init__(self, sprite: Sprite, *, follower: int = 0, point: int | None = None) -> None:
        """Take the sprite's way.

        Args:
            sprite: What moves.
            follower: 0 for the sprite itself, 1 for the first that follows it.
            point: Number of the point that it stands at, where it stands at all of them.
        """
        self._sprite = sprite
        self._behind = follower * sprite.length
        self._turn = (point or 0) * IN_TURN
        self._path = sprite.path if point is None else (sprite.path[point],)
        shown = sprite.sizes[: len(self._path)]
        self._sizes = (*shown, *(shown[-1:] or (1.0,)) * (len(self._path) - len(shown)))

    @property
    def moves(self) -> bool:
        """Whether it ever leaves its place."""
        return self._sprite.seconds > 0 and len(self._path) > 1

    def pose(self, seconds: float) -> Pose | None:
        """Return how it is seen ``seconds`` after its screen appeared; None if it is not seen."""
        sprite = self._sprite
        share = self._share(seconds)
        opacity = self._breath(seconds) * self._fading(share)
        back = share - sprite.length
        if opacity <= 0 or share > 1 or (back if self.moves else share) < 0:
            return None
        front_at = self._at(share)
        return Pose(
            back=self._at(back) if sprite.length else front_at,
            front=front_at,
            size=self._size(share - sprite.length / 2),
            opacity=opacity,
            frame=int(seconds / sprite.frame_s) % sprite.frames,
        )

    def _share(self, seconds: float) -> float:
        """Return how much of the way is behind its front."""
        sprite = self._sprite
        if not self.moves:
            return 0.0
        gone = seconds + sprite.start * sprite.seconds
        cycle = sprite.seconds + sprite.pause_s
        if sprite.way == "again":
            return (gone % cycle) / sprite.seconds - self._behind
        ways, rest = divmod(gone, cycle)
        share = min(1.0, rest / sprite.seconds)
        share = 0.5 - 0.5 * math.cos(math.pi * share)
        return share if ways % 2 == 0 else 1.0 - share

    def _breath(self, seconds: float) -> float:
        sprite = self._sprite
        least, most = sprite.opacity
        if not sprite.breath_s:
            return most
        turn = seconds / sprite.breath_s + sprite.start + self._turn
        return least + (most - least) * (0.5 - 0.5 * math.cos(2 * math.pi * turn))

    def _fading(self, share: float) -> float:
        fade = self._sprite.fade
        if not fade or not self.moves:
            return 1.0
        return max(0.0, min(1.0, share / fade, (1.0 - share) / fade))

    def _piece(self, share: float) -> tuple[int, float]:
        """Return the number of the piece of the path, and how much of it is behind."""
        pieces = len(self._path) - 1
        along = min(max(share, 0.0), 1.0) * pieces
        index = min(int(along), max(0, pieces - 1))
        return index, along - index

    def _at(self, share: float) -> Point:
        """Return the point there, on a Catmull-Rom curve through the path."""
        if len(self._path) == 1:
            return self._path[0]
        index, rest = self._piece(share)
        b, c = self._path[index], self._path[index + 1]
        a = self._path[index - 1] if index else _beyond(b, c)
        d = self._path[index + 2] if index + 2 < len(self._path) else _beyond(c, b)
        return (
            _between(a[0], b[0], c[0], d[0], rest),
            _between(a[1], b[1], c[1], d[1], rest),
        )

    def _size(self, share: float) -> float:
        if len(self._sizes) == 1:
            return self._sizes[0]
        index, rest = self._piece(share)
        return self._sizes[index] + (self._sizes[index + 1] - self._sizes[index]) * rest


def octaves(sizes: tuple[float, ...]) -> list[float]:
    """Return sizes at which a picture is kept, so that none is shown at less than half of one."""
    most, least = max(sizes, default=1.0), min(sizes, default=1.0)
    steps = [most]
    while steps[-1] / 2 > least:
        steps.append(steps[-1] / 2)
    return steps


def _beyond(end: Point, inner: Point) -> Point:
    """Return the point as far outside the end as the next one is inside."""
    return 2 * end[0] - inner[0], 2 * end[1] - inner[1]


def _between(a: float, b: float, c: float, d: float, share: float) -> float:
    """Return the value between b and c on the smooth curve through a, b, c and d."""
    linear = c - a
    square = 2 * a - 5 * b + 4 * c - d
    cube = 3 * b - a - 3 * c + d
    return b + 0.5 * share * (linear + share * (square + share * cube))
