"""Setting words in columns from the top down and from right to left, as on a scroll."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise, takewhile

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from kiosk.ui.break_places import TORN, places
from kiosk.ui.breaking import Measured, best, fewest
from kiosk.ui.canvas import Canvas
from kiosk.ui.fitting import placed, set_largest
from kiosk.ui.fonts import font
from kiosk.ui.lettering import BEFORE_ELLIPSIS, ELLIPSIS
from kiosk.ui.text import SLACK_PX, TIGHTEST, Style

# Unicode's own forms for vertical setting; the exhibit's faces have them. Quotation marks become
# corner brackets, the outer pair doubled (GB/T 15834-2011, 5.2).
_VERTICAL_FORMS = str.maketrans(
    "，、。：；！？（）《》〈〉【】“”‘’「」『』—…",
    "︐︑︒︓︔︕︖︵︶︽︾︿﹀︻︼﹃﹄﹁﹂﹁﹂﹃﹄︱︙",
)
# From the top of a full square to the baseline, as a share of it (the faces' ideographic em box).
_SQUARE_ASCENT = 0.88
# Two digits share one square, more of them and words lie on their side.
_TOGETHER = 2
_RUNS = re.compile(r"[!-~]+(?: [!-~]+)*|\S")
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff]")


class _Way(Enum):
    """How a run stands in its column."""

    UPRIGHT = 0
    LYING = 1


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters that stand together: one square, or a word that lies on its side."""

    words: str
    way: _Way
    start: int
    length: float
    accented: bool


def reads_downwards(words: str) -> bool:
    """Whether ``words`` can be set in columns: any of them are Chinese characters."""
    return _IDEOGRAPH.search(words) is not None


