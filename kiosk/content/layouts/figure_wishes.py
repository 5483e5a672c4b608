"""How much room figures and charts want, for compositions that nobody drew."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from kiosk.content.blocks import ChartBlock, Figure, StatsBlock
from kiosk.content.layouts.reckoning import (
    Span,
    Wish,
    height_of,
    length,
    lines_of,
    longest_word,
    said,
)

PICTOGRAM_LINES = 2
# The smallest figures on cards.
FIGURE_LEAST = 44.0
CHART_TITLE_HALF = 17.0
# From here on a title has room beside the value at the end of a slope.
GROWTH_NARROWEST = 460.0


def _below(figure: Figure, language: str) -> list[tuple[str, float, float]]:
    small = " · ".join(said(language, figure.period, figure.note))
    return [(figure.label.get(language), 26.0, 1.35), (small, 24.0, 1.35)]


def figures_wish(block: StatsBlock, language: str) -> Wish:
    """Return what a block of figures wants: a row of them, or cards."""
    figures = block.items or tuple(item for card in block.cards for item in card.items)
    count = max(1, len(figures))
    if block.cards:
        widest = max((_figure_width(figure, language) for figure in figures), default=1.0)
        return Wish(
            lambda width: _cards_of_figures(block, width, language),
            max(420.0, widest * FIGURE_LEAST + 60),
            lambda _: "cards",
        )
    widest = max((_figure_width(figure, language) for figure in figures), default=1.0)
    # Where a row is too narrow for them, they stand on cards.
    needs = max(150.0, widest * 48)

    def suits(width: float) -> bool:
        return count <= 6 and (width - 44 * (count - 1)) / count >= needs

    def row(width: float) -> Span:
        column = (width - 44 * (count - 1)) / count
        size = min(108.0, column / max(0.1, widest))
        good = max(height_of(_below(figure, language), column * 0.96) for figure in figures)
        small = max(
            height_of([(w, 22, 1.35) for w, _, _ in _below(figure, language)], column * 0.96)
            for figure in figures
        )
        return Span(small + 60, good + size * 0.85 + 28, good + size + 60)

    def span(width: float) -> Span:
        if not figures:
            return Span(10, 10, 10)
        return row(width) if suits(width) else _alone(figures, width, language)

    return Wish(
        span,
        max(needs + 50, min(needs * count, 420)),
        lambda width: "" if suits(width) else "cards",
    )


def _figure_width(figure: Figure, language: str) -> float:
    """Return how wide a figure is, in sizes of its digits."""
    digits = length(str(figure.value.get(language))) * 0.92
    around = said(language, figure.prefix, figure.unit, figure.suffix)
    return digits + sum(length(words) * 0.42 + 0.1 for words in around)


def _columns(count: int, width: float, least: float) -> int:
    """Return how many cards stand side by side, in rows that are as full as they can be."""
    most = max(1, min(count, int((width + 24) / (least + 24))))
    rows = ceil(count / most)
    return ceil(count / rows)


def _alone(figures: Sequence[Figure], width: float, language: str) -> Span:
    """Return the heights of one card a figure."""
    widest = max(_figure_width(each, language) for each in figures)
    columns = _columns(len(figures), width, max(230.0, widest * FIGURE_LEAST + 60))
    across = (width - 24 * (columns - 1)) / columns
    inner = across * 0.8 if across < 240 else across - 48
    rows = ceil(len(figures) / columns)
    heights = []
    for label, size in ((21, 40), (24, 66)):
        high = max(
            height_of([(words, label, 1.28) for words, _, _ in _below(each, language)], inner)
            for each in figures
        )
        icon = 0 if not any(each.icon for each in figures) else 60
        heights.append((high + size * 1.0 + 46 + icon) * rows + 24 * (rows - 1))
    return Span(heights[0], heights[1], heights[1] + 50 * rows)


def _cards_of_figures(block: StatsBlock, width: float, language: str) -> Span:
    widest = max(
        (_figure_width(each, language) for card in block.cards for each in card.items), default=1.0
    )
    columns = _columns(len(block.cards), width, max(250.0, widest * FIGURE_LEAST + 60))
    inner = (width - 24 * (columns - 1)) / columns - 48
    rows = ceil(len(block.cards) / columns)
    spans = []
    for label, size in ((21, 28), (23, 50)):
        highest = 0.0
        for each in block.cards:
            high = 46.0 + (56 if each.title else 0)
            for figure in each.items:
                words = [(words, label, 1.28) for words, _, _ in _below(figure, language)]
                high += height_of(words, inner) + size * 1.05 + 22
            highest = max(highest, high)
        spans.append(highest * rows + 24 * (rows - 1))
    return Span(spans[0], spans[1], spans[1] * 1.2)


def chart_wish(block: ChartBlock, language: str) -> Wish:  # noqa: C901, PLR0915 (a case for each kind of chart)
    """Return what a chart wants, by its kind."""
    count = max(1, len(block.items))
    labels = [
        " · ".join(said(language, item.label, item.period, item.note)) for item in block.items
    ]
    longest = max((length(words) for words in labels), default=0.0)

    def around(width: float) -> float:
        title = " ".join(said(language, block.title, block.period))
        high = 38.0 + (lines_of(title, width - 60, 28) * 37 + 14 if title else 0)
        high += lines_of(block.note.get(language), width - 60, 24) * 33 if block.note else 0
        return high + (40 if block.credit else 0)

    def label_lines(width: float, size: float) -> int:
        return max((lines_of(words, width, size) for words in labels), default=0)

    def span(width: float) -> Span:
        frame, room = around(width), width - 60
        match block.chart:
            case "bars":
                column = min(longest * 24 + 8, room * 0.4)
                row = max(36.0, label_lines(column, 22) * 31)
                if longest * 24 > room * 0.34:
                    row = max(row, 64.0)
                least, good = row * count, max(52.0, row + 14) * count
            case "columns":
                across = (room - 20 * (count - 1)) / count
                words = label_lines(across, 23) * 29
                icons = 48 if any(item.icon for item in block.items) else 0
                least, good = 120.0 + words, 240.0 + words + icons
            case "ring":
                here = max(1, min(count, int(room / 190)))
                rows = ceil(count / here)
                words = label_lines(room / here - 24, 22) * 30
                least, good = (118.0 + words * 1.15) * rows, (176.0 + words * 1.15) * rows
            case "growth":
                words = label_lines(room * 0.4, 22) * 28
                least, good = 90.0 + words * 0.6, 190.0 + words
            case "line":
                words = label_lines(room / count, 22) * 30
                least, good = 130.0 + words, 240.0 + words
            case "pictogram":
                total = max(1, block.total, block.filled, len(block.marks))
                rows = ceil(total * 54 / max(54.0, room))
                least, good = (140.0, 190.0) if block.marks else (56.0 * min(2, rows), 70.0 * rows)
        return Span(frame + least, frame + good, frame + good * 1.35 + 20)

    title = length(" ".join(said(language, block.title))) * CHART_TITLE_HALF + 60
    narrowest = max(420.0, min(900.0, title))
    if block.chart == "growth":
        narrowest = min(narrowest, GROWTH_NARROWEST)
    if block.chart == "columns":
        narrowest = max(narrowest, 120.0 * count)
    if block.chart == "ring":
        narrowest = min(570.0, max(300.0, 200.0 * count))
    if block.chart == "pictogram" and block.marks:
        total = max(block.total, block.filled, len(block.marks))
        names = [mark.label.get(language) for mark in block.marks]
        words = max(max(longest_word(name) * 26, min(length(name) * 25, 80)) for name in names)

        def has_room(width: float) -> bool:
            step = (width - 60) / total
            return step >= words and all(
                lines_of(name, step - 4, 24) <= PICTOGRAM_LINES for name in names
            )

        # Names too long for their marks are strung on a rail.
        narrowest = next((wide for wide in (420.0, 640.0, 820.0) if has_room(wide)), 960.0)
        return Wish(span, narrowest, lambda width: "" if has_room(width) else "rail")
    return Wish(span, narrowest)
