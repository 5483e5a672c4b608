"""Moments as the rows of a card, strung on a gold line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.content.blocks import TimelineBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card
from kiosk.ui.text import Style, TextBox, is_lonely, text_width
from kiosk.ui.theme import KEY_BORDER

_PAD, _PAD_DOWN = 28, 20
_DOT, _LINE = 9, 3.0
_INDENT = 38
_SIZES = (27.0, 26.0, 25.0, 24.0, 23.0, 22.0, 21.0)
_LEAST_GAP, _MOST_GAP = 10, 30
# The column of dates takes at most this share of the width.
_DATES = 0.36


class TimelineRowsView(BlockView):
    """When, and beside or below it what; whichever leaves the words larger.

    On entering, the line grows from dot to dot.
    """

    def __init__(self, block: TimelineBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.moments)))
        self._moments = block.moments
        side, down = self.px(_PAD), self.px(_PAD_DOWN)
        self._room = QRectF(self.rect()).adjusted(side, down, -side, -down)
        title = block.title.get(self.language)
        if title:
            style = Style(Face.SANS_BOLD, 28, self.palette_.title, smallest=22, leading=1.3)
            self._room.setTop(self.add_text(title, self._room, style).used.bottom() + self.px(8))
        self._dots: list[QPointF] = []
        self._set()

    def _set(self) -> None:
        """Set the rows in the first way that fits."""
        ways = [(size, beside) for size in _SIZES for beside in (True, False)]
        best = (3, 0)
        for index, (size, beside) in enumerate(ways):
            best = min(best, (self._faults(self._rows(size, beside=beside)), index))
            if best[0] == 0:
                break
        size, beside = ways[best[1] if best[0] < 2 else -1]
        rows = self._rows(size, beside=beside)
        heights = [_height(row) for row in rows]
        spare = self._room.height() - sum(heights)
        gaps = max(1, len(rows) - 1)
        self._is_overfull = spare < 0
        gap = max(0.0, min(spare / gaps, float(self.px(_MOST_GAP))))
        shift = max(0.0, spare - gap * gaps) / 2
        for row, height in zip(rows, heights, strict=True):
            down = shift - (row[0].rect.top() - self._room.top() if row else 0.0)
            for box in row:
                moved = QRectF(box.rect).translated(0, down)
                moved.setHeight(box.used.height())
                self.add_text(box.words, moved, box.style)
            first = row[0] if row else None
            middle = first.used.height() / first.count / 2 if first else 0.0
            self._dots.append(
                QPointF(self._room.left() + self.px(_DOT), self._room.top() + shift + middle)
            )
            shift += height + gap

    def _faults(self, rows: list[list[TextBox]]) -> int:
        """Return 2 if the rows do not fit, 1 if a text ends in a lonely character, else 0."""
        spare = self._room.height() - sum(_height(row) for row in rows)
        boxes = [box for row in rows for box in row]
        if spare < self.px(_LEAST_GAP) * (len(rows) - 1) or not all(box.fits for box in boxes):
            return 2
        return int(any(is_lonely(box) for box in boxes))

    def _rows(self, size: float, *, beside: bool) -> list[list[TextBox]]:
        """Return the words of every moment, each from the top of the room."""
        palette, left = self.palette_, self._room.left() + self.px(_INDENT)
        bold = Style(Face.SANS_BOLD, size, palette.accent_text, smallest=size, leading=1.28)
        plain = Style(Face.SANS, size, palette.text, smallest=size, leading=1.28)
        whens = [moment.when.get(self.language) for moment in self._moments]
        most = (self._room.right() - left) * _DATES
        widest = max(
            (text_width(when, Face.SANS_BOLD, self.px(size)) for when in whens), default=0.0
        )
        column = min(widest + 2, most) if beside else self._room.right() - left
        rows = []
        for moment, when in zip(self._moments, whens, strict=True):
            room = QRectF(left, self._room.top(), column, self._room.height())
            row = [TextBox(when, room, bold, self.canvas)] if when else []
            text = moment.text.get(self.language)
            if text:
                rest = QRectF(room)
                rest.setRight(self._room.right())
                if beside:
                    rest.setLeft(left + column + self.px(24))
                elif row:
                    rest.setTop(row[0].used.bottom())
                row.append(TextBox(text, rest, plain, self.canvas))
            rows.append(row)
        return rows

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        lost = [box.words for box in self.texts] if self._is_overfull else []
        return super().overflowing() + lost

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card."""
        card(painter, QRectF(self.rect()), self.palette_, self.canvas)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the line as far as it has come, and the dots that it has reached."""
        if not self._dots:
            return
        share = self.share(len(self._dots) - 1)
        first, last = self._dots[0], self._dots[-1]
        end = first + (last - first) * share
        painter.setPen(QPen(QColor(KEY_BORDER), _LINE * self.canvas.unit))
        painter.drawLine(first, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.palette_.accent_text))
        for dot in self._dots:
            if dot.y() <= end.y() + 1:
                painter.drawEllipse(dot, self.px(_DOT), self.px(_DOT))


def _height(row: list[TextBox]) -> float:
    """Return how high a row is."""
    if not row:
        return 0.0
    return max(box.used.bottom() for box in row) - row[0].rect.top()
