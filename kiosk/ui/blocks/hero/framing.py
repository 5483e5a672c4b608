"""A head that leaves its middle to what stands behind it: eyebrow above, title and lead below."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import HeroBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hero.eyebrow import EYEBROW, eyebrow_style
from kiosk.ui.blocks.hero.short import short_words
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import slope_mark
from kiosk.ui.text import Style, full_box
from kiosk.ui.theme import alpha

MARK = 34
UPRIGHT = 1.21
# So much of the place belongs to title and lead, at its foot.
FOOT_SHARE = 0.36
TITLE_ROW = 50
RULE = 64
# The lead keeps to the left, where the picture is veiled.
LEAD_SHARE = 0.83


class FramingView(BlockView):
    """For pages whose large words come from a picture: the page's own title stays small."""

    def __init__(self, block: HeroBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        palette, language = self.palette_, self.language
        upright = self.canvas.is_portrait
        large = UPRIGHT if upright else 1.0
        mark = self.px(MARK * large)
        # Alone above a title the mark says nothing.
        self._is_marked = bool(block.eyebrow.get(self.language))
        self._mark = QRectF(self.px(4), self.px(6), mark, mark)
        left = self._mark.right() + self.px(16)
        middle = Qt.AlignmentFlag.AlignVCenter
        eyebrow = block.eyebrow.get(language)
        row = QRectF(left, 0, self.width() - left, self._mark.bottom() + self.px(6))
        self.add_text(eyebrow, row, eyebrow_style(eyebrow, palette.accent_text, EYEBROW * large))
        top = self.height() * (1 - FOOT_SHARE)
        high = self.px(TITLE_ROW)
        room = QRectF(self.px(4), top, self.width() - self.px(4), high)
        title = self.add_text(
            block.title.get(language),
            room,
            Style(Face.SERIF, 40 if upright else 36, palette.accent_text, down=middle, lines=1),
        )
        self._rule = QRectF()
        if title.words:
            self._rule = QRectF(
                title.used.right() + self.px(18),
                title.used.center().y(),
                self.px(RULE),
                max(1.0, 1.5 * self.canvas.unit),
            )
        top += high + self.px(6) if title.words else 0
        size = 31 if upright else 28
        wide = self.width() * (1.0 if upright else LEAD_SHARE) - self.px(4)
        for words in (
            block.lead.get(language),
            block.text.get(language),
            short_words(block, language),
        ):
            rest = QRectF(self.px(4), top, wide, max(1.0, self.height() - top))
            style = Style(Face.SANS, size, palette.text, leading=1.45)
            if words:
                box = full_box(words, rest, style, self.canvas)
                self.texts.append(box)
                top = box.used.bottom() + self.px(8)

    def moves(self) -> bool:
        """The head comes with its page."""
        return False

    def draw_still(self, painter: QPainter) -> None:
        """Draw the mark, and the rule beside the title."""
        if self._is_marked:
            slope_mark(painter, self._mark, self.palette_.accent_text)
        if not self._rule.isEmpty():
            painter.fillRect(self._rule, QColor(alpha(self.palette_.accent_text, 0.6)))
