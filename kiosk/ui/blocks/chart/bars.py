"""Bars: each with its label and its value, the largest in the accent."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QRectF, Qt

from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.blocks.chart.units import says_unit_once
from kiosk.ui.charts import Bar, BarsItem, ChartItem
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.widgets.figure_text import FigureText

THICK = 20
VALUE, VALUE_STACKED = 36.0, 40.0
# Values may take this much of the width at most.
VALUE_SHARE = 0.45
LABEL, LABEL_STACKED = 25.0, 27.0
SMALLEST_LABEL = 21.0
LABEL_LEADING = 1.2
LEAST_ROW = 30
VALUE_GAP = 30
LABEL_GAP = 18
# Labels beside the bars may take this much of the width at most.
LABEL_SHARE = 0.5
# From this height of a row and below this width, labels stand over their bars.
STACKED_ROW, STACKED_WIDTH = 64, 640


class BarsView(ChartView):
    """Horizontal bars: labels beside them, or over them where the room is narrow and high."""

    def compose(self) -> Sequence[ChartItem]:
        """Set labels and values; return the bars."""
        body = self.body()
        count = len(self.block.items)
        if not count:
            return []
        lead = self.leader()
        value_room = body.width() * VALUE_SHARE
        is_bare = says_unit_once(self, body, value_room)
        is_narrow = body.width() < self.px(STACKED_WIDTH)
        is_stacked = is_narrow and body.height() / count >= self.px(STACKED_ROW)
        size = VALUE_STACKED if is_stacked else VALUE
        values = [
            self.set_value(
                part, size, self.value_colour(leads=part == lead), value_room, is_bare=is_bare
            )
            for part in range(count)
        ]
        tracks = self._stack(body, values) if is_stacked else self._beside(body, values)
        bars = [
            Bar(track, self.end_of(part), self.tint(leads=part == lead))
            for part, track in enumerate(tracks)
        ]
        return [BarsItem(bars, track=self.palette_.track)]

    def _labels(self) -> list[str]:
        return [self.label_of(part) for part in range(len(self.block.items))]

    def _beside(self, body: QRectF, values: list[FigureText]) -> list[QRectF]:
        """Labels left, values right of the bars."""
        labels = self._labels()
        value_room = max(value.width for value in values)
        size, heights, column = self._fit_labels(labels, body, value_room)
        has_labels = any(labels)
        left = body.left() + (column + self.px(LABEL_GAP) if has_labels else 0)
        right = body.right() - value_room - self.px(VALUE_GAP)
        high_body = max(1.0, body.height())
        # Rows that are more than the room holds are cut, and say so; none lies on another.
        held = min(1.0, high_body / sum(heights))
        self._is_full = self._is_full or held < 1
        heights = [high * held for high in heights]
        middles = _middles(heights, high_body)
        thick = min(self.px(THICK), high_body / len(values) * 0.6)
        style = Style(
            Face.SANS,
            size,
            self.palette_.text,
            leading=LABEL_LEADING,
            across=Qt.AlignmentFlag.AlignRight,
            down=Qt.AlignmentFlag.AlignVCenter,
        )
        tracks = []
        for part, (label, value, high) in enumerate(zip(labels, values, heights, strict=True)):
            middle = body.top() + middles[part]
            if label:
                self.add_text(label, QRectF(body.left(), middle - high / 2, column, high), style)
            tracks.append(QRectF(left, middle - thick / 2, max(thick, right - left), thick))
            at = right + self.px(VALUE_GAP)
            self.place_value(part, value, at, middle + value.ascent / 2)
        return tracks

    def _fit_labels(
        self, labels: list[str], body: QRectF, value_room: float
    ) -> tuple[float, list[float], float]:
        """Return the labels' common size, the rows' least heights, and the labels' width.

        The largest size that leaves the bars evenly apart; where none does, the largest that fits.
        """
        first: tuple[float, list[float], float] | None = None
        size = LABEL
        while True:
            fitted = size, *self._set_labels(labels, body, value_room, size)
            if _even_middles(fitted[1], body.height()):
                return fitted
            if first is None and sum(fitted[1]) <= body.height():
                first = fitted
            if size <= SMALLEST_LABEL:
                return first or fitted
            size -= 1

    def _set_labels(
        self, labels: list[str], body: QRectF, value_room: float, size: float
    ) -> tuple[list[float], float]:
        """Return the rows' least heights and the labels' width at ``size``."""
        widest = max(text_width(label, Face.SANS, self.px(size)) for label in labels)
        column = min(widest + 2, (body.width() - value_room) * LABEL_SHARE)
        style = Style(Face.SANS, size, self.palette_.text, smallest=size, leading=LABEL_LEADING)
        boxes = [
            TextBox(label, QRectF(0, 0, column, body.height()), style, self.canvas)
            for label in labels
        ]
        heights = [max(float(self.px(LEAST_ROW)), box.used.height()) for box in boxes]
        return heights, max(box.used.width() for box in boxes) + 2

    def _stack(self, body: QRectF, values: list[FigureText]) -> list[QRectF]:
        """Label and value over each bar."""
        tracks = []
        row = body.height() / len(values)
        thick = self.px(THICK)
        for part, (label, value) in enumerate(zip(self._labels(), values, strict=True)):
            top = body.top() + row * part
            line = QRectF(body.left(), top, body.width(), row - thick - self.px(12))
            room = QRectF(line)
            room.setWidth(line.width() - value.width - self.px(LABEL_GAP))
            down = Qt.AlignmentFlag.AlignBottom
            style = Style(
                Face.SANS, LABEL_STACKED, self.palette_.text, leading=LABEL_LEADING, down=down
            )
            self.add_text(label, room, style)
            self.place_value(part, value, line.right() - value.width, line.bottom() - self.px(7))
            tracks.append(QRectF(body.left(), line.bottom() + self.px(4), body.width(), thick))
        return tracks


def _middles(heights: list[float], room: float) -> list[float]:
    """Return where the middles of rows at least so high are, below one another in ``room``."""
    even = _even_middles(heights, room)
    if even:
        return even
    spare = max(0.0, room - sum(heights)) / len(heights)
    tops = accumulate((high + spare for high in heights), initial=0.0)
    return [top + (high + spare) / 2 for top, high in zip(tops, heights, strict=False)]


def _even_middles(heights: list[float], room: float) -> list[float]:
    """Return middles at one distance; nothing where high rows would meet."""
    if len(heights) == 1:
        return [room / 2]
    least = max((above + below) / 2 for above, below in pairwise(heights))
    share = room / len(heights)
    first = max(share, heights[0]) / 2
    last = room - max(share, heights[-1]) / 2
    step = (last - first) / (len(heights) - 1)
    if step < least:
        # High rows in the middle: those at the edges go as far out as they can.
        first, last = heights[0] / 2, room - heights[-1] / 2
        step = (last - first) / (len(heights) - 1)
    return [first + step * index for index in range(len(heights))] if step >= least else []
