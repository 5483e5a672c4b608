"""Large figures side by side, parted by gold hairlines."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from operator import itemgetter

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_expo, share_of
from kiosk.ui.text import SMALLEST, Style, even_box, text_width
from kiosk.ui.theme import GOLD, alpha
from kiosk.ui.widgets.counting import on_the_way
from kiosk.ui.widgets.figure_text import UNIT_SHARE, FigureText

GAP = 44
JOINT = " · "
UPRIGHT = 1.15
# What is tried; a broken line costs as much as a figure smaller by an eighth.
SHARES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46, 0.4, 0.34)
# Words below the figures give way a little, so that the figures stay large.
WORDS_SHARES = (1.0, 0.92, 0.84)
# Words around a figure that are longer than this are set smaller, so that the figure stays large.
LONGEST_UNIT, LONG_UNIT_SHARE = 6, 0.3
# A column is at most so much wider than an equal one.
WIDER = 1.3
COST_OF_SIZE, COST_OF_WORDS, COST_OF_LINE, COST_OF_OVERFLOW = 8.0, 8.0, 1.0, 1000.0


class RowView(BlockView):
    """Figures in a row: number, label, and below it period and note."""

    figure_size = 108.0
    label_size = 26.0
    pad = 0.0
    # Whether the row stands in the middle of a place that is higher than it needs.
    is_centred = False

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        figures = block.items or tuple(item for card in block.cards for item in card.items)
        super().__init__(context, geometry, parts=len(figures))
        self._figures: list[tuple[Figure, FigureText, QPointF]] = []
        self._lines: list[float] = []
        if not figures:
            return
        self._gap = self.px(GAP)
        self._drop = 0.0
        around = [
            words
            for each in figures
            for words in (each.prefix.get(self.language), each.unit.get(self.language))
        ]
        is_long = any(len(words) > LONGEST_UNIT for words in around)
        self._unit_share = LONG_UNIT_SHARE if is_long else UNIT_SHARE
        self._words_share, size = self._best(figures)
        self._set(figures, size)
        if self.is_centred:
            low = max(
                (box.used.bottom() for box in self.texts),
                default=max(at.y() for _, _, at in self._figures),
            )
            self._drop = max(0.0, (self.height() - self.px(self.pad) - low) / 2)
            self._set(figures, size)

    @property
    def ink(self) -> str:
        """Colour of the figures."""
        return self.palette_.title

    def _best(self, figures: Sequence[Figure]) -> tuple[float, float]:
        """Return the share of words and the size of figures that cost least together."""
        tried = []
        for self._words_share in WORDS_SHARES:
            cost, size = self._best_size(figures)
            tried.append((cost + (1 - self._words_share) * COST_OF_WORDS, self._words_share, size))
        _, share, size = min(tried, key=itemgetter(0))
        return share, size

    def _best_size(self, figures: Sequence[Figure]) -> tuple[float, float]:
        """Return what figures cost, by being small or by breaking lines, and their best size."""
        largest = self.figure_size * (UPRIGHT if self.canvas.is_portrait else 1.0)
        best, size = COST_OF_OVERFLOW, largest * SHARES[-1]
        for share in SHARES:
            small = (1 - share) * COST_OF_SIZE
            if small >= best:
                break
            fits = self._set(figures, largest * share, is_trial=True)
            broken = sum(box.count - 1 for box in self.texts)
            cost = small + broken * COST_OF_LINE + (0 if fits else COST_OF_OVERFLOW)
            if cost < best:
                best, size = cost, largest * share
        return best, size

    def _set(self, figures: Sequence[Figure], size: float, *, is_trial: bool = False) -> bool:
        """Set everything with figures of ``size``; return whether it fits.

        A trial is given up at the first thing that has no room: there may be many.
        """
        self.texts.clear()
        self.figures.clear()
        self._figures.clear()
        self._lines.clear()
        pad = float(self.px(self.pad))
        room = self.width() - 2 * pad - self._gap * (len(figures) - 1)
        made: list[FigureText] = []
        taken = 0.0
        for each in figures:
            made.append(self.make_figure(each, size, self.ink, 0.0, unit_share=self._unit_share))
            taken += made[-1].width
            if is_trial and taken > room + 1:
                return False
        as_wanted = taken <= room + 1
        if not as_wanted:
            # None of the sizes is small enough: each becomes as small as its share of the row.
            self.figures.clear()
            column = max(1.0, room / len(figures))
            made = [
                self.make_figure(each, size, self.ink, column, unit_share=self._unit_share)
                for each in figures
            ]
        left = pad
        for index, (figure, text, column) in enumerate(
            zip(figures, made, self._columns(figures, made, room), strict=True)
        ):
            baseline = pad + self._drop + text.ascent + self.px(8)
            self._figures.append((figure, text, QPointF(left, baseline)))
            if index:
                self._lines.append(left - self._gap / 2)
            top = baseline + text.descent + self.px(6)
            as_wanted = self._set_below(figure, left, top, column) and as_wanted
            if is_trial and not as_wanted:
                return False
            left += column + self._gap
        return as_wanted

    def _set_below(self, figure: Figure, left: float, top: float, wide: float) -> bool:
        """Set the words below a figure; return whether all stand at the size wanted for them."""
        is_full_size = True
        low = self.height() - self.px(self.pad)
        for words, size, colour in self._below(figure):
            rest = QRectF(left, top, wide, max(1.0, low - top))
            style = Style(Face.SANS, size, colour, leading=1.28)
            box = self.add_text(words, rest, style)
            if box.count > 1:
                # Period and note part where they are joined.
                words = words.replace(JOINT, "\n")
                self.texts[-1] = box = even_box(words, rest, style, self.canvas)
            is_full_size = is_full_size and box.fits and box.size_px >= self.px(size)
            top = box.used.bottom()
        return is_full_size

    def _columns(
        self, figures: Sequence[Figure], made: list[FigureText], room: float
    ) -> list[float]:
        """Share ``room``: each column holds its figure, and most of the longest line below it."""
        wanted = [
            max(text.width, min(self._longest(figure), WIDER * room / len(figures)))
            for figure, text in zip(figures, made, strict=True)
        ]
        spare = room - sum(wanted)
        if spare >= 0:
            return [wide + spare / len(wanted) for wide in wanted]
        # The more there is to read in a column, the wider it is: all have about as many lines.
        amounts = [sqrt(self._amount(figure)) for figure in figures]
        wanted = [
            max(text.width, room * amount / max(1.0, sum(amounts)))
            for text, amount in zip(made, amounts, strict=True)
        ]
        least = sum(text.width for text in made)
        over = sum(wanted) - least
        share = max(0.0, (room - least) / over) if over else 0.0
        return [
            text.width + (wide - text.width) * share
            for text, wide in zip(made, wanted, strict=True)
        ]

    def _longest(self, figure: Figure) -> float:
        return max(self._widths_below(figure), default=0.0)

    def _amount(self, figure: Figure) -> float:
        return sum(self._widths_below(figure))

    def _widths_below(self, figure: Figure) -> list[float]:
        rows = self._below(figure)
        return [text_width(words, Face.SANS, self.px(at)) for words, at, _ in rows]

    def _below(self, figure: Figure) -> list[tuple[str, float, str]]:
        palette = self.palette_
        label = figure.label.get(self.language)
        period = figure.period.get(self.language)
        note = figure.note.get(self.language)
        small = JOINT.join(words for words in (period, note) if words)
        share = self._words_share
        rows = [
            (label, max(SMALLEST, self.label_size * share), palette.text),
            (small, max(SMALLEST, 24.0 * share), palette.accent_text),
        ]
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
