"""Finding room for labels around the points that they name: none over another, none outside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF

# How many positions of each label are looked at, and how many combinations of them at most;
# together some 20 ms.
_KEPT = 48
_TRIED = 6000
_DIRECTIONS = 16
_NET = 8
_COVERS_POINT = 900.0
_CROSSES = 350.0
_SLANTS = 40.0
_COVERS_OTHER = 60.0
_NOT_ABOVE = 180.0


class _Edges(NamedTuple):
    """A rectangle in plain numbers: the search asks for them some 100,000 times."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: _Edges) -> bool:
        """Whether they have an area in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, x: float, y: float) -> bool:
        """Whether a point is inside or at the edge."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def into(self, x: float, y: float) -> tuple[float, float]:
        """Return its point that is nearest to a point."""
        return min(max(x, self.left), self.right), min(max(y, self.top), self.bottom)

    def grown(self, by: float) -> _Edges:
        """Return one that is larger on all sides."""
        return _Edges(self.left - by, self.top - by, self.right + by, self.bottom + by)


class _Leader(NamedTuple):
    """A straight line in plain numbers."""

    x1: float
    y1: float
    x2: float
    y2: float

    def crosses(self, other: _Leader) -> bool:
        """Whether they have a point in common that is an end of neither."""
        return self._parts(other) and other._parts(self)

    def _parts(self, other: _Leader) -> bool:
        """Whether the ends of ``other`` are on either side of it."""
        across, down = self.x2 - self.x1, self.y2 - self.y1
        start = across * (other.y1 - self.y1) - down * (other.x1 - self.x1)
        end = across * (other.y2 - self.y1) - down * (other.x2 - self.x1)
        return start * end < 0

    def runs_over(self, edges: _Edges) -> bool:
        """Whether a quarter, half or three quarters of its way are on ``edges``."""
        across, down = self.x2 - self.x1, self.y2 - self.y1
        return any(
            edges.holds(self.x1 + across * share, self.y1 + down * share)
            for share in (0.25, 0.5, 0.75)
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Choice:
    rect: QRectF
    leader: _Leader
    cost: float
    edges: _Edges


@dataclass(frozen=True, slots=True)
class Wishes:
    """How labels would like to stand.

    Attributes:
        unit: Device pixels to a design unit.
        taken: What they must not cover.
        spared: Other points that they rather not cover.
        distance: How far from their points, in design units.
        above: Whether they rather stand over their points than beside or below.
    """

    unit: float
    taken: Sequence[QRectF] = ()
    spared: Sequence[QPointF] = ()
    distance: float = 56.0
    above: bool = False


def place_labels(
    room: QRectF, points: Sequence[QPointF], sizes: Sequence[QSizeF], wishes: Wishes
) -> list[QRectF] | None:
    """Return one rectangle for each label, or None when they do not fit into ``room`` together.

    Each stands as near to its point as it can without covering another label or what is taken; a
    point is covered and a leader crosses another one only where nothing else is left.

    Args:
        room: Where they may stand.
        points: What they name; a point outside ``room`` draws its label to the nearest edge.
        sizes: How large each of them is.
        wishes: How they would like to stand.
    """
    if _is_too_much(room, sizes, wishes):
        return None
    choices = [_choices(room, index, points, size, wishes) for index, size in enumerate(sizes)]
    if not all(choices):
        return None
    order = sorted(range(len(sizes)), key=lambda index: len(choices[index]))
    found = _Search([choices[index] for index in order]).best()
    if found is None:
        return None
    placed = dict(zip(order, found, strict=True))
    return [placed[index].rect for index in range(len(sizes))]


def _is_too_much(room: QRectF, sizes: Sequence[QSizeF], wishes: Wishes) -> bool:
    """Whether labels of ``sizes`` would have no room however they stand: no search is needed."""
    taken = [room.intersected(other) for other in wishes.taken]
    free = _area(room.size()) - max((_area(part.size()) for part in taken), default=0.0)
    return sum(map(_area, sizes)) > free


def _area(size: QSizeF) -> float:
    return size.width() * size.height()


def leader(point: QPointF, rect: QRectF, inset: float) -> list[QPointF]:
    """Return the line from ``point`` to ``rect``: straight, or bent once so that it arrives level.

    ``inset`` keeps the end away from the rectangle's round corners.
    """
    left, right = rect.left() + inset, rect.right() - inset
    top, bottom = rect.top() + inset, rect.bottom() - inset
    if left <= point.x() <= right:
        return [point, QPointF(point.x(), rect.top() if point.y() < rect.top() else rect.bottom())]
    edge = rect.left() if point.x() < left else rect.right()
    if top <= point.y() <= bottom:
        return [point, QPointF(edge, point.y())]
    level = rect.center().y()
    across, down = abs(edge - point.x()), abs(level - point.y())
    if across <= down:
        end = QPointF(
            min(max(point.x(), left), right), rect.top() if point.y() < level else rect.bottom()
        )
        return [point, end]
    bend = point.x() + (down if edge > point.x() else -down)
    return [point, QPointF(bend, level), QPointF(edge, level)]


def _choices(
    room: QRectF, index: int, points: Sequence[QPointF], size: QSizeF, wishes: Wishes
) -> list[_Choice]:
    """Return the best positions of one label, best first."""
    if size.width() > room.width() + 1 or size.height() > room.height() + 1:
        return []
    own = into(points[index], room)
    width, height = size.width(), size.height()
    free = _Edges(
        room.left(),
        room.top(),
        max(room.left(), room.right() - width),
        max(room.top(), room.bottom() - height),
    )
    taken = [_edges(other) for other in wishes.taken]
    named = [(point.x(), point.y()) for point in points]
    spared = [(point.x(), point.y()) for point in wishes.spared]
    found: dict[tuple[int, int], _Choice] = {}
    for x, y in _corners(own, size, free, wishes):
        left, top = free.into(x, y)
        key = (round(left), round(top))
        edges = _Edges(left, top, left + width, top + height)
        if key in found or any(edges.meets(other) for other in taken):
            continue
        to = _Leader(own.x(), own.y(), *edges.into(own.x(), own.y()))
        price = _price(to, edges, named, spared, wishes)
        found[key] = _Choice(QRectF(left, top, width, height), to, price, edges)
    return sorted(found.values(), key=_cost)[:_KEPT]


def _price(
    to: _Leader,
    edges: _Edges,
    points: Sequence[tuple[float, float]],
    spared: Sequence[tuple[float, float]],
    wishes: Wishes,
) -> float:
    """Return how far a label is from standing as it would like to."""
    unit = wishes.unit
    # A label a little way off shows its leader and leaves its subject visible.
    price = abs(hypot(to.x2 - to.x1, to.y2 - to.y1) / unit - wishes.distance)
    halo = edges.grown(22 * unit)
    price += _COVERS_POINT * sum(halo.holds(*point) for point in points)
    price += _COVERS_OTHER * sum(halo.holds(*point) for point in spared)
    if wishes.above:
        price += abs((edges.left + edges.right) / 2 - to.x1) / unit
        price += 0 if edges.bottom < to.y1 else _NOT_ABOVE
    return price + (_SLANTS if _slants(to.x1, to.y1, edges, unit) else 0)


def _slants(x: float, y: float, edges: _Edges, unit: float) -> bool:
    """Whether the leader would reach the label at a corner, on the slant."""
    inset = 22 * unit
    inner = edges.grown(-inset)
    if inner.left <= x <= inner.right or inner.top <= y <= inner.bottom:
        return False
    across = max(edges.left - x, x - edges.right)
    return across < abs((edges.top + edges.bottom) / 2 - y) + inset


def _cost(choice: _Choice) -> float:
    return choice.cost


def _corners(
    point: QPointF, size: QSizeF, free: _Edges, wishes: Wishes
) -> Iterator[tuple[float, float]]:
    """Yield top left corners worth trying: rings around the point, then a net over the room."""
    unit = wishes.unit
    for further in (0, 48, 112, 192):
        distance = (wishes.distance + further) * unit
        for step in range(_DIRECTIONS):
            angle = 2 * pi * step / _DIRECTIONS
            across, down = cos(angle), sin(angle)
            yield (
                point.x() + across * (distance + size.width() / 2) - size.width() / 2,
                point.y() + down * (distance + size.height() / 2) - size.height() / 2,
            )
    for column in range(_NET + 1):
        for row in range(_NET + 1):
            yield (
                free.left + (free.right - free.left) * column / _NET,
                free.top + (free.bottom - free.top) * row / _NET,
            )


def _edges(rect: QRectF) -> _Edges:
    return _Edges(rect.left(), rect.top(), rect.right(), rect.bottom())


def into(point: QPointF, rect: QRectF) -> QPointF:
    """Return the point of ``rect`` that is nearest to ``point``."""
    return QPointF(
        min(max(point.x(), rect.left()), rect.right()),
        min(max(point.y(), rect.top()), rect.bottom()),
    )


class _Search:
    """Looks for the cheapest choice of one position a label, within a bounded number of tries."""

    def __init__(self, choices: list[list[_Choice]]) -> None:
        self._choices = choices
        self._left = _TRIED
        # What two of them do to each other: the search comes back to the same two again and again.
        self._crossed: dict[tuple[_Choice, _Choice], int] = {}
        self._best: list[_Choice] | None = None
        self._best_cost = float("inf")

    def best(self) -> list[_Choice] | None:
        """Return the cheapest combination found, or None."""
        self._try([], 0.0)
        return self._best

    def _try(self, placed: list[_Choice], cost: float) -> None:
        if len(placed) == len(self._choices):
            self._best, self._best_cost = list(placed), cost
            return
        for choice in self._choices[len(placed)]:
            if self._left <= 0:
                return
            now = cost + choice.cost
            if now >= self._best_cost:
                return
            self._left -= 1
            if any(choice.edges.meets(other.edges) for other in placed):
                continue
            now += _CROSSES * sum(self._cross(choice, other) for other in placed)
            if now < self._best_cost:
                self._try([*placed, choice], now)

    def _cross(self, one: _Choice, other: _Choice) -> int:
        if (one, other) not in self._crossed:
            self._crossed[one, other] = _cross(one, other)
        return self._crossed[one, other]


def _cross(one: _Choice, other: _Choice) -> int:
    """Count what two labels do to each other's leaders: cross them, or stand on them."""
    return (
        one.leader.crosses(other.leader)
        + other.leader.runs_over(one.edges)
        + one.leader.runs_over(other.edges)
    )
