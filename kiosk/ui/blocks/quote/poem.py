"""A quote on the page's own picture, like a poem on a painting."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import QuoteBlock
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.blocks.quote.framed import FramedView

# Built from so many soft layers; together they hide three quarters of what is behind the words.
_LAYERS = 14
_LAYER_SHARE = 0.1
_STEP = 9
_SIZE_UPRIGHT = 44.0


class PoemView(FramedView):
    """Large marks left, the words beside them without a card, and a rule before the name."""

    is_framed = False
    text_size = 38.0
    leading = 1.46
    may_stand_above = False

    def __init__(self, block: QuoteBlock, context: PageContext, geometry: QRect) -> None:
        if context.canvas.is_portrait:
            self.text_size = _SIZE_UPRIGHT
        super().__init__(block, context, geometry)

    def draw_still(self, painter: QPainter) -> None:
        """Draw a glow of the page's ground behind the words, then the rule."""
        words = QRectF()
        for box in self.texts:
            words = words.united(box.used)
        colour = QColor(self.palette_.ground)
        colour.setAlphaF(_LAYER_SHARE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for layer in range(_LAYERS):
            grow = self.px(_STEP) * (layer - _LAYERS / 2)
            glow = words.adjusted(-grow, -grow, grow, grow)
            radius = min(glow.height() / 2, self.px(40) + max(0.0, grow))
            painter.drawRoundedRect(glow, radius, radius)
        super().draw_still(painter)
