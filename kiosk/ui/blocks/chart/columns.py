"""Columns side by side: value above and label below, or both beside them in a low place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.blocks.chart.units import says_unit_once
from kiosk.ui.charts import Bar, BarsItem, ChartItem
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, even_box, is_lonely
from kiosk.ui.widgets.figure_text import FigureText

THICK, THICK_BESIDE, LEAST_THICK = 56, 40, 10
VALUE = 44.0
# What stays free between two values.
VALUE_AIR = 4
VALUES_BESIDE = (56.0, 50.0, 44.0, 38.0, 32.0)
LABELS = (25.0, 24.0, 23.0, 22.0, 21.0)
WAYS = (*((1, size) for size in LABELS[:-1]), *((2, size) for size in LABELS))
LABEL_AIR = 10
ICON, ICON_AIR = 40, 8
GAP = 20
# Columns lower than this say nothing: their words stand beside them instead.
LEAST = 96
# Where they do not fit there either, columns may be as low as this.
LEAST_UNDER = 40


class ColumnsView(ChartView):
    """Upright bars on a common baseline, with an icon at the label where there is one.

    Attributes:
        is_crowded: Whether names or values have no room at their columns.
    """

    is_crowded = False

    def compose(self) -> Sequence[ChartItem]:
        """Set labels and values; return the columns."""
        body = self.body()
        around = len(self.texts)
        self._icons: list[tuple[str, QPointF]] = []
        self._base = (QPointF(), QPointF())
        count = len(self.block.items)
        if not count:
            return []
        width = max(1.0, (body.width() - self.px(GAP) * (count - 1)) / count)
        self._is_bare = says_unit_once(self, body, width + self.px(GAP - VALUE_AIR))
        cells = [
            QRectF(body.left() + (width + self.px(GAP)) * part, body.top(), width, body.height())
            for part in range(count)
        ]
        labels = self._labels(width, body.height(), Qt.AlignmentFlag.AlignHCenter)
        foot = max(box.used.height() for box in labels) + self.px(LABEL_AIR)
        icons = self.px(ICON + ICON_AIR) if any(item.icon for item in self.block.items) else 0
        free = body.height() - foot - self.px(VALUE * 0.7 + 22)
        if free - icons >= self.px(LEAST):
            bars = self._under(cells, labels, body.bottom() - foot - icons, has_icons=icons > 0)
        else:
            beside = self._labels(self._beside_width(cells[0]), body.height())
            if all(box.fits for box in beside):
                bars = self._beside(cells, beside)
            else:
                bars = self._under(cells, labels, body.bottom() - foot, has_icons=False)
                self.is_crowded = free < self.px(LEAST_UNDER)
        fits = [*(box.fits for box in self.texts[around:]), *(value.fits for value in self.figures)]
        self.is_crowded = self.is_crowded or not all(fits)
        return [BarsItem(bars, track="", upright=True)]

    def _beside_width(self, cell: QRectF) -> float:
        """Return what a column leaves to the words beside it."""
        return cell.width() - self._thick_beside(cell) - self.px(14)

    def _thick_beside(self, cell: QRectF) -> float:
        return self._no_thicker(
            min(float(self.px(THICK_BESIDE)), cell.width() * 0.2), cell.height()
        )

    def _no_thicker(self, thick: float, room: float) -> float:
        """Return ``thick``, or less: no column is drawn lower than it is thick."""
        shortest = min(self.end_of(part) for part in range(len(self.block.items)))
        return max(float(self.px(LEAST_THICK)), min(thick, room * shortest))

    def _labels(
        self, width: float, height: float, across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> list[TextBox]:
        """Return the labels in one size, in lines of at most ``width``."""
        room = QRectF(0, 0, width, height)
        boxes: list[TextBox] = []
        # On one line where that can be read, else on two.
        for lines, size in WAYS:
            style = Style(
                Face.SANS, size, self.palette_.text, smallest=size, leading=1.22, across=across
            )
            boxes.clear()
            for part in range(len(self.block.items)):
                box = even_box(self.label_of(part), room, style, self.canvas)
                boxes.append(box)
                is_calm = box.fits and box.count <= lines and not is_lonely(box)
                if not is_calm and (lines, size) != WAYS[-1]:
                    # The next size is tried: there may be many labels.
                    break
            else:
                break
        return boxes

    def _bar(self, part: int, track: QRectF) -> Bar:
        return Bar(track, self.end_of(part), self.tint(leads=part == self.leader(), has_head=False))

    def _value(self, part: int, room: float, size: float = VALUE) -> FigureText:
        colour = self.value_colour(leads=part == self.leader())
        return self.set_value(part, size, colour, room, 0.45, is_bare=self._is_bare)

    def _under(
        self, cells: list[QRectF], labels: list[TextBox], base: float, *, has_icons: bool
    ) -> list[Bar]:
        """Values over the columns, icons and labels under them."""
        self._base = (QPointF(cells[0].left(), base), QPointF(cells[-1].right(), base))
        bars = []
        for part, (cell, label) in enumerate(zip(cells, labels, strict=True)):
            middle = cell.center().x()
            value = self._value(part, cell.width() + self.px(GAP - VALUE_AIR))
            room = base - cell.top() - value.ascent - self.px(22)
            thick = self._no_thicker(min(float(self.px(THICK)), cell.width() * 0.5), room)
            bars.append(self._bar(part, QRectF(middle - thick / 2, base - room, thick, room)))
            top = base - max(thick, room * self.end_of(part))
            self.place_value(part, value, middle - value.width / 2, top - self.px(14))
            words = base + self.px(LABEL_AIR)
            if has_icons:
                icon = self.block.items[part].icon
                self._icons.append((icon, QPointF(middle - self.px(ICON) / 2, words)))
                words += self.px(ICON + ICON_AIR)
            row = QRectF(label.rect)
            row.moveTopLeft(QPointF(cell.left() + label.rect.left(), words))
            row.setHeight(label.used.height())
            self.add_text(label.words, row, label.style)
        return bars

    def _beside(self, cells: list[QRectF], labels: list[TextBox]) -> list[Bar]:
        """Everything at the right of its column, standing on the same line."""
        base = cells[0].bottom()
        self._base = (QPointF(cells[0].left(), base), QPointF(cells[-1].right(), base))
        thick = self._thick_beside(cells[0])
        width = self._beside_width(cells[0])
        bars = []
        # The values stand on one line, whether their labels take one or two.
        top = base - self.px(6) - max(label.used.height() for label in labels)
        values = self._values_beside(width, top - self.px(8) - cells[0].top())
        for part, (cell, label, value) in enumerate(zip(cells, labels, values, strict=True)):
            bars.append(self._bar(part, QRectF(cell.left(), cell.top(), thick, cell.height())))
            left = cell.right() - width
            row = QRectF(left, top, label.rect.width(), label.used.height())
            self.add_text(label.words, row, label.style)
            baseline = top - self.px(8)
            self.place_value(part, value, left, baseline)
            above = baseline - value.ascent - self.px(ICON_AIR + ICON)
            if self.block.items[part].icon and above >= cell.top():
                self._icons.append((self.block.items[part].icon, QPointF(left, above)))
        return bars

    def _values_beside(self, width: float, height: float) -> list[FigureText]:
        """Return the values in one size, the largest at which each has the room it needs."""
        values: list[FigureText] = []
        for size in VALUES_BESIDE:
            self.figures.clear()
            values = [self._value(part, width, size) for part in range(len(self.block.items))]
            if all(value.size_px == self.px(size) and value.ascent <= height for value in values):
                break
        return values

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card, the baseline and the icons."""
        super().draw_still(painter)
        painter.setPen(QPen(QColor(self.palette_.baseline), max(1.0, 1.5 * self.canvas.unit)))
        painter.drawLine(*self._base)
        for name, at in self._icons:
            icon = self.context.icons.pixmap(name, self.px(ICON), self.palette_.accent_text)
            painter.drawPixmap(at, icon)
