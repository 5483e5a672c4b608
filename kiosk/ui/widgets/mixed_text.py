"""Words of which one part stands out: larger, in another face and colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.lettering import (
    ENDLESS_PX,
    HALF_SQUARE,
    LINE_BREAK,
    broken,
    closed_up,
    cursor_x,
    elided,
    font_for,
    format_range,
    is_halved,
)
from kiosk.ui.punctuation import CLOSING, OPENING, is_chinese
from kiosk.ui.text import SLACK_PX, Style

# Callers part their lines with it.
__all__ = ["LINE_BREAK", "MixedText"]

# A line that holds the part is at least so high, as a share of the part's capitals.
LOUD_LEADING = 1.32


class MixedText:
    """Sets words into a rectangle, with one part of them in its own style.

    Attributes:
        count: How many lines they take.
        used: The rectangle that the words really take.
        fits: Whether all of it is inside the rectangle; what is not ends with an ellipsis.
        part_rect: Where the part is, from its baseline up; null where there is no room for it.
        part_font: What the part is set in.
    """

    def __init__(
        self,
        words: str,
        part: str,
        rect: QRectF,
        styles: tuple[Style, Style],
        canvas: Canvas,
        *,
        hides_part: bool = False,
        loud_leading: float = LOUD_LEADING,
    ) -> None:
        """Set the words.

        Args:
            words: What it says; ``LINE_BREAK`` starts a new line.
            part: The part that stands out; its first place in ``words`` counts.
            rect: Where they may be, in device pixels.
            styles: How the words are set, and how the part is.
            canvas: The screen.
            hides_part: Leave the room of the part empty, for a figure that counts there.
            loud_leading: How high the line of the part is, as a share of the part's capitals.
        """
        plain, loud = styles
        self._loud_leading = loud_leading
        self.rect = QRectF(rect)
        self.part_rect = QRectF()
        self.part_font: QFont = font_for(words, loud.face, canvas.px(loud.size))
        self._ink = QColor(plain.colour)
        self._start = words.find(part)
        self._end = self._start + len(part)
        small = font_for(words, plain.face, canvas.px(plain.size))
        self._layout = QTextLayout(words, small)
        self._layout.setCacheEnabled(True)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._layout.setTextOption(option)
        if part and self._start >= 0:
            form = QTextCharFormat()
            form.setFont(self.part_font)
            form.setForeground(QColor(0, 0, 0, 0) if hides_part else QColor(loud.colour))
            span = format_range(self._start, len(part), form)
            halved = self._halved(words, loud.face)
            self._layout.setFormats([span, *closed_up(words, plain.face, small), *halved])
        self._part = part
        self._step = small.pixelSize() * plain.leading
        widths = broken(self._layout, max(1.0, self.rect.width()), [part] if part else [])
        self._set_lines(widths)
        if not self.fits:
            self._cut(widths)

    def _halved(self, words: str, face: Face) -> list[QTextLayout.FormatRange]:
        """Return what takes the empty half from the closing marks of a part set as a title.

        A range of a layout takes no features of its font.
        """
        form = QTextCharFormat()
        form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        form.setFontLetterSpacing(-HALF_SQUARE * self.part_font.pixelSize())
        places = range(self._start, self._end) if is_halved(face) and is_chinese(words) else ()
        return [format_range(at, 1, form) for at in places if words[at] in CLOSING]

    def _set_lines(self, widths: Sequence[float]) -> None:
        """Set the words in lines that are so wide."""
        loud, small = QFontMetricsF(self.part_font), QFontMetricsF(self._layout.font())
        part, plain_step = self._part, self._step
        layout, widest, y = self._layout, 0.0, 0.0
        self._bottoms: list[float] = []
        self.part_rect = QRectF()
        self.count = 0
        layout.beginLayout()
        for width in widths:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            holds = line.textStart() <= self._start < line.textStart() + line.textLength()
            step = max(plain_step, loud.capHeight() * self._loud_leading) if holds else plain_step
            height = loud.capHeight() if holds else small.capHeight()
            baseline = y + (step + height) / 2
            if holds:
                left, right = (cursor_x(line.cursorToX(at)) for at in (self._start, self._end))
                top = self.rect.top() + baseline - height
                self.part_rect = QRectF(self.rect.left() + left, top, right - left, height)
            hangs = holds and line.textStart() == self._start and part[:1] in OPENING
            hang = HALF_SQUARE * self.part_font.pixelSize() if hangs else 0.0
            line.setPosition(QPointF(-hang, baseline - line.ascent()))
            widest = max(widest, line.naturalTextWidth())
            y += step
            self.count += 1
            self._bottoms.append(y)
        layout.endLayout()
        self.used = QRectF(self.rect.left(), self.rect.top(), widest, y)
        self.fits = y <= self.rect.height() + SLACK_PX and widest <= self.rect.width() + SLACK_PX

    def _cut(self, widths: Sequence[float]) -> None:
        """Leave the lines that have room, the last of them with an ellipsis at its end.

        What is told of the words stays as if all were shown: whoever looks for a size goes by it.
        """
        room = self.rect.height() + SLACK_PX
        count = max(1, sum(bottom <= room for bottom in self._bottoms))
        told = self.count, self.used, self.fits
        if count < self.count:
            line = self._layout.lineAt(count - 1)
            start, end = line.textStart(), line.textStart() + line.textLength()
            words = self._layout.text()
            is_loud = start < self._end and end > self._start >= 0
            used = self.part_font if is_loud else self._layout.font()
            last = elided(words[start:end].rstrip(), used, self.rect.width())
            self._layout.setText(words[:start] + last)
            self._set_lines([*widths[: count - 1], ENDLESS_PX])
        self.count, self.used, self.fits = told

    @property
    def lines(self) -> list[str]:
        """What each line says that is shown."""
        words = self._layout.text()
        lines = (self._layout.lineAt(number) for number in range(self._layout.lineCount()))
        return [words[line.textStart() :][: line.textLength()].strip() for line in lines]

    def draw(self, painter: QPainter) -> None:
        """Draw the words."""
        painter.setPen(self._ink)
        self._layout.draw(painter, self.rect.topLeft())
