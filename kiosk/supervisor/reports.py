"""Crash reports: what is known about an end that nobody wanted, for whoever looks into it later."""

from __future__ import annotations

import os
import platform
import time
from pathlib import Path

from kiosk import __version__

FOLDER = "crashes"
STACKS = "stacks.txt"
"""Where the exhibit's faulthandler writes when it falls or hangs."""

MOST = 10
_LOG_BYTES = 8 * 1024
_STACK_BYTES = 64 * 1024


def stacks_file(state: Path) -> Path:
    """Return where the stacks of a falling exhibit go."""
    return state / FOLDER / STACKS


def report(state: Path, why: str, page: str, log: Path) -> Path | None:
    """Keep a report, and the newest ten in all.

    Args:
        state: The state folder.
        why: What happened, in a few words.
        page: What was on screen.
        log: The log file; its last lines are kept.

    Returns:
        The report; None where it could not be written.
    """
    now = time.strftime("%Y-%m-%d %H:%M:%S")
    try:
        stacks = stacks_file(state)
        stacks.parent.mkdir(exist_ok=True)
        words = "\n".join(
            (
                f"{now}  {why}",
                f"on screen: {page or 'home or title'}",
                f"kiosk {__version__}, Python {platform.python_version()}, {platform.platform()}",
                "",
                "Stacks",
                _end_of(stacks, _STACK_BYTES),
                "Last lines of the log",
                _end_of(log, _LOG_BYTES),
            )
        )
        kept = stacks.with_name(f"{now.replace(':', '').replace(' ', '-')}-{time.time_ns()}.txt")
        unfinished = kept.with_suffix(".part")
        unfinished.write_text(words, encoding="utf-8")
        unfinished.replace(kept)
        stacks.unlink(missing_ok=True)
        for old in sorted(stacks.parent.glob("2*.txt"))[:-MOST]:
            old.unlink()
    except OSError:  # a full or read-only disk costs the report, never the restart
        return None
    return kept


def _end_of(file: Path, most: int) -> str:
    """Return the last bytes of a file as text; "" where there is none."""
    try:
        with file.open("rb") as source:
            source.seek(0, os.SEEK_END)
            source.seek(max(0, source.tell() - most))
            return source.read().decode("utf-8", errors="replace")
    except OSError:
        return ""
