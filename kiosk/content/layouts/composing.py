"""What every composition of a page without a layout is made of: its blocks, and what costs them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.blocks import AnyBlock, HeroBlock, HotspotsBlock
from kiosk.content.layouts.base import NOWHERE, Box, Veil
from kiosk.content.layouts.larger import larger_of, larger_wish
from kiosk.content.layouts.packing import AT_EYE, AT_FOOT, Packer
from kiosk.content.layouts.wishes import wish_of

# About where a head stands; and what the dock and the margins of a page leave to its blocks.
HEAD, HEAD_UPRIGHT = Box(72, 56, 1100, 300), Box(60, 60, 960, 360)
ROOM = Box(72, 56, 1776, 858)
ROOM_UPRIGHT = Box(60, 60, 960, 1572)
BELOW_HEAD = 28
# A column with nothing below its head.
BARE = 2.5
PICTURES, SHRUNK = 0.5, 9.0
NARROW_HEAD = 300.0
# How much of its room a head takes at most; and in large type.
MOST_HEAD, MOST_HEAD_LARGE = 0.5, 0.7


@dataclass(frozen=True, slots=True)
class Composition:
    """One composition: where the blocks stand, and where the art is seen.

    Attributes:
        cost: How far it is from a good one.
        boxes: Where each block stands; those of later screenfuls below the window.
        art: Where the art is.
        veils: Over the art.
        window: Where one screenful is seen at a time; empty where all stands on the screen.
    """

    cost: float
    boxes: dict[int, Box]
    art: Box
    veils: tuple[Veil, ...]
    window: Box = NOWHERE


class Parts:
    """The blocks of a page with what they want.

    Attributes:
        blocks: All of them, in their order.
        wishes: What each of them wants.
        head: Which of them is the head.
        has_art: Whether the page has a picture behind it.
        on_art: Which of them stand on that picture.
        larger: So many times as large as usual are words, gaps and keys.
        others: Which of them are left.
    """

    def __init__(self, blocks: Sequence[AnyBlock], language: str, larger: float = 1.0) -> None:
        self.blocks = blocks
        self.larger = larger
        self.wishes = [wish_of(block, language) for block in blocks]
        if larger > 1:
            sizes = [larger_of(block, larger) for block in blocks]
            self.wishes = list(map(larger_wish, self.wishes, sizes))
        self._packer = Packer(self.wishes)
        heroes = [index for index, block in enumerate(blocks) if isinstance(block, HeroBlock)]
        self.head = heroes[0] if heroes else None
        hero = blocks[heroes[0]] if heroes else None
        self.has_art = isinstance(hero, HeroBlock) and hero.art is not None
        others = [index for index in range(len(blocks)) if index != self.head]
        # Callouts without a picture of their own stand on the art of the page.
        self.on_art = [
            index
            for index in others
            if self.has_art and isinstance(b := blocks[index], HotspotsBlock) and b.art is None
        ][:1]
        self.others = [index for index in others if index not in self.on_art]

    @property
    def free_above(self) -> float:
        """How much of the room that the others leave is above them: the art is seen there."""
        return AT_FOOT if self.has_art else AT_EYE

    def head_height(self, width: float) -> float:
        """Return how high the head is at ``width``."""
        return self.wishes[self.head].span(width).good if self.head is not None else 0.0

    def pack(
        self, chosen: Sequence[int], room: Box, *, above: float = 0.0
    ) -> tuple[float, dict[int, Box]]:
        """Return cost and places of the blocks ``chosen`` in ``room``."""
        if not chosen:
            return BARE, {}
        packed = self._packer.pack(chosen, room, above=above)
        boxes = dict(zip(chosen, packed.boxes, strict=True))
        return packed.cost + self._shrunk(boxes), boxes

    def _shrunk(self, boxes: dict[int, Box]) -> float:
        """Return what it costs that pictures are small."""
        pictures = [index for index in self.others if self.wishes[index].is_picture]
        wanted = ROOM.width * ROOM.height * PICTURES / max(1, len(pictures), len(self.others) / 2)
        return sum(
            SHRUNK * max(0.0, 1 - box.width * box.height / wanted)
            for index, box in boxes.items()
            if index in pictures
        )

    def with_head(self, boxes: dict[int, Box], head: Box) -> dict[int, Box]:
        """Return ``boxes`` with that of the head, if there is one."""
        return boxes if self.head is None else {self.head: head, **boxes}

    def cramped(self, head: Box) -> float:
        """Return what it costs that the head is narrow, or too high for a column."""
        if self.head is None:
            return 0.0
        narrow = max(0.0, 1 - head.width / self.wishes[self.head].narrowest)
        cut = max(0.0, self.head_height(head.width) - head.height) / 6
        return NARROW_HEAD * narrow + cut

    def under(self, head: Box, room: Box) -> Box:
        """Return what a head leaves of ``room`` below it."""
        top = room.y if self.head is None else round(head.y + head.height + BELOW_HEAD)
        return Box(room.x, top, room.width, room.y + room.height - top)

    def head_in(self, room: Box, width: float) -> Box:
        """Return where the head stands on top of ``room``; it leaves enough of it to others."""
        most = room.height * min(MOST_HEAD * self.larger, MOST_HEAD_LARGE)
        return Box(room.x, room.y, width, min(self.head_height(width), most))

    def tight(self, index: int, place: Box) -> float:
        """Return what it costs that a block has less room than it wants."""
        wish = self.wishes[index]
        span = wish.span(place.width)
        narrow = max(0.0, 1 - place.width / wish.narrowest)
        low = max(0.0, 1 - place.height / span.least)
        return 60 * narrow + 60 * low + 3 * max(0.0, 1 - place.height / span.good)
