"""The facets of a climbing wall: rows of panels whose edges are never quite straight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

# Where the edges between rows bend (shares of the width), and by how much (design units down).
_BENDS = (0.0, 0.33, 0.68, 1.0)
_TOP = (26.0, 2.0, 18.0, 44.0)
_BETWEEN = ((2.0, -9.0, -14.0, -2.0), (4.0, 12.0, -6.0, 8.0), (-6.0, 6.0, 10.0, -4.0))
# How far the upright edges lean (design units), one after the other.
_LEANS = (9.0, -8.0, 5.0, -11.0, 8.0, -4.0)


@dataclass(frozen=True, slots=True)
class Facet:
    """One panel of the wall.

    Attributes:
        outline: Its corners, clockwise from the top left.
        inner: The largest upright rectangle inside it.
    """

    outline: tuple[QPointF, ...]
    inner: QRectF


class Edge:
    """An edge across the whole wall: level, but bent."""

    def __init__(self, room: QRectF, level: float, bends: Sequence[float]) -> None:
        self._xs = [room.left() + share * room.width() for share in _BENDS]
        self._ys = [level + bend for bend in bends]

    def at(self, x: float) -> float:
        """Return its height at ``x``."""
        for left, right, low, high in zip(
            self._xs, self._xs[1:], self._ys, self._ys[1:], strict=False
        ):
            if x <= right:
                share = max(0.0, (x - left) / max(1e-6, right - left))
                return low + (high - low) * share
        return self._ys[-1]

    def between(self, left: float, right: float) -> list[QPointF]:
        """Return its corners from ``left`` to ``right``, both included."""
        inside = [
            QPointF(x, y) for x, y in zip(self._xs, self._ys, strict=True) if left < x < right
        ]
        return [QPointF(left, self.at(left)), *inside, QPointF(right, self.at(right))]


def edges(room: QRectF, rows: int, unit: float) -> list[Edge]:
    """Return the edges above, between and below ``rows`` of equal height."""
    high = room.height() / max(1, rows)
    made = []
    for index in range(rows + 1):
        if index == 0:
            bends: Sequence[float] = _TOP
        elif index == rows:
            bends = (0.0,) * len(_BENDS)
        else:
            bends = _BETWEEN[(index - 1) % len(_BETWEEN)]
        made.append(Edge(room, room.top() + high * index, [bend * unit for bend in bends]))
    return made


def facets(
    upper: Edge, lower: Edge, room: QRectF, weights: Sequence[float], unit: float, turn: int
) -> list[Facet]:
    """Return the facets of one row between two edges.

    Args:
        upper: The edge above.
        lower: The edge below.
        room: From where to where the row goes.
        weights: How wide each facet is, in shares of their sum.
        unit: Device pixels to one design unit.
        turn: Which row it is, so that no two rows lean alike.
    """
    total = sum(weights)
    at, corners = room.left(), [room.left()]
    for weight in weights:
        at += room.width() * weight / total
        corners.append(at)
    tops = [x + _lean(index, turn) * unit for index, x in enumerate(corners)]
    feet = [x - _lean(index + 2, turn + 1) * unit for index, x in enumerate(corners)]
    # Both ends of a row stand upright enough to meet the rows above and below.
    tops[0] = feet[0] = corners[0]
    tops[-1] = feet[-1] = corners[-1]
    made = []
    for index in range(len(weights)):
        over = upper.between(tops[index], tops[index + 1])
        under = lower.between(feet[index], feet[index + 1])
        left, right = max(tops[index], feet[index]), min(tops[index + 1], feet[index + 1])
        top = max(point.y() for point in over)
        bottom = min(point.y() for point in under)
        made.append(
            Facet(
                (*over, *reversed(under)),
                QRectF(QPointF(left, top), QPointF(right, bottom)),
            )
        )
    return made


def _lean(index: int, turn: int) -> float:
    return _LEANS[(index + 2 * turn) % len(_LEANS)]
