"""Which block of a page stands in which place, as ``kiosk.ui.panel`` hands them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from kiosk.content.blocks import AnyBlock

if TYPE_CHECKING:
    from kiosk.check.walk import Record
    from kiosk.content.layouts import Layout, Place

_KINDS = frozenset(str(kind.__struct_config__.tag) for kind in get_args(AnyBlock))


class Placed(NamedTuple):
    """A block as it stands in the file.

    Attributes:
        position: Which one of its page it is, from 0.
        kind: Its "type".
        named: The place that it names; "" if none.
        place: The place that it gets; None if none is left.
    """

    position: int
    kind: str
    named: str
    place: Place | None


def hand_out(page: Record, layout: Layout) -> list[Placed]:
    """Return the blocks of a page with their places: first those by name, then by kind."""
    blocks = blocks_of(page)
    free = list(layout.places)
    by_name = {}
    for index, block in blocks:
        named = block.get("place")
        place = _first(free, block["type"], named) if isinstance(named, str) and named else None
        if place is not None:
            by_name[index] = place
            free.remove(place)
    placed = []
    for index, block in blocks:
        place = by_name.get(index) or _first(free, block["type"])
        if index not in by_name and place is not None:
            free.remove(place)
        named = block.get("place")
        placed.append(Placed(index, block["type"], named if isinstance(named, str) else "", place))
    return placed


def blocks_of(page: Record) -> list[tuple[int, dict[str, Any]]]:
    """Return the blocks of a page whose kind is known, each with its index."""
    written = page.value.get("blocks")
    return [
        (index, block)
        for index, block in enumerate(written if isinstance(written, list) else ())
        if isinstance(block, dict) and str(block.get("type")) in _KINDS
    ]


def _first(free: list[Place], kind: str, name: str = "") -> Place | None:
    """Return the first free place for this kind, of this name if one is given."""
    fitting = (place for place in free if kind in place.kinds)
    return next((place for place in fitting if name in ("", place.name)), None)
