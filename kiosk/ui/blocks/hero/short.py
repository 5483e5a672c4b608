"""What a head says in short words, for heads that have no room for pills."""

from __future__ import annotations

from kiosk.content.blocks import HeroBlock
from kiosk.content.words import figure_words


def short_words(block: HeroBlock, language: str) -> str:
    """Return the pills of a head on one line, and its figure with its label, or ""."""
    pills = [text.get(language) for text in block.pills]
    line = " · ".join(words for words in pills if words)
    plus = block.plus.get(language)
    if plus:
        line = f"{line} + {plus}" if line else plus
    if block.figure is None:
        return line
    said = (figure_words(block.figure, language), block.figure.label.get(language))
    figure = " ".join(words for words in said if words)
    return f"{line} · {figure}" if line else figure
