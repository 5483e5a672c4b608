"""Where lines may end, and how much a break hurts there."""

from __future__ import annotations

import re
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

_NEVER_FIRST = CLOSING | frozenset(")]}%‰℃°,.;:!?…·~～")
_NEVER_LAST = OPENING | frozenset("([{$¥€£#")
_COLONS = frozenset("：:")
_CLAUSES = frozenset("，。；：！？,;:.!?")
_POINTS = frozenset("、”’》」』）)·—")
_JOINTS = "-–/"
_DASH, _PLUS = "—", "+"
# Articles, short prepositions, codes of currencies: they belong to what follows.
_CLINGING = re.compile(r"(?:^|\s)(?:an?|the|of|to|in|on|at|by|for|and|or|[A-Z]{2,4})\s+$")
_CURRENCY = re.compile(r"(?:^|\s)[A-Z]{2,4}\s+$")
# Type 051, September 2020: what is numbered keeps its number.
_NUMBERED = re.compile(r"(?:^|\s)[A-Z][a-z]{2,}\s+$")
# After a number these are no name of what is counted, but part of how many.
_UNIT = re.compile(
    r"(?:thousand|million|billion|trillion|per cent|percent|(?:k|c|m)?m[²³]?\b|ha\b|k?g\b)"
)
_NUMBER = re.compile(r"\d[\d.,]*\s*$")
# How far back the two of them look.
_BACK = 16


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a text where a line may end.

    Attributes:
        at: How many characters are before it.
        cost: How much a break here hurts.
    """

    at: int
    cost: float


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
    if after == _PLUS and not words[at + 1 : at + 2].isdigit():
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
    if words[at].isdigit() and (_CURRENCY.search(tail) or _NUMBERED.search(tail)):
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
