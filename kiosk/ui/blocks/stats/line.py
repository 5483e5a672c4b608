"""Figures with their words beside them, one line each."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_expo, share_of
from kiosk.ui.text import Style
from kiosk.ui.widgets.counting import on_the_way
from kiosk.ui.widgets.figure_text import FigureText

FIGURE = 64.0
LABEL, LABEL_UPRIGHT = 28.0, 33.0
GAP = 18
# The figures take at most this share of the line, their words the rest.
FIGURE_SHARE = 0.5


class LineView(BlockView):
    """Each figure in the panel's accent, and beside it what it counts."""

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        figures = block.items or tuple(item for card in block.cards for item in card.items)
        super().__init__(context, geometry, parts=max(1, len(figures)))
        self._placed: list[tuple[Figure, FigureText, QPointF]] = []
        if not figures:
            return
        first = self._set_title(block.title.get(self.language))
        row = (self.height() - first) / len(figures)
        size = min(FIGURE, row / self.canvas.unit * 0.8)
        room = self.width() * FIGURE_SHARE
        colour = self.palette_.accent_text
        made = [self.make_figure(figure, size, colour, room) for figure in figures]
        left = max(each.width for each in made) + self.px(GAP)
        for index, (figure, each) in enumerate(zip(figures, made, strict=True)):
            top = first + row * index
            baseline = top + (row + each.ascent) / 2
            self._placed.append((figure, each, QPointF(0, baseline)))
            rect = QRectF(left, top, self.width() - left, row)
            style = Style(
                Face.SANS,
                LABEL_UPRIGHT if self.canvas.is_portrait else LABEL,
                self.palette_.text,
                leading=1.3,
                down=Qt.AlignmentFlag.AlignVCenter,
            )
            self.add_text(self._words(figure), rect, style)

    def _set_title(self, title: str) -> float:
        """Set the title above the lines; return where they begin."""
        if not title:
            return 0.0
        style = Style(Face.SANS_BOLD, 26, self.palette_.accent_text, leading=1.3)
        room = QRectF(0, 0, self.width(), self.height() * 0.4)
        return self.add_text(title, room, style).used.bottom()

    def _words(self, figure: Figure) -> str:
        label = figure.label.get(self.language)
        small = [figure.period.get(self.language), figure.note.get(self.language)]
        below = " · ".join(words for words in small if words)
        return f"{label}\n{below}" if below else label

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figures at what they have counted to."""
        motion = self.theme.motion
        for index, (figure, made, at) in enumerate(self._placed):
            share = out_expo(share_of(self._elapsed, motion.stagger_ms * index, motion.grow_ms))
            made.draw(painter, at.x(), at.y(), on_the_way(figure.value, share, self.language))
