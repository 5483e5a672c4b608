"""A quote on a plate of the panel's accent, what matters in it set into dark keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from kiosk.content.blocks import QuoteBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.lettering import broken, closed_up
from kiosk.ui.shapes import haitang
from kiosk.ui.text import Style, TextBox, font_for
from kiosk.ui.theme import WHITE, alpha, mix

PAD, PAD_DOWN = 38, 24
CORNER, INSET = 24, 9
LARGEST, SERIF_FROM, SMALLEST = 44, 28, 21
LEADING, LEADING_SANS = 1.42, 1.36
BY, BY_ROW, BY_GAP = 24, 36, 40
# So much smaller the words may be when that keeps every key on one line.
WHOLE_KEYS = 0.84
KEY_CORNER, KEY_REACH, KEY_AIR = 8, 5, 9
# Latin marks have no room of their own: they stand close to the key before them.
CLOSE_MARKS, KEY_AIR_CLOSE = ",.;:!?", 6


class PlateView(BlockView):
    """The words between their marks, as large as fits; who said them at the lower right."""

    def __init__(self, block: QuoteBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._words = f"“{block.text.get(self.language)}”"
        self._accents = [accent for text in block.accents if (accent := text.get(self.language))]
        pad, down = self.px(PAD), self.px(PAD_DOWN)
        room = QRectF(self.rect()).adjusted(pad, down, -pad, -down)
        self._keys: list[QRectF] = []
        self._set(room, self._by(block.by.get(self.language), room))

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def _by(self, by: str, room: QRectF) -> TextBox | None:
        """Return who said it, at the lower right of ``room``."""
        if not by:
            return None
        row = QRectF(room.left(), room.bottom() - self.px(BY_ROW), room.width(), self.px(BY_ROW))
        right, bottom = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignBottom
        ink = self.palette_.on_accent
        style = Style(Face.SANS_MEDIUM, BY, ink, across=right, down=bottom, lines=1)
        return TextBox(f"—— {by}", row, style, self.canvas)

    def _set(self, room: QRectF, by: TextBox | None) -> None:
        """Set the words at the largest size that fits; better a little smaller than a torn key."""
        largest = 0
        for size in range(LARGEST, SMALLEST - 1, -1):
            height = self._try(room, by, size)
            largest = largest or (size if self._fits else 0)
            if self._fits and (not self._is_torn() or size < largest * WHOLE_KEYS):
                break
        if largest and self._is_torn():
            height = self._try(room, by, largest)
        rest = self._free(room, by) - height
        self._at = QPointF(room.left(), room.top() + max(0.0, rest / 2))
        self._keys = [key.translated(self._at) for key in self._found_keys()]
        if by is not None and self._is_beside(room, by):
            low = QRectF(room.left(), 0, room.width(), by.rect.height())
            low.moveBottom(self._at.y() + height - (self._step - low.height()) / 2)
            style = replace(by.style, down=Qt.AlignmentFlag.AlignVCenter)
            by = TextBox(by.words, low, style, self.canvas)
        if by is not None:
            self.texts.append(by)

    def _try(self, room: QRectF, by: TextBox | None, size: float) -> float:
        """Set the words at ``size`` and see whether they fit; return their height."""
        height, widest = self._lay_out(room, size, self._beside(room, by) if by else 0.0)
        self._fits = height <= self._free(room, by) and widest <= room.width() + 1
        return height

    def _free(self, room: QRectF, by: TextBox | None) -> float:
        """Return how high the words may be: who said them may stand beside a short last line."""
        if by is None or self._is_beside(room, by):
            return room.height()
        return room.height() - by.rect.height()

    def _is_beside(self, room: QRectF, by: TextBox) -> bool:
        """Whether the last line leaves room for who said it."""
        last = self._layout.lineAt(self._layout.lineCount() - 1).naturalTextWidth()
        return last <= self._beside(room, by)

    def _beside(self, room: QRectF, by: TextBox) -> float:
        """Return how wide the last line may be beside who said it."""
        return room.width() - self.px(BY_GAP) - by.used.width()

    def _is_torn(self) -> bool:
        """Whether a key goes over two lines."""
        return len(self._found_keys()) > len(self._spans())

    def _lay_out(self, room: QRectF, size: float, last: float) -> tuple[float, float]:
        face = Face.SERIF if size >= SERIF_FROM else Face.SANS_MEDIUM
        used = font_for(self._words, face, self.px(size))
        metrics = QFontMetricsF(used)
        self._step = self.px(size) * (LEADING if face is Face.SERIF else LEADING_SANS)
        self._layout = QTextLayout(self._words, used)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([*closed_up(self._words, face, used), *self._formats()])
        self._layout.setCacheEnabled(True)
        widths = broken(self._layout, room.width(), self._accents, last_room=last)
        self._layout.beginLayout()
        widest, top = 0.0, 0.0
        for width in widths:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (self._step - metrics.height()) / 2))
            widest = max(widest, line.naturalTextWidth())
            top += self._step
        self._layout.endLayout()
        return top, widest

    def _spans(self) -> list[tuple[int, int]]:
        spans = []
        for accent in self._accents:
            start = self._words.find(accent)
            if start >= 0:
                spans.append((start, start + len(accent)))
        return spans

    def _formats(self) -> list[QTextLayout.FormatRange]:
        light = QTextCharFormat()
        light.setForeground(QColor(mix(self.palette_.accent, WHITE, 0.55)))
        ranges = []
        for start, end in self._spans():
            # Air before the key and after it, so that it covers no neighbour.
            ranges.append(_range(start - 1, start, _spaced(QTextCharFormat(), self.px(KEY_AIR))))
            ranges.append(_range(start, end - 1, light))
            ranges.append(_range(end - 1, end, _spaced(light, self._air_after(end))))
        return ranges

    def _air_after(self, end: int) -> int:
        """Return how much air is between a key that ends at ``end`` and what follows it."""
        is_close = self._words[end : end + 1] in CLOSE_MARKS
        return self.px(KEY_AIR_CLOSE if is_close else KEY_AIR)

    def _found_keys(self) -> list[QRectF]:
        """Return where the accents are; one that goes over two lines has two keys."""
        keys = []
        reach, inset = self.px(KEY_REACH), self._step * 0.07
        for start, end in self._spans():
            for index in range(self._layout.lineCount()):
                line = self._layout.lineAt(index)
                first = max(start, line.textStart())
                last = min(end, line.textStart() + line.textLength())
                if first >= last:
                    continue
                left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                right -= self._air_after(end) if last == end else 0
                top = index * self._step + inset
                keys.append(
                    QRectF(left - reach, top, right - left + 2 * reach, self._step - 2 * inset)
                )
        return keys

    def words(self) -> list[str]:
        """Return the quote between its marks, and who said it."""
        return [self._words, *super().words()]

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        return super().overflowing() + ([] if self._fits else [self._words])

    def draw_still(self, painter: QPainter) -> None:
        """Draw plate, frame, keys and words."""
        palette, rect = self.palette_, QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent))
        painter.drawPath(haitang(rect, self.px(CORNER)))
        inset = self.px(INSET)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = max(1.0, 1.5 * self.canvas.unit)
        painter.setPen(QPen(QColor(alpha(palette.on_accent, 0.55)), line))
        frame = rect.adjusted(inset, inset, -inset, -inset)
        painter.drawPath(haitang(frame, self.px(CORNER)))
        keys = QPainterPath()
        for key in self._keys:
            keys.addRoundedRect(key, self.px(KEY_CORNER), self.px(KEY_CORNER))
        painter.fillPath(keys, QColor(palette.on_accent))
        painter.setPen(QColor(palette.on_accent))
        self._layout.draw(painter, self._at)


def _spaced(form: QTextCharFormat, air: int) -> QTextCharFormat:
    """Return ``form`` with ``air`` after each letter."""
    made = QTextCharFormat(form)
    made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    made.setFontLetterSpacing(air)
    return made


def _range(start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start  # type: ignore[attr-defined]  # PySide6's stubs lack them
    made.length = end - start  # type: ignore[attr-defined]
    made.format = form  # type: ignore[attr-defined]
    return made


def _x(cursor: object) -> float:
    """Return the place that ``QTextLine.cursorToX`` tells; PySide6 pairs it with the position."""
    return float(cursor[0] if isinstance(cursor, tuple) else cursor)  # type: ignore[arg-type]
