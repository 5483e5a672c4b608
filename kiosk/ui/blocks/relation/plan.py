"""Where the parties of a relation stand, and the ways between them. Device pixels throughout."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

# Up to so many parties stand in an arch; more stand in two rows.
MOST_IN_ARCH = 4
# How far the outer parties of an arch stand below the inner ones, as a share of the height.
DROP = 0.26
# The columns of two parties leave this share of the width to the centre.
MIDDLE = 0.3
POINTS = 48


@dataclass(frozen=True, slots=True)
class Cell:
    """The room of one party.

    Attributes:
        rect: Portrait, name and text, from the top.
        is_inner: Whether the centre stands below it.
    """

    rect: QRectF
    is_inner: bool


def cells(count: int, room: QRectF, centre_height: float, gap: float) -> list[Cell]:
    """Return the rooms of ``count`` parties; they follow one another against the clock.

    The first one stands at the top, in the middle or left of it.
    """
    if count <= MOST_IN_ARCH:
        return _arch(count, room, centre_height, gap)
    upper = ceil(count / 2)
    lower = count - upper
    height = (room.height() - centre_height) / 2
    top = _row(upper, QRectF(room.left(), room.top(), room.width(), height), gap)
    low = _row(lower, QRectF(room.left(), room.bottom() - height, room.width(), height), gap)
    # The first party at the top left, then along the lower row, and back along the upper one.
    order = [top[0], *low, *reversed(top[1:])]
    return [Cell(rect, is_inner=False) for rect in order]


def _row(count: int, room: QRectF, gap: float) -> list[QRectF]:
    width = (room.width() - gap * (count - 1)) / max(1, count)
    return [
        QRectF(room.left() + (width + gap) * index, room.top(), width, room.height())
        for index in range(count)
    ]


def _arch(count: int, room: QRectF, centre_height: float, gap: float) -> list[Cell]:
    if count == 1:
        return [Cell(room.adjusted(0, 0, 0, -centre_height), is_inner=True)]
    if count == 2:
        side = room.width() * (1 - MIDDLE) / 2
        left = QRectF(room.left(), room.top(), side, room.height())
        return [
            Cell(left, is_inner=False),
            Cell(left.translated(room.width() - side, 0), is_inner=False),
        ]
    columns = _row(count, room, gap)
    drop = room.height() * DROP
    inner = [rect.adjusted(0, 0, 0, -centre_height) for rect in columns[1:-1]]
    outer = [columns[0].adjusted(0, drop, 0, 0), columns[-1].adjusted(0, drop, 0, 0)]
    order = [(inner[0], True), (outer[0], False), (outer[1], False)]
    order += [(rect, True) for rect in reversed(inner[1:])]
    return [Cell(rect, is_inner) for rect, is_inner in order]


def way(
    start: QRectF,
    end: QRectF,
    low: tuple[float, float] | None,
    air: float,
    under: float = 0.0,
) -> list[QPointF]:
    """Return the points of an arrow from one portrait to another.

    Args:
        start: The portrait that it leaves.
        end: The portrait that it reaches.
        low: Where the words of both parties end, if the arrow passes below them.
        air: Room between the arrow and a portrait.
        under: How deep the middle of an arrow that passes below them is at least.
    """
    path = QPainterPath()
    a, b = start.center(), end.center()
    if low is not None:
        path.moveTo(a.x(), low[0])
        # The middle of the curve is so deep when its handles are.
        deep = max(max(low) + air * 4, (8 * under - sum(low)) / 6)
        path.cubicTo(QPointF(a.x(), deep), QPointF(b.x(), deep), QPointF(b.x(), low[1]))
    elif abs(a.y() - b.y()) < start.height() * 0.2:
        _level(path, start, end, air)
    elif abs(a.x() - b.x()) < start.width() * 0.4:
        path.moveTo(a.x(), start.bottom() + air)
        path.lineTo(b.x(), end.top() - air)
    else:
        _corner(path, start, end, air)
    return [path.pointAtPercent(step / POINTS) for step in range(POINTS + 1)]


def _level(path: QPainterPath, start: QRectF, end: QRectF, air: float) -> None:
    """From side to side, bulging up; the way back bulges down."""
    sense = 1 if end.center().x() > start.center().x() else -1
    reach, lift = start.width() / 2 + air, start.height() * 0.16 * sense
    first = start.center() + QPointF(reach * 0.94 * sense, -lift)
    last = end.center() + QPointF(-reach * 0.94 * sense, -lift)
    bulge = QPointF(0, -lift * 2.2)
    third = (last - first) * (1 / 3)
    path.moveTo(first)
    path.cubicTo(first + third + bulge, last - third + bulge, last)


def _corner(path: QPainterPath, start: QRectF, end: QRectF, air: float) -> None:
    """From the side of the higher portrait to the top of the lower one, or the other way round."""
    goes_down = end.center().y() > start.center().y()
    high, deep = (start, end) if goes_down else (end, start)
    sense = 1 if deep.center().x() > high.center().x() else -1
    reach = high.width() / 2 + air
    # From the shoulder of the higher one a little upwards, and down upon the lower one: a bow.
    side = high.center() + QPointF(reach * 0.88 * sense, -reach * 0.47)
    top = deep.center() - QPointF(-reach * 0.07 * sense, deep.height() / 2 + air)
    across, down = abs(top.x() - side.x()), top.y() - side.y()
    lift = min(down * 0.5, side.y() * 0.6)
    near_side = side + QPointF(across * 0.6 * sense, -lift)
    near_top = top - QPointF(0, down * 0.7)
    path.moveTo(side if goes_down else top)
    if goes_down:
        path.cubicTo(near_side, near_top, top)
    else:
        path.cubicTo(near_top, near_side, side)


def between(start: QRectF, end: QRectF, air: float) -> tuple[QPointF, QPointF] | None:
    """Return the dotted line from the edge of ``start`` (a box) to that of ``end`` (a circle)."""
    a, b = start.center(), end.center()
    length = hypot(b.x() - a.x(), b.y() - a.y())
    if length == 0:
        return None
    step = QPointF((b.x() - a.x()) / length, (b.y() - a.y()) / length)
    out = min(
        start.width() / 2 / max(1e-6, abs(step.x())), start.height() / 2 / max(1e-6, abs(step.y()))
    )
    left = length - out - end.width() / 2 - 2 * air
    if left < air:
        return None
    first = a + step * (out + air)
    return first, first + step * left
