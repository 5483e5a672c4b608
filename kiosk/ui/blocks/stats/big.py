"""One large figure, and smaller ones beside or below it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import StatsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.stats.entry import Entry, EntryStyle
from kiosk.ui.fonts import Face
from kiosk.ui.text import SMALLEST
from kiosk.ui.theme import GOLD, alpha

_FIGURE, _OTHER = 150, 84
_LABEL, _OTHER_LABEL = 32, 26
_GAP = 52
# From this shape on the figures stand side by side.
_WIDE = 2.2
# How much of the width the large figure takes beside one other.
_SHARE = 0.55
_SCALES = (1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.55, 0.5, 0.45, 0.4)


class BigView(BlockView):
    """The first figure in the accent colour, large; the others follow it in a row."""

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        figures = block.items or tuple(item for card in block.cards for item in card.items)
        super().__init__(context, geometry, parts=len(figures))
        self._figures = figures
        self._entries: list[Entry] = []
        self._lines: list[QRectF] = []
        if not figures:
            return
        is_wide = self.width() > self.height() * _WIDE and len(figures) > 1
        for scale in _SCALES:
            self._entries, self._lines = [], []
            for entry in self._row(scale) if is_wide else self._stack(scale):
                self._entries.append(entry)
                # The first that has no room is enough: there may be many.
                fits = entry.fits and entry.bottom <= self.height()
                if not fits and scale != _SCALES[-1]:
                    break
            else:
                break
        for entry in self._entries:
            entry.adopt()

    def _style(self, scale: float, *, is_first: bool) -> EntryStyle:
        palette = self.palette_
        label = _LABEL if is_first else _OTHER_LABEL
        softer = 1 - (1 - scale) * 0.5
        return EntryStyle(
            figure=max(40.0, (_FIGURE if is_first else _OTHER) * scale),
            ink=palette.accent_text if is_first else palette.title,
            label=max(SMALLEST + 1.0, label * softer),
            label_ink=palette.title if is_first else palette.text2,
            small_ink=palette.text2 if is_first else palette.accent_text,
            label_face=Face.SERIF if is_first and scale > 0.6 else Face.SANS_BOLD,
            gap=14 * softer,
        )

    def _row(self, scale: float) -> Iterator[Entry]:
        """Set all of them side by side on one baseline."""
        gap = self.px(_GAP)
        others = len(self._figures) - 1
        first = self.width() * _SHARE / (1 + (others - 1) * 0.4) - gap / 2
        rest = (self.width() - first - gap * others) / others
        big = Entry(
            self,
            self._figures[0],
            QRectF(0, 0, first, self.height()),
            self._style(scale, is_first=True),
        )
        yield big
        left = first + gap
        for index, figure in enumerate(self._figures[1:], 1):
            style = self._style(scale, is_first=False)
            trial = Entry(self, figure, QRectF(left, 0, rest, self.height()), style, index)
            top = max(0.0, big.made.ascent - trial.made.ascent)
            room = QRectF(left, top, rest, self.height() - top)
            self._lines.append(QRectF(left - gap / 2, 0, 0, big.height))
            yield Entry(self, figure, room, style, index)
            left += rest + gap

    def _stack(self, scale: float) -> Iterator[Entry]:
        """Set the first on top and the others in a row below it."""
        whole = QRectF(self.rect())
        first = Entry(self, self._figures[0], whole, self._style(scale, is_first=True))
        yield first
        others = self._figures[1:]
        if not others:
            return
        gap = self.px(_GAP) / 2
        column = (self.width() - gap * (len(others) - 1)) / len(others)
        top = first.height + self.px(30)
        for index, figure in enumerate(others, 1):
            room = QRectF((column + gap) * (index - 1), top, column, self.height() - top)
            yield Entry(self, figure, room, self._style(scale, is_first=False), index)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the lines between figures side by side."""
        width = max(1.0, 1.5 * self.canvas.unit)
        for line in self._lines:
            painter.fillRect(
                QRectF(line.left(), line.top(), width, line.height()), QColor(alpha(GOLD, 0.55))
            )

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figures at what they have counted to."""
        for entry in self._entries:
            entry.draw_figure(painter, self._elapsed)
