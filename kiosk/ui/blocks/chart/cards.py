"""Rings on cards of their own, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.content.blocks import ChartBlock
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.blocks.chart.ring import RingView, Way
from kiosk.ui.charts import ChartItem, RingItem
from kiosk.ui.shapes import card

_NARROWEST = 330
_CARD_GAP = 24
_PAD, _PAD_DOWN = 26, 14
_CREDIT = 32
# On a lower card the icon stands in the corner.
_LOW = 190


class RingCardsView(RingView):
    """One card a ring, its words beside it; the credit stands below them, at the right."""

    icon_size = 40
    words_gap = 16
    row_gap = 6

    ways = (
        Way(0.455, 0),
        Way(0.42, 0),
        Way(0.37, 0),
        Way(0.37, 0, 25),
        Way(0.33, 0, 25),
        Way(0.33, 0, 24),
        Way(0.34, 0, 24, has_icons=False),
        Way(0.3, 0, 23),
        Way(0.3, 0, 23, has_icons=False),
        Way(0.285, 0, 22, has_icons=False),
    )

    def __init__(self, block: ChartBlock, context: PageContext, geometry: QRect) -> None:
        self._cards: list[QRectF] = []
        super().__init__(block, context, geometry, framed=False)

    def compose(self) -> Sequence[ChartItem]:
        """Set words and values; return the rings."""
        self._icons = []
        top, bottom = self.set_head(QRectF(self.rect())), float(self.height())
        if top:
            top += self.px(12)
        credit = self.block.credit.get(self.language)
        if credit:
            bottom -= self.px(_CREDIT)
            row = QRectF(0, bottom, self.width(), self.px(_CREDIT))
            self.add_source(row, Qt.AlignmentFlag.AlignRight)
        if not self.block.items:
            return []
        rings = self.best_rings(QRectF(0, top, self.width(), bottom - top))
        return [RingItem(rings, track=self.palette_.track)]

    def inner(self, cell: QRectF) -> QRectF:
        """Return the room inside a card."""
        side, down = self.px(_PAD), self.px(_PAD_DOWN)
        return cell.adjusted(side, down, -side * 0.35, -down)

    def _cells(self, body: QRectF, count: int) -> list[QRectF]:
        """Share ``body`` among the cards, in rows of equal length."""
        gap = self.px(_CARD_GAP)
        most = max(1, int((body.width() + gap) / (self.px(_NARROWEST) + gap)))
        columns = ceil(count / ceil(count / most))
        rows = ceil(count / columns)
        height = (body.height() - gap * (rows - 1)) / rows
        self._cards = []
        for index in range(count):
            row, column = divmod(index, columns)
            # A shorter last row spreads over the width.
            here = min(columns, count - row * columns)
            width = (body.width() - gap * (here - 1)) / here
            left, top = body.left() + column * (width + gap), body.top() + row * (height + gap)
            self._cards.append(QRectF(left, top, width, height))
        return self._cards

    def has_corner(self, room: QRectF) -> bool:
        """On a low card, words and icon stand side by side."""
        return room.height() < self.px(_LOW - 2 * _PAD_DOWN)

    def _radius(self, width: float, height: float) -> float:
        return min(height / 2, width * self.way.beside / 2)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards and the icons."""
        for box in self._cards:
            card(painter, box, self.palette_, self.canvas)
        super().draw_still(painter)
