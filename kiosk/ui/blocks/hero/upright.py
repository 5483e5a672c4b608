"""A head in a narrow place: the title reads downwards where its language can."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from kiosk.content.blocks import HeroBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hero.head import HeadView
from kiosk.ui.blocks.hero.short import short_words
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import slope_mark
from kiosk.ui.text import Style
from kiosk.ui.vertical import VerticalText, reads_downwards

MARK = 34
TITLE = 96.0
EYEBROW = 26.0
LEAD = 26.0
# A wider place is no column: there the plain head stands.
WIDEST_SHARE = 1.0
TITLE_SHARE = 0.72


def upright_head(block: HeroBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return the head for a column, or the plain one where the place is wider than high."""
    if geometry.width() > geometry.height() * WIDEST_SHARE:
        return HeadView(block, context, geometry)
    return UprightHeadView(block, context, geometry)


class UprightHeadView(BlockView):
    """Mark and eyebrow, the title as one column, the lead below it."""

    def __init__(self, block: HeroBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        palette, language = self.palette_, self.language
        width = float(self.width())
        self._column: VerticalText | None = None
        self._mark = QRectF(self.px(4), self.px(6), self.px(MARK), self.px(MARK))
        top = self._set_eyebrow(block.eyebrow.get(language))
        lead = block.lead.get(language)
        lead_style = Style(Face.SANS, LEAD, palette.text, leading=1.5)
        title = block.title.get(language)
        if reads_downwards(title):
            rest = (self.height() - top) * (TITLE_SHARE if lead else 1.0)
            style = Style(Face.SERIF, TITLE, palette.title, smallest=44, leading=1.15, lines=1)
            self._column = VerticalText(
                title, QRectF(self.px(2), top, width, rest), style, self.canvas, pitch=1.1
            )
            top = self._column.used.bottom() + self.px(28)
        elif title:
            style = Style(Face.SERIF, 72, palette.title, smallest=36, leading=1.12, lines=4)
            box = self.add_text(title, QRectF(0, top, width, self.px(330)), style)
            top = box.used.bottom() + self.px(20)
        for words in (lead, block.text.get(language), short_words(block, language)):
            room = QRectF(self.px(4), top, width - self.px(4), max(1.0, self.height() - top))
            box = self.add_text(words, room, lead_style)
            top = box.used.bottom() + self.px(10) if words else top

    def _set_eyebrow(self, words: str) -> float:
        """Set the eyebrow beside the mark, on as many lines as it needs; return where it ends."""
        left = self._mark.right() + self.px(14)
        room = QRectF(left, 0, self.width() - left, self.px(150))
        style = Style(Face.SANS_MEDIUM, EYEBROW, self.palette_.accent_text, leading=1.32)
        box = self.add_text(words, room, style)
        return max(self._mark.bottom(), box.used.bottom()) + self.px(24)

    def moves(self) -> bool:
        """The head comes with its page."""
        return False

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        column = [self._column.words] if self._column else []
        return [*column, *super().words()]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        column = [self._column.words] if self._column and not self._column.fits else []
        return [*column, *super().overflowing()]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the mark and the column."""
        slope_mark(painter, self._mark, self.palette_.accent_text)
        if self._column is not None:
            self._column.draw(painter)
