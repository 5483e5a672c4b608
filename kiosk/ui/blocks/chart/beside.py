"""Where the values of a line stand: at their points, and the line goes through none of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF

# How far a value may stand beside its point, in its own widths; nearest first.
_SHIFTS = (0.0, -0.25, 0.25, -0.5, 0.5)


def places_beside(
    line: Sequence[QPointF],
    points: Sequence[QPointF],
    sizes: Sequence[QSizeF],
    room: QRectF,
    gap: float,
    air: float,
    *,
    needed: int,
) -> list[QRectF | None]:
    """Return where a value of each of ``sizes`` stands at each of ``points``.

    It stands over its point, else a little beside that, else under it; where the line is
    everywhere, over all that is near, or nowhere if it is not needed.

    Args:
        line: Its points, from left to right.
        points: Those of them that have a value.
        sizes: How large each value is.
        room: What they stand in.
        gap: Between a point and its value.
        air: What stays free between the line and a value.
        needed: How many of the values, from the first, stand somewhere in any case.
    """
    segments = [QLineF(one, other) for one, other in pairwise(line)]
    places: list[QRectF | None] = []
    for index, (point, size) in enumerate(zip(points, sizes, strict=True)):
        found = next(
            (
                place
                for place in _at(point, size, gap)
                if room.contains(place)
                and not any(_crosses(line, place, air) for line in segments)
                and not any(other and place.intersects(other) for other in places)
            ),
            None,
        )
        if found is None and index < needed:
            found = _over(segments, point, size, room, gap)
        places.append(found)
    return places


def _at(point: QPointF, size: QSizeF, gap: float) -> Iterator[QRectF]:
    """Yield the places for a value at its point, the best one first."""
    for top in (point.y() - gap - size.height(), point.y() + gap):
        for shift in _SHIFTS:
            left = point.x() + (shift - 0.5) * size.width()
            yield QRectF(QPointF(left, top), size)


def _over(
    segments: Sequence[QLineF], point: QPointF, size: QSizeF, room: QRectF, gap: float
) -> QRectF:
    """Return the place over a point that is over the line beside it, too."""
    most = max(room.left(), room.right() - size.width())
    place = QRectF(QPointF(min(max(room.left(), point.x() - size.width() / 2), most), 0), size)
    heights = [point.y()]
    for line in segments:
        for x in (place.left(), place.right()):
            if line.dx() and line.x1() <= x <= line.x2():
                heights.append(line.pointAt((x - line.x1()) / line.dx()).y())
    place.moveTop(max(room.top(), min(heights) - gap - size.height()))
    return place


def _crosses(line: QLineF, place: QRectF, air: float) -> bool:
    """Whether ``line`` goes through ``place``, or nearer to it than ``air``."""
    around = place.adjusted(-air, -air, air, air)
    if line.x2() < around.left() or line.x1() > around.right():
        return False
    if around.contains(line.p1()) or around.contains(line.p2()):
        return True
    corners = [around.topLeft(), around.topRight(), around.bottomRight(), around.bottomLeft()]
    sides = [QLineF(one, other) for one, other in pairwise([*corners, corners[0]])]
    bounded = QLineF.IntersectionType.BoundedIntersection
    return any(line.intersects(side)[0] == bounded for side in sides)
