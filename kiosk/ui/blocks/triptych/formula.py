"""Short words added up: pills with plus signs between them, the last one filled."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.ui.blocks.base import PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import pill
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import CREAM, alpha

SIZE = 40
SMALLEST = 22
HEIGHT_SHARE = 2.0
PAD_SHARE = 0.9
GAP_SHARE = 0.46
PLUS_SHARE = 1.35


class Formula:
    """Pills set along the foot of ``room``; in a narrow one they shrink, then stand in rows.

    Attributes:
        texts: Their words, and the plus signs.
        top: Where the highest pill begins.
    """

    def __init__(self, words: list[str], room: QRectF, context: PageContext) -> None:
        self._context = context
        self._pills: list[tuple[QRectF, bool]] = []
        self.texts: list[TextBox] = []
        self.top = room.bottom()
        if not words:
            return
        size = SIZE
        while size > SMALLEST and self._width(words, size) > room.width():
            size -= 1
        self._set(words, room, size)

    def _wide(self, word: str, size: int) -> float:
        at = self._context.canvas.px(size)
        return text_width(word, Face.SANS_BOLD, at) + 2 * PAD_SHARE * at

    def _width(self, words: list[str], size: int) -> float:
        at = self._context.canvas.px(size)
        between = at * (2 * GAP_SHARE + PLUS_SHARE * 0.6)
        return sum(self._wide(word, size) for word in words) + between * (len(words) - 1)

    def _set(self, words: list[str], room: QRectF, size: int) -> None:
        canvas, palette = self._context.canvas, self._context.palette
        at = canvas.px(size)
        high = at * HEIGHT_SHARE
        is_row = self._width(words, size) <= room.width()
        rows = 1 if is_row else len(words)
        x, y = room.left(), room.bottom() - rows * high - (rows - 1) * at * 0.4
        self.top = y
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        for index, word in enumerate(words):
            if index:
                plus = at * PLUS_SHARE * 0.6
                # In rows the sign begins its line, before the pill.
                x = room.left() if not is_row else x + at * GAP_SHARE
                sign = QRectF(x, y, plus, high)
                style = Style(
                    Face.FIGURE,
                    size * PLUS_SHARE,
                    CREAM,
                    across=centred,
                    down=middle,
                )
                self.texts.append(TextBox("+", sign, style, canvas))
                x += plus + at * GAP_SHARE
            is_last = index == len(words) - 1 and len(words) > 1
            wide = min(self._wide(word, size), room.right() - x)
            rect = QRectF(x, y, wide, high)
            self._pills.append((rect, is_last))
            ink = palette.on_accent if is_last else CREAM
            face = Face.SANS_BOLD if is_last else Face.SANS_MEDIUM
            style = Style(face, size, ink, across=centred, down=middle, lines=1)
            self.texts.append(TextBox(word, rect, style, canvas))
            x += wide
            if not is_row:
                y += high + at * 0.4

    def draw(self, painter: QPainter) -> None:
        """Draw pills and words."""
        palette, unit = self._context.palette, self._context.canvas.unit
        for rect, is_last in self._pills:
            if is_last:
                pill(painter, rect, palette.accent)
            else:
                pill(painter, rect, alpha(palette.accent, 0.16), palette.accent, 2 * unit)
        for box in self.texts:
            box.draw(painter)
