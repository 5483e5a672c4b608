"""What has to be said in small type: a quiet card that leaves its page to the rest."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import ArticleBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import alpha

PAD, PAD_DOWN = 26, 14
RADIUS = 20
LARGEST, SMALLEST = 24.0, 21.0
GROUND_SHARE = 0.92


class SmallView(BlockView):
    """Title, text and points, at most as large as a caption; the card is as high as they are.

    Attributes:
        has_card: Whether they stand on a card of their own, and not on the page's ground.
    """

    has_card = True

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        size = LARGEST
        while not self._set(block, size) and size > SMALLEST:
            size -= 1

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def _set(self, block: ArticleBlock, size: float) -> bool:
        self.texts.clear()
        palette = self.palette_
        pad, down = (self.px(PAD), self.px(PAD_DOWN)) if self.has_card else (0, 0)
        room = QRectF(self.rect()).adjusted(pad, down, -pad, -down)
        title = Style(Face.SANS_BOLD, size, palette.accent_text, smallest=size, leading=1.3)
        body = Style(Face.SANS, size, palette.text, smallest=size, leading=1.36)
        rows = [(block.title, title), (block.text, body)]
        for point in block.points:
            rows += [(point.title, title), (point.text, body)]
        top = room.top()
        boxes: list[TextBox] = []
        for text, style in rows:
            words = text.get(self.language)
            if words:
                rest = QRectF(room.left(), top, room.width(), max(1.0, room.bottom() - top))
                boxes.append(self.add_text(words, rest, style))
                top = boxes[-1].used.bottom()
        # The card stands at the foot of its place.
        bottom = min(float(self.height()), top + down)
        self._face = QRectF(0, self.height() - bottom, self.width(), bottom)
        for box in boxes:
            box.used.translate(0, self._face.top())
        return all(box.fits for box in boxes)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card."""
        if not self.has_card:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(alpha(self.palette_.card, GROUND_SHARE)))
        painter.drawRoundedRect(self._face, self.px(RADIUS), self.px(RADIUS))


class NoteView(SmallView):
    """The same on the page's own ground, where a veil has made it quiet."""

    has_card = False
