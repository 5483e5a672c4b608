"""Figures as the lines of a ledger: the number left, what it counts right, a hairline below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_expo, share_of
from kiosk.ui.shapes import HAIRLINE
from kiosk.ui.text import Style, TextBox
from kiosk.ui.widgets.counting import on_the_way
from kiosk.ui.widgets.figure_text import FigureText

_SIZE = 84.0
_NUMBER_SHARE = 0.43
_GAP = 24
_LINES = 2
# From this ratio of width to height on, the lines stand side by side.
_WIDE = 4.0


class LedgerView(BlockView):
    """One line a figure; in a wide and low place columns, each with its label below the number."""

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        self._shown = block.items or tuple(item for card in block.cards for item in card.items)
        super().__init__(context, geometry, parts=max(1, len(self._shown)))
        self._placed: list[tuple[Figure, FigureText, QPointF]] = []
        self._rules: list[tuple[QPointF, QPointF]] = []
        if not self._shown:
            return
        if self.width() >= self.height() * _WIDE:
            self._set_columns()
        else:
            self._set_lines()

    def _colour(self, index: int) -> str:
        return self.palette_.accent_text if index == 0 else self.palette_.title

    def _label(self, figure: Figure) -> str:
        texts = (figure.label, figure.period, figure.note)
        return " · ".join(words for text in texts if (words := text.get(self.language)))

    def _size(self, room: float, high: float) -> float:
        """Return the largest size at which every figure fits into ``room``, in design units."""
        wanted = min(_SIZE, high / self.canvas.unit)
        made = [
            self.make_figure(figure, wanted, self.palette_.title, room) for figure in self._shown
        ]
        self.figures.clear()
        return min(figure.size_px for figure in made) / self.canvas.unit

    def _label_style(
        self, size: float, down: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter
    ) -> Style:
        colour = self.palette_.text
        return Style(
            Face.SANS_MEDIUM, size, colour, smallest=22, leading=1.2, down=down, lines=_LINES
        )

    def _label_size(self, wanted: float, across: float, high: float) -> float:
        """Return one size for all labels: that of the one with the least room, in design units."""
        room = QRectF(0, 0, across, high)
        style = self._label_style(wanted)
        boxes = [TextBox(self._label(figure), room, style, self.canvas) for figure in self._shown]
        return min(box.size_px for box in boxes) / self.canvas.unit

    def _set_lines(self) -> None:
        row = self.height() / len(self._shown)
        number = self.width() * _NUMBER_SHARE
        size = self._size(number, row * 0.92)
        across = self.width() - number - self.px(8)
        label = self._label_size(30, across, row)
        for index, figure in enumerate(self._shown):
            top = row * index
            made = self.make_figure(figure, size, self._colour(index), number)
            baseline = top + (row + made.ascent) / 2
            self._placed.append((figure, made, QPointF(0, baseline)))
            room = QRectF(number + self.px(8), top, across, row)
            self.add_text(self._label(figure), room, self._label_style(label))
            bottom = top + row - self.px(2)
            self._rules.append((QPointF(0, bottom), QPointF(self.width(), bottom)))

    def _set_columns(self) -> None:
        gap = self.px(_GAP)
        column = (self.width() - gap * (len(self._shown) - 1)) / len(self._shown)
        size = self._size(column, self.height() * 0.62)
        label = self._label_size(27, column, self.height() * 0.42)
        for index, figure in enumerate(self._shown):
            left = index * (column + gap)
            made = self.make_figure(figure, size, self._colour(index), column)
            baseline = made.ascent + self.px(4)
            self._placed.append((figure, made, QPointF(left, baseline)))
            top = baseline + made.descent
            room = QRectF(left, top, column, max(1.0, self.height() - top))
            style = self._label_style(label, Qt.AlignmentFlag.AlignTop)
            self.add_text(self._label(figure), room, style)
            if index:
                x = left - gap / 2
                self._rules.append((QPointF(x, self.px(8)), QPointF(x, self.height() - self.px(8))))

    def draw_still(self, painter: QPainter) -> None:
        """Draw the hairlines."""
        width = max(1.0, HAIRLINE * self.canvas.unit)
        painter.setPen(QPen(QColor(self.palette_.border), width))
        for start, end in self._rules:
            painter.drawLine(start, end)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figures at what they have counted to."""
        motion = self.theme.motion
        for index, (figure, made, at) in enumerate(self._placed):
            done = share_of(self._elapsed, motion.stagger_ms * index, motion.grow_ms)
            shown = on_the_way(figure.value, out_expo(done), self.language)
            made.draw(painter, at.x(), at.y(), shown)
