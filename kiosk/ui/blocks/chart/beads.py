"""Counted marks as beads on a thread; the named ones carry their names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui.blocks.chart.base import CREDIT_ROW
from kiosk.ui.blocks.chart.pictogram import PictogramView
from kiosk.ui.charts import Cell, ChartItem, PictogramItem, Shape
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import pill
from kiosk.ui.text import SMALLEST, Style, text_width
from kiosk.ui.theme import KEY_BORDER, alpha

LABEL = 28.0
BEAD, NAMED_HIGH = 34, 54
LABEL_PAD = 26
GAP = 40


class BeadsView(PictogramView):
    """One bead for each of the total in a single row; where that cannot be, counted marks."""

    _named_beads: list[tuple[QRectF, str]]
    _thread: tuple[QPointF, QPointF] | None = None

    def compose(self) -> Sequence[ChartItem]:
        """Set the names on their beads; return the beads without a name."""
        self._named_beads = []
        names = [mark.label.get(self.language) for mark in self.block.marks]
        total = max(self.block.total, self.block.filled, len(names))
        # In a low place the names are smaller, so that their beads lie over no other words.
        body = self.body()
        share = min(1.0, max(0.0, body.height() / self.px(NAMED_HIGH)))
        label = max(SMALLEST, LABEL * share)
        pad, size = 2 * self.px(LABEL_PAD), self.px(label)
        wides = [text_width(name, Face.SERIF, size) + pad for name in names]
        wides += [float(self.px(BEAD))] * (total - len(names))
        room = self.inside()
        if total < 2 or sum(wides) > room.width() * 0.94:
            self.texts.clear()
            return super().compose()
        gap = min((body.width() - sum(wides)) / (total - 1), self.px(BEAD) * 1.6)
        middle = body.center().y()
        left = body.left()
        cells = []
        for index, wide in enumerate(wides):
            named = index < len(names)
            high = self.px(NAMED_HIGH) * share if named else wide
            rect = QRectF(left, middle - high / 2, wide, high)
            left += wide + gap
            if named:
                self._set_name(rect, names[index], label, is_full=index < self.block.filled)
            else:
                cells.append(self._bead(rect, is_full=index < self.block.filled))
        self._thread = (QPointF(body.left(), middle), QPointF(left - gap, middle))
        return [PictogramItem(cells, line_px=max(1.0, 2 * self.canvas.unit))] if cells else []

    def set_foot(self, room: QRectF) -> float:
        """Set note and credit beside each other where they fit, so that the card stays low."""
        note = self.block.note.get(self.language)
        credit = self.block.credit.get(self.language)
        style = self.small(lines=1)
        size = self.px(style.size)
        wides = [text_width(words, style.face, size) for words in (note, credit)]
        if not (note and credit) or sum(wides) + self.px(2 * GAP) > room.width():
            return super().set_foot(room)
        top = room.bottom() - self.px(CREDIT_ROW)
        row = QRectF(room.left(), top, room.width(), self.px(CREDIT_ROW))
        self.add_text(note, row, style)
        self.add_source(row, Qt.AlignmentFlag.AlignRight)
        return top

    def _set_name(self, rect: QRectF, name: str, size: float, *, is_full: bool) -> None:
        palette = self.palette_
        self._named_beads.append((rect, palette.accent if is_full else palette.card))
        style = Style(
            Face.SERIF,
            size,
            palette.on_accent if is_full else palette.text,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=1,
        )
        self.add_text(name, rect, style)

    def _bead(self, rect: QRectF, *, is_full: bool) -> Cell:
        palette = self.palette_
        return Cell(rect, Shape.DISC, palette.accent if is_full else palette.raised, KEY_BORDER)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card, the thread, and the beads with names."""
        super().draw_still(painter)
        width = max(1.0, 2 * self.canvas.unit)
        if self._thread is not None:
            painter.setPen(QPen(QColor(alpha(KEY_BORDER, 0.8)), width))
            painter.drawLine(*self._thread)
        for rect, fill in self._named_beads:
            pill(painter, rect, fill, KEY_BORDER, width)
