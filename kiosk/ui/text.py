"""Setting words into a box: breaks lines, shrinks what is too long, says when it does not fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout

from kiosk.ui.break_places import found_in
from kiosk.ui.breaking import Measured, best, fewest
from kiosk.ui.canvas import Canvas
from kiosk.ui.fitting import placed, set_largest
from kiosk.ui.lettering import (
    elided,
    font_for,
    hang,
    ink_of,
    one_line,
    paragraphs,
    text_width,
)
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.style import SMALLEST, Style

# What blocks need in order to set words.
__all__ = [
    "SLACK_PX",
    "SMALLEST",
    "TWO",
    "Style",
    "TextBox",
    "even_box",
    "font_for",
    "full_box",
    "is_lonely",
    "spaced_width",
    "text_width",
]

# Closing punctuation hangs over by less than a pixel after rounding; that is no overflow.
POINT = " ·"
SLACK_PX = 1.5
TWO = 2
# A last line that is shorter than this share of the room reads as a mistake.
LONELY = 0.3
# Words of so many characters are reckoned before they are measured: have they any room at all?
LONG = 80
# Lines have gaps at their ends: so much more than they hold is still tried.
MARGIN = 1.5
# Words may be smaller by so much where that keeps one of them whole.
TIGHTEST = 0.92


class TextBox:
    """Words set into a rectangle of device pixels.

    Attributes:
        words: What it says.
        size_px: The size it was set at.
        fits: Whether all of it is inside the rectangle; what is not ends with an ellipsis.
        used: The rectangle that the words really take.
        count: How many lines they take.
        last_width: How long the last of them is.
        worst: How much the end of a line hurts that hurts most.
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
        names: Sequence[str] = (),
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
            names: Other parts of them that are rather not broken over lines.
            first: How many characters the first line has; 0 for as many as suit it.
        """
        self.words = words
        self.rect = QRectF(rect)
        self.used, self.count = QRectF(rect), 0
        self.style = style
        self._ink = QColor(style.colour)
        self._first = first
        self._accents = tuple(accent for accent in accents if accent)
        self._names = (*self._accents, *(name for name in names if name))
        self._accent_ink = QColor(accent_colour or style.colour)
        size = max(1, canvas.px(style.size))
        smallest = min(size, max(1, canvas.smallest_px(style.smallest)))
        self._said = self._beginning(smallest)
        self._measure(size)
        set_largest(self, size, smallest)
        if self.fits and self._is_torn and not first:
            self._keep_whole(min(self.size_px, canvas.px(SMALLEST)))

    def _measure(self, size_px: int) -> None:
        """Measure the words at one size: at any other they are as much wider as it is larger."""
        self._measured_px = size_px
        style = self.style
        self._parts, self._height_share = paragraphs(
            self._said, style.face, size_px, style.spacing, self._names, self._accents
        )

    def _beginning(self, smallest_px: int) -> str:
        """Return as much of the words as may have room at their smallest, which is what is set.

        How words are best broken takes time that grows with them, and a text may be of any length.
        """
        style, words = self.style, self.words
        if len(words) < LONG:
            return words
        lines = style.lines or 1 + self.rect.height() / (smallest_px * style.leading)
        room = MARGIN * (lines + words.count("\n")) * max(1.0, self.rect.width())
        taken = text_width(words, style.face, smallest_px, style.spacing)
        return words if taken <= room else words[: max(LONG, int(len(words) * room / taken))]

    def _keep_whole(self, smallest_px: int) -> None:
        """Set the words a little smaller if no line is torn then; a reader sees the tear sooner.

        They keep their height: whoever measures it may ask for the same size again.
        """
        largest_px, count, height = self.size_px, self.count, self.used.height()
        for size_px in range(
            largest_px - 1, max(smallest_px, round(largest_px * TIGHTEST)) - 1, -1
        ):
            self.set_at(size_px)
            if self.fits and not self._is_torn and self.count == count:
                size = QSizeF(self.used.width(), height)
                self.used = placed(size, self.rect, self.style.across, self.style.down)
                return
        self.set_at(largest_px)

    def set_at(self, size_px: int) -> None:
        """Set the words at a size in device pixels."""
        self.size_px = size_px
        self._drawn: list[QTextLayout] = []
        # Everything is compared at the size at which it was measured.
        scale = size_px / self._measured_px
        room = (self.rect.width() + SLACK_PX) / scale
        parts = [part.within(room) for part in self._parts]
        self._ends = self._line_ends(parts, room)
        widths = [
            width * scale
            for part, ends in zip(parts, self._ends, strict=True)
            for width in part.widths(ends)
        ]
        is_whole = len(self._said) == len(self.words)
        self.fits = is_whole and not self._is_crowded and self._has_room(len(widths))
        self.count = len(widths)
        self.last_width = widths[-1] if widths else 0.0
        self.used = self._place(widths, self.count)
        self._is_cut = not is_whole or not self._has_room(self.count)
        # Whoever looks for a size goes by what all words would take; drawn is what has room.
        self._drawn_count = min(self.count, self._most_lines()) if self._is_cut else self.count
        self._lower_px = self._place(widths, self._drawn_count).top() - self.used.top()

    def _place(self, widths: Sequence[float], count: int) -> QRectF:
        """Return where the first ``count`` lines stand."""
        size = QSizeF(max(widths[:count], default=0.0), count * self.style.leading * self.size_px)
        return placed(size, self.rect, self.style.across, self.style.down)

    @property
    def lines(self) -> list[str]:
        """What each line says."""
        used = self._font()
        return [self._said_on(*line, used) for line in self._shown()]

    def _shown(self) -> Iterator[tuple[str, int, int, bool]]:
        """Yield a paragraph, where a line of it starts and ends, and whether it is cut there."""
        every = (
            (part.words, start, end)
            for part, ends in zip(self._parts, self._ends, strict=True)
            for start, end in pairwise([0, *ends])
        )
        for number, line in enumerate(islice(every, self._drawn_count), 1):
            yield *line, self._is_cut and number == self._drawn_count

    def _said_on(self, part: str, start: int, end: int, is_cut: bool, used: QFont) -> str:
        """Return what a line says."""
        words = part[start:end].rstrip()
        if end < len(part) or part is not self._parts[-1].words:
            # What parts two pieces beside each other is not needed between two lines.
            words = words.removesuffix(POINT).rstrip()
        return elided(words, used, self.rect.width() + SLACK_PX) if is_cut else words

    def _font(self) -> QFont:
        return font_for(self.words, self.style.face, self.size_px, self.style.spacing)

    def _line_ends(self, parts: list[Measured], room: float) -> list[tuple[int, ...]]:
        """Return where the lines of each part of the words end."""
        chosen = [
            fewest(part, room, 0 if number else self._first) for number, part in enumerate(parts)
        ]
        self._is_crowded = any(breaks.is_crowded for breaks in chosen)
        count = sum(len(breaks.ends) for breaks in chosen)
        if not self._first and not self._is_crowded and self._has_room(count):
            for number, part in enumerate(parts):
                spare = self._has_room(count + 1)
                better = best(
                    part, room, len(chosen[number].ends), even=self.style.even, spare=spare
                )
                count += len(better.ends) - len(chosen[number].ends)
                chosen[number] = better
        self._is_torn = any(breaks.is_torn for breaks in chosen)
        self.worst = max((breaks.worst for breaks in chosen), default=0.0)
        return [breaks.ends for breaks in chosen]

    def _has_room(self, count: int) -> bool:
        """Whether so many lines fit below each other."""
        step = self.size_px * self.style.leading
        # Ink must be inside; the leading above the first and below the last line need not be.
        ink = count * step - max(0.0, step - self._height_share * self.size_px)
        is_few = self.style.lines == 0 or count <= self.style.lines
        return is_few and ink <= self.rect.height() + SLACK_PX

    def _most_lines(self) -> int:
        """Return how many lines fit below each other; one is shown in any case."""
        step = self.size_px * self.style.leading
        air = max(0.0, step - self._height_share * self.size_px)
        most = int((self.rect.height() + SLACK_PX + air) / step)
        return max(1, min(most, self.style.lines or most))

    def _set_lines(self) -> list[QTextLayout]:
        """Return the lines, each at its place."""
        used = self._font()
        step = self.size_px * self.style.leading
        # Glyphs stand in the middle of their line step, whatever the face's own leading.
        top = (step - self._height_share * self.size_px) / 2
        found: list[QTextLayout] = []
        for part, start, end, is_cut in self._shown():
            accents = [
                (max(first, start) - start, min(after, end) - start)
                for first, after in self._spans(part)
                if first < end and after > start
            ]
            layout = self._layout(self._said_on(part, start, end, is_cut, used), used, accents)
            layout.beginLayout()
            line = layout.createLine()
            line.setLineWidth(max(1.0, self.rect.width()))
            line.setPosition(QPointF(-self._hang(layout.text()), top + len(found) * step))
            layout.endLayout()
            found.append(layout)
        return found

    def _layout(self, words: str, used: QFont, accents: Sequence[tuple[int, int]]) -> QTextLayout:
        """Return ``words``, parts of which stand out, to be set in one line."""
        layout = one_line(words, self.style.face, used, accents, self._accent_ink)
        option = layout.textOption()
        option.setAlignment(self.style.across)
        layout.setTextOption(option)
        return layout

    def _hang(self, line: str) -> float:
        """Return how far an opening mark at the beginning of a line stands out to the left."""
        is_left = self.style.across == Qt.AlignmentFlag.AlignLeft
        return hang(line, self.words, self.style.face) * self.size_px if is_left else 0.0

    def _spans(self, part: str) -> list[tuple[int, int]]:
        """Return where accents start and end in ``part``."""
        return [span for accent in self._accents for span in found_in(part, accent)]

    def end(self) -> QPointF:
        """Return the middle of the right end of the last line."""
        self._drawn = self._drawn or self._set_lines()
        ink = self._drawn[-1].lineAt(0).naturalTextRect() if self._drawn else QRectF()
        return QPointF(self.rect.left() + ink.right(), self.used.top() + ink.center().y())

    def ink(self) -> QRectF:
        """Return everything that is drawn: tails may reach out of ``used``."""
        self._drawn = self._drawn or self._set_lines()
        return ink_of(self._drawn).translated(self.rect.left(), self.used.top())

    def draw(self, painter: QPainter) -> None:
        """Draw the words."""
        self._drawn = self._drawn or self._set_lines()
        painter.setPen(self._ink)
        for line in self._drawn:
            line.draw(painter, QPointF(self.rect.left(), self.used.top() + self._lower_px))


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


def full_box(words: str, rect: QRectF, style: Style, canvas: Canvas) -> TextBox:
    """Return ``words`` in full lines; in even ones where the last would be a word or two."""
    box = TextBox(words, rect, style, canvas)
    is_lonely_end = box.count > TWO and box.last_width < LONELY * rect.width()
    if box.count == TWO or is_lonely_end:
        return even_box(words, rect, style, canvas)
    return box


def even_box(
    words: str, rect: QRectF, style: Style, canvas: Canvas, *, names: Sequence[str] = ()
) -> TextBox:
    """Return ``words`` in lines that are about equally long, in no more of them than needed.

    They rather part where a clause ends, and tear none of ``names``.
    """
    return TextBox(words, rect, replace(style, even=True), canvas, names=names)
