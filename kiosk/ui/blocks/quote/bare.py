"""A quote on the page's own ground, where a veil has made it quiet."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from kiosk.ui.blocks.quote.framed import FramedView
from kiosk.ui.text import TextBox

# In a column narrower than this the mark stands over the words, whose lines get all of it.
NARROW = 640


class BareView(FramedView):
    """Marks and words without a card, from the top of the place downwards."""

    is_framed = False
    text_size = 34.0
    leading = 1.46

    def _beside(self, room: QRectF) -> tuple[TextBox, QRectF]:
        if room.width() < self.px(NARROW):
            return self._above(room)
        return super()._beside(room)
