"""Linked cards: side by side in a row, or one below the other in a narrow place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.content.blocks import ChainBlock, Link
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, even_box, is_lonely, text_width
from kiosk.ui.theme import CREAM, alpha
from kiosk.ui.widgets.forging import draw_links

TITLE, LABEL, SMALLEST = 28.0, 26.0, 21.0
TEXT_STEP = 3
# In how many lines a long label would like to stand.
LINES = 2.5
GAP, PAD, PAD_DOWN, ICON, ICON_GAP = 32, 30, 6, 46, 16
CORNER = 18
TITLE_GAP = 30
# A row of narrower cards than this is a column.
LEAST_CARD = 236
# Cards that are too narrow are made wider by so much, at most so often.
WIDER, TRIES = 1.04, 6
LONGEST_TITLE = 0.16
# Links are drawn for a medallion of 92; here they are this share of it.
LINK_SCALE = 0.36
# So far a link reaches over the edge of a card.
REACH = 12
BORDER_SHARE = 0.33
# The gap of a column is at most this share of its height.
COLUMN_GAP = 0.05


@dataclass(frozen=True, slots=True)
class _Set:
    """The words of a card at one size, from their own top left.

    Attributes:
        boxes: The mark or nothing, the label, the text.
        height: How high label and text are together.
        fits: Whether they are inside their card.
    """

    boxes: list[TextBox]
    height: float
    fits: bool


class LinkedView(BlockView):
    """A card for each link, joined to the next; the title stands before them."""

    def __init__(self, block: ChainBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.links) - 1))
        self._links = block.links
        self._cards: list[QRectF] = []
        self._icons: list[tuple[str, int, QPointF]] = []
        count, gap = len(block.links), self.px(GAP)
        title = block.title.get(self.language)
        self._is_row = self.width() >= (self.px(LEAST_CARD) + gap) * count
        room = self._set_title(title, QRectF(self.rect()))
        if not count:
            return
        if self._is_row:
            self._cards = self._row(room, [1.0] * count)
            self._set_cards(self._row(room, self._lengths()))
            return
        gap = min(gap, round(room.height() * COLUMN_GAP))
        high = (room.height() - gap * (count - 1)) / count
        self._cards = [
            QRectF(room.left(), room.top() + (high + gap) * index, room.width(), high)
            for index in range(count)
        ]
        self._set_cards(self._cards)

    def _row(self, room: QRectF, weights: list[float]) -> list[QRectF]:
        """Return cards side by side, as wide as their ``weights`` say."""
        gap = self.px(GAP)
        share = (room.width() - gap * (len(weights) - 1)) / sum(weights)
        cards, left = [], room.left()
        for weight in weights:
            cards.append(QRectF(left, room.top(), weight * share, room.height()))
            left += weight * share + gap
        return cards

    def _lengths(self) -> list[float]:
        """Return how wide the cards would like to be: their labels in two lines or three."""
        size = self.px(SMALLEST)
        lengths = []
        for link in self._links:
            label = link.label.get(self.language)
            whole, longest = (
                max((text_width(words, Face.SANS_MEDIUM, size) for words in parts), default=0.0)
                for parts in ([label], label.split() if label.isascii() else [])
            )
            lengths.append(self._text_left(link) + max(whole / LINES, longest) + self.px(PAD))
        return lengths

    def _set_title(self, title: str, room: QRectF) -> QRectF:
        """Set the title before the row or above the column; return what it leaves."""
        if not title:
            return room
        colour = CREAM if self.palette_.is_night else self.palette_.title
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS_BOLD, TITLE, colour, leading=1.3, down=middle)
        if not self._is_row:
            row = QRectF(room.left(), room.top(), room.width(), self.px(44))
            self.add_text(title, row, style)
            return room.adjusted(0, self.px(52), 0, 0)
        most = room.width() * LONGEST_TITLE
        # A short title stands in two even lines, so that the cards get the width.
        whole = text_width(title, Face.SANS_BOLD, self.px(TITLE))
        wide = min(most, max(whole / 2 + self.px(TITLE * 0.6), self.px(96)))
        left = room.left() + self.px(4)
        box = even_box(title, QRectF(left, room.top(), wide, room.height()), style, self.canvas)
        self.texts.append(box)
        return room.adjusted(box.used.right() - room.left() + self.px(TITLE_GAP), 0, 0, 0)

    # The words of the cards

    def _set_cards(self, others: list[QRectF]) -> None:
        """Set all cards at the largest common size that fits, without lonely characters.

        Where they do not fit, ``others`` are tried: cards of other widths.
        """
        best: tuple[list[QRectF], list[_Set]] | None = None
        for size in range(int(LABEL), int(SMALLEST) - 1, -1):
            for cards in (self._cards, others):
                made = [
                    self._set_words(link, card, size)
                    for link, card in zip(self._links, cards, strict=True)
                ]
                if best is None or (not all(each.fits for each in best[1])):
                    best = (cards, made)
                is_calm = not any(is_lonely(box) for each in made for box in each.boxes)
                if is_calm and all(each.fits for each in made):
                    self._adopt(cards, made)
                    return
        if best is not None:
            self._adopt(*self._widened(*best))

    def _widened(self, cards: list[QRectF], made: list[_Set]) -> tuple[list[QRectF], list[_Set]]:
        """Give cards whose words do not fit a little of the others' width, at the smallest size."""
        for _ in range(TRIES):
            if not self._is_row or all(each.fits for each in made):
                break
            weights = [
                card.width() * (1.0 if each.fits else WIDER)
                for card, each in zip(cards, made, strict=True)
            ]
            cards = self._row(cards[0].united(cards[-1]), weights)
            made = [
                self._set_words(link, card, SMALLEST)
                for link, card in zip(self._links, cards, strict=True)
            ]
        return cards, made

    def _adopt(self, cards: list[QRectF], made: list[_Set]) -> None:
        self._cards = cards
        for link, card, words in zip(self._links, cards, made, strict=True):
            self._place(link, card, words)

    def _text_left(self, link: Link) -> float:
        lead = link.icon or link.mark.get(self.language)
        return self.px(PAD) + (self.px(ICON + ICON_GAP) if lead else 0)

    def _set_words(self, link: Link, card: QRectF, size: float) -> _Set:
        room = QRectF(0, 0, card.width() - self._text_left(link) - self.px(PAD * 0.6), 10000)
        smaller = max(SMALLEST, size - TEXT_STEP)
        rows = (
            (link.label, Face.SANS_MEDIUM, size, self.palette_.text),
            (link.text, Face.SANS, smaller, self.palette_.text2),
        )
        boxes = [
            even_box(words, room, Style(face, at, ink, smallest=at, leading=1.26), self.canvas)
            for text, face, at, ink in rows
            if (words := text.get(self.language))
        ]
        height = sum(box.used.height() for box in boxes)
        inside = card.height() - 2 * self.px(PAD_DOWN)
        return _Set(boxes, height, height <= inside and all(box.fits for box in boxes))

    def _place(self, link: Link, card: QRectF, words: _Set) -> None:
        top = card.center().y() - words.height / 2
        left = card.left() + self._text_left(link)
        for box in words.boxes:
            rect = QRectF(left, top, box.rect.width(), box.used.height())
            self.texts.append(even_box(box.words, rect, box.style, self.canvas))
            top += box.used.height()
        size = min(self.px(ICON), round(card.height() * (0.7 if self._is_row else 0.6)))
        middle_x = card.left() + self.px(PAD + ICON / 2)
        icon = QRectF(middle_x - size / 2, card.center().y() - size / 2, size, size)
        mark = link.mark.get(self.language)
        if mark:
            centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
            tint = self._tint()
            style = Style(Face.SERIF, 36, tint, leading=1.1, across=centred, down=middle, lines=1)
            self.add_text(mark, icon, style)
        elif link.icon:
            self._icons.append((link.icon, size, icon.topLeft()))

    def _tint(self) -> str:
        return self.palette_.bar_to if self.palette_.is_night else self.palette_.accent_text

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards and their icons."""
        palette, radius = self.palette_, self.px(CORNER)
        painter.setBrush(QColor(palette.card))
        pen = QPen(QColor(alpha(self._tint(), BORDER_SHARE)), self.canvas.unit * 1.5)
        for rect in self._cards:
            painter.setPen(pen)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
        for name, size, at in self._icons:
            painter.drawPixmap(at, self.context.icons.pixmap(name, size, self._tint()))

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the links between the cards; one after the other takes hold."""
        scale = LINK_SCALE * self.canvas.unit
        for index, (one, other) in enumerate(pairwise(self._cards)):
            share = self.share(index)
            if share <= 0:
                continue
            if self._is_row:
                start = QPointF(one.right(), one.center().y())
                length = other.left() - one.right()
            else:
                start = QPointF(one.left() + self.px(PAD + ICON / 2), one.bottom())
                length = other.top() - one.bottom()
            painter.save()
            painter.setOpacity(share)
            painter.translate(start)
            if not self._is_row:
                painter.rotate(90)
            reach = self.px(REACH if self._is_row else REACH / 2) * share
            painter.translate(-reach, 0)
            draw_links(painter, length + 2 * reach, scale, self.palette_)
            painter.restore()
