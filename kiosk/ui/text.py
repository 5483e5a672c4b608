"""Setting words into a box: breaks lines, shrinks what is too long, says when it does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from kiosk.ui.canvas import Canvas
from kiosk.ui.fitting import placed, set_largest
from kiosk.ui.fonts import Face, font
from kiosk.ui.punctuation import OPENING, clause_ends, gaping, is_chinese, number_starts, unbroken

# Closing punctuation hangs over by less than a pixel after rounding; that is no overflow.
SLACK_PX = 1.5
# How exactly the width of even lines is sought.
EVEN_STEP_PX = 6.0
TWO = 2
# Two lines that part after a clause may be so uneven: the longer one's share of both.
CLAUSE_SHARE, NUMBER_SHARE = 0.72, 0.6
# The smallest type on any screen, in design units (look.md: dock 21 is the minimum).
SMALLEST = 21
# Half of a mark's square is empty. An opening mark hung to the left aligns with the lines around
# it, and a mark before another one moves closer to it.
HALF_SQUARE = 0.5


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set.

    Attributes:
        face: The face.
        size: Wanted size in design units.
        colour: ``#rrggbb`` or ``#aarrggbb``.
        smallest: Size that it may shrink to, in design units.
        leading: Distance of lines as a share of the size.
        across: Left, centred or right.
        down: Top, centred or bottom.
        lines: Most lines; 0 means as many as fit.
        spacing: Room between characters as a share of the size.
    """

    face: Face
    size: float
    colour: str
    smallest: float = SMALLEST
    leading: float = 1.45
    across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    down: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop
    lines: int = 0
    spacing: float = 0.0


