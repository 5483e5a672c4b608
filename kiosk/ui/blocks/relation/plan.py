"""Where the parties of a relation stand, and the ways between them. Device pixels throughout."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

# Up to so many parties may stand in an arch; more stand in a ring of two rows.
MOST_IN_ARCH = 4
# How far the outer parties of an arch stand below the inner ones, as a share of the height.
DROP = 0.26
# The columns of two parties leave this share of the width to the centre.
MIDDLE = 0.3
POINTS = 48
# How far an arrow beside two rows is from the edge.
LANE_EDGE = 8.0


@dataclass(frozen=True, slots=True)
class Cell:
    """The room of one party.

    Attributes:
        rect: Portrait, name and text, from the top.
        is_inner: Whether the centre stands below it.
    """

    rect: QRectF
    is_inner: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """Where all of them stand; they follow one another against the clock.

    Attributes:
        cells: The first one stands at the top, in the middle or left of it.
        band: What two rows leave free between them; empty in an arch.
        lanes: Where arrows go down and up beside two rows.
    """

    cells: tuple[Cell, ...]
    band: QRectF
    lanes: tuple[float, float] = (0.0, 0.0)

    def level(self, index: int) -> bool:
        """Whether the next party stands beside this one."""
        after = (index + 1) % len(self.cells)
        is_apart = 2 < len(self.cells) <= MOST_IN_ARCH and self.band.isEmpty() and index == 1
        return not is_apart and self.cells[index].rect.top() == self.cells[after].rect.top()

    def lane(self, index: int) -> float | None:
        """Return where the arrow from this party goes down or up to the next row, if it does."""
        if self.band.isEmpty() or self.level(index):
            return None
        return self.lanes[0] if index == 0 else self.lanes[1]

    def pitch(self, index: int) -> float:
        """Return how far this party and the next one are from each other."""
        after = (index + 1) % len(self.cells)
        return abs(self.cells[index].rect.center().x() - self.cells[after].rect.center().x())


def arch(count: int, room: QRectF, centre_height: float, gap: float) -> Plan:
    """Return the rooms of a few parties, the outer ones lower, over a centre."""
    return Plan(tuple(_arch(count, room, centre_height, gap)), QRectF())


def ring(count: int, room: QRectF, band: float, gap: float, lane: float, unit: float) -> Plan:
    """Return the rooms of ``count`` parties in two rows.

    Args:
        count: How many they are.
        room: Where.
        band: How high the room between the rows is.
        gap: Room between two of a row.
        lane: How much of the room's width is left to arrows at either side.
        unit: Pixels of a design unit.
    """
    upper = ceil(count / 2)
    height = (room.height() - band) / 2
    inner = room.adjusted(lane, 0, -lane, 0)
    top = _row(upper, QRectF(inner.left(), room.top(), inner.width(), height), gap)
    low_top = room.top() + height + band
    low = _row(count - upper, QRectF(inner.left(), low_top, inner.width(), height), gap)
    # The first party at the top left, then along the lower row, and back along the upper one.
    order = [top[0], *low, *reversed(top[1:])]
    edge = min(lane, LANE_EDGE * unit)
    return Plan(
        tuple(Cell(rect, is_inner=False) for rect in order),
        QRectF(room.left(), room.top() + height, room.width(), max(1.0, band)),
        (room.left() + edge, room.right() - edge),
    )


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
    else:
        _corner(path, start, end, air)
    return _points(path)


def _points(path: QPainterPath) -> list[QPointF]:
    return [path.pointAtPercent(step / POINTS) for step in range(POINTS + 1)]


def there_or_back(start: QRectF, end: QRectF, air: float) -> list[QPointF]:
    """Return an arrow between the only two: one passes above the other."""
    path = QPainterPath()
    _level(path, start, end, air)
    return _points(path)


def beside(start: QRectF, end: QRectF, air: float) -> list[QPointF]:
    """Return an arrow to the next one of a row: a flat bow, above the names on either side."""
    path = QPainterPath()
    sense = 1 if end.center().x() > start.center().x() else -1
    reach, lift = start.width() / 2 + air, start.height() * 0.1
    first = start.center() + QPointF(reach * 0.98 * sense, -lift)
    last = end.center() + QPointF(-reach * 0.98 * sense, -lift)
    third = (last - first) * (1 / 3)
    bulge = QPointF(0, -lift)
    path.moveTo(first)
    path.cubicTo(first + third + bulge, last - third + bulge, last)
    return _points(path)


def along(start: QRectF, end: QRectF, lane: float, air: float) -> list[QPointF]:
    """Return an arrow to the other row: out to the level ``lane``, along it, and in again."""
    path = QPainterPath()
    sense = 1 if lane > start.center().x() else -1
    down = 1 if end.center().y() > start.center().y() else -1
    first = start.center() + QPointF((start.width() / 2 + air) * sense, 0)
    last = end.center() + QPointF((end.width() / 2 + air) * sense, 0)
    turn = min(start.height() * 0.4, abs(last.y() - first.y()) / 3) * down
    path.moveTo(first)
    corner = QPointF(lane, first.y())
    path.cubicTo(corner, corner, QPointF(lane, first.y() + turn))
    path.lineTo(lane, last.y() - turn)
    corner = QPointF(lane, last.y())
    path.cubicTo(corner, corner, last)
    return _points(path)


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
