"""A quote in small type beside the page's subject: a low card with one mark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.content.blocks import QuoteBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card
from kiosk.ui.text import Style, TextBox, is_lonely
from kiosk.ui.theme import mix

_PAD, _PAD_DOWN = 26, 8
_MARK, _MARK_ROOM = 46, 62
_SIZES = (36.0, 33.0, 30.0, 27.0, 26.0, 25.0, 24.0, 23.0, 22.0, 21.0)

# Above this size words are set only where they leave so much of the card free.
_USUAL, _AIRY = 27.0, 0.45


class AsideView(BlockView):
    """Mark and words; who said them follows in the accent colour."""

    def __init__(self, block: QuoteBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        side, down = self.px(_PAD), self.px(_PAD_DOWN)
        room = QRectF(self.rect()).adjusted(side + self.px(_MARK_ROOM), down, -side, -down)
        self._said = [
            words for text in (block.text, block.by) if (words := text.get(self.language))
        ]
        by = block.by.get(self.language)
        for size in _SIZES:
            style = Style(
                Face.SANS,
                size,
                self.palette_.text,
                smallest=size,
                leading=1.3,
                down=Qt.AlignmentFlag.AlignVCenter,
            )
            self._box = TextBox(
                "  — ".join(self._said),
                room,
                style,
                self.canvas,
                accents=(f"— {by}",) if by else (),
                accent_colour=self.palette_.accent_text,
            )
            is_small = size <= _USUAL or self._box.used.height() <= _AIRY * room.height()
            if self._box.fits and is_small and not is_lonely(self._box):
                break
        self.texts.append(self._box)
        self._mark = QPointF(side, max(float(down), self._box.used.top()))

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def words(self) -> list[str]:
        """Return the quote and who said it."""
        return list(self._said)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card and the opening mark."""
        palette = self.palette_
        card(painter, QRectF(self.rect()), palette, self.canvas, fill=palette.raised)
        colour = mix(palette.raised, palette.accent_text, 0.75)
        icon = self.context.icons.pixmap("mdi6.format-quote-open", self.px(_MARK + 12), colour)
        painter.drawPixmap(self._mark - QPointF(self.px(6), self.px(10)), icon)