class TextBox:
    """Words set into a rectangle of device pixels.

    Attributes:
        words: What it says.
        size_px: The size it was set at.
        fits: Whether all of it is inside the rectangle.
        used: The rectangle that the words really take.
        count: How many lines they take.
        last_width: How long the last of them is.
        is_torn: Whether a name in quotation marks goes over two lines.
    """

    def __init__(
        self,
        words: str,
        rect: QRectF,
        style: Style,
        canvas: Canvas,
        *,
        accents: Sequence[str] = (),
        accent_colour: str = "",
        first: int = 0,
    ) -> None:
        """Set ``words`` into ``rect``.

        Args:
            words: What to say.
            rect: Where, in device pixels.
            style: How.
            canvas: The screen.
            accents: Parts of ``words`` that are drawn in ``accent_colour``.
            accent_colour: Their colour.
            first: How many characters the first line has; 0 for as many as go on it.
        """
        self.words = words
        self.rect = QRectF(rect)
        self.style = style
        self._ink = QColor(style.colour)
        self._first = first
        self._accents = tuple(accent for accent in accents if accent)
        self._accent_ink = QColor(accent_colour or style.colour)
        size = max(1, canvas.px(style.size))
        smallest = min(size, max(1, canvas.px(style.smallest)))
        set_largest(self, size, smallest)

    def set_at(self, size_px: int) -> None:
        """Set the words at a size in device pixels."""
        self._break(size_px, keeps_names=True)
        self.is_torn = self._has_kept and (not self.fits or is_lonely(self))
        if self.is_torn:
            self._break(size_px, keeps_names=False)

    def _break(self, size_px: int, *, keeps_names: bool) -> None:
        """Set the words in lines; names in quotation marks are torn apart only if they must be."""
        self.size_px = size_px
        self._has_kept = False
        self._font: QFont = font_for(self.words, self.style.face, size_px, self.style.spacing)
        metrics = QFontMetricsF(self._font)
        step = size_px * self.style.leading
        self._lines: list[tuple[QTextLayout, float]] = []
        widest, count, broken = 0.0, 0, False
        self.last_width = 0.0
        for part in self.words.split("\n"):
            layout = self._layout(part)
            names = [*unbroken(part), *self._spans(part)] if keeps_names else []
            layout.beginLayout()
            first = count
            while True:
                line = layout.createLine()
                if not line.isValid():
                    break
                line.setLineWidth(max(1.0, self.rect.width()))
                if self._first and not count:
                    line.setNumColumns(self._first, self.rect.width())
                self._has_kept |= _keep(line, names, self.rect.width())
                hang = HALF_SQUARE * size_px if self._hangs(part, line.textStart()) else 0.0
                # Glyphs stand in the middle of their line step, whatever the face's own leading.
                line.setPosition(
                    QPointF(-hang, (count - first) * step + (step - metrics.height()) / 2)
                )
                self.last_width = line.naturalTextWidth()
                widest = max(widest, self.last_width)
                broken = broken or _inside_word(part, line.textStart() + line.textLength())
                count += 1
            layout.endLayout()
            self._lines.append((layout, first * step))
        height = count * step
        # Ink must be inside; the leading above the first and below the last line need not be.
        ink = height - max(0.0, step - metrics.height())
        self.fits = (
            ink <= self.rect.height() + SLACK_PX
            and widest <= self.rect.width() + SLACK_PX
            and not broken
            and (self.style.lines == 0 or count <= self.style.lines)
        )
        self.count = count
        self._end = QRectF()
        if self._lines and (last := self._lines[-1][0]).lineCount():
            last_ink = last.lineAt(last.lineCount() - 1).naturalTextRect()
            self._end = last_ink.translated(self.rect.left(), self._lines[-1][1])
        size = QSizeF(widest, height)
        self.used = placed(size, self.rect, self.style.across, self.style.down)

    def _layout(self, part: str) -> QTextLayout:
        """Return a line of the words, to be broken."""
        option = QTextOption(self.style.across)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(part, self._font)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.setFormats([*self._accented(part), *closed_up(part, self.style.face, self._font)])
        return layout

    def _hangs(self, part: str, start: int) -> bool:
        """Whether the line starts with an opening mark with its ink in the right of its square."""
        return (
            self.style.across == Qt.AlignmentFlag.AlignLeft
            and part[start : start + 1] in OPENING
            and is_chinese(self.words)
            and not is_halved(self.style.face)
        )

    def _accented(self, part: str) -> list[QTextLayout.FormatRange]:
        """Return the ranges of ``part`` that are drawn in the accent colour."""
        form = QTextCharFormat()
        form.setForeground(self._accent_ink)
        return [format_range(start, end - start, form) for start, end in self._spans(part)]

    def _spans(self, part: str) -> list[tuple[int, int]]:
        """Return where accents start and end in ``part``."""
        found = []
        for accent in self._accents:
            start = part.find(accent)
            while start >= 0:
                found.append((start, start + len(accent)))
                start = part.find(accent, start + len(accent))
        return found

    def end(self) -> QPointF:
        """Return the middle of the right end of the last line."""
        return QPointF(self._end.right(), self.used.top() + self._end.center().y())

    def draw(self, painter: QPainter) -> None:
        """Draw the words."""
        painter.setPen(self._ink)
        for layout, offset in self._lines:
            layout.draw(painter, QPointF(self.rect.left(), self.used.top() + offset))


def _keep(line: QTextLine, names: list[tuple[int, int]], width: float) -> bool:
    """Let ``line`` end before a name that it would tear apart; return whether it does."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    for first, after in names:
        if start < first < end < after:
            line.setNumColumns(first - start, width)
            if line.textLength() == first - start:
                return True
            line.setLineWidth(max(1.0, width))
    return False


def _inside_word(words: str, at: int) -> bool:
    """Whether breaking ``words`` before ``at`` tears a Latin word or a number apart."""
    if at >= len(words):
        return False
    before, after = words[at - 1], words[at]
    return before.isascii() and before.isalnum() and after.isascii() and after.isalnum()


def is_halved(face: Face) -> bool:
    """Whether the marks of ``face`` are set in half squares: titles are, running text is not."""
    return face is Face.SERIF


def font_for(words: str, face: Face, size_px: int, spacing: float = 0.0) -> QFont:
    """Return ``face`` as it suits ``words``.

    The exhibit's faces are Chinese: their punctuation fills a square, which tears Latin words
    apart, and titles, too.
    """
    made = font(face, size_px)
    if not is_chinese(words):
        made.setFeature(QFont.Tag("palt"), 1)
    elif is_halved(face):
        made.setFeature(QFont.Tag("halt"), 1)
    if spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * size_px)
    return made


def format_range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return the range of a layout's words that ``form`` applies to."""
    made = QTextLayout.FormatRange()
    made.start = start  # type: ignore[attr-defined]  # PySide6's stubs lack them
    made.length = length  # type: ignore[attr-defined]
    made.format = form  # type: ignore[attr-defined]
    return made


