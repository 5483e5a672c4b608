"""Which block of a page takes which place of a layout."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.blocks import AnyBlock
from kiosk.content.layouts.base import Layout, Place


def kind_of(block: AnyBlock) -> str:
    """Return what content.json calls the kind of ``block``."""
    return str(type(block).__struct_config__.tag)


def seated(blocks: Sequence[AnyBlock], layout: Layout) -> list[tuple[AnyBlock, Place]]:
    """Return ``blocks`` with their places in ``layout``, in reading order.

    A block that names a place gets it; the others take the first free place for their kind. Where
    one finds none, nobody is seated: a page that lost a block would not be the page.
    """
    free = list(layout.places)
    chosen: dict[int, Place] = {}
    for names_it in (True, False):
        for index, block in enumerate(blocks):
            if index in chosen or (names_it and not block.place):
                continue
            place = next(
                (
                    place
                    for place in free
                    if kind_of(block) in place.kinds and (not names_it or place.name == block.place)
                ),
                None,
            )
            if place is not None:
                chosen[index] = place
                free.remove(place)
    if len(chosen) < len(blocks):
        return []
    return [(block, chosen[index]) for index, block in enumerate(blocks)]
