"""Which of many points in a row are named: the first, the last, and some evenly between."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

# No distance between two of them is more than so many times another.
UNEVEN = 1.5


def evenly(count: int) -> Iterator[list[int]]:
    """Yield choices of ``count`` points, from all of them down to the first and the last.

    Choices whose distances would look like a mistake are left out: 0 2 5 7 of eight points is one,
    0 1 2 4 is none.
    """
    yield list(range(count))
    for kept in range(count - 1, 1, -1):
        chosen = [round(index * (count - 1) / (kept - 1)) for index in range(kept)]
        gaps = [after - before for before, after in pairwise(chosen)]
        if max(gaps) <= UNEVEN * min(gaps):
            yield chosen
