"""One very large figure, and the others on cards below it."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_expo, share_of
from kiosk.ui.shapes import card
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.widgets.counting import on_the_way
from kiosk.ui.widgets.figure_text import FigureText

GREAT = 150.0
# A unit at the usual share of something so large would be as large as a title.
GREAT_UNIT_SHARE = 0.28
CARD_FIGURE = 66.0
CARD_GAP, HEAD_GAP = 18, 24
CARD_PAD, CARD_TOP, CARD_FOOT = 26, 18, 12
LEAST_CARD_WIDTH = 270
# The shadows of the cards need this much at the sides, and twice as much below.
SHADOW_EDGE = 5
# So much of the place belongs to the great figure when there are cards below it: less of it where
# those have much to say.
GREAT_SHARES = (0.36, 0.28)
# Sizes of what a card says, and which part of its height its figure is, as long as that is large.
CARD_LABELS = (25.0, 24.0, 23.0, 22.0, 21.0)
CARD_SHARES, SMALL_SHARE = (0.38, 0.36), 0.3


class GreatView(BlockView):
    """The first figure very large, with its label; then a grid of cards with one figure each."""

    great_size = GREAT

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        figures = block.items or tuple(item for group in block.cards for item in group.items)
        super().__init__(context, geometry, parts=max(1, len(figures)))
        self._placed: list[tuple[Figure, FigureText, QPointF]] = []
        self._cards: list[QRectF] = []
        if not figures:
            return
        for share in GREAT_SHARES if len(figures) > 1 else (self.head_share(),):
            self.texts.clear()
            self.figures.clear()
            self._placed.clear()
            self._cards.clear()
            edge = self.px(SHADOW_EDGE) if len(figures) > 1 else 0
            head = QRectF(edge, 0, self.width() - edge, self.height() * share)
            bottom = self._set_great(figures[0], head)
            if len(figures) == 1:
                break
            top = max(bottom + self.px(HEAD_GAP), head.bottom())
            room = QRectF(0, top, self.width(), self.height() - top)
            if self._set_cards(figures[1:], room.adjusted(edge, 0, -edge, -2 * edge)):
                break

    def head_share(self) -> float:
        """Return how much of the place a single figure takes."""
        return 1.0

    def colour(self) -> str:
        """Return the colour of the great figure."""
        return self.palette_.accent_text

    def _set_great(self, figure: Figure, room: QRectF) -> float:
        """Set the first figure into ``room``; return where it ends."""
        label_size, label_row = 30.0, self.px(44)
        free = (room.height() - label_row) / self.canvas.unit
        # Capitals are about 0.7 of the size, and the unit hangs a little below the baseline.
        size = max(54.0, min(self.great_size, free / 0.8))
        made = self.make_figure(
            figure, size, self.colour(), room.width(), unit_share=GREAT_UNIT_SHARE
        )
        baseline = room.top() + made.ascent + self.px(4)
        self._placed.append((figure, made, QPointF(room.left(), baseline)))
        top = baseline + made.size_px * 0.14
        label, period = self._label(figure)
        below = QRectF(room.left(), top, room.width(), max(1.0, room.bottom() - top))
        style = Style(Face.SANS_MEDIUM, label_size, self.palette_.text, leading=1.3)
        one_line = TextBox(label, below, replace(style, smallest=25, lines=1), self.canvas)
        if one_line.fits and label:
            box = one_line
            self.texts.append(box)
        else:
            box = self.add_text(label, below, style)
        end = box.used.bottom() if label else top
        if period:
            small = Style(Face.SANS_MEDIUM, 24, self.palette_.accent_text, leading=1.3)
            wide = text_width(period, small.face, self.px(small.size))
            after = box.used.right() + self.px(16)
            if box.count == 1 and after + wide <= room.right():
                row = QRectF(after, top + self.px(4), wide + self.px(4), box.used.height())
            else:
                row = QRectF(room.left(), end, room.width(), self.px(36))
                end += self.px(34)
            self.add_text(period, row, small)
        return end

    def _set_cards(self, figures: tuple[Figure, ...], room: QRectF) -> bool:
        """Set the cards into ``room``; return whether all words fit below large figures."""
        gap = self.px(CARD_GAP)
        columns = max(
            1, min(len(figures), int((room.width() + gap) / (self.px(LEAST_CARD_WIDTH) + gap)))
        )
        if len(figures) in (2, 4):
            columns = min(columns, 2)
        rows = ceil(len(figures) / columns)
        wide = (room.width() - gap * (columns - 1)) / columns
        high = min((room.height() - gap * (rows - 1)) / rows, self.px(190))
        pad = self.px(CARD_PAD)
        for index in range(len(figures)):
            row, column = divmod(index, columns)
            self._cards.append(
                QRectF(
                    room.left() + column * (wide + gap), room.top() + row * (high + gap), wide, high
                )
            )
        head, foot = self.px(CARD_TOP), self.px(CARD_FOOT)
        inner = [card.adjusted(pad, head, -pad, -foot) for card in self._cards]
        rooms = list(zip(figures, inner, strict=True))
        size = self._card_size(rooms, high / self.canvas.unit * 0.46)
        before = len(self.texts), len(self.figures), len(self._placed)
        # Where all small words stand beside their figures, these can be larger.
        is_loud = all(self._set_beside(figure, each, size) for figure, each in rooms)
        shares = () if is_loud else (*CARD_SHARES, SMALL_SHARE)
        for share, label in product(shares, CARD_LABELS):
            size = self._card_size(rooms, high / self.canvas.unit * share)
            del self.texts[before[0] :], self.figures[before[1] :], self._placed[before[2] :]
            if all(self._set_card(figure, each, size, label) for figure, each in rooms):
                is_loud = share in CARD_SHARES
                break
        else:
            if shares:
                del self.texts[before[0] :], self.figures[before[1] :], self._placed[before[2] :]
                for figure, each in rooms:
                    self._join_label(figure, self._set_figure(figure, each, size))
        self._centre(self.texts[before[0] :], before[2])
        return is_loud

    def _centre(self, boxes: list[TextBox], first: int) -> None:
        """Let what is on the cards stand in their middle, on all of them alike."""
        tops = [self._top_of_card(box.used.center()) for box in boxes]
        low = max(
            (box.used.bottom() - top for box, top in zip(boxes, tops, strict=True)), default=0.0
        )
        spare = self._cards[0].height() - low
        down = (spare - self.px(CARD_TOP)) / 2
        if not boxes or down <= 0:
            return
        for box in boxes:
            box.rect.translate(0, down)
            box.used.translate(0, down)
        for index, (figure, made, at) in enumerate(self._placed[first:], first):
            self._placed[index] = figure, made, at + QPointF(0, down)

    def _top_of_card(self, point: QPointF) -> float:
        # What is too long for its card may reach out of it.
        near = min(self._cards, key=lambda card: (card.center() - point).manhattanLength())
        return near.top()

    def _card_size(self, rooms: list[tuple[Figure, QRectF]], most: float) -> float:
        """Return one size for all cards, at most ``most``: the widest figure decides."""
        wanted = min(CARD_FIGURE, most)
        made = [
            self.make_figure(figure, wanted, self.palette_.title, room.width())
            for figure, room in rooms
        ]
        del self.figures[-len(made) :]
        return min(each.size_px for each in made) / self.canvas.unit

    def _set_figure(self, figure: Figure, room: QRectF, size: float) -> QRectF:
        """Set a figure at the top of ``room``; return what is left below it."""
        made = self.make_figure(figure, size, self.palette_.title, room.width())
        baseline = room.top() + made.ascent
        self._placed.append((figure, made, QPointF(room.left(), baseline)))
        top = baseline + made.size_px * 0.16
        return QRectF(room.left(), top, room.width(), max(1.0, room.bottom() - top))

    def _set_beside(self, figure: Figure, room: QRectF, size: float) -> bool:
        """Set a card with its small words right of the figure, if these and the label fit."""
        label, period = self._label(figure)
        self._set_figure(figure, room, size)
        _, made, at = self._placed[-1]
        style = Style(Face.SANS_MEDIUM, 22, self.palette_.accent_text, lines=1)
        wide = text_width(period, style.face, self.px(style.size)) + 2
        below = QRectF(room.left(), at.y() + made.size_px * 0.2, room.width(), self.px(36))
        body = Style(Face.SANS, 25, self.palette_.text, smallest=25, leading=1.3, lines=1)
        box = TextBox(label, below, body, self.canvas)
        row = QRectF(room.right() - wide, 0, wide, self.px(32))
        row.moveBottom(at.y() + self.px(7))
        self.texts += [box, TextBox(period, row, style, self.canvas)]
        return bool(period) and box.fits and made.width + wide + self.px(16) <= room.width()

    def _set_card(self, figure: Figure, room: QRectF, size: float, label_size: float) -> bool:
        """Set a card with its label and below that its small words; return whether all fit."""
        label, period = self._label(figure)
        rest = self._set_figure(figure, room, size)
        fits = True
        for words, colour in ((label, self.palette_.text), (period, self.palette_.accent_text)):
            if words:
                style = Style(Face.SANS, label_size, colour, smallest=label_size, leading=1.2)
                box = self.add_text(words, rest, style)
                rest = rest.adjusted(0, min(box.used.height(), rest.height() - 1), 0, 0)
                fits = fits and box.fits
        return fits

    def _join_label(self, figure: Figure, room: QRectF) -> None:
        """Set label and small words in one go, which takes fewer lines."""
        label, period = self._label(figure)
        words = " · ".join(part for part in (label, period) if part)
        style = Style(Face.SANS, 24, self.palette_.text, leading=1.26)
        accent = self.palette_.accent_text
        self.texts.append(
            TextBox(words, room, style, self.canvas, accents=[period], accent_colour=accent)
        )

    def _label(self, figure: Figure) -> tuple[str, str]:
        """Return label and small words of ``figure``."""
        language = self.language
        small = (figure.period.get(language), figure.note.get(language))
        return figure.label.get(language), " · ".join(words for words in small if words)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards."""
        for rect in self._cards:
            card(painter, rect, self.palette_, self.canvas)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figures at what they have counted to."""
        motion = self.theme.motion
        for index, (figure, made, at) in enumerate(self._placed):
            share = out_expo(share_of(self._elapsed, motion.stagger_ms * index, motion.grow_ms))
            made.draw(painter, at.x(), at.y(), on_the_way(figure.value, share, self.language))


class LoudView(GreatView):
    """The same with the great figure in the loudest colour of the page."""

    def colour(self) -> str:
        """Return the loud colour."""
        return self.palette_.loud
