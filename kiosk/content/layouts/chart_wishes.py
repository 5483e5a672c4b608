"""How much room charts want, for compositions that nobody drew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from kiosk.content.blocks import ChartBlock
from kiosk.content.layouts.reckoning import Span, Wish, length, lines_of, longest_word, said

PICTOGRAM_LINES = 2
# Of named marks; more of them stand in a grid.
MARKS_IN_A_ROW = 26
CHART_TITLE_HALF = 17.0
# From here on a title has room beside the value at the end of a slope.
GROWTH_NARROWEST = 460.0
# More columns than have room in this width are drawn as bars where their names need it.
COLUMNS_WIDEST = 1700.0


@dataclass(frozen=True, slots=True)
class _Told:
    """A chart as it is told in one language.

    Attributes:
        block: The chart.
        language: The language.
        labels: What is written at each of its items.
        count: How many items it has, one at least.
    """

    block: ChartBlock
    language: str
    labels: tuple[str, ...]
    count: int

    @property
    def longest(self) -> float:
        """How long the longest label is."""
        return max((length(words) for words in self.labels), default=0.0)

    @property
    def total(self) -> int:
        """How many marks a pictogram draws."""
        return max(self.block.total, self.block.filled, len(self.block.marks))

    @property
    def is_counted(self) -> bool:
        """Whether the marks of a pictogram are too many for a row, so that they stand in a grid."""
        return self.total > MARKS_IN_A_ROW

    def label_lines(self, width: float, size: float) -> int:
        """Return how many lines the labels take at most."""
        return max((lines_of(words, width, size) for words in self.labels), default=0)

    def around(self, width: float) -> float:
        """Return how high everything around the drawing is."""
        block, language = self.block, self.language
        title = " ".join(said(language, block.title, block.period))
        high = 38.0 + (lines_of(title, width - 60, 28) * 37 + 14 if title else 0)
        high += lines_of(block.note.get(language), width - 60, 24) * 33 if block.note else 0
        return high + (40 if block.credit else 0)

    def span(self, width: float) -> Span:
        """Return its heights at a width."""
        frame = self.around(width)
        least, good = _DRAWN[self.block.chart](self, width - 60)
        return Span(frame + least, frame + good, frame + good * 1.35 + 20)


def chart_wish(block: ChartBlock, language: str) -> Wish:
    """Return what a chart wants, by its kind."""
    labels = tuple(
        " · ".join(said(language, item.label, item.period, item.note)) for item in block.items
    )
    told = _Told(block, language, labels, max(1, len(block.items)))
    if block.chart == "pictogram" and block.marks:
        return _named_marks(told)
    title = length(" ".join(said(language, block.title))) * CHART_TITLE_HALF + 60
    narrowest = max(420.0, min(900.0, title))
    match block.chart:
        case "growth":
            narrowest = min(narrowest, GROWTH_NARROWEST)
        case "columns" if 120.0 * told.count <= COLUMNS_WIDEST:
            narrowest = max(narrowest, 120.0 * told.count)
        case "ring":
            narrowest = min(570.0, max(300.0, 200.0 * told.count))
        case _:
            pass
    return Wish(told.span, narrowest)


def _named_marks(told: _Told) -> Wish:
    """Return what a pictogram wants whose marks have names."""
    names = [mark.label.get(told.language) for mark in told.block.marks]
    words = max(max(longest_word(name) * 26, min(length(name) * 25, 80)) for name in names)

    def has_room(width: float) -> bool:
        step = (width - 60) / told.total
        return step >= words and all(
            lines_of(name, step - 4, 24) <= PICTOGRAM_LINES for name in names
        )

    if told.is_counted:
        return Wish(told.span, 420.0)
    # Names too long for their marks are strung on a rail.
    narrowest = next((wide for wide in (420.0, 640.0, 820.0) if has_room(wide)), 960.0)
    return Wish(told.span, narrowest, lambda width: "" if has_room(width) else "rail")


# The least height of a drawing, and a good one.
_Heights = tuple[float, float]


def _bars(told: _Told, room: float) -> _Heights:
    column = min(told.longest * 24 + 8, room * 0.4)
    row = max(36.0, told.label_lines(column, 22) * 31)
    if told.longest * 24 > room * 0.34:
        row = max(row, 64.0)
    return row * told.count, max(52.0, row + 14) * told.count


def _columns(told: _Told, room: float) -> _Heights:
    across = (room - 20 * (told.count - 1)) / told.count
    if max((longest_word(words) for words in told.labels), default=0.0) * 23 > across:
        return _bars(told, room)
    words = told.label_lines(across, 23) * 29
    icons = 48 if any(item.icon for item in told.block.items) else 0
    return 120.0 + words, 240.0 + words + icons


def _rings(told: _Told, room: float) -> _Heights:
    here = max(1, min(told.count, int(room / 190)))
    rows = ceil(told.count / here)
    words = told.label_lines(room / here - 24, 22) * 30
    return (118.0 + words * 1.15) * rows, (176.0 + words * 1.15) * rows


def _growth(told: _Told, room: float) -> _Heights:
    words = told.label_lines(room * 0.4, 22) * 28
    return 90.0 + words * 0.6, 190.0 + words


def _line(told: _Told, room: float) -> _Heights:
    words = told.label_lines(room / told.count, 22) * 30
    return 130.0 + words, 240.0 + words


def _pictogram(told: _Told, room: float) -> _Heights:
    names = [mark.label.get(told.language) for mark in told.block.marks]
    if names and not told.is_counted:
        return 140.0, 190.0
    # Names are told below a grid, each beside its mark.
    told_rows = ceil(sum(length(name) * 25 + 90 for name in names) / max(90.0, room))
    rows = ceil(max(1, told.total) * 54 / max(54.0, room))
    return 56.0 * min(2, rows) + told_rows * 54, 70.0 * rows + told_rows * 54


_DRAWN: dict[str, Callable[[_Told, float], _Heights]] = {
    "bars": _bars,
    "columns": _columns,
    "ring": _rings,
    "growth": _growth,
    "line": _line,
    "pictogram": _pictogram,
}
