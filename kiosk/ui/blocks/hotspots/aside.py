"""Callouts in a column at the right of their place, each with a line to its point."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import QRectF

from kiosk.ui.blocks.hotspots.callouts import CalloutsView
from kiosk.ui.blocks.hotspots.card import CardFace

# How wide the cards may be and how large their text, from the most to the least pleasant.
TRIES = ((360, 24), (340, 24), (308, 24), (276, 24), (276, 22), (308, 22), (340, 22), (440, 21))
# So far the column keeps from the points, and a card's foot from its point, in design units.
CLEARS, ABOVE = (88, 32), 40
GAP = 4


class AsideView(CalloutsView):
    """The picture keeps its middle: the cards stand at its right edge, higher than their points.

    Where the column has no room, the cards stand around their points.
    """

    def _place_cards(self) -> None:
        room = QRectF(self.rect())
        taken = self._intro.rect.bottom() if not self._intro.rect.isEmpty() else 0.0
        room.setTop(max(room.top(), taken))
        farthest = max((point.x() for point in self._points), default=0.0)
        # Rather smaller or wider than with a word torn.
        for may_tear, clear, (widest, size) in product((False, True), CLEARS, TRIES):
            most = room.right() - farthest - self.px(clear)
            if self.px(widest) > most:
                continue
            if self._try_column(room, widest, size, may_tear=may_tear):
                return
        super()._place_cards()

    def _try_column(self, room: QRectF, widest: float, size: float, *, may_tear: bool) -> bool:
        """Set the cards in a column of one width; return whether they fit as they may."""
        faces = [
            CardFace(words, self.px(widest), size, self.context, fills=True)
            for words in self._words
        ]
        gap = self.px(GAP)
        high = sum(face.size.height() for face in faces) + gap * max(0, len(faces) - 1)
        if high > room.height() or not all(face.fits for face in faces):
            return False
        if not may_tear and any(face.is_torn for face in faces):
            return False
        order = sorted(range(len(faces)), key=lambda index: self._points[index].y())
        tops: dict[int, float] = {}
        # Downwards: each as it likes to stand, below the one before; then up again from the foot.
        low = room.top()
        for index in order:
            wanted = self._points[index].y() - self.px(ABOVE) - faces[index].size.height()
            tops[index] = max(low, wanted)
            low = tops[index] + faces[index].size.height() + gap
        foot = room.bottom()
        for index in reversed(order):
            tops[index] = min(tops[index], foot - faces[index].size.height())
            foot = tops[index] - gap
        right = room.right()
        places = [
            QRectF(right - face.size.width(), tops[index], face.size.width(), face.size.height())
            for index, face in enumerate(faces)
        ]
        self._make_cards(self._words, faces, places)
        return True
