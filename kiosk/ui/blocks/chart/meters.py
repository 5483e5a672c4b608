"""Shares as bars, each under its label, its value beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.charts import Bar, BarsItem, ChartItem, Tint
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import WHITE, mix

_THICK = 20
# Sizes of label and value, from the most to the least pleasant.
_WAYS = (*((size, 46.0) for size in (26.0, 25.0, 24.0, 23.0, 22.0, 21.0)), (21.0, 38.0))
_TWO = 2
_LIST_SIGNS = "、，,"
# A value keeps closer to its own bar than to the label below.
_GAP, _LEAST_GAP = 18, 14
# The values take at most this share of the width.
_VALUES = 0.46


class MetersView(ChartView):
    """Label over bar and value; for rings where there is no room for rings."""

    def compose(self) -> Sequence[ChartItem]:
        """Set labels and values; return the bars."""
        self._is_overfull = False
        body = self.body()
        count = len(self.block.items)
        if not count:
            return []
        boxes: list[TextBox] = []
        for size, figure in _WAYS:
            self.figures.clear()
            values = [
                self.set_value(part, figure, self.palette_.title, body.width() * _VALUES, 0.5)
                for part in range(count)
            ]
            value_room = max(value.width for value in values)
            foot = max(value.ascent for value in values) + self.px(4)
            style = Style(Face.SANS_MEDIUM, size, self.palette_.text, smallest=size, leading=1.24)
            boxes = [self._label(part, QRectF(body), style) for part in range(count)]
            high = sum(box.used.height() for box in boxes) + (foot + self.px(6)) * count
            if high + self.px(_LEAST_GAP) * (count - 1) <= body.height():
                break
        self._is_overfull = high > body.height() + 1
        gap = max(0.0, (body.height() - high) / count)
        thick = float(self.px(_THICK))
        strong = self.palette_.strong
        tint = Tint(
            mix(strong, self.palette_.card, 0.55),
            mix(strong, self.palette_.card, 0.2),
            strong,
            WHITE,
        )
        bars = []
        top = body.top() + gap / 2
        for part, (box, value) in enumerate(zip(boxes, values, strict=True)):
            row = QRectF(body.left(), top, box.rect.width(), box.used.height())
            self.texts.append(self._label(part, row, box.style))
            baseline = row.bottom() + self.px(6) + value.ascent
            middle = baseline - value.ascent / 2
            wide = body.width() - value_room - self.px(_GAP)
            bars.append(
                Bar(QRectF(body.left(), middle - thick / 2, wide, thick), self.end_of(part), tint)
            )
            self.place_value(part, value, body.right() - value_room, baseline)
            top = row.bottom() + self.px(6) + foot + gap
        return [BarsItem(bars, track=self.palette_.track)]

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        lost = [self.label_of(part) for part in range(len(self.block.items))]
        return super().overflowing() + (lost if self._is_overfull else [])

    def _label(self, part: int, room: QRectF, style: Style) -> TextBox:
        """Return a label; its lines are made even where the last would be too short."""
        box = TextBox(self.label_of(part), room, style, self.canvas)
        if box.count != _TWO:
            return box
        # Two lines rather part at the comma of a list.
        commas = [at + 1 for at, sign in enumerate(box.words) if sign in _LIST_SIGNS]
        for at in sorted(commas, key=lambda at: abs(at - len(box.words) / 2)):
            tried = TextBox(box.words, room, style, self.canvas, first=at)
            if tried.fits and tried.count == _TWO:
                return tried
        return even_box(box.words, room, style, self.canvas)
