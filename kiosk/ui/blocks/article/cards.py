"""Points as cards side by side."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.article.point import PointText, sizes
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.shapes import card

_GAP = 20
_PAD, _PAD_DOWN = 28, 24
_LARGEST = 27.0
# Text that would stand in more columns than this is no longer read across.
_MOST_COLUMNS = 4


class CardsArticleView(BlockView):
    """One card a point, in the grid that lets the words be largest; the article's own text first."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        own = Point(title=block.title, text=block.text, icon=block.icon)
        self._points = (*((own,) if block.title or block.text else ()), *block.points)
        self._cards: list[QRectF] = []
        self._set: list[PointText] = []
        count = len(self._points)
        grids = [self._grid(columns) for columns in range(1, min(count, _MOST_COLUMNS) + 1)]
        for size in sizes(_LARGEST):
            fitting = [grid for grid in grids if self._slack(grid, size) >= 0]
            if fitting or size == sizes(_LARGEST)[-1]:
                # The emptiest card decides: the grid that fills its cards best is the calmest.
                self._cards = max(fitting or grids, key=self._evenness)
                self._set = self._texts(self._cards, size)
                break
        for text in self._set:
            text.adopt()

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def _grid(self, columns: int) -> list[QRectF]:
        gap = self.px(_GAP)
        rows = ceil(len(self._points) / columns)
        width = (self.width() - gap * (columns - 1)) / columns
        height = (self.height() - gap * (rows - 1)) / rows
        return [
            QRectF(
                (index % columns) * (width + gap),
                (index // columns) * (height + gap),
                width,
                height,
            )
            for index in range(len(self._points))
        ]

    def _inner(self, box: QRectF) -> QRectF:
        side, down = self.px(_PAD), min(float(self.px(_PAD_DOWN)), box.height() * 0.1)
        return box.adjusted(side, down, -side, -down)

    def _texts(self, grid: list[QRectF], size: float) -> list[PointText]:
        texts = []
        for point, box in zip(self._points, grid, strict=True):
            room = self._inner(box)
            trial = PointText(self, point, room, size)
            # Short words stand in the middle of their card.
            room.translate(0, max(0.0, room.height() - trial.height) * 0.4)
            texts.append(PointText(self, point, room, size))
        return texts

    def _slack(self, grid: list[QRectF], size: float) -> float:
        """Return what the fullest card has left, in device pixels."""
        return min(
            self._inner(box).height() - PointText(self, point, self._inner(box), size).height
            for point, box in zip(self._points, grid, strict=True)
        )

    def _evenness(self, grid: list[QRectF]) -> float:
        """Prefer cards that are about twice as wide as high."""
        return -abs(grid[0].width() / max(1.0, grid[0].height()) - 2.0)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards and the icons."""
        for box in self._cards:
            card(painter, box, self.palette_, self.canvas)
        for text in self._set:
            text.draw_icon(painter)
