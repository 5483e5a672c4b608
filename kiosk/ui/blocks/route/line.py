"""The line of a route: how far along it something is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

# Pieces between two given points.
_STEPS = 6


class Line:
    """A line through ``points``; places on it are shares (0 to 1) of its length.

    Attributes:
        points: Those given, and others between them, close to each other.
    """

    def __init__(self, points: Sequence[QPointF]) -> None:
        self.points = _smooth(points)
        self._numbers = [(point.x(), point.y()) for point in self.points]
        self._lengths = [0.0]
        for start, end in pairwise(self.points):
            step = hypot(end.x() - start.x(), end.y() - start.y())
            self._lengths.append(self._lengths[-1] + step)

    @property
    def length(self) -> float:
        """How long it is, in device pixels."""
        return self._lengths[-1]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return len(self.points) < 2 or self.length <= 0

    def nearest(self, point: QPointF) -> float:
        """Return the share of the place on the line that is nearest to ``point``."""
        if self.is_empty:
            return 0.0
        best, share = float("inf"), 0.0
        x, y = point.x(), point.y()
        # In plain numbers: each stop is measured against each piece.
        for index, ((x1, y1), (x2, y2)) in enumerate(pairwise(self._numbers)):
            across, down = x2 - x1, y2 - y1
            square = across * across + down * down
            part = ((x - x1) * across + (y - y1) * down) / square if square else 0.0
            part = min(1.0, max(0.0, part))
            away_x, away_y = x1 + across * part - x, y1 + down * part - y
            distance = away_x * away_x + away_y * away_y
            if distance < best:
                best = distance
                step = self._lengths[index + 1] - self._lengths[index]
                share = (self._lengths[index] + step * part) / self.length
        return min(1.0, share)  # sums of lengths come out a little over

    def part(self, share: float, start: float = 0.0) -> QPainterPath:
        """Return the line from ``start`` to ``share``."""
        path = QPainterPath()
        if self.is_empty or share <= start:
            return path
        first, last = start * self.length, min(1.0, share) * self.length
        path.moveTo(self._at(first))
        begin, end = bisect_right(self._lengths, first), bisect_left(self._lengths, last)
        for point in self.points[begin:end]:
            path.lineTo(point)
        path.lineTo(self._at(last))
        return path

    def _at(self, length: float) -> QPointF:
        """Return the point at ``length`` from the beginning."""
        index = min(bisect_right(self._lengths, length), len(self.points) - 1)
        start, end = self.points[index - 1], self.points[index]
        step = self._lengths[index] - self._lengths[index - 1]
        rest = (length - self._lengths[index - 1]) / step if step else 0.0
        return start + (end - start) * min(1.0, rest)


def _smooth(points: Sequence[QPointF]) -> list[QPointF]:
    """Return a line without kinks through ``points`` (a Catmull-Rom spline)."""
    if len(points) < 3:
        return list(points)
    path = [points[0] * 2 - points[1], *points, points[-1] * 2 - points[-2]]
    line = []
    for index in range(1, len(path) - 2):
        before, start, end, after = path[index - 1 : index + 3]
        for step in range(_STEPS):
            t = step / _STEPS
            line.append(
                (
                    start * 2
                    + (end - before) * t
                    + (before * 2 - start * 5 + end * 4 - after) * t**2
                    + (start * 3 - before - end * 3 + after) * t**3
                )
                * 0.5
            )
    return [*line, points[-1]]
