"""Where lines end: the best choice of the places that allow it, for the room there is."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kiosk.ui.break_places import BESIDE_LONE, NOWHERE, TORN, Place
from kiosk.ui.punctuation import CLOSING

# A last line that is shorter than this share of the room looks forgotten, and costs so much.
SHORT_END, SHORT_COST = 0.3, 0.25
# One character alone on the last line, with or without a mark.
ORPHAN = 0.5
# Lines that should be even may be the more uneven for a better break, the higher this is.
SENSE = 6.0

_MARKS = "".join(CLOSING)
# Sums of widths that should be equal differ by less.
_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Breaks:
    """A choice of places.

    Attributes:
        ends: How many characters are before the end of each line.
        cost: How much they hurt.
        worst: How much the one hurts that hurts most.
    """

    ends: tuple[int, ...]
    cost: float = 0.0
    worst: float = 0.0

    @property
    def is_crowded(self) -> bool:
        """Whether something wider than the room is broken where nothing allows it."""
        return self.worst >= NOWHERE

    @property
    def is_torn(self) -> bool:
        """Whether a reader stumbles: over a torn word, or a line that begins with a particle."""
        return self.worst >= BESIDE_LONE


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """A paragraph on one endless line; each is itself only, so that what is found of it is kept.

    Attributes:
        words: What it says.
        places: Where lines may end; the last one is the end of the words.
        xs: How far from its beginning each character is, and the end; in any unit.
        begins: Where a line begins that starts at each place.
        ends: Where a line ends that ends there, without a space.
        widest: How wide the widest piece is that cannot be broken.
    """

    words: str
    places: Sequence[Place]
    xs: Sequence[float]
    begins: Sequence[float]
    ends: Sequence[float]
    widest: float

    @classmethod
    def of(cls, words: str, found: Sequence[Place], xs: Sequence[float]) -> Measured:
        """Measure ``words`` at the places ``found`` inside them, and at their end."""
        every = [*found, Place(len(words), 0.0)] if words else []
        if every and found and found[-1].at == len(words):
            every.pop()
        inked = [xs[len(words[: place.at].rstrip())] for place in every]
        begins = [xs[place.at] for place in every]
        pieces = [end - begin for begin, end in zip([0.0, *begins], inked, strict=False)]
        widest = max(pieces, default=0.0)
        return cls(words, every, xs, array("d", begins), array("d", inked), widest)

    def within(self, room: float) -> Measured:
        """Return the same with places anywhere inside what is wider than ``room``."""
        if self.widest <= room:
            return self
        every: list[Place] = []
        before, begin = 0, 0.0
        for place, start, end in zip(self.places, self.begins, self.ends, strict=True):
            if end - begin > room:
                every += [Place(at, NOWHERE) for at in range(before + 1, place.at)]
            every.append(place)
            before, begin = place.at, start
        return self if len(every) == len(self.places) else Measured.of(self.words, every, self.xs)

    def widths(self, ends: Sequence[int]) -> list[float]:
        """Return how wide the lines are that end after so many characters."""
        starts = [0.0, *(self.xs[end] for end in ends)]
        inked = [self.xs[len(self.words[:end].rstrip())] for end in ends]
        return [end - start for start, end in zip(starts, inked, strict=False)]


@lru_cache(maxsize=512)
def fewest(measured: Measured, room: float, first: int = 0) -> Breaks:
    """Return the breaks where each line is filled before the next one begins.

    Args:
        measured: The paragraph.
        room: How wide lines may be.
        first: How many characters the first line has; 0 for as many as go on it.
    """
    found: list[int] = []
    begin, start = 0.0, -1
    for index, place in enumerate(measured.places):
        is_full = measured.ends[index] - begin > room or (start < 0 and 0 < first < place.at)
        if is_full and index > start + 1:
            start = index - 1
            found.append(start)
            begin = measured.begins[start]
    if measured.places:
        found.append(len(measured.places) - 1)
    return _breaks(measured, found)


@lru_cache(maxsize=512)
def best(
    measured: Measured,
    room: float,
    count: int,
    *,
    even: bool = False,
    spare: bool = False,
    last_room: float = 0.0,
) -> Breaks:
    """Return the breaks that hurt least.

    Args:
        measured: The paragraph.
        room: How wide lines may be.
        count: How many lines there are, at least as many as ``fewest`` finds.
        even: Make them equally long; else all but the last one are full.
        spare: One more line may be taken to keep a word whole.
        last_room: How wide the last line may be where that can be; 0 for as wide as the others.
    """
    if last_room:
        found = _chosen(measured, room, count, even=even, last_room=last_room)
        if not math.isinf(found.cost):
            return found
    found = _chosen(measured, room, count, even=even)
    if math.isinf(found.cost):
        return fewest(measured, room)
    if spare and found.cost >= TORN:
        longer = _chosen(measured, room, count + 1, even=even)
        if longer.cost < found.cost - TORN / 2:
            return longer
    return found


def _breaks(measured: Measured, found: Sequence[int], cost: float = 0.0) -> Breaks:
    chosen = [measured.places[index] for index in found]
    worst = max((place.cost for place in chosen), default=0.0)
    return Breaks(tuple(place.at for place in chosen), cost, worst)


# The cheapest way to end a line at a place: what it costs, and where the line before it ended.
_Row = dict[int, tuple[float, int]]


def _chosen(
    measured: Measured, room: float, count: int, *, even: bool, last_room: float = 0.0
) -> Breaks:
    """Return the ``count`` lines that hurt least; their cost is infinite if there are none."""
    last = len(measured.places) - 1
    if last < 0 or count <= 1:
        return _breaks(measured, [last] if last >= 0 else [])
    wanted = measured.ends[-1] / count if even else 0.0
    rows: list[_Row] = [{-1: (0.0, -1)}]
    for number, earliest in enumerate(_earliest(measured, room, last_room or room, count), 1):
        is_last = number == count
        most = last_room if is_last and last_room else room
        rows.append(_next_row(measured, rows[-1], most, wanted, earliest, is_last=is_last))
    if last not in rows[-1]:
        return _breaks(measured, [], math.inf)
    found = [last]
    for row in reversed(rows[2:]):
        found.append(row[found[-1]][1])
    return _breaks(measured, found[::-1], rows[-1][last][0])


def _earliest(measured: Measured, room: float, last_room: float, count: int) -> list[int]:
    """Return the first place where each of ``count`` lines may end.

    The lines after it could not hold more; what ends earlier need not be tried.
    """
    index = len(measured.places) - 1
    found, most = [index], last_room
    for _ in range(count - 1):
        begin = measured.ends[index] - most - _ROUNDING
        index = bisect_left(measured.begins, begin, 0, index) if begin > 0 else 0
        found.append(index)
        most = room
    return found[::-1]


def _next_row(
    measured: Measured, row: _Row, room: float, wanted: float, earliest: int, *, is_last: bool
) -> _Row:
    """Return the cheapest ways to end one more line.

    Args:
        measured: The paragraph.
        row: The cheapest ways to end the line before.
        room: How wide the line may be.
        wanted: How wide it had better be; 0 for as wide as it may be.
        earliest: The first place where it may end.
        is_last: Whether all words that are left have to stand on it.
    """
    found: _Row = {}
    last = len(measured.places) - 1
    for start, (spent, _) in row.items():
        begin = measured.begins[start] if start >= 0 else 0.0
        for index in (last,) if is_last else range(max(start + 1, earliest), last):
            width = measured.ends[index] - begin
            if width > room:
                break
            place = measured.places[index]
            cost = spent + (_end_cost(measured, start, width / room) if is_last else place.cost)
            if wanted:
                cost += ((width - wanted) / wanted) ** 2 / SENSE
            elif not is_last:
                cost += (1 - width / room) ** 2
            if index not in found or cost < found[index][0]:
                found[index] = (cost, start)
    return found


def _end_cost(measured: Measured, start: int, share: float) -> float:
    """Return what the last line costs, from the place ``start`` and over ``share`` of the room."""
    begin = measured.places[start].at if start >= 0 else 0
    if len(measured.words[begin : begin + 2].rstrip(_MARKS)) <= 1:
        return ORPHAN
    return SHORT_COST * (1 - share / SHORT_END) ** 2 if share < SHORT_END else 0.0
