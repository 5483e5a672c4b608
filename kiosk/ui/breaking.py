"""Where lines end: which places allow it, how much each of them hurts, and the best choice."""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kiosk.ui.lexicon import word_starts
from kiosk.ui.punctuation import CLOSING, OPENING, is_chinese, unbroken

# What a break costs beside the unevenness of the lines. A line of which a share s is empty costs s
# squared: a torn word is as bad as a line that is half empty.
AFTER_CLAUSE = 0.0
AFTER_POINT = 0.02
BETWEEN = 0.05
CLINGING = 0.12
BESIDE_LONE = 0.2
TORN = 0.3
NAME = 1.0
NOWHERE = 30.0
# A last line that is shorter than this share of the room looks forgotten, and costs so much.
SHORT_END, SHORT_COST = 0.3, 0.25
# One character alone on the last line, with or without a mark.
ORPHAN = 0.5
# Lines that should be even may be the more uneven for a better break, the higher this is.
SENSE = 6.0

_NEVER_FIRST = CLOSING | frozenset(")]}%‰℃°,.;:!?…·~～")
_NEVER_LAST = OPENING | frozenset("([{$¥€£#")
_COLONS = frozenset("：:")
_CLAUSES = frozenset("，。；：！？,;:.!?")
_POINTS = frozenset("、”’》」』）)·—")
_MARKS = "".join(CLOSING)
_JOINTS = "-–/"
_DASH = "—"
# Articles, short prepositions, codes of currencies: they belong to what follows.
_CLINGING = re.compile(r"(?:^|\s)(?:an?|the|of|to|in|on|at|by|for|and|or|[A-Z]{2,4})\s+$")
_CURRENCY = re.compile(r"(?:^|\s)[A-Z]{2,4}\s+$")
# After a number these are no name of what is counted, but part of how many.
_UNIT = re.compile(
    r"(?:thousand|million|billion|trillion|per cent|percent|(?:k|c|m)?m[²³]?\b|ha\b|k?g\b)"
)
_NUMBER = re.compile(r"\d[\d.,]*\s*$")
# How far back the two of them look.
_BACK = 16
# Sums of widths that should be equal differ by less.
_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a text where a line may end.

    Attributes:
        at: How many characters are before it.
        cost: How much a break here hurts.
    """

    at: int
    cost: float


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


@lru_cache(maxsize=1024)
def places(words: str, names: tuple[str, ...] = ()) -> tuple[Place, ...]:
    """Return the places inside ``words`` where a line may end; none tears a mark from its word.

    Args:
        words: One paragraph.
        names: Parts of it that are rather not torn.
    """
    spans = [*unbroken(words), *(span for name in names for span in found_in(words, name))]
    inside = {at for first, end in spans for at in range(first + 1, end)}
    starts = word_starts(words) if is_chinese(words) else {}
    return tuple(
        Place(at, NAME if at in inside else _cost(words, at, starts))
        for at in range(1, len(words))
        if may_break(words, at)
    )


def found_in(words: str, part: str) -> list[tuple[int, int]]:
    """Return where ``part`` starts and ends in ``words``, each time."""
    return [match.span() for match in re.finditer(re.escape(part), words)] if part else []


def may_break(words: str, at: int) -> bool:
    """Whether a line of ``words`` may end before ``at``, by the rules of punctuation."""
    before, after = words[at - 1], words[at]
    if after.isspace() or after in _NEVER_FIRST or before in _NEVER_LAST:
        return False
    if before.isspace():
        return _may_break_after_space(words, at)
    if after == _DASH:
        return False
    if is_chinese(before + after) or (before in CLOSING and after in OPENING):
        return True
    if before == _DASH:
        return True
    return before in _JOINTS and after.isalpha() and words[at - 2 : at - 1].isalpha()


def _may_break_after_space(words: str, at: int) -> bool:
    """Whether a line may end at the space before ``at``.

    A dash within a sentence ends a line. After a wider gap it is an attribution, and starts one.
    """
    said = words[:at].rstrip()
    if words[at] == _DASH:
        return at - len(said) > 1
    return bool(said) and not said.endswith(f"  {_DASH}")


def _cost(words: str, at: int, starts: dict[int, bool]) -> float:
    """Return what a break before ``at`` costs."""
    before = words[:at].rstrip()[-1:]
    if before in _COLONS and words[at].isdigit():
        return TORN  # the number would be read as that of a list
    if before in _CLAUSES:
        return AFTER_CLAUSE
    if starts.get(at):
        return BESIDE_LONE
    if before in _POINTS or words[at] in OPENING:
        return AFTER_POINT
    if is_chinese(words[at - 1] + words[at]):
        return _chinese_cost(words, at, starts)
    return _spaced_cost(words, at) if words[at - 1].isspace() else TORN


def _spaced_cost(words: str, at: int) -> float:
    """Return what a break at a space costs where no mark is."""
    tail = words[max(0, at - _BACK) : at]
    if _NUMBER.search(tail) and words[at].islower():
        return TORN if _UNIT.match(words, at) else BESIDE_LONE
    if _CURRENCY.search(tail) and words[at].isdigit():
        return TORN
    return CLINGING if _CLINGING.search(tail) or _NUMBER.search(tail) else BETWEEN


def _chinese_cost(words: str, at: int, starts: dict[int, bool]) -> float:
    """Return what a break at a Chinese character costs where no mark is."""
    if at in starts:
        return NAME if words[at - 1].isdigit() else BETWEEN
    if is_chinese(words[at]):
        return TORN
    # What is before a number often belongs to it.
    return CLINGING if at - 1 in starts else AFTER_POINT


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
