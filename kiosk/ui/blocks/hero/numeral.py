"""A head for what is known by its number: the number of the title is set very large."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.content.blocks import HeroBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hero.eyebrow import EYEBROW, eyebrow_style
from kiosk.ui.blocks.hero.head import HeadView
from kiosk.ui.fonts import Face
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.shapes import slope_mark
from kiosk.ui.text import TWO, Style, even_box
from kiosk.ui.theme import WHITE
from kiosk.ui.widgets.mixed_text import MixedText

# Drawn with a number of 190 beside a title of 132, the lead of 32 to its right.
NUMBER, TITLE, LEAD = 190.0, 132.0, 32.0
MARK, ROW = 34, 46
UPRIGHT = 1.15
BESIDE_GAP = 72
LEAST_BESIDE, WIDEST_BESIDE = 330, 420
SHARES = (1.0, 0.92, 0.84, 0.77, 0.7, 0.64, 0.58, 0.53, 0.48, 0.44)
SHARES_UPRIGHT = (1.9, 1.75, 1.6, 1.45, 1.32, 1.2, 1.1, *SHARES)
_NUMBER = re.compile(r"\d+")
# Between a number and the characters beside it.
_AIR = "\u2006"


def numeral_head(block: HeroBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return the head with its number, or the plain one where the title has none."""
    has_more = bool(block.pills or block.plus or block.figure)
    if has_more or not _NUMBER.search(block.title.get(context.language)):
        return HeadView(block, context, geometry)
    return NumeralView(block, context, geometry)


class NumeralView(BlockView):
    """Mark and eyebrow, the title on one line with its number, the lead beside or below it."""

    def __init__(self, block: HeroBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        palette, language = self.palette_, self.language
        large = UPRIGHT if self.canvas.is_portrait else 1.0
        mark = self.px(MARK * large)
        # Alone above a title the mark says nothing.
        self._is_marked = bool(block.eyebrow.get(self.language))
        self._mark = QRectF(self.px(4), self.px(6), mark, mark)
        left = self._mark.right() + self.px(16)
        row = QRectF(left, 0, self.width() - left, self.px(ROW * large))
        eyebrow = block.eyebrow.get(language)
        style = eyebrow_style(eyebrow, palette.accent_text, EYEBROW * large)
        self.add_text(eyebrow, row, style)
        room = QRectF(0, row.bottom(), self.width(), self.height() - row.bottom())
        self._words = block.title.get(language)
        self._lead = "\n".join(
            words for text in (block.lead, block.text) if (words := text.get(language))
        )
        self._before_lead = len(self.texts)
        self._title = self._set_title(self._words, room)

    def moves(self) -> bool:
        """The head comes with its page."""
        return False

    def _set_title(self, words: str, room: QRectF) -> MixedText:
        """Set the title on one line, as large as it can be, with its number larger."""
        match = _NUMBER.search(words)
        number = match.group() if match else ""
        white = WHITE if self.palette_.is_night else self.palette_.title
        shares = SHARES_UPRIGHT if self.canvas.is_portrait else SHARES
        for share in shares:
            title = Style(Face.SERIF, TITLE * share, self.palette_.title, leading=1.2)
            loud = Style(Face.FIGURE, NUMBER * share, white)
            made = MixedText(_aired(words, number), number, room, (title, loud), self.canvas)
            if made.fits and made.count == 1 and self._has_lead(made, room):
                break
        return made

    def _has_lead(self, title: MixedText, room: QRectF) -> bool:
        """Set the lead beside the title, on an upright screen below it; return whether it fits."""
        if not self._lead:
            return True
        del self.texts[self._before_lead :]
        used, gap = title.used, self.px(BESIDE_GAP)
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS, LEAD, self.palette_.text, smallest=25, leading=1.5, down=middle)
        beside = QRectF(
            used.right() + gap, used.top(), room.right() - used.right() - gap, used.height()
        )
        if self.canvas.is_portrait:
            style = Style(Face.SANS, LEAD * UPRIGHT, self.palette_.text, smallest=25, leading=1.5)
            top = used.bottom() + self.px(10)
            beside = QRectF(self.px(4), top, room.width() - self.px(4), room.bottom() - top)
        if beside.width() < self.px(LEAST_BESIDE):
            return False
        if not self.canvas.is_portrait and is_chinese(self._lead):
            # Two lines stand better beside something so high.
            beside.setWidth(min(beside.width(), float(self.px(WIDEST_BESIDE))))
        box = self.add_text(self._lead, beside, style)
        if box.count == TWO:
            self.texts[-1] = box = even_box(self._lead, beside, style, self.canvas)
        return box.fits

    def words(self) -> list[str]:
        """Return eyebrow, title and lead."""
        return [self._words, *super().words()]

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        return super().overflowing() + ([] if self._title.fits else [self._words])

    def draw_still(self, painter: QPainter) -> None:
        """Draw the mark and the title."""
        if self._is_marked:
            slope_mark(painter, self._mark, self.palette_.accent_text)
        self._title.draw(painter)


def _aired(words: str, number: str) -> str:
    """Return Chinese ``words`` with a little air around ``number``."""
    if not number or not is_chinese(words):
        return words
    return re.sub(rf"(?<=\S)(?={number})|(?<={number})(?=\S)", _AIR, words, count=2)
