"""Counting up: what a figure shows on its way to its value."""

from __future__ import annotations

from kiosk.content.text import Amount
from kiosk.content.words import written


def on_the_way(value: Amount, share: float, language: str) -> str:
    """Return what to show at ``share`` (0 to 1) of the way, with as many decimals as the value has.

    At 1 it is exactly the value as written.
    """
    final = value.get(language)
    if share >= 1.0:
        return written(final, language)
    words = written(final, "zh")
    decimals = len(words.partition(".")[2])
    now = round(final * share, decimals)
    return written(int(now) if decimals == 0 else now, language)
