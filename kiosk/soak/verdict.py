"""What a soak has counted, and whether that is within the limits of docs/architecture.md."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

WARM_OPENINGS = 500
"""Until so many pages were opened, caches fill; what grows afterwards grows for ever."""

MEMORY_GROWTH_MB = 10.0
"""Over 10,000 openings and 500 swaps; a shorter soak may not grow by more either."""

BLOCKS_GROWTH = 0.02
"""Of all blocks; what is on screen at one moment differs by as much."""

THREADS_GROWTH = 2
HANDLES_GROWTH = 4
"""A read or a check under way holds a thread and some files for a moment."""

FEWEST_SAMPLES = 8


@dataclass(frozen=True, slots=True)
class Sample:
    """What the exhibit holds at one moment.

    Attributes:
        hours: Of faked time since the start.
        openings: Pages opened so far.
        swaps: Contents shown so far.
        memory_mb: What the process alone holds.
        blocks: Pieces of memory that Python has given out, after a collection.
        widgets: Qt objects below the window.
        timers: Of these, timers that tick.
        threads: Of the process.
        handles: Open files; on Windows handles, with those of GDI and USER.
        gap_ms: The longest time since the sample before in which the GUI thread answered nothing.
    """

    hours: float
    openings: int
    swaps: int
    memory_mb: float
    blocks: int
    widgets: int
    timers: int
    threads: int
    handles: int
    gap_ms: float


@dataclass(frozen=True, slots=True)
class Finding:
    """One limit, what was counted for it, and whether it holds."""

    name: str
    counted: str
    limit: str
    holds: bool


def judge(samples: list[Sample], errors: int) -> list[Finding]:
    """Return every limit with what was counted.

    Growth is the median of the last quarter of the samples over that of the first quarter after
    the warming up: one sample says little, since a page may be large.

    Args:
        samples: In the order of time.
        errors: Exceptions that nothing caught, and warnings of Qt.
    """
    warm = [one for one in samples if one.openings >= WARM_OPENINGS]
    if len(warm) < FEWEST_SAMPLES:
        warm = samples[len(samples) // 4 :]
    quarter = max(1, len(warm) // 4)
    first, last = warm[:quarter], warm[-quarter:]

    def growth(name: str) -> float:
        return _middle(last, name) - _middle(first, name)

    many = _middle(first, "blocks") * BLOCKS_GROWTH
    widgets = max(20.0, _middle(first, "widgets") * BLOCKS_GROWTH)
    return [
        _at_most("memory growth", growth("memory_mb"), MEMORY_GROWTH_MB, "MB"),
        _at_most("growth of Python's blocks", growth("blocks"), many),
        _at_most("growth of Qt objects", growth("widgets"), widgets),
        _at_most("growth of ticking timers", growth("timers"), 3),
        _at_most("growth of threads", growth("threads"), THREADS_GROWTH),
        _at_most("growth of open files", growth("handles"), HANDLES_GROWTH),
        _at_most("errors and Qt warnings", errors, 0),
    ]


def _middle(samples: list[Sample], name: str) -> float:
    return float(median(getattr(one, name) for one in samples))


def _at_most(name: str, counted: float, limit: float, unit: str = "") -> Finding:
    words = f" {unit}" if unit else ""
    return Finding(name, f"{counted:.4g}{words}", f"{limit:.4g}{words}", counted <= limit)
