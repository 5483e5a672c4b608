"""A text and its points on a card."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from kiosk.content.blocks import ArticleBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card
from kiosk.ui.text import Style


class PlainArticleView(BlockView):
    """Title, text and points from top to bottom; all shrink together until they fit."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        size = 28.0
        while not self._set(block, size) and size > 22:
            size -= 1

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def _set(self, block: ArticleBlock, size: float) -> bool:
        """Set everything at ``size``; return whether it fits."""
        self.texts.clear()
        pad = self.px(self.theme.space.pad)
        room = QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)
        palette = self.palette_
        rows = [
            (block.title, Face.SANS_BOLD, size, palette.accent_text, 1.3),
            (block.text, Face.SANS, size, palette.text, 1.55),
        ]
        for point in block.points:
            rows.append((point.title, Face.SANS_BOLD, size, palette.title, 1.3))
            rows.append((point.text, Face.SANS, size - 2, palette.text, 1.45))
        top = room.top()
        for text, face, at, colour, leading in rows:
            words = text.get(self.language)
            if not words:
                continue
            rest = QRectF(room.left(), top, room.width(), max(1.0, room.bottom() - top))
            box = self.add_text(words, rest, Style(face, at, colour, smallest=at, leading=leading))
            top = box.used.bottom() + self.px(6)
        return all(box.fits for box in self.texts)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card."""
        card(painter, QRectF(self.rect()), self.palette_, self.canvas)
