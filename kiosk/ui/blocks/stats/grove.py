"""A figure that is counted out in trees."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.content.blocks import StatsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.stats.great import GreatView
from kiosk.ui.theme import ROD_DARK, WHITE, alpha, mix

# Drawn as two rows of 13 trees, 47 apart, with crowns of 16 to 19 on trunks of 32 to 39.
FIGURE_SHARE = 0.55
MOST_TREES = 80
APART, ROW = 47, 80
CROWNS = (17, 19, 16, 18)
TRUNK = 21
SHADES = (0.05, 0.6, 0.85, 0.35, 0.5, 0.15, 0.25)


def counted_in_trees(block: StatsBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return the figure with its trees, or without them where it cannot be counted out."""
    figures = block.items
    value = figures[0].value.get(context.language) if figures else 0
    if len(figures) != 1 or value != int(value) or not 0 < value <= MOST_TREES:
        return GreatView(block, context, geometry)
    return GroveView(block, context, geometry)


class GroveView(GreatView):
    """The figure with its label, and below it one tree for each, in rows on their ground."""

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        self._trees: list[tuple[QPointF, float, str]] = []
        self._grounds: list[tuple[float, float, float]] = []
        super().__init__(block, context, geometry)
        self._plant(int(block.items[0].value.get(self.language)))

    def head_share(self) -> float:
        """Return how much of the place belongs to the figure and its label."""
        return FIGURE_SHARE

    def _plant(self, count: int) -> None:
        """Put the trees on as few rows as have room for them."""
        room = QRectF(0, self.height() * FIGURE_SHARE, self.width(), 0)
        room.setBottom(self.height())
        best_rows, best = 1, 0.0
        for rows in range(1, 6):
            columns = ceil(count / rows)
            scale = min(room.width() / (columns * APART), room.height() / (rows * ROW))
            if scale > best:
                best, best_rows = scale, rows
        scale = min(best, self.canvas.unit * 1.5)
        columns = ceil(count / best_rows)
        row_high = min(room.height() / best_rows, ROW * scale * 1.15)
        colours = [mix(self.palette_.accent_text, self.palette_.accent, shade) for shade in SHADES]
        for index in range(count):
            row, column = divmod(index, columns)
            foot = QPointF(
                (column + 0.5) * APART * scale,
                room.bottom() - self.px(3) - (best_rows - 1 - row) * row_high,
            )
            crown = CROWNS[(index + row) % len(CROWNS)] * scale
            self._trees.append((foot, crown, colours[(index * 3 + row * 2) % len(colours)]))
        for row in range(best_rows):
            y = room.bottom() - self.px(2) - (best_rows - 1 - row) * row_high
            share = 1.0 if row == best_rows - 1 else 0.35
            self._grounds.append((y, min(room.width(), columns * APART * scale), share))

    def draw_still(self, painter: QPainter) -> None:
        """Draw the ground that the trees stand on."""
        super().draw_still(painter)
        for y, wide, share in self._grounds:
            width = max(1.0, (3 if share == 1.0 else 2) * self.canvas.unit)
            painter.setPen(QPen(QColor(alpha(self.palette_.accent_text, share)), width))
            painter.drawLine(QPointF(0, y), QPointF(wide, y))

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figure, and the trees as far as they have grown, from left to right."""
        super().draw_moving(painter)
        count, share = len(self._trees), self.share()
        trunk = QColor(mix(ROD_DARK, self.palette_.accent_text, 0.25))
        for index, (foot, crown, colour) in enumerate(self._trees):
            grown = min(1.0, max(0.0, share * (count + 6) - index) / 6)
            if grown <= 0:
                continue
            size = crown * grown
            middle = foot - QPointF(0, (crown + TRUNK * crown / 17) * grown)
            painter.setPen(QPen(trunk, size * 0.24))
            painter.drawLine(foot, middle)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(middle, size, size)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(alpha(WHITE, 0.55)), max(1.0, size * 0.11)))
            inner = QRectF(0, 0, size * 1.2, size * 1.2)
            inner.moveCenter(middle)
            painter.drawArc(inner, 80 * 16, 100 * 16)