def closed_up(words: str, face: Face, used: QFont) -> list[QTextLayout.FormatRange]:
    """Return the ranges of ``words`` in ``used`` that close the gap between two marks."""
    found = [] if is_halved(face) else gaping(words)
    form = QTextCharFormat()
    form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    form.setFontLetterSpacing(used.letterSpacing() - HALF_SQUARE * used.pixelSize())
    return [format_range(at, 1, form) for at in found]


def text_width(words: str, face: Face, size_px: int, spacing: float = 0.0) -> float:
    """Return how wide ``words`` are on one line, in device pixels."""
    used = font_for(words, face, size_px, spacing)
    gaps = 0 if is_halved(face) else len(gaping(words))
    return QFontMetricsF(used).horizontalAdvance(words) - gaps * HALF_SQUARE * size_px


def spaced_width(box: TextBox, room: float) -> float:
    """Return the width at which ``box`` breaks at the spaces of its Chinese words.

    Chinese breaks anywhere; a space in it parts what belongs apart, so a line had better end there.
    Where that would cost a line, or there is no such space, it is ``room``.
    """
    parts = box.words.split()
    if box.count != len(parts) or box.count < 2 or box.words.isascii():
        return room
    widest = max(text_width(part, box.style.face, box.size_px) for part in parts)
    return min(room, widest + 2 * SLACK_PX)


def is_lonely(box: TextBox) -> bool:
    """Whether the last line of Chinese words has only a character or two."""
    return box.count > 1 and is_chinese(box.words) and box.last_width < 2.6 * box.size_px


def _by_sense(box: TextBox, canvas: Canvas) -> TextBox | None:
    """Return ``box`` in two lines that part after a clause, or before a number.

    There may be no place for that where both lines are not too uneven.
    """
    return _parted(box, clause_ends(box.words), CLAUSE_SHARE, canvas) or _parted(
        box, number_starts(box.words), NUMBER_SHARE, canvas
    )


def _parted(box: TextBox, places: Sequence[int], most: float, canvas: Canvas) -> TextBox | None:
    """Return ``box`` in two lines of which the first ends at the best of ``places``.

    The longer line has at most the share ``most`` of both.
    """
    face, spacing = box.style.face, box.style.spacing
    whole = text_width(box.words, face, box.size_px, spacing)
    best, widest = None, min(box.rect.width(), whole * most)
    for at in places:
        first = text_width(box.words[:at].rstrip(), face, box.size_px, spacing)
        width = max(first, whole - first)
        if width > widest:
            continue
        tried = TextBox(box.words, box.rect, box.style, canvas, first=at)
        if tried.fits and tried.count == TWO and tried.size_px == box.size_px:
            best, widest = tried, width
    return best


def even_box(words: str, rect: QRectF, style: Style, canvas: Canvas) -> TextBox:
    """Return ``words`` in lines that are about equally long, in no more of them than needed.

    Two lines rather part where a clause ends.
    Centred words stay centred in ``rect``, others keep to its left.
    """
    box = TextBox(words, rect, style, canvas)
    if box.count < 2 or not box.fits:
        return box
    by_sense = _by_sense(box, canvas) if box.count == TWO else None
    if by_sense is not None:
        return by_sense
    low, wide, best = rect.width() / (box.count + 1), rect.width(), box
    while wide - low > EVEN_STEP_PX:
        middle = (low + wide) / 2
        narrow = QRectF(rect.left(), rect.top(), middle, rect.height())
        if style.across == Qt.AlignmentFlag.AlignHCenter:
            narrow.moveCenter(rect.center())
        tried = TextBox(words, narrow, style, canvas)
        is_as_good = tried.fits and (box.is_torn or not tried.is_torn)
        if is_as_good and tried.count == box.count and tried.size_px == box.size_px:
            wide, best = middle, tried
        else:
            low = middle
    return best
