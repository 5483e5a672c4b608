"""Rings inside one another around a common value, with a legend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.words import figure_words
from kiosk.ui.blocks.chart.ring import RingView
from kiosk.ui.charts import ChartItem, Ring, RingItem
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import GOLD, KEY_BORDER, WHITE, mix

STROKE_SHARE, GAP_SHARE = 0.13, 0.06
LEGEND_GAP = 8
DOT = 10
LABEL = 26.0


class ConcentricView(RingView):
    """Rings of falling radius; the value in the middle when all share it, else in the legend."""

    def compose(self) -> Sequence[ChartItem]:
        """Set value and legend; return the rings."""
        self._dots: list[tuple[QPointF, str]] = []
        self._icons = []
        body = self.body()
        count = len(self.block.items)
        if not count:
            return []
        told = {
            figure_words(figure, self.language, unit=self.block.unit) for figure in self.block.items
        }
        is_common = len(told) == 1
        room = body.width() - self.px(DOT * 2 + 14)
        boxes, legend = self._legend_lines(room, is_common=is_common)
        side = min(body.width(), body.height() - legend - self.px(12))
        outer = side / 2
        spare = body.height() - legend - side - self.px(12)
        centre = QPointF(body.center().x(), body.top() + outer + spare * 0.3)
        stroke = outer * STROKE_SHARE
        step = stroke + outer * GAP_SHARE
        rings = []
        for part in range(count):
            colour = self._colour(part)
            radius = outer - stroke / 2 - step * part
            rings.append(Ring(centre, radius, stroke, self.end_of(part), colour, head=WHITE))
        if is_common:
            inner = outer - step * (count - 1) - stroke
            self.set_middle(0, centre, inner * 2 * 0.9, 52 * outer / self.px(130))
        top = body.bottom() - legend - spare * 0.3
        self._set_legend(boxes, QRectF(body.left(), top, body.width(), legend))
        return [RingItem(rings, track=self.palette_.track)]

    def _colour(self, part: int) -> str:
        palette = self.palette_
        strong = palette.strong
        third = GOLD if palette.is_night else KEY_BORDER
        return (strong, mix(strong, palette.accent, 0.4), third)[part % 3]

    def _legend_lines(self, room: float, *, is_common: bool) -> tuple[list[TextBox], float]:
        """Return the words of the legend, each in lines of at most ``room``, and their height."""
        boxes: list[TextBox] = []
        for size in (LABEL, 24.0, 22.0):
            style = Style(Face.SANS_MEDIUM, size, self.palette_.text, smallest=size, leading=1.25)
            whole = QRectF(0, 0, room, self.height())
            boxes = [
                TextBox(self._line(part, is_common=is_common), whole, style, self.canvas)
                for part in range(len(self.block.items))
            ]
            if all(box.count == 1 for box in boxes):
                break
        gap = self.px(LEGEND_GAP)
        return boxes, sum(box.used.height() + gap for box in boxes)

    def _set_legend(self, boxes: list[TextBox], room: QRectF) -> None:
        inset = self.px(DOT * 2 + 14)
        widest = max(box.used.width() for box in boxes)
        left = room.left() + max(0.0, (room.width() - inset - widest) / 2)
        top = room.top()
        for part, box in enumerate(boxes):
            row = QRectF(left + inset, top, box.rect.width(), box.used.height())
            set_ = self.add_text(box.words, row, box.style)
            # The dot stands before the first line.
            middle = top + set_.used.height() / set_.count / 2
            self._dots.append((QPointF(left + self.px(DOT), middle), self._colour(part)))
            top = row.bottom() + self.px(LEGEND_GAP)

    def _line(self, part: int, *, is_common: bool) -> str:
        """Return the words of the legend for figure ``part``."""
        if is_common:
            return self.label_of(part)
        figure = self.block.items[part]
        value = figure_words(figure, self.language, unit=self.block.unit)
        return f"{self.label_of(part)}  {value}"

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card and the legend's dots."""
        super().draw_still(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        for centre, colour in self._dots:
            painter.setBrush(QColor(colour))
            painter.drawEllipse(centre, self.px(DOT), self.px(DOT))
