"""A quote on the page's own ground, where a veil has made it quiet."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from kiosk.ui.blocks.quote.framed import FramedView
from kiosk.ui.text import TWO, TextBox, is_lonely

# In a column narrower than this the mark stands over the words, whose lines get all of it.
NARROW = 640
# Few words are larger, as long as they take no more than this share of the place.
FEW, FEW_SHARE = (56.0, 50.0, 44.0, 38.0), 0.4


class BareView(FramedView):
    """Marks and words without a card, from the top of the place downwards; few are larger."""

    is_framed = False
    text_size = 34.0
    leading = 1.46

    def _text(self, room: QRectF) -> TextBox:
        # Where the mark may stand beside them, few words do not go under it to be larger still.
        may_grow = room.left() > 0 or room.width() < self.px(NARROW)
        for size in FEW if may_grow else ():
            box = self._set_at(size, room)
            is_short = box.count <= TWO and box.used.height() <= FEW_SHARE * room.height()
            if is_short and box.size_px == self.px(size) and not is_lonely(box):
                return box
        return super()._text(room)

    def _beside(self, room: QRectF) -> tuple[TextBox, QRectF]:
        if room.width() < self.px(NARROW):
            return self._above(room)
        return super()._beside(room)
