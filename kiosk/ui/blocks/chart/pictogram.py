"""Counted marks: every one that is full, and the empty ones that make up the total."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt

from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.charts import Cell, ChartItem, PictogramItem, Shape
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_cubic, share_of
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import GOLD, alpha, mix

LABEL = 24.0
LABEL_ROOM = 66
MARK, ICON_SHARE = 96, 0.42
# Smaller marks than this in a row are too many for it.
LEAST_MARK = 40
# Named marks told below a grid, and how small the marks of that may be.
TOLD_MARK, TOLD_GAP, TOLD_APART = 44, 10, 32
LEAST_COUNTED = 14
GAP_SHARE = 0.3
LARGEST = 54
# How much of the entering passes before the last mark begins.
SPREAD = 0.6


class PictogramView(ChartView):
    """Named marks as diamonds with their icons; otherwise icons or squares in a grid."""

    def compose(self) -> Sequence[ChartItem]:
        """Set the names; return the marks."""
        total = max(self.block.total, self.block.filled, len(self.block.marks))
        body = self.body()
        if not total:
            return []
        cells = self._named(body, total) if self.block.marks else self._counted(body, total)
        return [PictogramItem(cells, line_px=max(1.0, 2 * self.canvas.unit))]

    def shares(self, item: ChartItem) -> list[float]:
        """Pop up one after the other, all within the time of one entering."""
        count = len(item.shares)
        late = self._grow_ms * SPREAD / max(1, count - 1)
        pop = self._grow_ms * (1 - SPREAD)
        return [out_cubic(share_of(self._elapsed, late * index, pop)) for index in range(count)]

    def _named(self, body: QRectF, total: int) -> list[Cell]:
        """A row of diamonds: named ones with icon and label, the others empty and smaller.

        Marks that are too many for a row that can be seen and read are counted in a grid, and the
        named ones told below it.
        """
        step = body.width() / total
        label_room = self.px(LABEL_ROOM)
        size = min(self.px(MARK), step * 0.86, body.height() - label_room)
        labels = [
            TextBox(name, QRectF(0, 0, step, label_room), self._label_style(), self.canvas)
            for name in self._names()
        ]
        if step * 0.86 < self.px(LEAST_MARK) or not all(label.fits for label in labels):
            return self._told(body, total)
        middle = body.top() + size / 2
        cells = []
        for index in range(total):
            x = body.left() + step * (index + 0.5)
            is_named = index < len(labels)
            if is_named:
                room = QRectF(x - step / 2, middle + size / 2 + self.px(6), step, label_room)
                self.add_text(labels[index].words, room, labels[index].style)
            wide = size if is_named or index < self.block.filled else size * 0.64
            rect = QRectF(x - wide / 2, middle - wide / 2, wide, wide)
            cells.append(self._diamond(rect, index))
        return cells

    def _told(self, body: QRectF, total: int) -> list[Cell]:
        """All marks in a grid, and below it the named ones with their names beside them."""
        side, gap = self.px(TOLD_MARK), self.px(TOLD_GAP)
        style = replace(self._label_style(), across=Qt.AlignmentFlag.AlignLeft)
        told: list[tuple[TextBox, QPointF]] = []
        left = top = high = 0.0
        for name in self._names():
            wide = body.width() - side - gap
            box = TextBox(name, QRectF(0, 0, wide, body.height()), style, self.canvas)
            if left and left + side + gap + box.used.width() > body.width():
                left, top, high = 0.0, top + high + gap, 0.0
            told.append((box, QPointF(left, top)))
            left += side + gap + box.used.width() + self.px(TOLD_APART)
            high = max(high, side, box.used.height())
        grid = QRectF(body)
        grid.setBottom(body.bottom() - top - high - 2 * gap)
        columns, size = self._grid(grid, total)
        self._is_full = self._is_full or size < self.px(LEAST_COUNTED)
        rows = ceil(total / columns)
        below = grid.top() + size * (rows + GAP_SHARE * (rows - 1)) + 2 * gap
        cells = self._counted(grid, total)
        for index, (box, at) in enumerate(told):
            row = QRectF(body.left() + at.x(), below + at.y(), side, side)
            cells.append(self._diamond(row, index))
            room = QRectF(row.right() + gap, row.top(), box.used.width() + 1, box.used.height())
            room.translate(0, max(0.0, (side - room.height()) / 2))
            self.add_text(box.words, room, style)
        return cells

    def _names(self) -> list[str]:
        return [mark.label.get(self.language) for mark in self.block.marks]

    def _label_style(self) -> Style:
        centred, ink = Qt.AlignmentFlag.AlignHCenter, self.palette_.text
        return Style(Face.SANS_MEDIUM, LABEL, ink, leading=1.2, across=centred)

    def _diamond(self, rect: QRectF, index: int) -> Cell:
        """Return a mark as a diamond: with its icon where it is full, else dashed."""
        palette = self.palette_
        if index >= self.block.filled:
            face = alpha(palette.card, 0.6)
            return Cell(rect, Shape.DIAMOND, face, alpha(GOLD, 0.8), is_dashed=True)
        is_named = index < len(self.block.marks)
        name = self.block.marks[index].icon if is_named else self.block.icon
        size = round(rect.width() * ICON_SHARE)
        icon = self.context.icons.pixmap(name, size, palette.on_accent) if name else None
        return Cell(rect, Shape.DIAMOND, palette.accent, palette.title, icon=icon)

    def _counted(self, body: QRectF, total: int) -> list[Cell]:
        """A grid of icons or squares as large as fits."""
        columns, size = self._grid(body, total)
        gap = size * GAP_SHARE
        palette = self.palette_
        cells = []
        for index in range(total):
            row, column = divmod(index, columns)
            rect = QRectF(
                body.left() + column * (size + gap), body.top() + row * (size + gap), size, size
            )
            is_full = index < self.block.filled
            if index < len(self.block.marks):
                cells.append(self._diamond(rect, index))
            elif self.block.icon:
                colour = palette.accent_text if is_full else palette.track
                icon = self.context.icons.pixmap(self.block.icon, round(size), colour)
                cells.append(Cell(rect, Shape.NONE, icon=icon))
            elif is_full:
                shade = mix(palette.bar_mid, palette.bar_to, index / max(1, self.block.filled - 1))
                cells.append(Cell(rect, Shape.SQUARE, shade))
            else:
                cells.append(Cell(rect, Shape.SQUARE, "", palette.text2, is_dashed=True))
        return cells

    def _grid(self, body: QRectF, total: int) -> tuple[int, float]:
        """Return the number of columns and the size of a mark that fill ``body`` best."""
        best = (0.0, 1)
        guess = max(1, round(sqrt(total * body.width() / max(1.0, body.height()))))
        for columns in range(max(1, guess - 3), min(total, guess + 3) + 1):
            rows = ceil(total / columns)
            size = min(
                body.width() / (columns + GAP_SHARE * (columns - 1)),
                body.height() / (rows + GAP_SHARE * (rows - 1)),
                self.px(LARGEST),
            )
            best = max(best, (size, columns))
        return best[1], best[0]
