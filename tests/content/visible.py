"""The words that a visitor can read in a block, as the screen joins them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.content.blocks import Block, ChartBlock, Figure, Leaf, Part, StatsCard
from kiosk.content.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.model import Exhibit, Panel

UNSEEN = {"src", "source", "icon", "place", "opens", "accents", "start", "chart"}


def plain(number: float) -> str:
    """Write a number as content.json does: 7, not 7.0."""
    return str(number)


def grouped(number: float) -> str:
    """Write a number as English does: 3,605."""
    return f"{number:,}"


def shown(figure: Figure, language: str, unit: Text | None = None) -> str:
    """Return a figure as it is read: prefix, value, unit and suffix."""
    value = figure.value.get(language)
    own = figure.unit or unit or Text()
    parts = [
        figure.prefix.get(language),
        plain(value) if language == "zh" else grouped(value),
        own.get(language),
        figure.suffix.get(language),
    ]
    if language == "zh":
        return "".join(parts)
    return " ".join(part for part in parts if part).replace(" %", "%")


def _line(*words: str) -> list[str]:
    line = " ".join(word for word in words if word)
    return [line] if line else []


def figure_line(figure: Figure, language: str, unit: Text | None = None) -> str:
    """Return a figure with all the words that stand at it."""
    words = (figure.label, figure.period, figure.note)
    return " ".join(
        [shown(figure, language, unit), *(word.get(language) for word in words if word)]
    ).strip()


def _part(part: Part, language: str) -> Iterator[str]:
    """Yield one line of a part's own words, then the lines of the parts inside it."""
    own: list[str] = []
    inner: list[str] = []
    for field in msgspec.structs.fields(part):
        value = getattr(part, field.name)
        if field.name in UNSEEN:
            continue
        if isinstance(value, Text):
            own.append(value.get(language))
        elif isinstance(value, Part):
            inner += _lines(value, language)
    yield from _line(*own)
    yield from inner


def _chart(chart: ChartBlock, language: str) -> Iterator[str]:
    lines = [figure_line(item, language, chart.unit) for item in chart.items]
    if chart.chart == "growth":
        yield " → ".join((lines[0], lines[-1]))
    else:
        yield from lines


def _lines(value: object, language: str) -> list[str]:
    if isinstance(value, Figure):
        return [figure_line(value, language)]
    if isinstance(value, StatsCard):
        heading = value.title.get(language)
        return [f"{heading}: {figure_line(item, language)}" for item in value.items]
    if isinstance(value, Leaf):
        return _line(
            "+".join(text.get(language) for text in value.formula), value.title.get(language)
        )
    if isinstance(value, Text):
        return _line(value.get(language))
    if isinstance(value, tuple):
        return [line for item in value for line in _lines(item, language)]
    if isinstance(value, Part):
        return list(_part(value, language))
    return []


def visible_words(block: Block, language: str) -> list[str]:
    """Return the lines of a block; what belongs together stands in one of them."""
    lines: list[str] = []
    for field in msgspec.structs.fields(block):
        if field.name in UNSEEN:
            continue
        if isinstance(block, ChartBlock) and field.name in {"items", "unit"}:
            lines += _chart(block, language) if field.name == "items" else []
        else:
            lines += _lines(getattr(block, field.name), language)
    return lines


def tile_words(panel: Panel, language: str) -> list[str]:
    """Return what a panel says on the home screen and in the dock."""
    return [text.get(language) for text in (panel.title, panel.dock, panel.line) if text]


def addresses(exhibit: Exhibit) -> dict[str, list[str]]:
    """Return the Chinese words of every place, under the address that facts.json uses."""
    words = {
        f"exhibit#{name}": [getattr(exhibit, name).get("zh")]
        for name in ("title", "subtitle", "kicker", "seal")
    }
    for panel in exhibit.panels:
        words[f"{panel.id}#tile"] = tile_words(panel, "zh")
        for page in panel.pages:
            words[f"{panel.id}/{page.id}#title"] = [page.title.get("zh")]
            for number, block in enumerate(page.blocks, start=1):
                words[f"{panel.id}/{page.id}#{number}"] = visible_words(block, "zh")
    return words
