"""Rings on cards of their own, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.content.blocks import ChartBlock
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.blocks.chart.ring import RingView
from kiosk.ui.charts import ChartItem, RingItem
from kiosk.ui.shapes import card

# A ring takes this share of its card's width; the words need the rest.
_RING = 0.39
_NARROWEST = 330
_CARD_GAP = 20
_CREDIT = 30
_PAD = 24


class RingCardsView(RingView):
    """One card a ring, its words beside it; the credit stands above them, at the right."""

    def __init__(self, block: ChartBlock, context: PageContext, geometry: QRect) -> None:
        self._cards: list[QRectF] = []
        super().__init__(block, context, geometry, framed=False)

    def compose(self) -> Sequence[ChartItem]:
        """Set words and values; return the rings."""
        self._icons = []
        top = self.set_head(QRectF(self.rect()))
        credit = self.block.credit.get(self.language)
        if credit:
            style = self.small(lines=1, across=Qt.AlignmentFlag.AlignRight)
            self.add_text(credit, QRectF(0, top, self.width(), self.px(_CREDIT)), style)
            top += self.px(_CREDIT)
        count = len(self.block.items)
        if not count:
            return []
        self._cards = self._cells(QRectF(0, top, self.width(), self.height() - top), count)
        pad = self.px(_PAD)
        rings = [
            self._set_ring(part, box.adjusted(pad, self.px(14), -pad * 0.75, -self.px(14)))
            for part, box in enumerate(self._cards)
        ]
        return [RingItem(rings, track=self.palette_.track)]

    def _cells(self, body: QRectF, count: int) -> list[QRectF]:
        """Share ``body`` among the cards, in rows of equal length."""
        gap = self.px(_CARD_GAP)
        most = max(1, int((body.width() + gap) / (self.px(_NARROWEST) + gap)))
        rows = ceil(count / most)
        columns = ceil(count / rows)
        width = (body.width() - gap * (columns - 1)) / columns
        height = (body.height() - gap * (rows - 1)) / rows
        return [
            QRectF(
                QPointF(
                    body.left() + (index % columns) * (width + gap),
                    body.top() + (index // columns) * (height + gap),
                ),
                QPointF(
                    body.left() + (index % columns) * (width + gap) + width,
                    body.top() + (index // columns) * (height + gap) + height,
                ),
            )
            for index in range(count)
        ]

    def _radius(self, width: float, height: float) -> float:
        return min(height / 2, width * _RING / 2)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards and the icons."""
        for box in self._cards:
            card(painter, box, self.palette_, self.canvas)
        super().draw_still(painter)
