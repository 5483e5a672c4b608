"""Figures counted out in small squares; those of one time stand on one card."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import groupby
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.stats.tally import IN_A_ROW, columns_of, counted, draw_squares, grid
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_expo, share_of
from kiosk.ui.shapes import card
from kiosk.ui.text import Style, TextBox, even_box, text_width
from kiosk.ui.theme import GOLD, alpha
from kiosk.ui.widgets.counting import on_the_way
from kiosk.ui.widgets.figure_text import FigureText

GAP, PAD, PAD_DOWN, COLUMN_GAP = 24, 30, 20, 36
PERIOD, FIGURE, LABEL = 26.0, 84.0, 26.0
# What is tried until everything fits.
SCALES = (1.0, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5)
SMALLEST = 21.0
# Drawn 17 large with 8 between them, five in a row.
SQUARE, SQUARE_GAP = 17.0, 8.0
SQUARES_GAP = 24
LEAST_SQUARE = 0.62
BELOW_GAP, ROWS_BELOW = 14, 4
# Longer labels than this break.
LONGEST_LABEL = 250
# Narrower places have their cards below one another, where each can be so high.
NARROW, LEAST_CARD = 1040, 140


class _Way(Enum):
    """Where the squares of a figure stand, from the most to the least pleasant."""

    BESIDE = 0
    BELOW = 1
    NOWHERE = 2


class _Below(NamedTuple):
    """How high labels and squares below the figures are, in device pixels."""

    words: float
    squares: float


class SquaresView(BlockView):
    """Cards side by side, each under the time of its figures."""

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        figures = block.items or tuple(item for group in block.cards for item in group.items)
        super().__init__(context, geometry, parts=max(1, len(figures)))
        self._cards: list[QRectF] = []
        self._lines: list[QRectF] = []
        self._placed: list[tuple[Figure, FigureText, QPointF]] = []
        self._squares: list[tuple[int, list[QRectF]]] = []
        self._way = _Way.BESIDE
        if figures:
            # Without the squares the words may be larger.
            ways = [(way, scale) for way in _Way for scale in SCALES]
            is_set = any(self._set(figures, way, scale, is_trial=True) for way, scale in ways)
            if not is_set:
                self._set(figures, *ways[-1])

    def _set(
        self, figures: Sequence[Figure], way: _Way, scale: float, *, is_trial: bool = False
    ) -> bool:
        """Set everything at ``scale``; return whether it fits.

        A trial is given up before any words are set where a figure is wider than its column.
        """
        self._way = way
        for filled in (self.texts, self.figures, self._cards, self._lines):
            filled.clear()
        self._placed.clear()
        self._squares.clear()
        groups = [list(group) for _, group in groupby(figures, self._period)]
        rects = self._rects(groups, scale)
        sides = zip(groups, rects, strict=True)
        if is_trial and not all(self._has_columns(group, rect, scale) for group, rect in sides):
            return False
        # What all figures leave below them, so that they stand level.
        needs = [self._below(group, rect, scale) for group, rect in zip(groups, rects, strict=True)]
        most = _Below(*(max(parts) for parts in zip(*needs, strict=True)))
        fits = True
        for group, rect, need in zip(groups, rects, needs, strict=True):
            # Words alone are level on their own card: there it matters less than their size.
            self._low = need if way is _Way.NOWHERE else most
            fits = self._set_card(group, rect, scale) and fits
            if is_trial and not fits:
                return False
        return fits and all(box.fits for box in self.texts)

    def _rects(self, groups: list[list[Figure]], scale: float) -> list[QRectF]:
        """Return a card for each group: side by side, or below one another in a narrow place."""
        gap = self.px(GAP)
        is_high = self.height() >= self.px(LEAST_CARD) * len(groups)
        if self.width() < self.px(NARROW) and len(groups) > 1 and is_high:
            high = (self.height() - gap * (len(groups) - 1)) / len(groups)
            return [
                QRectF(0, (high + gap) * index, self.width(), high) for index in range(len(groups))
            ]
        wanted = [self._card_width(group, scale) for group in groups]
        share = (self.width() - gap * (len(groups) - 1)) / sum(wanted)
        rects: list[QRectF] = []
        left = 0.0
        for wide in wanted:
            rects.append(QRectF(left, 0, wide * share, self.height()))
            left += wide * share + gap
        return rects

    def _card_width(self, group: list[Figure], scale: float) -> float:
        """Return how wide a card should be for its figures and their time."""
        figures = sum(self._column_width(figure, self.height(), scale) for figure in group)
        figures += self.px(COLUMN_GAP) * (len(group) - 1)
        size = self.px(max(SMALLEST, PERIOD * max(0.84, scale)))
        time = min(
            text_width(self._period(group[0]), Face.SANS, size), self.px(1.2 * LONGEST_LABEL)
        )
        return max(figures, time + self.px(4)) + 2 * self.px(PAD)

    def _column_width(self, figure: Figure, card_high: float, scale: float) -> float:
        """Return the width that figure, squares and label of a column would like to have."""
        made = self.make_figure(figure, FIGURE * scale, GOLD, 0)
        self.figures.pop()
        size = self.px(max(SMALLEST, LABEL * max(0.82, scale)))
        label = min(text_width(self._words(figure), Face.SANS, size), self.px(LONGEST_LABEL))
        count = counted(figure) if self._way is not _Way.NOWHERE else 0
        side, gap = self._square(scale)
        if self._way is _Way.BELOW:
            return max(made.width, label, ceil(count / ROWS_BELOW) * (side + gap))
        if not count:
            return max(made.width, label)
        high = card_high - self.px(2 * PAD_DOWN + 1.3 * (LABEL + PERIOD) + 16)
        rows = max(1, int((high + gap) / (side + gap)))
        columns = max(columns_of(count), ceil(count / rows))
        return max(made.width + self.px(SQUARES_GAP) + columns * (side + gap) - gap, label)

    def _square(self, scale: float) -> tuple[int, int]:
        """Return side and gap of a square."""
        share = max(LEAST_SQUARE, scale)
        return self.px(SQUARE * share), self.px(SQUARE_GAP * share)

    def _period(self, figure: Figure) -> str:
        return figure.period.get(self.language)

    def _words(self, figure: Figure) -> str:
        texts = (figure.label, figure.note)
        return " · ".join(part for text in texts if (part := text.get(self.language)))

    def _inside(self, rect: QRectF, scale: float) -> QRectF:
        pad = self.px(PAD * max(0.8, scale))
        down = self.px(PAD_DOWN * max(0.7, scale))
        return rect.adjusted(pad, down, -pad, -down)

    def _widths(self, group: list[Figure], rect: QRectF, scale: float) -> list[float]:
        """Return how wide the columns of a card are."""
        wanted = [self._column_width(figure, rect.height(), scale) for figure in group]
        gap = self.px(COLUMN_GAP)
        room = self._inside(rect, scale).width() - gap * (len(group) - 1)
        spare = room - sum(wanted)
        return [
            wide + spare / len(wanted) if spare >= 0 else wide * room / sum(wanted)
            for wide in wanted
        ]

    def _has_columns(self, group: list[Figure], rect: QRectF, scale: float) -> bool:
        """Whether no figure of a card is wider than its column."""
        for figure, wide in zip(group, self._widths(group, rect, scale), strict=True):
            made = self.make_figure(figure, FIGURE * scale, GOLD, wide)
            self.figures.pop()
            if not made.fits:
                return False
        return True

    def _label_style(self, scale: float) -> Style:
        size = max(SMALLEST, LABEL * max(0.82, scale))
        return Style(Face.SANS, size, self.palette_.text, smallest=size, leading=1.25)

    def _below(self, group: list[Figure], rect: QRectF, scale: float) -> _Below:
        """Return what the figures of a card need below them."""
        words = squares = 0.0
        step = sum(self._square(scale))
        for figure, wide in zip(group, self._widths(group, rect, scale), strict=True):
            room = QRectF(0, 0, wide, 1)
            trial = TextBox(self._words(figure), room, self._label_style(scale), self.canvas)
            words = max(words, trial.used.height() if trial.words else 0.0)
            if self._way is _Way.BELOW:
                squares = max(squares, ceil(counted(figure) / max(1, int(wide / step))) * step)
        return _Below(words, squares)

    def _set_card(self, group: list[Figure], rect: QRectF, scale: float) -> bool:
        """Set the figures of one time on their card; return whether they fit."""
        inside, gap = self._inside(rect, scale), self.px(COLUMN_GAP)
        columns = self._widths(group, rect, scale)
        self._cards.append(rect)
        top = inside.top()
        words = self._period(group[0])
        if words:
            at = max(SMALLEST, PERIOD * max(0.84, scale))
            period = Style(Face.SANS, at, self.palette_.text2, smallest=at, leading=1.2)
            box = even_box(words, inside, period, self.canvas)
            self.texts.append(box)
            top = box.used.bottom() + self.px(10 * scale)
        left = inside.left()
        fits = True
        for index, (figure, wide) in enumerate(zip(group, columns, strict=True)):
            column = QRectF(left, top, wide, inside.bottom() - top)
            if index:
                self._lines.append(QRectF(left - gap / 2, top, 1, column.height()))
            fits = self._set_figure(figure, column, scale) and fits
            left += wide + gap
        return fits

    def _set_figure(self, figure: Figure, room: QRectF, scale: float) -> bool:
        """Set label, figure and squares of one figure; return whether they fit."""
        ink = self.palette_.title if self.palette_.is_night else self.palette_.accent_text
        made = self.make_figure(figure, FIGURE * scale, ink, room.width())
        count = counted(figure) if self._way is not _Way.NOWHERE else 0
        # In a high card everything stands in the middle of what its time leaves free.
        beside = IN_A_ROW * sum(self._square(scale)) if self._way is _Way.BESIDE else 0
        high = max(made.ascent, beside) + self._low.squares
        spare = max(0.0, room.height() - self._low.words - high - self.px(16))
        low = room.bottom() - spare / 2
        label = QRectF(room.left(), low - self._low.words, room.width(), self._low.words)
        self.add_text(self._words(figure), label, self._label_style(scale))
        baseline = label.top() - self._low.squares - max(self.px(12), made.descent * 0.75)
        part = len(self._placed)
        self._placed.append((figure, made, QPointF(room.left(), baseline)))
        high_enough = baseline - made.ascent >= room.top() - 1
        if self._way is _Way.BELOW:
            self._set_below(part, count, room, scale)
            return made.fits and high_enough
        return made.fits and high_enough and self._set_squares(part, count, room, scale)

    # Squares

    def _set_squares(self, part: int, count: int, room: QRectF, scale: float) -> bool:
        """Set ``count`` squares beside figure ``part``; return whether there is room for them."""
        if not count:
            return True
        _, made, at = self._placed[part]
        side, gap = self._square(scale)
        step = side + gap
        rows = max(1, int((at.y() - room.top() + gap) / step))
        columns = max(columns_of(count), ceil(count / rows))
        left = at.x() + made.width + self.px(SQUARES_GAP)
        if left + columns * step - gap > room.right() + 1:
            return False
        top = at.y() + gap - ceil(count / columns) * step
        self._squares.append((part, grid(QPointF(left, top), count, columns, side, gap)))
        return True

    def _set_below(self, part: int, count: int, room: QRectF, scale: float) -> None:
        """Set ``count`` squares below figure ``part``, in rows of the column's width."""
        if not count:
            return
        at = self._placed[part][2]
        side, gap = self._square(scale)
        step = side + gap
        columns = max(1, int(room.width() / step))
        top = at.y() + self.px(BELOW_GAP)
        self._squares.append((part, grid(QPointF(at.x(), top), count, columns, side, gap)))

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards and the lines between figures."""
        for rect in self._cards:
            card(painter, rect, self.palette_, self.canvas)
        painter.setPen(Qt.PenStyle.NoPen)
        for line in self._lines:
            fade = QLinearGradient(line.topLeft(), line.bottomLeft())
            for at, share in ((0.0, 0.0), (0.5, 0.6), (1.0, 0.0)):
                fade.setColorAt(at, QColor(alpha(GOLD, share)))
            line.setWidth(max(1.0, 1.5 * self.canvas.unit))
            painter.fillRect(line, fade)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figures at what they have counted to, and as many squares."""
        motion = self.theme.motion
        for part, (figure, made, at) in enumerate(self._placed):
            done = share_of(self._elapsed, motion.stagger_ms * part, motion.grow_ms)
            shown = on_the_way(figure.value, out_expo(done), self.language)
            made.draw(painter, at.x(), at.y(), shown)
        palette = self.palette_
        for part, squares in self._squares:
            done = share_of(self._elapsed, motion.stagger_ms * part, motion.grow_ms)
            draw_squares(painter, squares, done, (palette.bar_mid, palette.bar_to))
