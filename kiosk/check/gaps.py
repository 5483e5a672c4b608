"""Blocks of which a part would be empty, or of which something that was written is not shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.check import gap_wordings as say
from kiosk.check.figures import number_of
from kiosk.content import blocks
from kiosk.content.blank import says
from kiosk.content.problems import Phrase, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.check.walk import Record
    from kiosk.content.values import Notes

_ENDS = 2
"""What goes from one thing to another needs so many."""

_BARS, _RING, _MARKS = '"bars"', '"ring"', '"pictogram"'
_NO_USE = {
    "items": (("pictogram",), _BARS),
    "total": (("bars", "columns", "ring", "growth", "line"), _MARKS),
    "filled": (("bars", "columns", "ring", "growth", "line"), _MARKS),
    "marks": (("bars", "columns", "ring", "growth", "line"), _MARKS),
}
"""Keys, the charts that draw nothing of them, and one that does."""

_TO_SCALE = ("bars", "columns", "ring", "line")
_NAMED = ("bars", "columns", "ring", "line")
"""Charts whose items have names; growth has its periods."""


class _Row(NamedTuple):
    """Entries that are nothing when alone, and what is better then."""

    key: str
    lacks: Phrase
    other: str


_ROWS = {
    "growth": _Row("items", Phrase("没有起点，画不出增长", "and no start to grow from"), "stats"),
    "line": _Row("items", Phrase("画不成一条线", "which makes no line"), "stats"),
    "chain": _Row("links", Phrase("连不成链", "which makes no chain"), "article"),
    "relation": _Row("parties", Phrase("没有另一方", "with nobody to relate to"), "article"),
}


def look_at_gaps(found: Iterable[Record], notes: Notes) -> None:
    """Note what leaves a part of a block empty, and what of a block is not shown."""
    for record in found:
        look = _LOOKS.get(record.kind)
        if look is not None:
            look(record, notes)


def _chart(record: Record, notes: Notes) -> None:
    """Note what this kind of chart does not draw."""
    value, kind = record.value, record.words("chart")
    items = _entries(value, "items")
    _row(record, kind, notes)
    if kind == "growth" and len(items) > _ENDS:
        between = str(len(items) - _ENDS)
        notes.add((*record.path, "items"), say.BETWEEN_ENDS, count=between)
    if kind != "pictogram" or _draws_marks(value):
        for key, (kinds, other) in _NO_USE.items():
            if kind in kinds and says(value.get(key)) and (key == "items" or items):
                notes.add((*record.path, key), say.NO_USE, kind=kind, other=other)
    if kind == "pictogram":
        _marks(record, notes)


def _draws_marks(value: dict[str, Any]) -> bool:
    """Whether a pictogram has anything to draw."""
    return any(says(value.get(key)) for key in ("total", "filled", "marks"))


def _marks(record: Record, notes: Notes) -> None:
    """Note marks that are all empty, and more names than marks."""
    total, names = record.value.get("total"), _entries(record.value, "marks")
    if not isinstance(total, int) or isinstance(total, bool) or total <= 0:
        return
    if len(names) > total:
        whole, count = str(total), str(len(names))
        notes.add((*record.path, "marks"), say.MARKS_OVER_TOTAL, count=count, whole=whole)
    if record.value.get("filled") is None:
        notes.add(record.path, say.NONE_FILLED, count=str(total))


def _figure(record: Record, notes: Notes) -> None:
    """Note a figure without a name, and one that its chart cannot draw."""
    chart = record.outer(blocks.ChartBlock)
    kind = chart.words("chart") if chart is not None else ""
    holder = record.around.kind if record.around is not None else None
    amount = number_of(record.value.get("value"))
    if amount is None:
        return
    is_named = kind in _NAMED or holder in (blocks.StatsBlock, blocks.StatsCard)
    if is_named and not any(says(record.value.get(key)) for key in ("label", "note")):
        notes.add(record.path, say.NO_LABEL, value=f"{amount:.15g}")
    if chart is None or kind not in _TO_SCALE:
        return
    top = number_of(chart.value.get("top"))
    path = (*record.path, "value")
    if amount < 0:
        notes.add(path, say.BELOW_ZERO, value=f"{amount:.15g}", kind=kind)
    if kind != "ring" and top and amount > top:
        notes.add(path, say.OVER_TOP, value=f"{amount:.15g}", whole=f"{top:.15g}")
    if kind != "ring" and record.value.get("start") is not None:
        notes.add((*record.path, "start"), say.NO_USE, kind=kind, other=_RING)


def _stats(record: Record, notes: Notes) -> None:
    """Note figures of which a look shows only one kind."""
    if _entries(record.value, "items") and _entries(record.value, "cards"):
        notes.add((*record.path, "items"), say.ITEMS_AND_CARDS)


def _hotspots(record: Record, notes: Notes) -> None:
    """Note a picture without points, and icons without words."""
    value = record.value
    if says(value.get("art")) and not any(says(value.get(key)) for key in ("spots", "pills")):
        notes.add(record.path, say.NO_POINTS, needed="spots")
    icons, pills = _entries(value, "pill_icons"), _entries(value, "pills")
    if len(icons) > len(pills):
        count, whole = str(len(icons)), str(len(pills))
        notes.add((*record.path, "pill_icons"), say.MORE_ICONS, count=count, whole=whole)


def _route(record: Record, notes: Notes) -> None:
    """Note a way without stops, and stops without a way."""
    if not _entries(record.value, "stops"):
        notes.add(record.path, say.NO_POINTS, needed="stops")
    elif len(_entries(record.value, "path")) < _ENDS:
        notes.add(record.path, say.NO_WAY)


def _chain(record: Record, notes: Notes) -> None:
    _row(record, "chain", notes)


def _relation(record: Record, notes: Notes) -> None:
    """Note a relation of one, or around nothing."""
    _row(record, "relation", notes)
    if len(_entries(record.value, "parties")) >= _ENDS and not says(record.value.get("centre")):
        notes.add(record.path, say.NO_CENTRE)


def _row(record: Record, kind: str, notes: Notes) -> None:
    """Note an entry that is alone where it needs another one."""
    row = _ROWS.get(kind)
    if row is not None and len(_entries(record.value, row.key)) == 1:
        path = (*record.path, row.key)
        notes.add(path, say.TOO_FEW, lacks=row.lacks, other=row.other)


def _compare(record: Record, notes: Notes) -> None:
    """Note a picture compared with itself."""
    before, after = (record.value.get(key) for key in ("before", "after"))
    if isinstance(before, dict) and isinstance(after, dict):
        src = before.get("src")
        if says(src) and src == after.get("src"):
            notes.add((*record.path, "after"), say.SAME_PICTURE)


def _quote(record: Record, notes: Notes) -> None:
    """Note words to colour that the quote does not have."""
    text = [words for path, _, words in record.texts if "text" in path]
    for path, language, words in record.texts:
        if "accents" not in path or not words.strip():
            continue
        spoken = list(record.language_words(language)) if language else ()
        said = [other for at, other in spoken if "text" in at] or text
        if said and not any(words in other for other in said):
            notes.add(path, say.NO_SUCH_WORDS, value=shown(words))


_LOOKS: dict[type, Callable[[Record, Notes], None]] = {
    blocks.ChartBlock: _chart,
    blocks.Figure: _figure,
    blocks.StatsBlock: _stats,
    blocks.HotspotsBlock: _hotspots,
    blocks.RouteBlock: _route,
    blocks.ChainBlock: _chain,
    blocks.RelationBlock: _relation,
    blocks.CompareBlock: _compare,
    blocks.QuoteBlock: _quote,
}


def _entries(value: dict[str, Any], key: str) -> list[Any]:
    """Return what stands in a list; one alone is read as a list of one."""
    written = value.get(key)
    if isinstance(written, list):
        return written
    return [written] if says(written) else []
