"""A line through several values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from kiosk.ui.blocks.chart.base import PAD, ChartView
from kiosk.ui.blocks.chart.beside import places_beside
from kiosk.ui.blocks.chart.evenly import evenly
from kiosk.ui.blocks.chart.units import SMALLEST_VALUE, says_unit_once, widest_value
from kiosk.ui.break_places import TORN
from kiosk.ui.charts import ChartItem, LineItem
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox
from kiosk.ui.widgets.figure_text import FigureText

VALUE = 32.0
# Between a point and its value, and between the line and any value.
VALUE_GAP, VALUE_AIR = 18, 4
# How much of the distance of two points a value may take.
VALUE_SHARE = 0.94
# Where not all values can be read, the last and the largest stand somewhere in any case; of more
# points than this, only those with a label are asked.
NEEDED, MOST_TRIED = 2, 60
LABEL = 23.0
# A row of labels on so many lines, and what stays free between two of them.
LABEL_ROOMS = (34, 60, 88)
LABEL_GAP, LABEL_GAP_OF_SOME = 12, 24


class LineView(ChartView):
    """Values over their labels, from left to right, joined by a line.

    Of many points so many have labels that each of them is whole, and those have values that find
    room: the last and the largest first, then the first, the least, those with a label, the others.
    """

    def compose(self) -> Sequence[ChartItem]:
        """Set labels and values; return the line."""
        body = self.body()
        count = len(self.block.items)
        if not count:
            return []
        column = body.width() / count
        bare = says_unit_once(self, body, column * VALUE_SHARE)
        xs = [body.left() + column * (part + 0.5) for part in range(count)]
        labels = self._labels(xs, body)
        base = body.bottom() - max(box.rect.height() for box in labels.values())
        has_all = widest_value(self, is_bare=bare) <= column * VALUE_SHARE
        under = 0 if has_all else self.px(VALUE_GAP + SMALLEST_VALUE)
        floor = base - self.px(12) - under
        high = max(1.0, base - under - body.top() - self.px(VALUE + 26))
        points = [QPointF(x, floor - high * self.end_of(part) * 0.9) for part, x in enumerate(xs)]
        room = QRectF(body.topLeft(), QPointF(body.right(), base))
        if has_all:
            self._place_all(points, column * VALUE_SHARE, room, is_bare=bare)
        else:
            self._place_some(points, labels, room, is_bare=bare)
        for label in labels.values():
            row = label.rect.translated(0, base + self.px(2))
            self.add_text(label.words, row, label.style)
        return [
            LineItem(
                points,
                baseline=(QPointF(body.left(), base), QPointF(body.right(), base)),
                colour=self.palette_.strong,
                face=self.palette_.card,
                base_colour=self.palette_.baseline,
                unit=self.canvas.unit,
            )
        ]

    # Labels

    def _labels(self, xs: list[float], body: QRectF) -> dict[int, TextBox]:
        """Return as many labels as are whole beside each other, each in its room under a point."""
        labels: dict[int, TextBox] = {}
        for parts in evenly(len(xs)):
            for high in LABEL_ROOMS:
                labels = self._labels_at(parts, xs, body, self.px(high))
                if len(labels) == len(parts):
                    return labels
        # Not even the first and the last are: what there is of them is cut, and says so.
        return self._labels_at(parts, xs, body, self.px(high), must_be_whole=False)

    def _labels_at(
        self,
        parts: list[int],
        xs: list[float],
        body: QRectF,
        high: float,
        *,
        must_be_whole: bool = True,
    ) -> dict[int, TextBox]:
        """Return the labels of ``parts``, up to the first that is not whole in its room."""
        style = Style(
            Face.SANS,
            LABEL,
            self.palette_.text2,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
            leading=1.2,
        )
        middles = [(xs[one] + xs[other]) / 2 for one, other in pairwise(parts)]
        gap = self.px(LABEL_GAP if len(parts) == len(xs) else LABEL_GAP_OF_SOME)
        edge = 0 if len(parts) == len(xs) else gap / 2
        edges = [body.left() - edge, *middles, body.right() + edge]
        labels: dict[int, TextBox] = {}
        for part, left, right in zip(parts, edges, edges[1:], strict=False):
            wide = max(1.0, right - left - gap)
            box = TextBox(self.label_of(part), QRectF(0, 0, wide, high), style, self.canvas)
            if must_be_whole and not (box.fits and box.worst < TORN):
                break
            # It stands under its point, or as near to that as its room allows.
            half = min(wide, box.used.width()) / 2 + gap / 2
            middle = min(max(xs[part], left + half), right - half)
            box.rect.moveLeft(middle - wide / 2)
            labels[part] = box
        return labels

    # Values

    def _place_all(
        self, points: Sequence[QPointF], wide: float, room: QRectF, *, is_bare: bool
    ) -> None:
        """Set the value of each point, at most ``wide``, where the line does not go through it."""
        every = range(len(points))
        values = [self._value(part, VALUE, wide, is_bare=is_bare) for part in every]
        self._place_values(points, every, values, room, len(points))

    def _place_some(
        self, points: Sequence[QPointF], named: Iterable[int], room: QRectF, *, is_bare: bool
    ) -> None:
        """Set the values that have room, those first that tell most."""
        last, least = len(points) - 1, max(range(len(points)), key=lambda part: points[part].y())
        others = range(len(points)) if len(points) <= MOST_TRIED else ()
        order = list(dict.fromkeys((last, self.leader(), 0, least, *named, *others)))
        values = [self._value(part, SMALLEST_VALUE, 0, is_bare=is_bare) for part in order]
        side = self.px(PAD / 2) if self.framed else 0
        self._place_values(points, order, values, room.adjusted(-side, 0, side, 0), NEEDED)

    def _value(self, part: int, size: float, room: float, *, is_bare: bool) -> FigureText:
        colour = self.value_colour(leads=part == len(self.block.items) - 1)
        return self.set_value(part, size, colour, room, is_bare=is_bare)

    def _place_values(
        self,
        points: Sequence[QPointF],
        order: Sequence[int],
        values: Sequence[FigureText],
        room: QRectF,
        needed: int,
    ) -> None:
        """Set ``values`` at the points of ``order``; what has no room and is not needed is not."""
        sizes = [QSizeF(value.width, value.ascent) for value in values]
        at = [points[part] for part in order]
        gap, air = self.px(VALUE_GAP), self.px(VALUE_AIR)
        places = places_beside(points, at, sizes, room, gap, air, needed=needed)
        for part, value, place in zip(order, values, places, strict=True):
            if place is None:
                self.figures.remove(value)
            else:
                self.place_value(part, value, place.left(), place.bottom())
