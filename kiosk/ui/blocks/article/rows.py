"""Points as the rows of one card: the title at the left, what it says beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.article.point import PointText, sizes, title_room
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.shapes import card

_PAD, _PAD_DOWN = 30, 14
_LARGEST = 27.0
_LEAST_GAP = 14
# The titles take at most the first of these shares of the width, or the second where the texts need
# more; and all of it where there are no texts.
_TITLES, _ALONE = (0.31, 0.245), (1.0,)


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
        self._is_overfull = False
        best = (3, 0)
        has_texts = any(point.text.get(self.language) for point in self._points)
        shares = _TITLES if has_texts else _ALONE
        ways = [(size, share) for size in sizes(_LARGEST) for share in shares]
        for index, way in enumerate(ways):
            best = min(best, (self._set(*way, is_trial=True), index))
            if best[0] == 0:
                break
        self._set(*ways[best[1] if best[0] < 2 else -1])
        for row in self._rows:
            row.adopt()

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def _set(self, size: float, share: float, *, is_trial: bool = False) -> int:
        """Set all rows at ``size``; a trial ends where it fails.

        Returns:
            2 if they do not fit, 1 if a text ends in a lonely character, else 0.
        """
        room, count = self._room, len(self._points)
        titles = title_room(self, self._points, size, room.width() * share)
        heights: list[float] = []
        spare = room.height()
        for point in self._points:
            heights.append(PointText(self, point, room, size, titles).height)
            spare -= heights[-1]
            if is_trial and spare < 0:
                return 2
        gap = spare / max(1, count)
        self._rows, self._lines = [], []
        top = room.top() + max(0.0, gap) / 2
        for index, (point, height) in enumerate(zip(self._points, heights, strict=True)):
            row = QRectF(room.left(), top, room.width(), height)
            self._rows.append(PointText(self, point, row, size, titles))
            if index:
                self._lines.append(top - max(0.0, gap) / 2)
            top += height + max(0.0, gap)
        self._is_overfull = gap < 0
        if gap < self.px(_LEAST_GAP) or not all(row.fits for row in self._rows):
            return 2
        return int(any(row.is_lonely for row in self._rows))

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        lost = [point.text.get(self.language) for point in self._points]
        return super().overflowing() + (lost if self._is_overfull else [])

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card, the lines and the icons."""
        card(painter, QRectF(self.rect()), self.palette_, self.canvas)
        colour = QColor(self.palette_.border)
        width = max(1.0, 1.5 * self.canvas.unit)
        for y in self._lines:
            painter.fillRect(QRectF(self._room.left(), y, self._room.width(), width), colour)
        for row in self._rows:
            row.draw_icon(painter)
