"""How long a page stays in the tour: by the amount there is to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

SHORTEST_S = 8.0
"""A caption, too, must be noticed and looked at."""

LONGEST_S = 45.0
"""Whoever wants to read more touches the screen; the others want to see that it goes on."""

SETTLE_S = 3.0
"""To see that the page has changed, and to find where it begins. Our own choice."""

WORDS_A_SECOND = 200 / 60
"""Of English. Adults read non-fiction silently at 238 words a minute, most of them at 175 to 300
(Brysbaert 2019, doi 10.1016/j.jml.2019.104047); 200, since here they stand and look about."""

CHARACTERS_A_SECOND = 1.5 * WORDS_A_SECOND
"""Of Chinese. No study of readers who stand is known to us: this makes a page stay equally long in
both languages. The shipped exhibit says the same in 5,656 characters and in 3,772 words."""

_FIRST_WIDE = 0x2E80
"""From here on a character is a syllable of Chinese, or its punctuation."""


def dwell_of(words: Iterable[str], own_s: float = 0.0) -> float:
    """Return how long a page with these words stays.

    Args:
        words: Every text on it, in one language.
        own_s: What its author wants; 0 leaves it to the amount of words.

    Returns:
        Seconds.
    """
    if own_s > 0:
        return own_s
    return min(LONGEST_S, max(SHORTEST_S, SETTLE_S + reading_s(words)))


def reading_s(words: Iterable[str]) -> float:
    """Return how many seconds a standing visitor needs for texts, Chinese, English or mixed."""
    seconds = 0.0
    for text in words:
        narrow = "".join(" " if ord(letter) >= _FIRST_WIDE else letter for letter in text)
        wide = sum(ord(letter) >= _FIRST_WIDE for letter in text)
        seconds += wide / CHARACTERS_A_SECOND + len(narrow.split()) / WORDS_A_SECOND
    return seconds
