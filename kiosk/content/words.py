"""The words and numbers of the exhibit as a visitor reads them, as plain strings.

For reading time, for accessible names, and for tests that look for every word on the screen.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from kiosk.content.blocks import ChartBlock, Figure
from kiosk.content.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

_GLUED = ("%", "‰")
"""Units that follow their number without a space, in English too."""

_NOT_SHOWN = frozenset({"accents", "unit"})
"""Texts that repeat or complete others: accented parts of a quote, the common unit of a chart."""


def written(value: float, language: str) -> str:
    """Return a number as it is written: 3605 in Chinese, 3,605 in English; 4.4 stays 4.4."""
    plain = Decimal(repr(value))
    return f"{plain:,f}" if language == "en" else f"{plain:f}"


def joined(parts: list[str], language: str) -> str:
    """Join the parts of a figure: with spaces in English (none before %), without in Chinese."""
    spoken = [part for part in parts if part]
    if language != "en":
        return "".join(spoken)
    words = ""
    for part in spoken:
        words += part if not words or part.startswith(_GLUED) else f" {part}"
    return words


def figure_words(figure: Figure, language: str, *, unit: Text = Text()) -> str:  # noqa: B008 (never changes)
    """Return a figure as one phrase: 近3500亿元, nearly RMB 350 billion, 68%左右, about 68%.

    Args:
        figure: The figure.
        language: Code of the language.
        unit: Unit of a figure that gives none of its own, as in a chart.
    """
    own_unit = figure.unit or unit
    parts = [
        figure.prefix.get(language),
        written(figure.value.get(language), language),
        own_unit.get(language),
        figure.suffix.get(language),
    ]
    return joined(parts, language)


def visible_words(part: msgspec.Struct, language: str) -> list[str]:
    """Return every text that ``part`` (a block, page, panel, exhibit …) shows, in reading order.

    Figures are one phrase each, see ``figure_words``. Paths, icons, places, ids and sources are
    no words.
    """
    return [words for words in _walk(part, language, Text()) if words]


def _walk(part: object, language: str, unit: Text) -> Iterator[str]:
    """Yield the texts below ``part``; ``unit`` is the common unit of the chart around it."""
    if isinstance(part, Text):
        yield part.get(language)
    elif isinstance(part, tuple):
        for item in part:
            yield from _walk(item, language, unit)
    elif isinstance(part, Figure):
        yield figure_words(part, language, unit=unit)
        yield from (text.get(language) for text in (part.label, part.period, part.note))
    elif isinstance(part, msgspec.Struct):
        inner_unit = part.unit if isinstance(part, ChartBlock) else unit
        for name in _shown_fields(part):
            yield from _walk(getattr(part, name), language, inner_unit)


def _shown_fields(part: msgspec.Struct) -> list[str]:
    """Return the fields that may hold words; an upright screen's picture has those of ``art``."""
    names = [name for name in part.__struct_fields__ if name not in _NOT_SHOWN]
    if getattr(part, "art", None) is not None and "art_portrait" in names:
        names.remove("art_portrait")
    return names
