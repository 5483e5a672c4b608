"""Rows of blocks in a rectangle, each as wide and high as what it has to say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from kiosk.content.layouts.base import Box
from kiosk.content.layouts.reckoning import Span, Wish

GAP = 24
# Widths are so many columns of a grid.
COLUMNS = 12
# How few of them a block takes: alone, beside one other, two others, three others.
FEWEST_COLUMNS = (12, 2, 2, 3)
MOST_IN_ROW = 4
# Beyond so many blocks not every way of parting them into rows is tried.
MOST_PARTED = 7
LOST, NARROW, EMPTY, SMALL, LEFT_OVER, LEFT_OVER_ART = 400.0, 250.0, 7.0, 16.0, 5.0, 1.5
# Room that rows leave is all above them where the art of the page is seen there; where nothing is,
# they stand a little above the middle, where the eye looks first.
AT_FOOT, AT_EYE = 1.0, 0.38
WIDE = 1200
# What a visitor moves up and down in its place is seen through a window at least so high.
WINDOW = 160.0


@dataclass(frozen=True, slots=True)
class Packed:
    """Blocks in their places.

    Attributes:
        cost: How far this is from a good composition; 0 is perfect.
        boxes: One for each block, in their order.
    """

    cost: float
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    """Blocks side by side: their widths, the heights that suit all of them, and what is amiss."""

    widths: tuple[float, ...]
    least: float
    good: float
    most: float
    cost: float


class Packer:
    """Sets blocks of one page into rooms, each in the best rows that it finds."""

    def __init__(self, wishes: Sequence[Wish]) -> None:
        """Remember what the blocks want; every try asks for it again."""
        self._wishes = wishes
        self._rows: dict[tuple[tuple[int, ...], float], _Row] = {}
        self._spans: dict[tuple[int, float], Span] = {}

    def span(self, index: int, width: float) -> Span:
        """Return what block ``index`` wants at ``width``."""
        key = (index, width)
        if key not in self._spans:
            self._spans[key] = self._wishes[index].span(width)
        return self._spans[key]

    def pack(self, chosen: Sequence[int], room: Box, *, above: float = 0.0) -> Packed:
        """Return the best rows of the blocks ``chosen`` in ``room``.

        Args:
            chosen: Indices of the blocks, in reading order.
            room: Where they may be.
            above: How much of the room that rows leave is above them, 0 to 1.
        """
        best: tuple[float, list[_Row]] | None = None
        for parts in _partings(len(chosen)):
            rows = [self._row(tuple(chosen[start:end]), room.width) for start, end in parts]
            cost = _cost(rows, room, above)
            if best is None or cost < best[0]:
                best = (cost, rows)
        return _stack(*best, room, above) if best else Packed(0.0, ())

    def _row(self, chosen: tuple[int, ...], width: float) -> _Row:
        """Return the best widths of blocks side by side."""
        key = (chosen, width)
        if key not in self._rows:
            column = (width + GAP) / COLUMNS
            self._rows[key] = min(
                (
                    self._judge(chosen, tuple(column * part - GAP for part in parts), width)
                    for parts in _shares(len(chosen))
                ),
                key=lambda row: row.cost,
            )
        return self._rows[key]

    def _judge(self, chosen: tuple[int, ...], widths: tuple[float, ...], whole: float) -> _Row:
        spans = [self.span(index, wide) for index, wide in zip(chosen, widths, strict=True)]
        least, good = max(span.least for span in spans), max(span.good for span in spans)
        most = max(good, min(span.most for span in spans))
        cost = 0.0
        for index, wide, span in zip(chosen, widths, spans, strict=True):
            wish = self._wishes[index]
            if wide < wish.narrowest:
                cost += NARROW * (1 - wide / wish.narrowest) + 4
            # Beside something higher it looks empty.
            cost += EMPTY * wide / whole * max(0.0, good - span.most) / good
            # Words in long low stripes are hard to read.
            if not wish.is_picture and wide > WIDE:
                cost += (wide - WIDE) / 300
        # A row that needs less height leaves more to the others.
        cost += good / 400 + (max(widths) - min(widths)) / whole * 0.4
        return _Row(widths, least, good, most, cost)


@cache
def _partings(count: int) -> tuple[list[tuple[int, int]], ...]:
    """Return the ways to part ``count`` blocks into rows."""
    return tuple(_parted(count))


def _parted(count: int) -> Iterator[list[tuple[int, int]]]:
    if count == 0:
        return
    if count > MOST_PARTED:
        for wide in range(1, MOST_IN_ROW + 1):
            yield [(start, min(start + wide, count)) for start in range(0, count, wide)]
        return
    for cuts in range(count):
        for places in combinations(range(1, count), cuts):
            ends = [*places, count]
            starts = [0, *places]
            if all(end - start <= MOST_IN_ROW for start, end in zip(starts, ends, strict=True)):
                yield list(zip(starts, ends, strict=True))


@cache
def _shares(count: int) -> tuple[tuple[int, ...], ...]:
    """Return the ways to share the columns of the grid."""
    ways = (
        tuple(end - start for start, end in zip((0, *cuts), (*cuts, COLUMNS), strict=True))
        for cuts in combinations(range(1, COLUMNS), count - 1)
    )
    fewest = FEWEST_COLUMNS[min(count, len(FEWEST_COLUMNS)) - 1]
    return tuple(way for way in ways if min(way) >= fewest)


def _heights(rows: Sequence[_Row], room: Box) -> list[float]:
    """Return how high each row is."""
    free = room.height - GAP * (len(rows) - 1)
    least, good = sum(row.least for row in rows), sum(row.good for row in rows)
    most = sum(row.most for row in rows)
    if free < least:
        # No row is so low that nothing can be read in it while another is high.
        lows = [min(row.least, WINDOW) for row in rows]
        spare, wanted = free - sum(lows), least - sum(lows)
        if spare <= 0:
            return [max(1.0, free) * low / sum(lows) for low in lows]
        shares = zip(rows, lows, strict=True)
        return [low + (row.least - low) * spare / wanted for row, low in shares]
    if free < good:
        part = (free - least) / (good - least)
        return [row.least + (row.good - row.least) * part for row in rows]
    part = min(1.0, (free - good) / (most - good)) if most > good else 0.0
    return [row.good + (row.most - row.good) * part for row in rows]


def _cost(rows: Sequence[_Row], room: Box, above: float) -> float:
    """Return how far rows below each other are from a good composition."""
    free = room.height - GAP * (len(rows) - 1)
    least, good = sum(row.least for row in rows), sum(row.good for row in rows)
    cost = sum(row.cost for row in rows)
    if free < least:
        return cost + LOST * (least - free) / max(1.0, room.height) + SMALL
    if free < good:
        return cost + SMALL * (good - free) / (good - least) * 0.5
    left_over = max(0.0, free - sum(row.most for row in rows)) / max(1.0, room.height)
    return cost + (LEFT_OVER_ART if above else LEFT_OVER) * left_over


def _stack(cost: float, rows: Sequence[_Row], room: Box, above: float) -> Packed:
    """Set rows below each other."""
    heights = _heights(rows, room)
    left_over = room.height - GAP * (len(rows) - 1) - sum(heights)
    top = room.y + max(0.0, left_over) * above
    boxes: list[Box] = []
    for row, height in zip(rows, heights, strict=True):
        left = room.x
        for wide in row.widths:
            x, y = round(left), round(top)
            boxes.append(Box(x, y, round(left + wide) - x, round(top + height) - y))
            left += wide + GAP
        top += height + GAP
    return Packed(cost, tuple(boxes))
