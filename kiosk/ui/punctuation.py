"""Chinese punctuation: which marks fill a square with ink in half of it, and what follows."""

from __future__ import annotations

import re
from itertools import pairwise

# The ink of these is in the right half of their square, that of the others in the left half.
OPENING = frozenset("“‘《（「『【〈〔")
CLOSING = frozenset("”’》）」』】〉〕，。、；：！？")
_COUNTED = re.compile(r"\d[\d.,]*[\u4e00-\u9fff]")
_SQUARE = re.compile("[\u2e80-\uffef]")
# What is longer is a sentence, and may be broken.
_QUOTED = re.compile("[“‘《「『][^“”‘’《》「」『』]{1,8}[”’》」』]")


def is_chinese(words: str) -> bool:
    """Whether anything in ``words`` is written in the full squares of Chinese."""
    # Asked for every line that is tried: searched for, not gone through sign by sign.
    return _SQUARE.search(words) is not None


def unbroken(words: str) -> list[tuple[int, int]]:
    """Return where what stays on one line starts and ends.

    These are short names in quotation marks, and numbers with what they count.
    """
    return [match.span() for form in (_QUOTED, _COUNTED) for match in form.finditer(words)]


def gaping(words: str) -> list[int]:
    """Return the marks of Chinese ``words`` that leave a gap to the mark after them.

    Two marks in a row share a square and a half (JLREQ 3.1.4; CSS Text 4, text-spacing-trim): the
    empty halves between their inks would look like a space.
    """
    if not is_chinese(words):
        return []
    return [
        at
        for at, (mark, following) in enumerate(pairwise(words))
        if (mark in CLOSING and (following in CLOSING or following in OPENING))
        or (mark in OPENING and following in OPENING)
    ]
