"""A figure that is counted out in marks, and further figures on a card below."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.content.words import joined, written
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.stats.entry import Entry, EntryStyle
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import GOLD, INK, alpha, mix

_FIGURE, _CARD_FIGURE = 150, 92
_LABEL, _LEGEND, _CARD_LABEL = 34, 25, 26
_PAD = 30
_GAP = 20
# A single further figure has its words beside it, on a card so high.
_FOOT = 132
# From this shape on the card stands beside the marks, this share of the width.
_WIDE, _BESIDE = 1.8, 0.33
# A mark is at most so large, its cell a little higher than wide.
_MARK = 74
_CELL_HIGH = 1.24
# More marks than this are no longer counted by the eye.
_MOST_MARKS = 60
_SCALES = (1.0, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55)
# A crowd is no row of the same man.
_CROWD = {
    "mdi6.account": (
        "mdi6.account-hard-hat",
        "mdi6.account",
        "mdi6.account-tie",
        "mdi6.account-tie-woman",
        "mdi6.account",
        "mdi6.account-wrench",
        "mdi6.account-tie",
    )
}


class CountedView(BlockView):
    """The first figure large, with as many marks as it counts and what one of them stands for."""

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        figures = block.items or tuple(item for each in block.cards for item in each.items)
        super().__init__(context, geometry, parts=len(figures))
        self._entries: list[Entry] = []
        self._marks: list[tuple[QPointF, str, str]] = []
        self._lines: list[QRectF] = []
        self._card = QRectF()
        self._rule = QRectF()
        self._legend_icon: tuple[QPointF, str] | None = None
        self._side = 0
        if not figures:
            return
        self._icon = figures[0].icon or "mdi6.circle"
        self._room = QRectF(self.rect())
        if len(figures) == 2:
            self._set_foot(figures[1])
        elif len(figures) > 2:
            if self.width() > self.height() * _WIDE:
                self._set_beside(figures[1:])
            else:
                self._set_below(figures[1:])
        top = self._set_first(figures[0])
        self._set_marks(figures[0], self._room.adjusted(0, top, 0, 0))

    def _set_beside(self, figures: tuple[Figure, ...]) -> None:
        """Set the further figures on a card at the right, one below the other."""
        left = self.width() * (1 - _BESIDE)
        self._card = QRectF(left, 0, self.width() - left, self.height())
        self._room.setRight(left - self.px(_GAP))
        pad = float(self.px(_PAD))
        slot = (self.height() - pad) / len(figures)
        for index, figure in enumerate(figures):
            room = QRectF(left + pad, pad / 2 + slot * index, self._card.width() - 2 * pad, slot)
            for scale in _SCALES:
                entry = Entry(self, figure, room, self._card_style(scale), index + 1)
                if entry.fits and entry.height <= slot:
                    break
            room.translate(0, max(0.0, slot - entry.height) / 2)
            self._adopt(Entry(self, figure, room, self._card_style(scale), index + 1))

    def _set_foot(self, figure: Figure) -> None:
        """Set a single further figure on a low card at the bottom, its words beside it."""
        pad, gap = float(self.px(_PAD)), float(self.px(_GAP))
        words = [text.get(self.language) for text in (figure.label, figure.period, figure.note)]
        said = "\n".join(part for part in words if part)
        high = self.px(_FOOT)
        self._card = QRectF(0, self.height() - high, self.width(), high)
        self._room.setBottom(self._card.top() - gap)
        bare = Figure(
            value=figure.value, prefix=figure.prefix, unit=figure.unit, suffix=figure.suffix
        )
        inner = self._card.adjusted(pad, 0, -pad, 0)
        for scale in _SCALES:
            made = self.make_figure(bare, _CARD_FIGURE * scale, self.palette_.title, 0.0)
            self.figures.pop()
            left = inner.left() + made.width + 2 * pad
            rest = QRectF(left, inner.top(), inner.right() - left, inner.height())
            style = Style(
                Face.SANS,
                _CARD_LABEL,
                self.palette_.text2,
                smallest=22,
                leading=1.35,
                down=Qt.AlignmentFlag.AlignVCenter,
            )
            box = TextBox(said, rest, style, self.canvas)
            if box.fits and made.width <= inner.width() * 0.6:
                break
        if said:
            self.texts.append(even_box(said, rest, style, self.canvas))
            line = max(1.0, 1.5 * self.canvas.unit)
            self._rule = QRectF(left - pad, inner.center().y() - high * 0.3, line, high * 0.6)
        room = QRectF(inner)
        room.setTop(inner.center().y() - made.ascent / 2)
        self._adopt(Entry(self, bare, room, self._card_style(scale), 1))

    def _adopt(self, entry: Entry) -> None:
        entry.adopt()
        self._entries.append(entry)

    def _card_style(self, scale: float) -> EntryStyle:
        return EntryStyle(
            figure=_CARD_FIGURE * scale,
            ink=self.palette_.title,
            label=max(22.0, _CARD_LABEL * scale),
            label_ink=self.palette_.text2,
            small_ink=self.palette_.accent_text,
            gap=12,
        )

    def _set_below(self, figures: tuple[Figure, ...]) -> None:
        """Set the further figures on a card at the bottom, side by side."""
        pad, gap = float(self.px(_PAD)), float(self.px(_GAP))
        column = (self.width() - 2 * pad - gap * (len(figures) - 1)) / len(figures)
        most = self.height() * 0.32
        entries: list[Entry] = []
        for scale in _SCALES:
            style = self._card_style(scale)
            rooms = [
                QRectF(pad + (column + gap) * index, 0, column, most)
                for index in range(len(figures))
            ]
            entries = [
                Entry(self, figure, room, style, index + 1)
                for index, (figure, room) in enumerate(zip(figures, rooms, strict=True))
            ]
            if all(entry.fits and entry.height <= most - 2 * pad * 0.8 for entry in entries):
                break
        high = max(entry.height for entry in entries)
        top = self.height() - high - 2 * pad * 0.86
        self._card = QRectF(0, top, self.width(), self.height() - top)
        for index, (figure, room) in enumerate(zip(figures, rooms, strict=True)):
            room.moveTop(top + pad * 0.86)
            room.setHeight(high + pad * 0.5)
            self._adopt(Entry(self, figure, room, style, index + 1))
        self._room.setBottom(top - gap)

    def _set_first(self, figure: Figure) -> float:
        """Set the first figure and beside it its label and legend; return where they end."""
        palette = self.palette_
        made = self.make_figure(figure, _FIGURE, palette.accent_text, self._room.width() * 0.6)
        entry_style = EntryStyle(
            made.size_px / self.canvas.unit, palette.accent_text, 22, palette.text, palette.text
        )
        self.figures.pop()
        bare = Figure(
            value=figure.value, prefix=figure.prefix, unit=figure.unit, suffix=figure.suffix
        )
        entry = Entry(self, bare, QRectF(self.rect()), entry_style)
        self._adopt(entry)
        left = made.width + self.px(34)
        room = QRectF(left, 0, self._room.right() - left, self.height())
        rows = [
            (figure.label, Face.SERIF, _LABEL, palette.title),
            (figure.period, Face.SANS, _LEGEND, palette.text2),
            (figure.note, Face.SANS, _LEGEND, palette.text2),
        ]
        top = 0.0
        boxes: list[TextBox] = []
        for text, face, size, colour in rows:
            words = text.get(self.language)
            if words:
                rest = QRectF(room.left(), top, room.width(), self.height() * 0.3)
                style = Style(face, size, colour, smallest=22, leading=1.3, lines=3)
                boxes.append(self.add_text(words, rest, style))
                top = boxes[-1].used.bottom() + self.px(4)
        legend = self._legend(figure)
        if legend:
            top = self._set_legend(legend, room.left(), top)
        return max(entry.bottom, top) + self.px(22)

    def _set_legend(self, words: str, left: float, top: float) -> float:
        """Set what one mark stands for; return where that ends."""
        side = self.px(_LEGEND * 1.4)
        self._legend_icon = (QPointF(left, top), self._icon)
        left += side + self.px(6)
        room = QRectF(left, top, self._room.right() - left, side)
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS, _LEGEND, self.palette_.text2, leading=1.2, down=middle, lines=1)
        self.add_text(words, room, style)
        return top + side

    def _each(self, figure: Figure) -> int:
        """Return what one mark stands for: a power of ten, or 0 where it cannot be counted out."""
        value, each = figure.value.get(self.language), 1
        while value / each > _MOST_MARKS:
            each *= 10
        return each if value >= 1 and value % each == 0 else 0

    def _legend(self, figure: Figure) -> str:
        each = self._each(figure)
        if not each:
            return ""
        return "= " + joined(
            [written(each, self.language), figure.unit.get(self.language)], self.language
        )

    def _set_marks(self, figure: Figure, room: QRectF) -> None:
        """Share ``room`` among the marks, in rows as even as can be."""
        each = self._each(figure)
        if not each:
            return
        count = int(figure.value.get(self.language) // each)
        best, columns = max(
            (self._mark_side(count, columns, room), columns) for columns in range(1, count + 1)
        )
        columns = ceil(count / ceil(count / columns))
        # Rows of equal length are worth a little of the size.
        for even in range(2, count):
            if count % even == 0 and self._mark_side(count, even, room) >= best * 0.85:
                columns = even
        side = min(self._mark_side(count, columns, room), float(self.px(_MARK)))
        rows = ceil(count / columns)
        across = room.width() / columns
        down = min(room.height() / rows, side * _CELL_HIGH)
        top = room.top() + (room.height() - down * rows) / 2
        self._side = int(side)
        strong = self.palette_.accent_text
        colours = (strong, mix(strong, INK, 0.4), mix(strong, self.palette_.accent, 0.32))
        crowd = _CROWD.get(self._icon, (self._icon,))
        for index in range(count):
            row, column = divmod(index, columns)
            at = QPointF(
                column * across + (across - side) / 2, top + row * down + down - side * 1.02
            )
            turn = index + row * 2
            self._marks.append((at, crowd[turn % len(crowd)], colours[turn * 2 % 3]))
        width = max(1.0, 1.5 * self.canvas.unit)
        self._lines = [
            QRectF(0, top + down * (row + 1) - self.px(8), room.width(), width)
            for row in range(rows)
        ]

    def _mark_side(self, count: int, columns: int, room: QRectF) -> float:
        rows = ceil(count / columns)
        return min(room.width() / columns, room.height() / rows / _CELL_HIGH)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card, the lines that the marks stand on, and the legend's mark."""
        if not self._card.isEmpty():
            card(painter, self._card, self.palette_, self.canvas)
        if not self._rule.isEmpty():
            painter.fillRect(self._rule, QColor(self.palette_.border))
        for line in self._lines:
            painter.fillRect(line, QColor(alpha(GOLD, 0.7)))
        if self._legend_icon is not None:
            at, name = self._legend_icon
            side = self.px(_LEGEND * 1.4)
            painter.drawPixmap(at, self.context.icons.pixmap(name, side, self.palette_.accent_text))

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the marks that have come so far, and the figures at what they have counted to."""
        shown = round(len(self._marks) * self.share())
        for at, name, colour in self._marks[:shown]:
            painter.drawPixmap(at, self.context.icons.pixmap(name, self._side, colour))
        for entry in self._entries:
            entry.draw_figure(painter, self._elapsed)
