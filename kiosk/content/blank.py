"""What nothing would be seen of: a panel, page, block or entry without any content."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content import blocks
from kiosk.content import wordings as say
from kiosk.content.model import Exhibit, Page, Panel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.content.problems import Wording


class Content(NamedTuple):
    """What makes a record worth showing.

    Attributes:
        keys: One of them at least must say something; the first is the one to name.
        wording: What is said if none does.
    """

    keys: tuple[str, ...]
    wording: Wording


_ITEMS = ("items",)
_MARKS = ("total", "filled", "marks")

_CONTENTS: dict[type, Content] = {
    Exhibit: Content(("panels",), say.NO_PANELS),
    Panel: Content(("pages",), say.EMPTY_PANEL),
    Page: Content(("blocks",), say.EMPTY_PAGE),
    **{
        kind: Content(keys, say.EMPTY_BLOCK)
        for kind, keys in {
            blocks.HeroBlock: (
                *("title", "eyebrow", "lead", "text", "figure", "pills", "plus"),
                *("art", "art_portrait"),
            ),
            blocks.StatsBlock: ("items", "cards"),
            blocks.ChartBlock: _ITEMS,
            blocks.CarouselBlock: ("images",),
            blocks.GalleryBlock: ("images",),
            blocks.TimelineBlock: ("moments",),
            blocks.HotspotsBlock: ("spots", "pills", "intro", "art"),
            blocks.ChainBlock: ("links",),
            blocks.RelationBlock: ("parties",),
            blocks.TriptychBlock: ("leaves",),
            blocks.ArticleBlock: ("text", "title", "points", "art"),
            blocks.QuoteBlock: ("text",),
        }.items()
    },
    **{
        kind: Content(keys, say.EMPTY_ENTRY)
        for kind, keys in {
            blocks.StatsCard: _ITEMS,
            blocks.Point: ("title", "text", "icon", "art"),
            blocks.Moment: ("when", "text"),
            blocks.Link: ("label", "text", "mark", "icon"),
            blocks.Party: ("label", "text", "icon", "portrait"),
            blocks.Spot: ("label", "text", "icon"),
            blocks.Leaf: ("title", "formula", "text", "art"),
        }.items()
    },
}


ALWAYS_TOLD = (Exhibit, Panel, Page)
"""A blank screen is told also where its reason was: it is more than one block that is missing."""

NAMED = (Exhibit, Panel, Page)
"""What is found by its title."""


def content_of(kind: type, record: Mapping[str, object]) -> Content | None:
    """Return what must stand in a record of this kind; None if it is never blank."""
    if kind is not blocks.ChartBlock or record.get("chart") != "pictogram":
        return _CONTENTS.get(kind)
    return Content(_MARKS, say.ITEMS_FOR_MARKS if says(record.get("items")) else say.EMPTY_BLOCK)


def says(value: object) -> bool:
    """Whether something would be seen of a value: of a text, in one language at least."""
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, dict):
        return "src" in value or any(map(says, value.values()))
    if isinstance(value, list):
        return any(one is None or isinstance(one, dict) or says(one) for one in value)
    return bool(value)
