"""Cards of figures: a heading with its icon, and below it one figure or more."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import StatsBlock, StatsCard
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.stats.card_grid import grid, rows, widened
from kiosk.ui.blocks.stats.entry import Entry, EntryStyle
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card
from kiosk.ui.text import SMALLEST, Style, text_width
from kiosk.ui.theme import mix

# A card is at least so wide, so that a label of some words stands on two lines.
_NARROWEST = 206
_GAP = 24
# Of more cards than this, no other columns are tried.
_MOST_TRIED = 12
_PAD, _PAD_DOWN = 24, 20
_HEADING, _ICON, _HEADING_GAP = 27, 36, 8
# A single figure without a heading is set larger, its icon in a disc.
_DISC, _DISC_ICON = 76, 44
_LEAST_GAP, _MOST_GAP = 13, 30
# Sizes of figure and label, from the most to the least pleasant.
_SIZES = (
    (58, 24),
    (58, 22),
    (54, 24),
    (54, 22),
    (50, 22),
    (50, 21),
    (46, 21),
    (42, 21),
    (38, 21),
    (34, 21),
    (30, 21),
    (27, 21),
)
# With figures smaller than this, one card may be so many times as wide as the others.
_LOUD = 46
_WIDER = (1.15, 1.3, 1.45, 1.6)
_SIZES_ALONE = ((96, 26), (96, 24), (84, 26), (84, 23), (72, 22), (60, 22), (50, 21), (40, 21))


class CardsView(BlockView):
    """One card for each of ``cards``, or for each of ``items``; all of them share their sizes."""

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        cards = block.cards or tuple(
            StatsCard(icon=item.icon, items=(item,)) for item in block.items
        )
        super().__init__(context, geometry, parts=len(cards))
        self._cards = cards
        # Which card is wider than the others, and how many times.
        self._wider = (0, 1.0)
        self._narrowest = float(self.px(_NARROWEST))
        self._boxes = self._grid()
        self._entries: list[Entry] = []
        self._is_overfull = False
        if not cards:
            return
        has_titles = any(each.title.get(self.language) for each in cards)
        self._is_alone = not has_titles and all(len(each.items) == 1 for each in cards)
        self._heading = self._heading_height() if has_titles else 0.0
        sizes = _SIZES_ALONE if self._is_alone else _SIZES
        faults, size = self._best_of(sizes)
        if not self._is_alone and sizes[size][0] < _LOUD:
            faults, size = self._with_one_wider(sizes, (faults, size))
        if faults == 2:
            faults, size = self._in_fewer_columns(sizes, size)
        self._is_overfull = faults == 2
        style = self._style(*sizes[-1 if self._is_overfull else size])
        self._sharerows(style)
        self._set_headings()
        self._place(style)

    def _best_of(self, sizes: Sequence[tuple[int, int]]) -> tuple[int, int]:
        """Return faults and index of the best size.

        The first that fits without leaving a character alone on a line; else the first that fits.
        """
        best = (3, 0)
        for index, (figure, label) in enumerate(sizes):
            style = self._style(figure, label)
            self._sharerows(style)
            best = min(best, (self._faults(self._try(style)), index))
            if best[0] == 0:
                break
        return best

    def _in_fewer_columns(self, sizes: Sequence[tuple[int, int]], size: int) -> tuple[int, int]:
        """Let the cards be as wide as their figures need, though it takes more rows of them."""
        gap = self.px(_GAP)
        columns = len(rows(self._grid())[0]) if len(self._cards) <= _MOST_TRIED else 0
        for fewer in range(columns - 1, 0, -1):
            self._narrowest = (self.width() - gap * fewer) / (fewer + 1) + 1
            faults, size = self._best_of(sizes)
            if faults < 2:
                return faults, size
        self._narrowest = float(self.px(_NARROWEST))
        return 2, size

    def _with_one_wider(
        self, sizes: Sequence[tuple[int, int]], best: tuple[int, int]
    ) -> tuple[int, int]:
        """Let the card that has most to say be as much wider as lets all figures be largest."""
        boxes = self._grid()
        if len(boxes) == 1 or len(rows(boxes)) > 1:
            return best
        style = self._style(*sizes[best[1]])
        fullest = max(range(len(boxes)), key=lambda index: self._need(index, boxes[index], style))
        chosen = self._wider
        for times in _WIDER:
            self._wider = (fullest, times)
            tried = self._best_of(sizes)
            if tried < best:
                best, chosen = tried, self._wider
        self._wider = chosen
        return best

    def _grid(self) -> list[QRectF]:
        """Return the boxes of the cards, before rows share the height."""
        boxes = grid(QRectF(self.rect()), len(self._cards), self._narrowest, self.px(_GAP))
        chosen, times = self._wider
        if times > 1:
            boxes = widened(boxes, chosen, times, self.px(_GAP))
        return boxes

    def _inner(self, box: QRectF) -> QRectF:
        side = min(float(self.px(_PAD)), box.width() * 0.1)
        down = min(float(self.px(_PAD_DOWN)), box.height() * 0.13)
        return box.adjusted(side, down, -side, -down)

    def _sharerows(self, style: EntryStyle) -> None:
        """Give each row of cards the height that its figures need, and as much more as others."""
        boxes = self._grid()
        lines = rows(boxes)
        if len(lines) > 1 and not self._is_alone:
            needs = [max(self._need(index, boxes[index], style) for index in row) for row in lines]
            spare = self.height() - self.px(_GAP) * (len(lines) - 1) - sum(needs)
            top = 0.0
            for row, need in zip(lines, needs, strict=True) if spare >= 0 else ():
                high = need + spare / len(lines)
                for index in row:
                    boxes[index].setRect(boxes[index].left(), top, boxes[index].width(), high)
                top += high + self.px(_GAP)
        self._boxes = boxes
        heading = self._heading + (self.px(_HEADING_GAP) if self._heading else 0)
        self._rooms = [self._inner(box).adjusted(0, heading, 0, 0) for box in boxes]

    def _need(self, index: int, box: QRectF, style: EntryStyle) -> float:
        """Return how high the card at ``index`` has to be in ``style``."""
        room = self._inner(box)
        room.setHeight(self.height())
        figures = self._cards[index].items
        high = sum(Entry(self, figure, room, style).height for figure in figures)
        high += self.px(_LEAST_GAP) * max(0, len(figures) - 1)
        heading = self._heading + (self.px(_HEADING_GAP) if self._heading else 0)
        return high + heading + box.height() - self._inner(box).height()

    def _heading_height(self) -> float:
        """Choose the one size of the headings; return how high they are."""
        titles = [each.title.get(self.language) for each in self._cards]
        lefts = [self.px(_ICON + 12) if each.icon else 0 for each in self._cards]
        rooms = [self._inner(box).width() for box in self._boxes]
        size = float(_HEADING)

        def is_wide(at: float) -> bool:
            return any(
                text_width(words, Face.SANS_BOLD, self.px(at)) > room - left
                for words, left, room in zip(titles, lefts, rooms, strict=True)
            )

        while is_wide(size) and size > SMALLEST + 1:
            size -= 1
        # What is too long for one line even then takes two.
        self._heading_size = size
        return float(self.px(_ICON + 12) if is_wide(size) else self.px(_ICON + 4))

    def _set_headings(self) -> None:
        """Set the headings in their cards."""
        if not self._heading:
            return
        style = Style(
            Face.SANS_BOLD,
            self._heading_size,
            self.palette_.accent_text,
            leading=1.1,
            down=Qt.AlignmentFlag.AlignVCenter,
        )
        for each, box in zip(self._cards, self._boxes, strict=True):
            room = self._inner(box)
            left = self.px(_ICON + 12) if each.icon else 0
            row = QRectF(room.left() + left, room.top(), room.width() - left, self._heading)
            self.add_text(each.title.get(self.language), row, style)

    def _style(self, figure: float, label: float) -> EntryStyle:
        palette = self.palette_
        return EntryStyle(
            figure=figure,
            ink=palette.title,
            label=label,
            label_ink=palette.text2,
            small_ink=palette.accent_text,
            gap=14 if self._is_alone else 8,
            leading=1.28 if label > SMALLEST else 1.2,
        )

    def _try(self, style: EntryStyle) -> list[list[Entry]]:
        """Return the figures of every card in ``style``, each at the top of its room."""
        return [
            [Entry(self, figure, room, style, index) for figure in each.items]
            for index, (each, room) in enumerate(zip(self._cards, self._rooms, strict=True))
        ]

    def _faults(self, tried: list[list[Entry]]) -> int:
        """Return 2 if words run out of their card, 1 if one ends in a lonely character, else 0."""
        least = self.px(_LEAST_GAP)
        for each, entries, room in zip(self._cards, tried, self._rooms, strict=True):
            if self._is_alone and each.icon and self._meets_disc(entries[0], room):
                return 2
            high = sum(entry.height + least for entry in entries) - least
            if high > room.height() or not all(entry.fits for entry in entries):
                return 2
        return int(any(entry.is_ragged for entries in tried for entry in entries))

    def _disc(self, room: QRectF) -> QRectF:
        """Return the disc of a card whose words have ``room``."""
        side = min(float(self.px(_DISC)), room.height() * 0.42)
        return QRectF(room.right() - side, room.top(), side, side)

    def _meets_disc(self, entry: Entry, room: QRectF) -> bool:
        """Whether a figure at the foot of its card would run into the disc."""
        disc = self._disc(room)
        is_beside = entry.wide < room.width() - disc.width() - self.px(12)
        return not is_beside and room.bottom() - entry.height < disc.bottom() + self.px(8)

    def _place(self, style: EntryStyle) -> None:
        """Set the figures where they stay: on common lines where that fits."""
        tried = self._try(style)
        for row in rows(self._boxes):
            own = {index: [entry.height for entry in tried[index]] for index in row}
            common = [max(slot) for slot in zip_longest(*own.values(), fillvalue=0.0)]
            least = self.px(_LEAST_GAP) * max(0, len(common) - 1)
            is_common = all(sum(common) + least <= self._rooms[index].height() for index in row)
            slots = {
                index: common[: len(heights)]
                if is_common
                else self._lined_up(index, heights, common)
                for index, heights in own.items()
            }
            spares = {index: self._spare(index, slots[index]) for index in row}
            lead = min(lead for lead, _ in spares.values())
            gap = min((gap for _, gap in spares.values() if gap), default=0.0)
            for index in row:
                alone = spares[index][0] if self._is_alone else lead
                self._place_card(index, slots[index], alone, gap, style)

    def _lined_up(self, index: int, own: list[float], common: list[float]) -> list[float]:
        """Return slots that let a card's figures begin where the others' do, if it has the room."""
        slots = [*common[: len(own) - 1], *own[-1:]]
        least = self.px(_LEAST_GAP) * (len(slots) - 1)
        return slots if sum(slots) + least <= self._rooms[index].height() else own

    def _spare(self, index: int, slots: list[float]) -> tuple[float, float]:
        """Return what a card leaves free above its first figure, and between two."""
        room = self._rooms[index]
        spare = max(0.0, room.height() - sum(slots))
        gaps = len(slots) - 1
        gap = min(spare / (gaps + 0.8), self.px(_MOST_GAP)) if gaps else 0.0
        # A figure alone stands at the foot of its card; several stand in the middle.
        return (spare if self._is_alone else min(gap, spare - gap * gaps)), gap

    def _place_card(
        self, index: int, slots: list[float], lead: float, gap: float, style: EntryStyle
    ) -> None:
        room = self._rooms[index]
        top = room.top() + lead
        for figure, height in zip(self._cards[index].items, slots, strict=True):
            column = QRectF(room.left(), top, room.width(), height + self.px(2))
            entry = Entry(self, figure, column, style, index)
            entry.adopt()
            self._entries.append(entry)
            top += height + gap

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        lost = [entry.made.words for entry in self._entries] if self._is_overfull else []
        return super().overflowing() + lost

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards and their icons."""
        palette, icons = self.palette_, self.context.icons
        for each, box in zip(self._cards, self._boxes, strict=True):
            card(painter, box, palette, self.canvas)
            if not each.icon:
                continue
            room = self._inner(box)
            if each.title.get(self.language):
                icon = icons.pixmap(each.icon, self.px(_ICON), palette.accent_text)
                down = (self._heading - icon.height()) / 2
                painter.drawPixmap(QPointF(room.left(), room.top() + down), icon)
                continue
            disc = self._disc(room)
            side = disc.width()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(palette.card, palette.accent_text, 0.12)))
            painter.drawEllipse(disc)
            icon = icons.pixmap(each.icon, round(side * _DISC_ICON / _DISC), palette.accent_text)
            painter.drawPixmap(disc.center() - QPointF(icon.width(), icon.height()) * 0.5, icon)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figures at what they have counted to."""
        for entry in self._entries:
            entry.draw_figure(painter, self._elapsed)
