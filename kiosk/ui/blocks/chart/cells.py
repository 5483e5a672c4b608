"""Amounts counted out in cells of one size: the largest climbs like a slope."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from kiosk.content.text import Amount
from kiosk.content.words import joined, written
from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.charts import Cell, ChartItem, PictogramItem, Shape
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_cubic, share_of
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import WHITE, alpha, mix

# Drawn with cells of 37 that are 40 apart; figures of 92, the largest one of 128.
PITCH, FILL = 40.0, 0.925
# In device pixels.
LEAST_PITCH = 6
FIGURE, FIGURE_GREAT, LABEL = 92.0, 128.0, 27.0
LEGEND_ROW = 44
GROUP_GAP = 56
# From this count on the cells of an amount climb; fewer stand in a block of so many rows.
SLOPE_FROM = 40
BLOCK_ROWS = 5
MOST_CELLS = 320
SPREAD = 0.7
ICON_SHARE = 0.62
SHADES = (0.35, 0.05, 0.5, 0.2, 0.62)


@dataclass
class _Group:
    """One amount: its place among the items, and how many cells each of its columns has."""

    part: int
    columns: list[int]
    words_wide: float = 0.0
    words_high: float = 0.0


class CellsView(ChartView):
    """The smallest amount at the left, each on the same ground; below, what one cell stands for.

    Cells are counted in the first language's numbers (110 stands for 110 cells, also where another
    language writes 1.1 million).
    """

    def compose(self) -> Sequence[ChartItem]:
        """Set figures and labels; return the cells."""
        self._is_overfull = False
        self._ground: tuple[QPointF, QPointF] | None = None
        self._sample = QRectF()
        body = self.body()
        counts, per_cell = cell_counts([figure.value for figure in self.block.items])
        if not counts:
            return []
        self._per_cell = per_cell
        order = sorted(range(len(counts)), key=lambda part: counts[part])
        groups = [_Group(part, columns_of(counts[part])) for part in order if counts[part]]
        for index, group in enumerate(groups):
            self._measure(group, is_great=index == len(groups) - 1)
        legend = self.px(LEGEND_ROW)
        # The source, where there is one, stands at the left of the same row.
        low = body.bottom() if self.block.note.get(self.language) else self.inside().bottom()
        room = QRectF(body)
        room.setBottom(low - legend)
        pitch = self._pitch(groups, room)
        self._is_overfull = pitch <= LEAST_PITCH
        cells = self._place(groups, room, pitch)
        self._set_legend(QRectF(body.left(), low - legend, body.width(), legend), pitch)
        self._ground = (room.bottomLeft(), room.bottomRight())
        self._cell_count = len(cells)
        return [PictogramItem(cells, line_px=1.0)]

    # Words

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place: of groups beyond its width, each."""
        lost = [text.words for text in self.figures] if self._is_overfull else []
        return [*super().overflowing(), *lost]

    def _sizes(self, *, is_great: bool) -> tuple[float, Style]:
        style = Style(Face.SANS_MEDIUM, LABEL, self.palette_.text, smallest=22, leading=1.25)
        return (FIGURE_GREAT if is_great else FIGURE), style

    def _measure(self, group: _Group, *, is_great: bool) -> None:
        """Find the room that the words of a group need."""
        size, style = self._sizes(is_great=is_great)
        most = self.width() * (0.42 if is_great else 0.3)
        text = self.set_value(group.part, size, self.palette_.accent_text, most, 0.3)
        self.figures.remove(text)
        label = self.label_of(group.part)
        wide = min(most, text_width(label, style.face, self.px(style.size)) + 2)
        group.words_wide = max(text.width, wide)
        box = TextBox(label, QRectF(0, 0, group.words_wide, self.px(200)), style, self.canvas)
        group.words_high = text.ascent + self.px(14) + box.used.height() + self.px(12)

    def _pitch(self, groups: list[_Group], room: QRectF) -> float:
        """Return the largest distance of cells at which all groups and their words have room."""
        gap = self.px(GROUP_GAP)
        pitch = PITCH * self.canvas.unit * 1.5
        while pitch > LEAST_PITCH:
            wide, fits = 0.0, True
            for group in groups:
                free = self._free_above(group, pitch, room)
                fits = fits and free >= 0
                wide += max(len(group.columns) * pitch, self._words_beside(group, pitch))
            if fits and wide + gap * (len(groups) - 1) <= room.width():
                return pitch
            pitch *= 0.97
        return pitch

    def _is_slope(self, group: _Group) -> bool:
        return sum(group.columns) >= SLOPE_FROM

    def _words_beside(self, group: _Group, pitch: float) -> float:
        return 0.0 if self._is_slope(group) else group.words_wide

    def _free_above(self, group: _Group, pitch: float, room: QRectF) -> float:
        """Return what is left of the height over the cells below the words."""
        under = group.columns
        if self._is_slope(group):
            # The words stand over the low end of the slope.
            count = min(len(under), ceil(group.words_wide / pitch))
            if count >= len(under):
                return -1.0
            under = under[:count]
        words = room.height() - max(under, default=0) * pitch - group.words_high
        return min(words, room.height() - max(group.columns, default=0) * pitch)

    def _set_words(self, group: _Group, left: float, bottom: float, *, is_great: bool) -> None:
        size, style = self._sizes(is_great=is_great)
        colour = self.palette_.accent_text if is_great else self.palette_.title
        text = self.set_value(group.part, size, colour, group.words_wide + 1, 0.3)
        top = bottom - group.words_high
        baseline = top + text.ascent
        self.place_value(group.part, text, left, baseline)
        below = baseline + self.px(14)
        room = QRectF(left, below, group.words_wide, max(1.0, bottom - below))
        self.add_text(self.label_of(group.part), room, style)

    def _set_legend(self, row: QRectF, pitch: float) -> None:
        amount = self._per_cell.get(self.language)
        words = "= " + joined(
            [written(amount, self.language), self.block.unit.get(self.language)], self.language
        )
        right = Qt.AlignmentFlag.AlignRight
        box = self.add_text(words, row, self.small(lines=1, across=right))
        side = min(pitch * FILL, row.height() * 0.8)
        self._sample = QRectF(0, 0, side, side)
        self._sample.moveCenter(QPointF(box.used.left() - self.px(10) - side / 2, row.center().y()))

    # Cells

    def _place(self, groups: list[_Group], room: QRectF, pitch: float) -> list[Cell]:
        cells: list[Cell] = []
        wides = [
            max(len(group.columns) * pitch, self._words_beside(group, pitch)) for group in groups
        ]
        spare = room.width() - sum(wides)
        gap = spare / max(1, len(groups) - 1) if len(groups) > 1 else 0.0
        gap = min(gap, self.px(GROUP_GAP) * 4)
        left = room.right() - sum(wides) - gap * (len(groups) - 1)
        for index, (group, wide) in enumerate(zip(groups, wides, strict=True)):
            is_great = index == len(groups) - 1
            start = left
            if self._is_slope(group):
                start = left + wide - len(group.columns) * pitch
                count = min(len(group.columns), ceil(group.words_wide / pitch))
                tallest = max(group.columns[:count])
            else:
                tallest = max(group.columns)
            bottom = room.bottom() - tallest * pitch - self.px(4)
            self._set_words(group, start, bottom, is_great=is_great)
            cells += self._cells(group, start, room.bottom(), pitch)
            left += wide + gap
        return cells

    def _cells(self, group: _Group, left: float, bottom: float, pitch: float) -> list[Cell]:
        side = pitch * FILL
        icon = self._mark(side)
        cells = []
        for column, high in enumerate(group.columns):
            for row in range(high):
                rect = QRectF(left + column * pitch, bottom - (row + 1) * pitch, side, side)
                cells.append(Cell(rect, Shape.SQUARE, self._shade(column, row), icon=icon))
        return cells

    def _mark(self, side: float) -> QPixmap | None:
        """Return what is drawn on a cell of ``side``."""
        if not self.block.icon:
            return None
        size = max(1, round(side * ICON_SHARE))
        return self.context.icons.pixmap(self.block.icon, size, alpha(WHITE, 0.5))

    def _shade(self, column: int, row: int) -> str:
        shade = SHADES[(column * 3 + row * 7 + column * row) % len(SHADES)]
        return mix(self.palette_.accent_text, self.palette_.accent, shade)

    def shares(self, item: ChartItem) -> list[float]:
        """Pop up one after the other, all within the time of one entering."""
        count = len(item.shares)
        late = self._grow_ms * SPREAD / max(1, count - 1)
        pop = self._grow_ms * (1 - SPREAD)
        return [out_cubic(share_of(self._elapsed, late * index, pop)) for index in range(count)]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the ground, and the cell of the legend."""
        super().draw_still(painter)
        if self._ground is not None:
            painter.setPen(QPen(QColor(self.palette_.accent_text), max(1.0, 3 * self.canvas.unit)))
            painter.drawLine(*self._ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._shade(0, 0)))
        radius = self._sample.width() * 0.22
        painter.drawRoundedRect(self._sample, radius, radius)
        icon = self._mark(self._sample.width())
        if icon is not None:
            at = self._sample.center() - QPointF(icon.width() / 2, icon.height() / 2)
            painter.drawPixmap(at, icon)


def cell_counts(values: Sequence[Amount]) -> tuple[list[int], Amount]:
    """Return how many cells each of ``values`` has, and what one cell stands for.

    One cell is one unit of the first language, or a power of ten of it where that would be too
    many or too few.
    """
    firsts = [next(iter(value.by_language.values()), 0) for value in values]
    if not firsts or max(firsts) <= 0:
        return [], Amount()
    each = 1.0
    while sum(firsts) / each > MOST_CELLS:
        each *= 10
    while any(value / each != round(value / each) for value in firsts) and each > 0.001:
        if sum(firsts) / each * 10 > MOST_CELLS:
            break
        each /= 10
    counts = [round(value / each) for value in firsts]
    largest = firsts.index(max(firsts))
    per_cell = {
        language: _plain(number * each / firsts[largest])
        for language, number in values[largest].by_language.items()
    }
    return counts, Amount(per_cell)


def _plain(number: float) -> int | float:
    """Return a number without what floating point adds to it."""
    rounded = round(number, 9)
    return int(rounded) if rounded == int(rounded) else rounded


def columns_of(count: int) -> list[int]:
    """Return the heights of the columns that ``count`` cells stand in, from left to right."""
    if count < SLOPE_FROM:
        rows = min(BLOCK_ROWS, max(1, count))
        full, rest = divmod(count, rows)
        return ([rest] if rest else []) + [rows] * full
    # Two columns of each height: 1 1 2 2 3 3 ... is steps * (steps + 1) cells.
    steps = int((sqrt(1 + 4 * count) - 1) / 2)
    columns = [step for step in range(1, steps + 1) for _ in range(2)]
    rest = count - steps * (steps + 1)
    for index in range(min(rest, len(columns))):
        columns[-1 - index] += 1
    return ([1] if rest > len(columns) else []) + columns
