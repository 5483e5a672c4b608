"""Words over a picture that belong to none of its points: title, introduction, pills."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.content.blocks import HotspotsBlock
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card, pill
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import alpha

_PAD = 24
_PILL_HEIGHT = 52
_PILL_PAD = 20
_WIDEST = 560


class Intro:
    """A card in the corner of ``room`` that has the fewest points; nothing when there are no words.

    Attributes:
        rect: Where it stands; empty when there are no words.
        texts: Its words.
    """

    def __init__(
        self,
        block: HotspotsBlock,
        context: PageContext,
        room: QRectF,
        points: list[QPointF],
        caption: QRectF,
    ) -> None:
        """Set it; at the foot of ``room`` it stands over the picture's ``caption``, if it must."""
        self._context = context
        self.texts: list[TextBox] = []
        self.rect = QRectF()
        self._pills: list[QRectF] = []
        language = context.language
        title, words = block.title.get(language), block.intro.get(language)
        pills = [text.get(language) for text in block.pills]
        if not title and not words and not any(pills):
            return
        wide = min(float(context.canvas.px(_WIDEST)), room.width() * 0.5)
        if room.width() < context.canvas.px(900):
            wide = room.width() - 2 * context.canvas.px(8)
        height = self._set(QPointF(0, 0), wide, title, words, pills)
        edge = context.canvas.px(8)
        inner = room.adjusted(edge, edge, -edge, -edge)
        corners = [
            QRectF(x, y, wide, height)
            for y in (inner.top(), inner.bottom() - height)
            for x in (inner.left(), inner.right() - wide)
        ]
        for corner in corners:
            if corner.intersects(caption):
                corner.moveBottom(caption.top() - edge)
        near = context.canvas.px(24)
        crowd = [
            sum(corner.adjusted(-near, -near, near, near).contains(point) for point in points)
            for corner in corners
        ]
        self.rect = corners[crowd.index(min(crowd))]
        self._set(self.rect.topLeft(), wide, title, words, pills)

    def _set(self, at: QPointF, wide: float, title: str, words: str, pills: list[str]) -> float:
        """Set everything from ``at`` downwards; return the height of the card."""
        canvas, palette = self._context.canvas, self._context.palette
        self.texts.clear()
        self._pills.clear()
        pad = canvas.px(_PAD)
        left, top = at.x() + pad, at.y() + pad
        room = wide - 2 * pad
        tall = canvas.px(900)
        for text, style in (
            (title, Style(Face.SERIF, 34, palette.title, smallest=28, leading=1.25, lines=2)),
            (words, Style(Face.SANS, 24, palette.text, smallest=22, leading=1.5)),
        ):
            if text:
                box = TextBox(text, QRectF(left, top, room, tall), style, canvas)
                self.texts.append(box)
                top = box.used.bottom() + canvas.px(8)
        top = self._set_pills(QPointF(left, top + canvas.px(4)), room, pills)
        return top + pad - canvas.px(8) - at.y()

    def _set_pills(self, at: QPointF, room: float, pills: list[str]) -> float:
        canvas, palette = self._context.canvas, self._context.palette
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS_MEDIUM, 23, palette.text, across=centred, down=middle, lines=1)
        x, y = at.x(), at.y()
        height, gap = canvas.px(_PILL_HEIGHT), canvas.px(10)
        for words in pills:
            if not words:
                continue
            wide = min(
                room, text_width(words, Face.SANS_MEDIUM, canvas.px(23)) + 2 * canvas.px(_PILL_PAD)
            )
            if x > at.x() and x + wide > at.x() + room:
                x, y = at.x(), y + height + gap
            rect = QRectF(x, y, wide, height)
            self._pills.append(rect)
            self.texts.append(TextBox(words, rect, style, canvas))
            x += wide + gap
        return y + height + canvas.px(8) if self._pills else at.y()

    def draw(self, painter: QPainter) -> None:
        """Draw the card and its pills; the words are drawn with the view's other texts."""
        if self.rect.isEmpty():
            return
        palette, canvas = self._context.palette, self._context.canvas
        card(painter, self.rect, palette, canvas, alpha(palette.card, 0.94))
        for rect in self._pills:
            pill(painter, rect, alpha(palette.raised, 0.92), palette.border, canvas.unit * 1.5)
