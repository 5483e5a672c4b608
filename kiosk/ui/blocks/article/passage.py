"""A text on the page itself, without a card."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF

from kiosk.content.blocks import ArticleBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, full_box

# An upright screen is read from farther away, and its lines have more room.
SIZE, SIZE_UPRIGHT = 28.0, 33.0


class PassageView(BlockView):
    """Title, text and points from the top of the place, as lines of the page."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        size = SIZE_UPRIGHT if self.canvas.is_portrait else SIZE
        while not self._set(block, size) and size > 22:
            size -= 1

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def _set(self, block: ArticleBlock, size: float) -> bool:
        self.texts.clear()
        palette = self.palette_
        title = Style(Face.SANS_BOLD, size, palette.accent_text, smallest=size, leading=1.35)
        body = Style(Face.SANS, size, palette.text, smallest=size, leading=1.36)
        rows = [(block.title, title), (block.text, body)]
        for point in block.points:
            rows += [(point.title, title), (point.text, body)]
        top = 0.0
        boxes: list[TextBox] = []
        for text, style in rows:
            words = text.get(self.language)
            if not words:
                continue
            room = QRectF(0, top, self.width(), max(1.0, self.height() - top))
            box = full_box(words, room, style, self.canvas)
            self.texts.append(box)
            boxes.append(box)
            top = box.used.bottom() + self.px(4)
        return all(box.fits for box in boxes)
