"""How much room words take, reckoned without fonts.

A Chinese character is a square, a Latin one about half of one; what is reckoned is a little more
than what is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from kiosk.content.text import Text

SQUARES_FROM = 0x2E80
LATIN = 0.53
# Lines end before the edge: a word or a mark does not go on them.
RAGGED = 1.08


@dataclass(frozen=True, slots=True)
class Span:
    """Heights in design units: below ``least`` words are lost, above ``most`` it looks empty."""

    least: float
    good: float
    most: float


@dataclass(frozen=True, slots=True)
class Wish:
    """What a block wants.

    Attributes:
        span: Its heights at a width.
        narrowest: The least width that suits it.
        look: The look that suits what it has to say; asked at a width.
        is_picture: Whether it is looked at rather than read: the more room, the better.
    """

    span: Callable[[float], Span]
    narrowest: float
    look: Callable[[float], str] = lambda _: ""
    is_picture: bool = False


def lines_of(words: str, width: float, size: float) -> int:
    """Return how many lines ``words`` take in ``width`` when they are set at ``size``."""
    room = max(size * 2, width)
    return sum(
        max(1, ceil(length(line) * size * RAGGED / room - 0.05)) for line in words.split("\n")
    )


@lru_cache(maxsize=4096)
def length(words: str) -> float:
    """Return how long ``words`` are on one line, in squares of their size."""
    return sum(1.0 if ord(character) >= SQUARES_FROM else LATIN for character in words)


@lru_cache(maxsize=4096)
def longest_word(words: str) -> float:
    """Return how long the longest piece is that no line may tear apart."""
    latin = "".join(c if ord(c) < SQUARES_FROM else " " for c in words)
    return max((length(word) for word in latin.split()), default=0.0)


def height_of(texts: Sequence[tuple[str, float, float]], width: float) -> float:
    """Return how high texts of (words, size, leading) are below each other."""
    return sum(lines_of(words, width, size) * size * lead for words, size, lead in texts if words)


def said(language: str, *texts: Text) -> list[str]:
    """Return the words that there are in ``texts``."""
    return [words for text in texts if (words := text.get(language))]
