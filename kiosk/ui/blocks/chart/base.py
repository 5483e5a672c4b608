"""What every chart shares: its card, the words around the drawing, and counting figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.content.blocks import ChartBlock, Figure
from kiosk.content.words import figure_words
from kiosk.ui.blocks.base import BlockView, PageContext, figure_parts
from kiosk.ui.charts import ChartItem, Plot, Tint
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_expo, share_of
from kiosk.ui.shapes import card
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import CREAM, WHITE
from kiosk.ui.widgets.counting import on_the_way
from kiosk.ui.widgets.figure_text import FigureText
from kiosk.ui.widgets.source_line import SourceLine

TITLE, TITLE_UPRIGHT = 28.0, 32.0
PAD = 30
PAD_TOP = 22
PAD_BOTTOM = 16
CREDIT = 22
CREDIT_ROW = 30
GAP = 16
# A lower room between title and note holds no figures.
LEAST_BODY = 24


@dataclass(frozen=True, slots=True)
class Value:
    """A figure that counts up: what it is, how it is set, and where.

    Attributes:
        figure: The figure.
        text: How it is set.
        left: Its left edge, in device pixels of the view.
        baseline: Its baseline.
        part: The part of the entering that it belongs to.
        start: Where it counts from.
    """

    figure: Figure
    text: FigureText
    left: float
    baseline: float
    part: int
    start: float = 0.0


class ChartView(BlockView):
    """A chart: title, period and unit, the drawing, note and credit.

    A kind of chart sets its words and figures in ``compose`` and returns the items of its drawing;
    the rest (card, plot, counting, resting) is done here. With ``framed`` it stands on a card.
    """

    def __init__(
        self,
        block: ChartBlock,
        context: PageContext,
        geometry: QRect,
        *,
        framed: bool = True,
    ) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.items)))
        self.block = block
        self.framed = framed
        self.values: list[Value] = []
        # Whether the words around the drawing leave nothing to it.
        self._is_full = False
        self.items = self.compose()
        self._plot = Plot(self, self.rect(), self.items) if self.items else None

    # For the kinds of chart

    def compose(self) -> Sequence[ChartItem]:
        """Set words and figures; return what is drawn, in device pixels of this view."""
        raise NotImplementedError

    def shares(self, item: ChartItem) -> list[float]:
        """Return how far each part of ``item`` has come."""
        return [self.share(part) for part in range(len(item.shares))]

    def inside(self) -> QRectF:
        """Return the room inside the card."""
        if not self.framed:
            return QRectF(self.rect())
        side = self.px(PAD)
        return QRectF(self.rect()).adjusted(side, self.px(PAD_TOP), -side, -self.px(PAD_BOTTOM))

    def set_head(self, room: QRectF, size: float = 28.0, lines: int = 2) -> float:
        """Set title and period at the top of ``room``; return where they end."""
        title = self.block.title.get(self.language)
        period = self.block.period.get(self.language)
        if not title and not period:
            return room.top()
        bottom = room.top()
        beside: QRectF | None = None
        if title:
            height = self.px(size * 1.32 * lines)
            style = Style(
                Face.SANS_BOLD, size, self.title_colour, smallest=22, leading=1.3, lines=lines
            )
            place = QRectF(room.left(), room.top(), room.width(), height)
            if not TextBox(title, place, style, self.canvas).fits:
                place.setHeight(2 * height)
                style = replace(style, lines=2 * lines)
            box = self.add_text(title, place, style)
            bottom = box.used.bottom()
            left = box.used.right() + self.px(GAP)
            if box.count == 1:
                beside = QRectF(left, box.used.top(), room.right() - left, box.used.height())
        if period:
            bottom = self._set_period(period, room, beside, bottom)
        return bottom

    def _set_period(self, period: str, room: QRectF, beside: QRectF | None, bottom: float) -> float:
        wide = text_width(period, Face.SANS, self.px(25))
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS, 25, self.palette_.text2, leading=1.3, down=middle, lines=1)
        if beside is not None and wide <= beside.width():
            self.add_text(period, beside, style)
            return bottom
        below = QRectF(room.left(), bottom, room.width(), self.px(34))
        self.add_text(period, below, style)
        return below.bottom()

    def set_foot(self, room: QRectF) -> float:
        """Set note and credit at the bottom of ``room``; return where they begin."""
        note = self.block.note.get(self.language)
        credit = self.block.credit.get(self.language)
        top = room.bottom()
        if credit:
            top -= self.px(CREDIT_ROW)
            # It may reach into the pad, where nothing else is.
            wide = room.width() + (self.px(PAD - 8) if self.framed else 0)
            self.add_source(QRectF(room.left(), top, wide, self.px(CREDIT_ROW)))
        if note:
            style = Style(Face.SANS, 24, self.palette_.text2, smallest=22, leading=1.35)
            trial = self.px(24 * 1.35 * 2)
            box = self.add_text(note, QRectF(room.left(), top - trial, room.width(), trial), style)
            # Set again at the height that it needs, so that the drawing gets the rest.
            self.texts.remove(box)
            top -= box.used.height() + self.px(4)
            self.add_text(note, QRectF(room.left(), top, room.width(), box.used.height()), style)
        return top

    def add_source(
        self, row: QRectF, across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> SourceLine:
        """Set the credit into ``row``, with its mark; return it."""
        line = SourceLine(
            self.block.credit.get(self.language),
            row,
            self.palette_.text2,
            self.canvas,
            self.context.icons,
            across=across,
        )
        self.texts.append(line)
        return line

    def body(self, title_size: float = 0.0, gap: float = 14.0, lines: int = 2) -> QRectF:
        """Set title, period, note and credit; return the room between them."""
        room = self.inside()
        title_size = title_size or (TITLE_UPRIGHT if self.canvas.is_portrait else TITLE)
        top, bottom = self.set_head(room, title_size, lines), self.set_foot(room)
        above = self.px(gap) if top > room.top() else 0
        below = self.px(8) if bottom < room.bottom() else 0
        high = bottom - below - top - above
        self._is_full = high < self.px(LEAST_BODY)
        return QRectF(room.left(), top + above, room.width(), high)

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place; all figures where they have none left."""
        lost = [self.label_of(part) for part in range(len(self.block.items))]
        lost += [mark.label.get(self.language) for mark in self.block.marks]
        return [*super().overflowing(), *(lost if self._is_full else ())]

    def small(
        self, *, lines: int = 0, across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> Style:
        """Return the style of the smallest words."""
        middle = Qt.AlignmentFlag.AlignVCenter
        return Style(
            Face.SANS,
            CREDIT,
            self.palette_.text2,
            leading=1.3,
            across=across,
            down=middle,
            lines=lines,
        )

    def set_value(
        self,
        part: int,
        size: float,
        colour: str,
        room_px: float,
        unit_share: float = 0.66,
        *,
        is_bare: bool = False,
    ) -> FigureText:
        """Return figure ``part`` of the chart set in a line of at most ``room_px``.

        It ``is_bare`` of its unit where the head of the chart says that for all of them.
        """
        figure = self.block.items[part]
        parts = figure_parts(figure, self.language, self.block.unit)
        if is_bare:
            prefix, value, _, suffix = parts
            parts = prefix, value, "", suffix
        text = FigureText(parts, size, colour, self.canvas, room_px=room_px, unit_share=unit_share)
        self.figures.append(text)
        return text

    def place_value(
        self, part: int, text: FigureText, left: float, baseline: float, start: float = 0.0
    ) -> None:
        """Draw figure ``part`` at ``left`` on ``baseline``, counting up from ``start``."""
        self.values.append(Value(self.block.items[part], text, left, baseline, part, start))

    def add_apart(self, words: str, rect: QRectF, style: Style) -> None:
        """Set a part of a figure that stands apart from it."""
        self.apart.append(self.add_text(words, rect, style))

    def label_of(self, part: int) -> str:
        """Return label, period and note of figure ``part`` in one line."""
        figure = self.block.items[part]
        texts = (figure.label, figure.period, figure.note)
        return " · ".join(words for text in texts if (words := text.get(self.language)))

    def scale_top(self) -> float:
        """Return the upper end of the scale: a ring is full at 100, whatever it shows."""
        if self.block.chart == "ring":
            return self.block.top or 100.0
        largest = max((figure.value.get(self.language) for figure in self.block.items), default=0.0)
        return self.block.top or largest or 1.0

    def end_of(self, part: int) -> float:
        """Return how much of the scale figure ``part`` is (0 to 1)."""
        return min(
            1.0, max(0.0, self.block.items[part].value.get(self.language) / self.scale_top())
        )

    def leader(self) -> int:
        """Return the part with the largest value."""
        values = [figure.value.get(self.language) for figure in self.block.items]
        return values.index(max(values)) if values else 0

    # Colours

    @property
    def title_colour(self) -> str:
        """Colour of titles on a card."""
        return CREAM if self.palette_.is_night else self.palette_.title

    def tint(self, *, leads: bool, has_head: bool = True) -> Tint:
        """Return the colours of a bar."""
        palette = self.palette_
        head = (WHITE if palette.is_night else palette.card) if has_head else ""
        if leads:
            return Tint(palette.lead_from, palette.lead_mid, palette.lead_to, head)
        return Tint(palette.bar_from, palette.bar_mid, palette.bar_to, head)

    def value_colour(self, *, leads: bool) -> str:
        """Return the colour of a figure."""
        palette = self.palette_
        if palette.is_night:
            return palette.lead_to if leads else WHITE
        return palette.accent_text if leads else palette.text

    # Life

    def advance(self) -> None:
        """Take the drawing as far as it has come."""
        for item in self.items:
            item.show_shares(self.shares(item))

    def moving_rect(self) -> QRect:
        """Only the figures; the plot repaints itself."""
        covered = QRectF()
        for value in self.values:
            covered = covered.united(value.text.rect(value.left, value.baseline))
        margin = self.px(12)
        return covered.adjusted(-margin, -margin, margin, margin).toAlignedRect()

    def words(self) -> list[str]:
        """Return the texts, and each figure as one phrase."""
        figures = [
            figure_words(figure, self.language, unit=self.block.unit) for figure in self.block.items
        ]
        return [box.words for box in self.texts if box not in self.apart] + figures

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card."""
        if self.framed:
            card(painter, QRectF(self.rect()), self.palette_, self.canvas)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figures at what they have counted to."""
        motion = self.theme.motion
        for value in self.values:
            done = share_of(self._elapsed, motion.stagger_ms * value.part, motion.grow_ms)
            shown = on_the_way(value.figure.value, out_expo(done), self.language, value.start)
            value.text.draw(painter, value.left, value.baseline, shown)

    def centre(self, text: FigureText, middle: QPointF) -> tuple[float, float]:
        """Return left edge and baseline of ``text`` centred on ``middle``."""
        return middle.x() - text.width / 2, middle.y() + text.ascent / 2
