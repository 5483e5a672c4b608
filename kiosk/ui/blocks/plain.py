"""Any block as words on a card: what a kind shows until it has a look of its own."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from kiosk.content.blocks import AnyBlock
from kiosk.content.words import visible_words
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card
from kiosk.ui.text import Style


class PlainView(BlockView):
    """The words of a block, one line each."""

    def __init__(self, block: AnyBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        pad = self.px(self.theme.space.pad)
        room = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        words = "\n".join(visible_words(block, self.language))
        self.add_text(words, room, Style(Face.SANS, 26, self.palette_.text))

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card."""
        card(painter, QRectF(self.rect()), self.palette_, self.canvas)
