"""Rings inside one another around a common value, with a legend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.words import figure_words
from kiosk.ui.blocks.chart.ring import RingView
from kiosk.ui.charts import ChartItem, Ring, RingItem
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, text_width
from kiosk.ui.theme import GOLD, KEY_BORDER, WHITE, mix

STROKE_SHARE, GAP_SHARE = 0.13, 0.06
LEGEND_ROW = 40
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
        legend = self.px(LEGEND_ROW) * count
        side = min(body.width(), body.height() - legend - self.px(16))
        outer = side / 2
        centre = QPointF(body.center().x(), body.top() + outer)
        told = {
            figure_words(figure, self.language, unit=self.block.unit) for figure in self.block.items
        }
        is_common = len(told) == 1
        stroke = outer * STROKE_SHARE
        step = stroke + outer * GAP_SHARE
        rings = []
        for part in range(count):
            colour = self._colour(part)
            radius = outer - stroke / 2 - step * part
            rings.append(Ring(centre, radius, stroke, self.end_of(part), colour, head=WHITE))
        if is_common:
            inner = outer - step * count
            self.set_middle(0, centre, inner * 2 * 0.9, 52 * outer / self.px(130))
        top = body.bottom() - legend
        self._set_legend(QRectF(body.left(), top, body.width(), legend), is_common=is_common)
        return [RingItem(rings, track=self.palette_.track)]

    def _colour(self, part: int) -> str:
        palette = self.palette_
        strong = palette.accent if palette.is_night else palette.accent_text
        third = GOLD if palette.is_night else KEY_BORDER
        return (strong, mix(strong, palette.card, 0.4), third)[part % 3]

    def _set_legend(self, room: QRectF, *, is_common: bool) -> None:
        row = room.height() / len(self.block.items)
        inset = self.px(DOT * 2 + 14)
        lines = [self._line(part, is_common=is_common) for part in range(len(self.block.items))]
        widest = max(text_width(words, Face.SANS_MEDIUM, self.px(LABEL)) for words in lines)
        left = room.left() + max(0.0, (room.width() - inset - widest) / 2)
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS_MEDIUM, LABEL, self.palette_.text, leading=1.1, down=middle)
        for part, words in enumerate(lines):
            top = room.top() + row * part
            rect = QRectF(left + inset, top, room.right() - left - inset, row)
            self.add_text(words, rect, style)
            self._dots.append((QPointF(left + self.px(DOT), top + row / 2), self._colour(part)))

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
