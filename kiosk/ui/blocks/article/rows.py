"""Points as the rows of one card: the title at the left, what it says beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.article.point import PointText, sizes, title_room
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.shapes import card

_PAD, _PAD_DOWN = 30, 16
_LARGEST = 27.0
_LEAST_GAP = 14
# The titles take at most this share of the width.
_TITLES = 0.3


class RowsView(BlockView):
    """Rows on a card, parted by hairlines; the article's own text comes first."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        own = Point(title=block.title, text=block.text, icon=block.icon)
        self._points = (*((own,) if block.title or block.text else ()), *block.points)
        side, down = self.px(_PAD), self.px(_PAD_DOWN)
        self._room = QRectF(self.rect()).adjusted(side, down, -side, -down)
        self._rows: list[PointText] = []
        self._lines: list[float] = []
        for size in sizes(_LARGEST):
            if self._set(size):
                break
        for row in self._rows:
            row.adopt()

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def _set(self, size: float) -> bool:
        """Set all rows at ``size``; return whether they fit."""
        room, count = self._room, len(self._points)
        titles = title_room(self, self._points, size, room.width() * _TITLES)
        heights = [PointText(self, point, room, size, titles).height for point in self._points]
        spare = room.height() - sum(heights)
        gap = spare / max(1, count)
        self._rows, self._lines = [], []
        top = room.top() + max(0.0, gap) / 2
        for index, (point, height) in enumerate(zip(self._points, heights, strict=True)):
            row = QRectF(room.left(), top, room.width(), height)
            self._rows.append(PointText(self, point, row, size, titles))
            if index:
                self._lines.append(top - max(0.0, gap) / 2)
            top += height + max(0.0, gap)
        return gap >= self.px(_LEAST_GAP) and all(row.fits for row in self._rows)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card, the lines and the icons."""
        card(painter, QRectF(self.rect()), self.palette_, self.canvas)
        colour = QColor(self.palette_.border)
        width = max(1.0, 1.5 * self.canvas.unit)
        for y in self._lines:
            painter.fillRect(QRectF(self._room.left(), y, self._room.width(), width), colour)
        for row in self._rows:
            row.draw_icon(painter)
