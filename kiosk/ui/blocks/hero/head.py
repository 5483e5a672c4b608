"""The plain head: slope mark and eyebrow, title, lead, and pills in a row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.content.blocks import HeroBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import pill, slope_mark
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import alpha

# Distances of look.md, 4 (panel head): mark 34 and eyebrow 28 at y 70, title at 120, body at about
# 240.
MARK = 34
EYEBROW_ROW = 44
TITLE_TOP = 56
TITLE_LEADING = 1.2
LEAD_GAP = 12
PILL_HEIGHT = 60
PILL_GAP = 12
PILL_PAD = 26


class HeadView(BlockView):
    """The head of a page, from the top of its place downwards; everything takes the room that it
    needs.
    """

    title_size = 84.0

    def __init__(self, block: HeroBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._pills: list[tuple[QRectF, bool]] = []
        self._plus: QRectF | None = None
        palette = self.palette_
        width = float(self.width())
        self._mark = QRectF(self.px(4), self.px(6), self.px(MARK), self.px(MARK))
        eyebrow = block.eyebrow.get(self.language)
        if eyebrow:
            left = self._mark.right() + self.px(16)
            room = QRectF(left, 0, width - left, self.px(EYEBROW_ROW))
            down = Qt.AlignmentFlag.AlignVCenter
            self.add_text(
                eyebrow, room, Style(Face.SANS_MEDIUM, 28, palette.accent_text, down=down, lines=1)
            )
        top = float(self.px(TITLE_TOP))
        rest = self.height() - top
        title = block.title.get(self.language)
        if title:
            share = 0.62 if block.lead or block.pills else 1.0
            style = Style(
                Face.SERIF,
                self.title_size,
                palette.title,
                smallest=40,
                leading=TITLE_LEADING,
                lines=2,
            )
            one_line = Style(
                Face.SERIF,
                self.title_size,
                palette.title,
                smallest=60,
                leading=TITLE_LEADING,
                lines=1,
            )
            room = QRectF(0, top, width, rest * share)
            box = TextBox(title, room, one_line, self.canvas)
            if box.fits:
                self.texts.append(box)
            else:
                box = self.add_text(title, room, style)
            top = box.used.bottom() + self.px(LEAD_GAP)
        below = self.px(PILL_HEIGHT + 20) if block.pills else 0
        for words, size in (
            (block.lead.get(self.language), 28),
            (block.text.get(self.language), 25),
        ):
            if not words:
                continue
            room = QRectF(
                self.px(4), top, width - self.px(4), max(1.0, self.height() - top - below)
            )
            box = self.add_text(words, room, Style(Face.SANS, size, palette.text2, leading=1.55))
            top = box.used.bottom() + self.px(LEAD_GAP)
        self._set_pills(block, top + self.px(4))

    def moves(self) -> bool:
        """The head comes with its page."""
        return False

    def _set_pills(self, block: HeroBlock, top: float) -> None:
        pills = [text.get(self.language) for text in block.pills]
        plus = block.plus.get(self.language)
        every = [words for words in (*pills, plus) if words]
        if not every:
            return
        gap, pad, size = self.px(PILL_GAP), self.px(PILL_PAD), 26.0
        sign = self.px(48) if plus else 0

        def total(at: float) -> float:
            widths = (text_width(words, Face.SANS_MEDIUM, self.px(at)) + 2 * pad for words in every)
            return sum(widths) + gap * (len(every) - 1) + sign

        while total(size) > self.width() and size > 22:
            size -= 1
        left = float(self.px(4))
        height = float(self.px(PILL_HEIGHT))
        centred = Qt.AlignmentFlag.AlignHCenter
        middle = Qt.AlignmentFlag.AlignVCenter
        for words in every:
            chosen = words == plus
            colour = self.palette_.on_accent if chosen else self.palette_.text
            wide = text_width(words, Face.SANS_MEDIUM, self.px(size)) + 2 * pad
            if left + wide > self.width() and left > self.px(4):
                left = float(self.px(4))
                top += height + gap
            if chosen:
                self._plus = QRectF(left, top, sign - gap / 2, height)
                self.add_text(
                    "+",
                    self._plus,
                    Style(Face.FIGURE, 40, self.palette_.accent_text, across=centred, down=middle),
                )
                left += sign
            rect = QRectF(left, top, wide, height)
            self._pills.append((rect, chosen))
            self.add_text(
                words,
                rect,
                Style(Face.SANS_MEDIUM, size, colour, across=centred, down=middle, lines=1),
            )
            left += wide + gap

    def draw_still(self, painter: QPainter) -> None:
        """Draw the mark and the pills."""
        slope_mark(painter, self._mark, self.palette_.accent_text)
        for rect, chosen in self._pills:
            if chosen:
                pill(painter, rect, self.palette_.accent)
            else:
                pill(
                    painter,
                    rect,
                    alpha(self.palette_.raised, 0.92),
                    self.palette_.border,
                    self.canvas.unit * 1.5,
                )
