"""Counted marks: every one that is full, and the empty ones that make up the total."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, sqrt

from PySide6.QtCore import QRectF, Qt

from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.charts import Cell, ChartItem, PictogramItem, Shape
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_cubic, share_of
from kiosk.ui.text import Style
from kiosk.ui.theme import GOLD, alpha, mix

LABEL = 24.0
LABEL_ROOM = 66
MARK, ICON_SHARE = 96, 0.42
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
        """A row of diamonds: named ones with icon and label, the others empty and smaller."""
        step = body.width() / total
        label_room = self.px(LABEL_ROOM)
        size = min(self.px(MARK), step * 0.86, body.height() - label_room)
        middle = body.top() + size / 2
        palette = self.palette_
        centred = Qt.AlignmentFlag.AlignHCenter
        style = Style(Face.SANS_MEDIUM, LABEL, palette.text, leading=1.2, across=centred)
        cells = []
        for index in range(total):
            x = body.left() + step * (index + 0.5)
            mark = self.block.marks[index] if index < len(self.block.marks) else None
            if mark is not None:
                room = QRectF(x - step / 2, middle + size / 2 + self.px(6), step, label_room)
                self.add_text(mark.label.get(self.language), room, style)
            is_full = index < self.block.filled
            wide = size if mark is not None or is_full else size * 0.64
            rect = QRectF(x - wide / 2, middle - wide / 2, wide, wide)
            icon_name = mark.icon if mark is not None else self.block.icon
            cells.append(self._diamond(rect, icon_name, is_full=is_full))
        return cells

    def _diamond(self, rect: QRectF, icon_name: str, *, is_full: bool) -> Cell:
        palette = self.palette_
        if not is_full:
            face = alpha(palette.card, 0.6)
            return Cell(rect, Shape.DIAMOND, face, alpha(GOLD, 0.8), is_dashed=True)
        size = round(rect.width() * ICON_SHARE)
        icon = None
        if icon_name:
            icon = self.context.icons.pixmap(icon_name, size, palette.on_accent)
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
            if self.block.icon:
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
