"""Where short pages stand that name no layout."""

from __future__ import annotations

import pytest

from kiosk.content.blocks import HeroBlock, Picture, QuoteBlock
from kiosk.content.layouts.automatic import automatic_layout
from kiosk.content.layouts.composing import ROOM, ROOM_UPRIGHT
from kiosk.content.text import Text

SAID = QuoteBlock(text=Text({"zh": "盐港的老码头在修复之后重新开放。"}))
HEAD = HeroBlock(title=Text({"zh": "盐港"}))


def free(blocks, box_of, room):
    """Return what is free above the last of ``blocks`` and below it, in parts of the room."""
    *before, last = [box_of(place) for place in automatic_layout(blocks, "zh").places]
    top = max([room.y, *(box.y + box.height for box in before)])
    below = room.y + room.height - last.y - last.height
    return (last.y - top) / room.height, below / room.height


@pytest.mark.parametrize("blocks", [(SAID,), (HEAD, SAID)], ids=["alone", "below a head"])
@pytest.mark.parametrize(
    ("box_of", "room"),
    [(lambda place: place.box, ROOM), (lambda place: place.upright, ROOM_UPRIGHT)],
    ids=["landscape", "upright"],
)
def test_little_on_a_page_without_a_picture_stands_a_little_above_the_middle(blocks, box_of, room):
    above, below = free(blocks, box_of, room)

    assert 0.1 < above < below


def test_below_the_picture_of_a_page_it_stands_at_the_foot():
    head = HeroBlock(title=HEAD.title, art=Picture(src="art/quay.jpg"))

    _, below = free((head, SAID), lambda place: place.upright, ROOM_UPRIGHT)

    assert below == pytest.approx(0, abs=0.01)
