"""Cards of figures: a heading with its icon, and below it one figure or more."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import StatsBlock, StatsCard
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.stats.entry import Entry, EntryStyle
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import mix

# A card is at least so wide, so that a label of some words stands on two lines.
_NARROWEST = 230
_GAP = 20
_PAD = 26
_HEADING = 27
_ICON = 36
_FIGURE = 58
_LABEL = 24
# A single figure with its icon in a disc is set larger.
_FIGURE_ALONE = 96
_LABEL_ALONE = 26
_DISC = 76
_DISC_ICON = 44
_SCALES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52)


class CardsView(BlockView):
    """One card for each of ``cards``, or for each of ``items``; all of them share their sizes."""

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        cards = block.cards or tuple(StatsCard(icon=item.icon, items=(item,)) for item in block.items)
        super().__init__(context, geometry, parts=len(cards))
        self._cards = cards
        self._boxes = _grid(QRectF(self.rect()), len(cards), self.px(_NARROWEST), self.px(_GAP))
        self._entries: list[Entry] = []
        self._headings: list[TextBox] = []
        for scale in _SCALES:
            if self._set(scale):
                break
        self.texts += self._headings
        for entry in self._entries:
            entry.adopt()

    def _set(self, scale: float) -> bool:
        """Set every card at ``scale``; return whether all of it fits."""
        self._entries, self._headings = [], []
        fits = True
        for index, (each, box) in enumerate(zip(self._cards, self._boxes, strict=True)):
            fits = self._set_card(index, each, self._inner(box), scale) and fits
        return fits

    def _inner(self, box: QRectF) -> QRectF:
        pad = min(self.px(_PAD), box.width() * 0.1)
        down = min(float(self.px(22)), box.height() * 0.08)
        return box.adjusted(pad, down, -pad, -down)

    def _set_card(self, index: int, each: StatsCard, room: QRectF, scale: float) -> bool:
        top = room.top()
        title = each.title.get(self.language)
        if title:
            top = self._set_heading(title, bool(each.icon), room)
        style = self._style(scale, alone=not title and len(each.items) == 1)
        count = len(each.items)
        set_: list[Entry] = []
        for figure in each.items:
            column = QRectF(room.left(), top, room.width(), max(1.0, room.bottom() - top))
            set_.append(Entry(self, figure, column, style, index))
            top += set_[-1].height
        spare = room.bottom() - top
        if spare < 0 or not all(entry.fits for entry in set_):
            self._entries += set_
            return False
        # What is left over goes between the figures; a figure alone stands at the bottom.
        step = spare if count == 1 and not title else min(spare / (count + 0.2), self.px(34))
        at = room.bottom() - sum(entry.height for entry in set_) - step * (count - 1)
        if count > 1 or title:
            at -= max(0.0, spare - step * (count - 1)) * 0.35
        for figure, entry in zip(each.items, set_, strict=True):
            column = QRectF(room.left(), at, room.width(), entry.height + self.px(4))
            self._entries.append(Entry(self, figure, column, style, index))
            at += entry.height + step
        return True

    def _set_heading(self, words: str, has_icon: bool, room: QRectF) -> float:
        """Set the heading of a card; return where its figures may begin."""
        left = self.px(_ICON + 12) if has_icon else 0
        row = QRectF(room.left() + left, room.top(), room.width() - left, self.px(_ICON + 4))
        style = Style(
            Face.SANS_BOLD,
            _HEADING,
            self.palette_.accent_text,
            leading=1.1,
            down=Qt.AlignmentFlag.AlignVCenter,
        )
        self._headings.append(TextBox(words, row, style, self.canvas))
        return row.bottom() + self.px(6)

    def _style(self, scale: float, *, alone: bool) -> EntryStyle:
        palette = self.palette_
        figure, label = (_FIGURE_ALONE, _LABEL_ALONE) if alone else (_FIGURE, _LABEL)
        return EntryStyle(
            figure=max(30.0, figure * scale),
            ink=palette.title,
            label=max(21.0, label * scale),
            label_ink=palette.text2,
            small_ink=palette.accent_text,
            gap=12 if alone else 8,
        )

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
                painter.drawPixmap(QPointF(room.left(), room.top() + self.px(2)), icon)
                continue
            side = min(self.px(_DISC), box.height() * 0.36)
            disc = QRectF(room.right() - side, room.top(), side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(palette.card, palette.accent_text, 0.12)))
            painter.drawEllipse(disc)
            icon = icons.pixmap(each.icon, round(side * _DISC_ICON / _DISC), palette.accent_text)
            at = disc.center() - QPointF(icon.width(), icon.height()) / 2
            painter.drawPixmap(at, icon)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figures at what they have counted to."""
        for entry in self._entries:
            entry.draw_figure(painter, self._elapsed)


def _grid(room: QRectF, count: int, narrowest: float, gap: float) -> list[QRectF]:
    """Return ``count`` boxes in rows of equal length; a shorter last row spreads over the width."""
    if not count:
        return []
    most = max(1, int((room.width() + gap) / (narrowest + gap)))
    rows = ceil(count / most)
    columns = ceil(count / rows)
    height = (room.height() - gap * (rows - 1)) / rows
    boxes: list[QRectF] = []
    for index in range(count):
        row, column = divmod(index, columns)
        here = min(columns, count - row * columns)
        width = (room.width() - gap * (here - 1)) / here
        at = QPointF(room.left() + column * (width + gap), room.top() + row * (height + gap))
        boxes.append(QRectF(at.x(), at.y(), width, height))
    return boxes