class VerticalText:
    """Words set into a rectangle of device pixels, in columns from right to left.

    They shrink to fit and report like ``TextBox``. ``style.leading`` is the distance of columns,
    ``style.across`` says where the columns stand in the rectangle, and ``style.lines`` is the
    largest number of them.

    Attributes:
        words: What it says.
        size_px: The size it was set at.
        fits: Whether all of it is inside the rectangle; what is not ends with an ellipsis.
        used: The rectangle that the columns really take.
        count: Number of columns that all of it takes.
    """

    def __init__(
        self,
        words: str,
        rect: QRectF,
        style: Style,
        canvas: Canvas,
        *,
        pitch: float = 1.04,
        even: bool = False,
        accents: Sequence[str] = (),
        accent_colour: str = "",
    ) -> None:
        """Set the words.

        Args:
            words: What to say; a line break begins a new column.
            rect: Where.
            style: How.
            canvas: The screen.
            pitch: Distance of characters as a share of the size.
            even: Make the columns as equal in length as they can be.
            accents: Parts of ``words`` that are set in ``accent_colour``.
            accent_colour: Their colour.
        """
        self.words = words
        self.rect = QRectF(rect)
        self.style = style
        self._pitch = pitch
        self._even = even
        self._names = tuple(accent for accent in accents if accent)
        self._accented = _marked(words, accents)
        self._ink = QColor(style.colour)
        self._accent_ink = QColor(accent_colour or style.colour)
        size = max(1, canvas.px(style.size))
        smallest = min(size, max(1, canvas.px(style.smallest)))
        set_largest(self, size, smallest)
        if self.fits and self._worst >= TORN:
            self._keep_whole(max(smallest, round(self.size_px * TIGHTEST)))

    def _keep_whole(self, smallest_px: int) -> None:
        """Set the words a little smaller if no column ends inside a word then."""
        largest_px = self.size_px
        for size_px in range(largest_px - 1, smallest_px - 1, -1):
            self.set_at(size_px)
            if self.fits and self._worst < TORN:
                return
        self.set_at(largest_px)

    def set_at(self, size_px: int) -> None:
        """Set the words at a size in device pixels."""
        self.size_px = size_px
        self._font = font(self.style.face, size_px)
        self._metrics = QFontMetricsF(self._font)
        room = self.rect.height() + SLACK_PX
        self._columns = self._broken(room)
        self.count = len(self._columns)
        self.fits = self._has_room(self.count) and self._longest() <= room
        if not self.fits:
            self._columns = self._shown(room)
        size = QSizeF(self._width(len(self._columns)), self._longest())
        self.used = placed(size, self.rect, self.style.across, self.style.down)

    @property
    def lines(self) -> list[str]:
        """What each column says."""
        return ["".join(run.words for run in column) for column in self._columns]

    def _runs(self, start: int, part: str) -> Iterator[_Run]:
        square = self.size_px * self._pitch
        for match in _RUNS.finditer(part):
            words = match.group()
            accented = start + match.start() in self._accented
            lies = len(words) > 1 and not (words.isdigit() and len(words) <= _TOGETHER)
            if lies:
                length = self._metrics.horizontalAdvance(words) + 0.2 * self.size_px
                yield _Run(words, _Way.LYING, match.start(), length, accented)
            else:
                yield _Run(words, _Way.UPRIGHT, match.start(), square, accented)

    def _broken(self, room: float) -> list[list[_Run]]:
        """Return the words in columns of at most ``room``."""
        parts = [(part, list(self._runs(start, part))) for start, part in _parts(self.words)]
        found = [_measured(part, runs, self._names) for part, runs in parts]
        chosen = [fewest(part, room) for part in found]
        count = sum(len(breaks.ends) for breaks in chosen)
        if self._has_room(count):
            for number, part in enumerate(found):
                is_long = len(chosen[number].ends) > 1
                spare = self._has_room(count + 1)
                better = best(
                    part, room, len(chosen[number].ends), even=self._even and is_long, spare=spare
                )
                count += len(better.ends) - len(chosen[number].ends)
                chosen[number] = better
        self._worst = max((breaks.worst for breaks in chosen), default=0.0)
        return [
            column
            for (_, runs), breaks in zip(parts, chosen, strict=True)
            for column in _parted(runs, breaks.ends)
        ]

    def _shown(self, room: float) -> list[list[_Run]]:
        """Return the columns that have room, the last one with an ellipsis at its end."""
        across = (self.rect.width() + SLACK_PX) / self.size_px - 1
        most = min(max(1, 1 + int(across / self.style.leading)), self.style.lines or self.count)
        # Beyond a word that is longer than its column nothing is shown.
        whole = takewhile(lambda column: self._ink_length(column) <= room, self._columns)
        last = min(most, 1 + sum(1 for _ in whole), self.count) - 1
        return [*self._columns[:last], self._elided(self._columns[last], room)]

    def _elided(self, column: list[_Run], room: float) -> list[_Run]:
        """Return the beginning of a column and an ellipsis, together not longer than ``room``."""
        square = self.size_px * self._pitch
        end = _Run(ELLIPSIS, _Way.UPRIGHT, 0, square, column[-1].accented)
        while column and (
            column[-1].words in BEFORE_ELLIPSIS or self._ink_length([*column, end]) > room
        ):
            *column, cut = column
            if cut.way is _Way.LYING:
                column += self._runs(cut.start, cut.words[:-1].rstrip())
        return [*column, end]

    def _longest(self) -> float:
        return max((self._ink_length(column) for column in self._columns), default=0.0)

    def _has_room(self, count: int) -> bool:
        """Whether so many columns fit beside each other."""
        is_few = self.style.lines == 0 or count <= self.style.lines
        return is_few and self._width(count) <= self.rect.width() + SLACK_PX

    def _width(self, count: int) -> float:
        return max(0.0, self.size_px * (self.style.leading * (count - 1) + 1))

    def _ink_length(self, column: list[_Run]) -> float:
        """Return how long a column is, without the gap below its last character."""
        total = sum(run.length for run in column)
        return total - self.size_px * (self._pitch - 1) if column else total

    def draw(self, painter: QPainter) -> None:
        """Draw the words."""
        painter.setFont(self._font)
        step = self.size_px * self.style.leading
        middle = self.used.right() - self.size_px / 2
        for column in self._columns:
            top = self.used.top()
            for run in column:
                painter.setPen(self._accent_ink if run.accented else self._ink)
                self._draw_run(painter, run, middle, top)
                top += run.length
            middle -= step

    def _draw_run(self, painter: QPainter, run: _Run, middle: float, top: float) -> None:
        width = self._metrics.horizontalAdvance(run.words)
        if run.way is _Way.LYING:
            painter.save()
            painter.translate(
                middle - self._metrics.capHeight() / 2, top + (run.length - width) / 2
            )
            painter.rotate(90)
            painter.drawText(QPointF(0, 0), run.words)
            painter.restore()
            return
        words = run.words.translate(_VERTICAL_FORMS)
        width = self._metrics.horizontalAdvance(words)
        painter.drawText(QPointF(middle - width / 2, top + self.size_px * _SQUARE_ASCENT), words)


def _parted(runs: list[_Run], ends: Sequence[int]) -> Iterator[list[_Run]]:
    """Yield the ``runs`` of each column; the columns end after so many characters."""
    starts = [run.start for run in runs]
    for before, after in pairwise([0, *(bisect_left(starts, end) for end in ends)]):
        yield runs[before:after]


def _parts(words: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of ``words`` with where they start."""
    start = 0
    for part in words.split("\n"):
        yield start, part
        start += len(part) + 1


def _marked(words: str, accents: Sequence[str]) -> frozenset[int]:
    """Return the positions in ``words`` that belong to one of ``accents``."""
    found: set[int] = set()
    for accent in accents:
        start = words.find(accent) if accent else -1
        while start >= 0:
            found.update(range(start, start + len(accent)))
            start = words.find(accent, start + len(accent))
    return frozenset(found)


def _measured(words: str, runs: list[_Run], names: tuple[str, ...]) -> Measured:
    """Return how long a column of ``runs`` is up to each place where it may end."""
    at = {run.start for run in runs}
    xs: list[float] = []
    length = 0.0
    for run in runs:
        xs += [length] * (run.start + len(run.words) - len(xs))
        length += run.length
    xs += [length] * (len(words) + 1 - len(xs))
    return Measured.of(words, [place for place in places(words, names) if place.at in at], xs)
