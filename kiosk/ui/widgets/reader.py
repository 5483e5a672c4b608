"""Several short texts in one place, of which one is shown: what the chosen spot or stop is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import HAIRLINE
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import Palette, alpha

_WIDEST = 760
_PAD = 20
_NEAR = 24
# Of the place that it stands in; above this share it tries smaller type.
_HIGHEST = 0.45


class Reader:
    """A card in a corner of ``place``, no wider and as high as its longest page needs.

    It takes the lower left corner unless fewer of ``points`` are in another one.

    Attributes:
        rect: Where it is.
    """

    def __init__(
        self,
        pages: Sequence[tuple[str, str]],
        place: QRectF,
        palette: Palette,
        canvas: Canvas,
        points: Sequence[QPointF] = (),
    ) -> None:
        """Set the pages.

        Args:
            pages: Name and text of each; either may be "".
            place: Where the card may be, in device pixels.
            palette: Its colours.
            canvas: The screen.
            points: What it rather not covers.
        """
        self._pages = pages
        self._palette = palette
        self._canvas = canvas
        wide = min(float(canvas.px(_WIDEST)), place.width(), self._longest(24.0))
        self.rect = QRectF(place.left(), place.top(), wide, place.height())
        size = 24.0
        high = self._set(size)
        if high > place.height() * _HIGHEST:
            size = 22.0
            high = self._set(size)
        corners = [
            QRectF(left, top, wide, high)
            for top in (place.bottom() - high, place.top())
            for left in (place.left(), place.right() - wide)
        ]
        near = canvas.px(_NEAR)
        crowds = [
            sum(corner.adjusted(-near, -near, near, near).contains(point) for point in points)
            for corner in corners
        ]
        self.rect = corners[crowds.index(min(crowds))]
        self._set(size)

    def _longest(self, size: float) -> float:
        """Return how wide the card must be for its longest line, if it is never broken."""
        words = [
            text_width(line, face, self._canvas.px(size))
            for page in self._pages
            for text, face in zip(page, (Face.SANS_BOLD, Face.SANS), strict=True)
            for line in text.split("\n")
        ]
        return max(words, default=0.0) + 2 * self._canvas.px(_PAD) + 2

    def _set(self, size: float) -> float:
        """Set every page into the card at ``size``; return how high it must be for them."""
        canvas, palette = self._canvas, self._palette
        pad = canvas.px(_PAD)
        bold = Style(Face.SANS_BOLD, size, palette.title, smallest=size, leading=1.3)
        plain = Style(Face.SANS, size, palette.text, smallest=size, leading=1.4)
        self._boxes: list[tuple[TextBox, TextBox]] = []
        high = 0.0
        for name, text in self._pages:
            room = self.rect.adjusted(pad, pad * 0.7, -pad, -pad * 0.5)
            title = TextBox(name, room, bold, canvas)
            if name:
                room.setTop(title.used.bottom())
            body = TextBox(text, room, plain, canvas)
            self._boxes.append((title, body))
            bottom = body.used.bottom() if text else title.used.bottom()
            high = max(high, bottom + pad * 0.7 - self.rect.top())
        return high

    def overflowing(self) -> list[str]:
        """Return what does not fit even at its smallest."""
        return [box.words for boxes in self._boxes for box in boxes if box.words and not box.fits]

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw the card with page number ``page``; nothing when there is no such page."""
        if not 0 <= page < len(self._boxes):
            return
        unit, radius = self._canvas.unit, self._canvas.px(18)
        painter.setPen(QPen(QColor(self._palette.border), max(1.0, HAIRLINE * unit)))
        painter.setBrush(QColor(alpha(self._palette.card, 0.96)))
        painter.drawRoundedRect(self.rect.adjusted(1, 1, -1, -1), radius, radius)
        for box in self._boxes[page]:
            if box.words:
                box.draw(painter)
