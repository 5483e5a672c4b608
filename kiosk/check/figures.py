"""Figures that cannot be true, or do not say of what and when they are."""

from __future__ import annotations

import re
from math import isfinite
from typing import TYPE_CHECKING

from kiosk.check import wordings as say
from kiosk.content.blocks import ChartBlock, Figure, HeroBlock, StatsBlock, StatsCard
from kiosk.content.model import Panel
from kiosk.content.values import is_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.check.walk import Record
    from kiosk.content.positions import JsonPath
    from kiosk.content.values import Notes

WHOLE = 100
_PAGE = 4
"""Steps of a path to a page: panels, 0, pages, 0."""

_PER_CENT = ("%", "％")
_SHARE = re.compile(
    "占|率|比重|比例|份额|覆盖|普及|满意|share|coverage|proportion|percentage of|enrolment"
)
_NO_SHARE = re.compile(
    "增|升|涨|倍|超额|(?:效|完成|达成|周转|回报|收益|利润|汇|杠杆|负债|负荷|产销)率"
    "|grow|increase|rise|rose"
)
"""What may well be more than 100 %."""

_TIME = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|目前|现有|年底|年末|截至|[近过]去?[一二两三四五十几]+年|每年|十[二三四五]五"
    r"|at present|so far|a year|per year|recent years"
)
"""Words that say when; a figure is dated by its own or by those of its block and page."""


def look_at_figures(found: Iterable[Record], notes: Notes) -> None:
    """Note figures that are more than the whole, or do not say of what or when they are."""
    listed = list(found)
    dated = {_page(record) for record in listed if record.kind is HeroBlock and _says_when(record)}
    for record in listed:
        if record.kind is Figure:
            _whole(record, notes)
            _unit(record, notes)
            if _page(record) not in dated:
                _date(record, notes)
        elif record.kind is ChartBlock:
            filled, total = record.value.get("filled"), record.value.get("total")
            if _more(filled, total) and total:
                notes.add(
                    (*record.path, "filled"),
                    say.FILLED_OVER_TOTAL,
                    value=str(filled),
                    whole=str(total),
                )


def _whole(record: Record, notes: Notes) -> None:
    """Note a share of more than everything."""
    value = number_of(record.value.get("value"))
    if value is None or value <= WHOLE:
        return
    path = (*record.path, "value")
    chart = record.outer(ChartBlock)
    if chart is not None and chart.words("chart") == "ring":
        top = chart.value.get("top") or WHOLE
        if _more(value, top):
            notes.add(path, say.OVER_THE_WHOLE, value=f"{value:.15g}", whole=f"{top:.15g}")
        return
    if _is_per_cent(record, chart) and _is_share(record):
        label = next((words for words, _ in _titles(record)), "value")
        notes.add(path, say.OVER_HUNDRED, value=f"{value:.15g}", label=label)


def _is_share(record: Record) -> bool:
    """Whether a figure is a part of a whole: by its own words and its chart's, or else by others.

    The others are its source and the titles of its group; what they say of a share may be about
    something else where the figure itself says that it grew.
    """
    own = [words for _, _, words in record.texts]
    others = [record.words("source")]
    for holder in _around(record):
        if holder.kind in (ChartBlock, StatsBlock, StatsCard):
            titles = own if holder.kind is ChartBlock else others
            titles += [words for words, _ in _titles(holder)]
    if any(map(_NO_SHARE.search, own)):
        return False
    if any(map(_SHARE.search, own)):
        return True
    return any(map(_SHARE.search, others)) and not any(map(_NO_SHARE.search, others))


def _unit(record: Record, notes: Notes) -> None:
    """Note a figure that does not say of what it is."""
    value = number_of(record.value.get("value"))
    chart = record.outer(ChartBlock)
    held = record.value.keys() | (chart.value.keys() if chart is not None else set())
    if value is not None and not {"unit", "suffix"} & held:
        notes.add(record.path, say.NO_UNIT, value=f"{value:.15g}")


def _date(record: Record, notes: Notes) -> None:
    """Note a figure of which a reader cannot tell when it was true.

    What dates it stands on the screen: its own period or that of its chart, or words that name a
    time, its own or those of its card, block and page, or of the page's head; never the source,
    which nobody sees. An empty period says that the source gives no time. Of a growth, the end
    is asked: the start is what it was before.
    """
    value = number_of(record.value.get("value"))
    if value is None or _is_start(record):
        return
    for holder in (record, *_around(record)):
        if holder.value.get("period") is not None or _says_when(holder):
            return
    notes.add(record.path, say.NO_DATE, value=f"{value:.15g}")


def _is_start(record: Record) -> bool:
    """Whether a figure is where a growth begins, or on its way."""
    chart = record.outer(ChartBlock)
    if chart is None or chart.words("chart") != "growth":
        return False
    items = chart.value.get("items")
    return isinstance(items, list) and record.value is not items[-1]


def _around(record: Record) -> Iterator[Record]:
    """Yield what a figure stands in, up to its page."""
    around = record.around
    while around is not None and around.kind is not Panel:
        yield around
        around = around.around


def _says_when(record: Record) -> bool:
    """Whether the words of a record name a time."""
    return any(_TIME.search(words) for _, _, words in record.texts)


def _page(record: Record) -> JsonPath:
    """Return the path of the page that a record stands on."""
    return record.path[:_PAGE]


def _titles(record: Record) -> list[tuple[str, str]]:
    """Return the label or title of a record with its language."""
    return [
        (words, language)
        for path, language, words in record.texts
        if {"label", "title"} & set(path[-2:])
    ]


def _is_per_cent(record: Record, chart: Record | None) -> bool:
    """Whether % stands behind the number: as its unit, that of its chart, or in the suffix."""
    own, suffix = record.value.get("unit"), record.value.get("suffix")
    unit = own or (chart.value.get("unit") if chart is not None else None)
    for text in (unit, suffix):
        written = text.values() if isinstance(text, dict) else [text]
        if any(isinstance(one, str) and one.startswith(_PER_CENT) for one in written):
            return True
    return False


def number_of(value: object) -> float | None:
    """Return an amount as a number; the first one where each language has its own."""
    if isinstance(value, dict):
        value = next(iter(value.values()), None)
    if not isinstance(value, int | float) or not is_number(value) or not isfinite(value):
        return None
    return float(value)


def _more(one: object, other: object) -> bool:
    """Whether both are numbers, and ``one`` is the larger."""
    first, second = number_of(one), number_of(other)
    return first is not None and second is not None and first > second
