"""Points as cards side by side."""

from __future__ import annotations

from functools import partial
from itertools import islice
from math import ceil

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.article.point import PointText, sizes
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.shapes import card

_GAP = 24
_PAD, _PAD_DOWN = 26, 22
_LARGEST = 27.0
# Text that would stand in more columns than this is no longer read across.
_LOOKED_AT = 3
_MOST_COLUMNS = 4
# How much the length of a text may tell in the width of its card.
_BY_LENGTH = (0.0, 0.35, 0.6)


class CardsArticleView(BlockView):
    """One card a point, in the grid that lets the words be largest; its own text comes first."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        own = Point(title=block.title, text=block.text, icon=block.icon)
        self._points = (*((own,) if block.title or block.text else ()), *block.points)
        self._cards: list[QRectF] = []
        self._set: list[PointText] = []
        if not self._points:
            return
        size, grids = self._fitting()
        self._cards = max(grids, key=_calm)
        self._set = self._texts(self._cards, size)
        for text in self._set:
            text.adopt()

    def _fitting(self) -> tuple[float, list[list[QRectF]]]:
        """Return the largest size at which words fit, and the grids in which they do."""
        every = self._grids()
        steps = sizes(_LARGEST)
        # What is smaller than those looked at is not tried.
        tried = ((size, [grid for grid in every if self._fits(grid, size)]) for size in steps)
        fitting = list(islice(((size, grids) for size, grids in tried if grids), _LOOKED_AT))
        # A character alone on its line costs more than two sizes.
        for size, grids in fitting:
            calm = [grid for grid in grids if not self._is_lonely(grid, size)]
            if calm:
                return size, calm
        if fitting:
            return fitting[0]
        # Where nothing fits, words run out of the card that is best, and it tells.
        size = steps[-1]
        return size, [max(every, key=partial(self._slack, size=size))]

    def _is_lonely(self, grid: list[QRectF], size: float) -> bool:
        return any(
            PointText(self, point, self._inner(box), size).is_lonely
            for point, box in zip(self._points, grid, strict=True)
        )

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def _grids(self) -> list[list[QRectF]]:
        """Return the ways to lay out the cards."""
        most = min(len(self._points), _MOST_COLUMNS)
        ways = [(columns, by) for columns in range(1, most + 1) for by in _BY_LENGTH]
        return [self._grid(columns, by) for columns, by in ways]

    def _grid(self, columns: int, by_length: float) -> list[QRectF]:
        """Return the cards in ``columns``; who has more to say may get more of the width."""
        gap = self.px(_GAP)
        rows = ceil(len(self._points) / columns)
        height = (self.height() - gap * (rows - 1)) / rows
        cards = []
        for row in range(rows):
            here = self._points[row * columns : (row + 1) * columns]
            lengths = [len(point.text.get(self.language)) + 1 for point in here]
            weights = [(length / max(lengths)) ** by_length for length in lengths]
            whole = self.width() - gap * (len(here) - 1)
            left = 0.0
            for weight in weights:
                width = whole * weight / sum(weights)
                cards.append(QRectF(left, row * (height + gap), width, height))
                left += width + gap
        return cards

    def _inner(self, box: QRectF) -> QRectF:
        side, down = self.px(_PAD), min(float(self.px(_PAD_DOWN)), box.height() * 0.065)
        return box.adjusted(side, down, -side, -down)

    def _texts(self, grid: list[QRectF], size: float) -> list[PointText]:
        rooms = [self._inner(box) for box in grid]
        spares = [
            room.height() - PointText(self, point, room, size).height
            for point, room in zip(self._points, rooms, strict=True)
        ]
        texts = []
        for point, room in zip(self._points, rooms, strict=True):
            # Short words stand in the middle of their card; those of a row begin on one line.
            row = [
                spare
                for spare, other in zip(spares, rooms, strict=True)
                if other.top() == room.top()
            ]
            lower = room.translated(0, max(0.0, min(row)) * 0.4)
            texts.append(PointText(self, point, lower, size))
        return texts

    def _fits(self, grid: list[QRectF], size: float) -> bool:
        return all(
            PointText(self, point, self._inner(box), size).height <= self._inner(box).height()
            for point, box in zip(self._points, grid, strict=True)
        )

    def _slack(self, grid: list[QRectF], size: float) -> float:
        """Return what the fullest card has left, in device pixels."""
        return min(
            self._inner(box).height() - PointText(self, point, self._inner(box), size).height
            for point, box in zip(self._points, grid, strict=True)
        )

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards and the icons."""
        for box in self._cards:
            card(painter, box, self.palette_, self.canvas)
        for text in self._set:
            text.draw_icon(painter)


def _calm(grid: list[QRectF]) -> float:
    """Prefer cards of one width, about twice as wide as high."""
    widths = [box.width() for box in grid]
    uneven = max(widths) / max(1.0, min(widths)) - 1
    return -abs(widths[0] / max(1.0, grid[0].height()) - 2.0) - 4 * uneven
