"""Large figures side by side, parted by gold hairlines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_expo, share_of
from kiosk.ui.text import Style
from kiosk.ui.theme import GOLD, alpha
from kiosk.ui.widgets.counting import on_the_way
from kiosk.ui.widgets.figure_text import FigureText

GAP = 44


class RowView(BlockView):
    """Figures in a row: number, label, and below it period and note."""

    figure_size = 108.0
    label_size = 26.0

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        figures = block.items or tuple(item for card in block.cards for item in card.items)
        super().__init__(context, geometry, parts=len(figures))
        self._figures: list[tuple[Figure, FigureText, QPointF]] = []
        self._lines: list[float] = []
        if not figures:
            return
        gap = self.px(GAP)
        column = (self.width() - gap * (len(figures) - 1)) / len(figures)
        # One size for all of them: the widest decides.
        size = min(
            self.make_figure(figure, self.figure_size, self.palette_.title, column).size_px
            for figure in figures
        )
        self.figures.clear()
        for index, figure in enumerate(figures):
            left = index * (column + gap)
            made = self.make_figure(figure, size / self.canvas.unit, self.palette_.title, column)
            baseline = made.ascent + self.px(8)
            self._figures.append((figure, made, QPointF(left, baseline)))
            if index:
                self._lines.append(left - gap / 2)
            top = baseline + made.descent + self.px(6)
            for words, size_units, colour in self._below(figure):
                room = QRectF(left, top, column, max(1.0, self.height() - top))
                box = self.add_text(words, room, Style(Face.SANS, size_units, colour, leading=1.35))
                top = box.used.bottom()

    def _below(self, figure: Figure) -> list[tuple[str, float, str]]:
        palette = self.palette_
        label = figure.label.get(self.language)
        period = figure.period.get(self.language)
        note = figure.note.get(self.language)
        rows = [(label, self.label_size, palette.text)]
        small = " · ".join(words for words in (period, note) if words)
        rows.append((small, 24.0, palette.accent_text))
        return [row for row in rows if row[0]]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the hairlines between the figures."""
        painter.setPen(Qt.PenStyle.NoPen)
        for x in self._lines:
            fade = QLinearGradient(0, 0, 0, self.height())
            fade.setColorAt(0, QColor(alpha(GOLD, 0)))
            fade.setColorAt(0.5, QColor(alpha(GOLD, 0.5)))
            fade.setColorAt(1, QColor(alpha(GOLD, 0)))
            painter.setBrush(fade)
            painter.drawRect(QRectF(x, 0, max(1.0, 1.5 * self.canvas.unit), self.height()))

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figures at what they have counted to."""
        motion = self.theme.motion
        for index, (figure, made, at) in enumerate(self._figures):
            share = out_expo(share_of(self._elapsed, motion.stagger_ms * index, motion.grow_ms))
            made.draw(painter, at.x(), at.y(), on_the_way(figure.value, share, self.language))
