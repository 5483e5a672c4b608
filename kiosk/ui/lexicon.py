"""Where the words of Chinese begin: it is written without spaces."""

from __future__ import annotations

import math
import re
from functools import cache, lru_cache

from kiosk.paths import assets_dir

# Words of more characters are compounds, and may be broken where their parts meet.
LONGEST = 4
_RUN = re.compile("[\u3400-\u9fff]+")
# These stand alone: particles, prepositions, conjunctions, and what points or compares.
_ALONE = frozenset(
    "的地得了着过之所是在和与及或为把将被让从向对以于由按给使等也都就而并但又更最不其该此各每"
)
# These end what is before them.
_TRAILING = frozenset("的地得了着过之等")
# These begin what is after them.
_LEADING = frozenset("大小新老高多第占达较")
# The first words of the list are so common that their rank says little.
_COMMON = 20
# The rank of a character that no word of the list takes in.
_UNKNOWN = 400_000


@cache
def _ranks() -> dict[str, int]:
    """Return the shipped words with their place in the order of how common they are."""
    try:
        words = (assets_dir() / "words" / "zh.txt").read_text(encoding="utf-8").split()
    except OSError:  # lines are then broken by their length alone
        words = []
    return dict(zip(words, range(len(words)), strict=True))


@lru_cache(maxsize=1024)
def word_starts(words: str) -> dict[int, bool]:
    """Return where words begin in the Chinese parts of ``words``, by the likeliest reading.

    Returns:
        Each place with whether a line had better not start there, since it is between a word and
        its particle, or at a lone character, mostly a suffix. Lone characters in a row start no
        word: mostly they are the rest of a name that the list does not know.
    """
    found: dict[int, bool] = {}
    for run in _RUN.finditer(words):
        at, clings_next = run.start(), False
        for word, is_guessed in _joined(_parted(run.group())):
            is_lone = _is_lone(word)
            if not is_guessed or at == run.start():
                clings = (is_lone or clings_next) and at > run.start()
                found[at] = clings or word in _TRAILING
            at, clings_next = at + len(word), is_lone or word in _LEADING
    return found


def _is_lone(word: str) -> bool:
    return len(word) == 1 and word not in _ALONE and word not in _LEADING


def _cost(word: str) -> float:
    """Return how unlikely ``word`` is: by Zipf's law, its rank says how rare."""
    rank = _ranks().get(word)
    if rank is None:
        return math.log(_UNKNOWN) if len(word) == 1 else math.inf
    return math.log(rank + _COMMON)


def _parted(run: str) -> list[str]:
    """Return the likeliest words that make up ``run``."""
    least = [0.0] + [math.inf] * len(run)
    begin = [0] * (len(run) + 1)
    for start in range(len(run)):
        for end in range(start + 1, min(start + LONGEST, len(run)) + 1):
            cost = least[start] + _cost(run[start:end])
            if cost < least[end]:
                least[end], begin[end] = cost, start
    found: list[str] = []
    end = len(run)
    while end:
        found.append(run[begin[end] : end])
        end = begin[end]
    return found[::-1]


def _joined(parts: list[str]) -> list[tuple[str, bool]]:
    """Return ``parts`` with lone characters in a row made one word: mostly it is a name.

    Each is told with whether it was made so.
    """
    found: list[tuple[str, bool]] = []
    was_lone = False
    for part in parts:
        is_lone = _is_lone(part)
        if is_lone and was_lone and len(found[-1][0]) < LONGEST:
            found[-1] = (found[-1][0] + part, True)
        else:
            found.append((part, False))
        was_lone = is_lone
    return found
