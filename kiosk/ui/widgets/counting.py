"""Counting up: what a figure shows on its way to its value."""

from __future__ import annotations

from kiosk.content.text import Amount
from kiosk.content.words import written


def on_the_way(value: Amount, share: float, language: str, start: float = 0.0) -> str:
    """Return what to show at ``share`` (0 to 1) of the way, with as many decimals as the value has.

    At 1 it is exactly the value as written.

    Args:
        value: Where it goes.
        share: How far it has come.
        language: Code of the language.
        start: Where it comes from.
    """
    final = value.get(language)
    if share >= 1.0:
        return written(final, language)
    decimals = len(written(final, "zh").partition(".")[2])
    now = round(start + (final - start) * share, decimals)
    return written(int(now) if decimals == 0 else now, language)
