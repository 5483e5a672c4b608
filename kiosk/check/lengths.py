"""Texts that cannot fit into their places, however small they are set.

An estimate, so that five hundred panels take no longer than a blink: what is noted is far too long
for certain; of what is only a little too long, the page's own views know.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kiosk.check import wordings as say
from kiosk.check.placing import blocks_of, hand_out
from kiosk.content.blocks import HeroBlock, Picture, QuoteBlock
from kiosk.content.layouts import LAYOUTS
from kiosk.content.layouts.composing import HEAD, HEAD_UPRIGHT, ROOM, ROOM_UPRIGHT
from kiosk.content.model import Page, Panel
from kiosk.content.values import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.check.walk import Record
    from kiosk.content.layouts import Box
    from kiosk.content.positions import JsonPath
    from kiosk.content.values import Notes

SMALLEST = 21
"""The smallest type on any screen, in design units."""

LEADING = 1.3
LATIN = 0.52
"""Width of a letter or digit beside a Chinese character, on average."""

FULL = 0.97
"""Nobody fills a box to its last corner."""

UNEVEN = 1.5
"""So much more than its share may one of several items take from the others."""

LINES: dict[type, dict[str, float]] = {
    Panel: {"title": 24, "dock": 10, "line": 28},
    Page: {"title": 20},
}
"""Room for what stands on tiles and keys, in Chinese characters."""

_LARGE: dict[tuple[type, str], float] = {
    (HeroBlock, "title"): 8,
    (HeroBlock, "lead"): 1.6,
    (QuoteBlock, "text"): 1.1,
}
"""Texts that are never set at the smallest size, and how much more room they take."""

_WORDS_SHARE = {"stats": 0.6, "chart": 0.5}
"""How much of a place is left for words beside figures and what is drawn."""

_ONE_AT_A_TIME = frozenset({"carousel", "gallery", "hotspots", "route", "compare", "video"})
"""Kinds that show the words of one of their items alone."""

_A_WORD = 3
"""To shorten a text to fewer letters would be no advice: others are in its way."""

_BLOCK = 6
_ITEM = 8
"""Steps of a path to a block, and to an item in one: panels, 0, pages, 0, blocks, 0, items, 0."""


class _Said(NamedTuple):
    """A text of a block.

    Attributes:
        path: Where it stands.
        length: In Chinese characters.
        room: What it takes, in characters of the smallest size.
    """

    path: JsonPath
    length: float
    room: float


def look_at_lengths(found: Iterable[Record], notes: Notes) -> None:
    """Note the texts that are far too long for their places."""
    listed = list(found)
    texts = _by_block(listed)
    for record in listed:
        for key, room in LINES.get(record.kind, {}).items():
            _line(record, key, room, notes)
        if record.kind is Page:
            for path, kind, boxes in _boxes(record):
                areas = [box.width * box.height for box in boxes]
                room = FULL * min(areas) / (SMALLEST * SMALLEST * LEADING)
                room *= _WORDS_SHARE.get(kind, 1.0)
                for language in LANGUAGES:
                    if _is_too_long(texts[path, language], kind, room, notes):
                        break


def length(words: str) -> float:
    """Return how much room words take, in Chinese characters."""
    count = len(words)
    if words.isascii():
        return LATIN * count
    wide = (len(words.encode("utf-8", "replace")) - count) / 2  # three bytes, not one
    return wide + LATIN * (count - wide)


def _line(record: Record, key: str, room: float, notes: Notes) -> None:
    """Note a title that its key cannot hold."""
    for path, _, words in record.texts:
        if path[len(record.path)] == key and length(words) > room:
            _note(path, length(words), room, notes)


def _by_block(found: Iterable[Record]) -> defaultdict[tuple[JsonPath, str], list[_Said]]:
    """Return the texts of every block in every language."""
    texts: defaultdict[tuple[JsonPath, str], list[_Said]] = defaultdict(list)
    for record in found:
        if len(record.path) < _BLOCK or record.path[4] != "blocks" or record.kind is Picture:
            continue
        block = record.path[:_BLOCK]
        for path, spoken, words in record.texts:
            large = _LARGE.get((record.kind, str(path[len(record.path)])), 1.0)
            long = length(words)
            said = _Said(path, long, long * large)
            for language in (spoken,) if spoken else LANGUAGES:
                texts[block, language].append(said)
    return texts


def _boxes(page: Record) -> Iterator[tuple[JsonPath, str, tuple[Box, Box]]]:
    """Yield path, kind and places (landscape, upright) of a page's blocks."""
    layout = LAYOUTS.get(page.words("layout"))
    placed = hand_out(page, layout) if layout else []
    if placed and all(one.place for one in placed):
        for index, kind, _, place in placed:
            if place is not None:
                yield (*page.path, "blocks", index), kind, (place.box, place.upright)
        return
    blocks = blocks_of(page)
    cells = max(1, sum(block["type"] != "hero" for _, block in blocks))
    for index, block in blocks:
        path = (*page.path, "blocks", index)
        if block["type"] == "hero":
            yield path, "hero", (HEAD, HEAD_UPRIGHT)
        else:
            across, upright = (
                one._replace(width=one.width / cells) for one in (ROOM, ROOM_UPRIGHT)
            )
            yield path, str(block["type"]), (across, upright)


def _is_too_long(texts: list[_Said], kind: str, room: float, notes: Notes) -> bool:
    """Note the longest text of a block that does not fit, or of an item far beyond its share."""
    items: defaultdict[JsonPath, list[_Said]] = defaultdict(list)
    for said in texts:
        if len(said.path) > _ITEM - 1 and isinstance(said.path[_ITEM - 1], int):
            items[said.path[:_ITEM]].append(said)
    alone = kind in _ONE_AT_A_TIME
    groups = list(items.values()) + ([] if alone else [texts])
    for group in groups:
        whole = alone or group is texts
        share = room if whole else min(room, room * UNEVEN / len(items))
        excess = sum(said.room for said in group) - share
        if group and excess > 0:
            longest = max(group, key=lambda said: said.room)
            kept = max(0.0, 1 - excess / longest.room)
            _note(longest.path, longest.length, longest.length * kept, notes)
            return True
    return False


def _note(path: JsonPath, count: float, room: float, notes: Notes) -> None:
    if room < _A_WORD:
        notes.add(path, say.TOO_MANY_WORDS)
    else:
        notes.add(path, say.TOO_LONG, count=f"{count:.0f}", room=f"{room:.0f}")
