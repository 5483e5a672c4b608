"""Rings on cards of their own, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.content.blocks import ChartBlock
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.blocks.chart.ring import RingView
from kiosk.ui.charts import ChartItem, Ring, RingItem
from kiosk.ui.shapes import card

_NARROWEST = 330
_CARD_GAP = 20
_PAD, _PAD_DOWN = 22, 14
_CREDIT = 28
# How much of its card a ring takes across, the size of its label, and whether there are icons:
# words that would be torn apart or run out of their card get more room.
_TRIES = (
    (0.42, 27.0, True),
    (0.37, 27.0, True),
    (0.37, 25.0, True),
    (0.33, 25.0, True),
    (0.33, 24.0, True),
    (0.3, 23.0, True),
    (0.3, 23.0, False),
    (0.285, 22.0, False),
)


class RingCardsView(RingView):
    """One card a ring, its words beside it; the credit stands below them, at the right."""

    def __init__(self, block: ChartBlock, context: PageContext, geometry: QRect) -> None:
        self._cards: list[QRectF] = []
        self._ring_share = 0.0
        super().__init__(block, context, geometry, framed=False)

    def compose(self) -> Sequence[ChartItem]:
        """Set words and values; return the rings."""
        top, bottom = self.set_head(QRectF(self.rect())), float(self.height())
        if top:
            top += self.px(12)
        credit = self.block.credit.get(self.language)
        if credit:
            bottom -= self.px(_CREDIT)
            row = QRectF(0, bottom, self.width(), self.px(_CREDIT))
            self.add_text(credit, row, self.small(lines=1, across=Qt.AlignmentFlag.AlignRight))
        count = len(self.block.items)
        if not count:
            return []
        self._cards = self._cells(QRectF(0, top, self.width(), bottom - top), count)
        around = len(self.texts)
        best: tuple[int, int] = (9, 0)
        for index in range(len(_TRIES)):
            best = min(best, (self._faults(self._try(index, around), around), index))
            if best[0] == 0:
                break
        return [RingItem(self._try(best[1], around), track=self.palette_.track)]

    def _try(self, index: int, around: int) -> list[Ring]:
        """Set the rings in one of the ways; ``around`` texts belong to the whole chart."""
        self._ring_share, self.label_size, self.shows_icons = _TRIES[index]
        del self.texts[around:]
        self.figures.clear()
        self.values.clear()
        self._apart.clear()
        self._icons = []
        side, down = self.px(_PAD), self.px(_PAD_DOWN)
        return [
            self._set_ring(part, box.adjusted(side, down, -side * 0.7, -down))
            for part, box in enumerate(self._cards)
        ]

    def _faults(self, _: list[Ring], around: int) -> int:
        """Return 2 if words run out of their card, 1 if a label is torn apart, else 0."""
        labels = {figure.label.get(self.language) for figure in self.block.items}
        words = self.texts[around:]
        low = {box.bottom() for box in self._cards}
        for box in words:
            bottom = min(edge for edge in low if edge >= box.rect.top())
            if box.used.bottom() > bottom - self.px(8) or not box.fits:
                return 2
        torn = any(box.words in labels and box.count > 1 and " " not in box.words for box in words)
        return int(torn)

    def _cells(self, body: QRectF, count: int) -> list[QRectF]:
        """Share ``body`` among the cards, in rows of equal length."""
        gap = self.px(_CARD_GAP)
        most = max(1, int((body.width() + gap) / (self.px(_NARROWEST) + gap)))
        columns = ceil(count / ceil(count / most))
        rows = ceil(count / columns)
        width = (body.width() - gap * (columns - 1)) / columns
        height = (body.height() - gap * (rows - 1)) / rows
        return [
            QRectF(
                body.left() + (index % columns) * (width + gap),
                body.top() + (index // columns) * (height + gap),
                width,
                height,
            )
            for index in range(count)
        ]

    def _radius(self, width: float, height: float) -> float:
        return min(height / 2, width * self._ring_share / 2)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards and the icons."""
        for box in self._cards:
            card(painter, box, self.palette_, self.canvas)
        super().draw_still(painter)
