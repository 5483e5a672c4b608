"""How much room figures want, for compositions that nobody drew."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.content.layouts.reckoning import (
    Span,
    Wish,
    height_of,
    length,
    said,
)

# The smallest figures on cards.
FIGURE_LEAST = 44.0


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
