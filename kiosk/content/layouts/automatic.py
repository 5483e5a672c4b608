"""The composition of a page that names none, or whose blocks do not fit the one it names.

Several are tried, as a designer would: the head over rows, beside a picture that fills the right,
or over the words while the art of the page keeps its place. The one that suits the blocks best
is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kiosk.content.blocks import AnyBlock, HeroBlock, HotspotsBlock
from kiosk.content.layouts.base import (
    WHOLE,
    WHOLE_UPRIGHT,
    Box,
    Layout,
    Place,
    Veil,
    veil_bottom,
    veil_left,
    veil_top,
)
from kiosk.content.layouts.packing import GAP, Packer
from kiosk.content.layouts.reckoning import Wish
from kiosk.content.layouts.seats import kind_of
from kiosk.content.layouts.wishes import wish_of

# About where a head stands; and what the dock and the margins of a page leave to its blocks.
HEAD, HEAD_UPRIGHT = Box(72, 56, 1100, 300), Box(60, 60, 960, 360)
ROOM = Box(72, 56, 1776, 858)
ROOM_UPRIGHT = Box(60, 60, 960, 1572)
# Below the caption of the art.
CAPTION, CAPTION_UPRIGHT = Box(900, 14, 948, 42), Box(60, 12, 960, 42)
CAPTION_ROW = 32
HEAD_WIDTHS = (1776.0, 1100.0, 760.0)
LEFT_WIDTHS = (520.0, 676.0, 876.0)
GUTTER = 40
BELOW_HEAD = 28
# What it costs to cover the art of a page, and not to show a picture large.
COVERED, SHALLOW = 3.0, 1.2
# A column with nothing below its head.
BARE = 2.5
PICTURES, SHRUNK = 0.5, 9.0
NARROW_HEAD = 300.0
KEPT = 64


@dataclass(frozen=True, slots=True)
class _Try:
    """One composition: where the blocks stand, and where the art is seen."""

    cost: float
    boxes: dict[int, Box]
    art: Box
    veils: tuple[Veil, ...]


@lru_cache(maxsize=KEPT)
def automatic_layout(blocks: tuple[AnyBlock, ...], language: str = "") -> Layout:
    """Return a layout with one place for each of ``blocks``, in their order."""
    page = _Page(blocks, language)
    flat, upright = page.flat(), page.upright()
    places = tuple(
        Place(
            f"place{index + 1}",
            (kind_of(block),),
            flat.boxes[index],
            upright.boxes[index],
            look=_look(page.wishes[index], flat.boxes[index]),
        )
        for index, block in enumerate(blocks)
    )
    return Layout(
        name="",
        places=places,
        art=flat.art,
        art_upright=upright.art,
        veils=flat.veils,
        veils_upright=upright.veils,
        caption=CAPTION,
        caption_upright=CAPTION_UPRIGHT,
    )


def _look(wish: Wish, box: Box) -> str:
    return wish.look(box.width)


class _Page:
    """The blocks of a page with what they want."""

    def __init__(self, blocks: Sequence[AnyBlock], language: str) -> None:
        self.blocks = blocks
        self.wishes = [wish_of(block, language) for block in blocks]
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

    def head_height(self, width: float) -> float:
        """Return how high the head is at ``width``."""
        return self.wishes[self.head].span(width).good if self.head is not None else 0.0

    def pack(
        self, chosen: Sequence[int], room: Box, *, is_low: bool = False
    ) -> tuple[float, dict[int, Box]]:
        """Return cost and places of the blocks ``chosen`` in ``room``."""
        if not chosen:
            return BARE, {}
        packed = self._packer.pack(chosen, room, is_low=is_low)
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

    # Landscape

    def flat(self) -> _Try:
        """Return the best composition on a landscape screen."""
        if self.on_art:
            tries = [*self._around_callouts()]
        else:
            tries = [*self._below_head(), *self._beside(), *self._poster()]
        return min(tries, key=lambda one: one.cost)

    def _with_head(self, boxes: dict[int, Box], head: Box) -> dict[int, Box]:
        return boxes if self.head is None else {self.head: head, **boxes}

    def _cramped(self, head: Box) -> float:
        """Return what it costs that the head is narrow, or too high for a column."""
        if self.head is None:
            return 0.0
        narrow = max(0.0, 1 - head.width / self.wishes[self.head].narrowest)
        cut = max(0.0, self.head_height(head.width) - head.height) / 6
        return NARROW_HEAD * narrow + cut

    def _under(self, head: Box, room: Box) -> Box:
        """Return what a head leaves of ``room`` below it."""
        top = room.y if self.head is None else head.y + head.height + BELOW_HEAD
        return Box(room.x, top, room.width, room.y + room.height - top)

    def _head_in(self, room: Box, width: float) -> Box:
        return Box(room.x, room.y, width, min(self.head_height(width), room.height * 0.5))

    def _below_head(self) -> Iterator[_Try]:
        """The head on top, all others in rows below it."""
        wide = HEAD_WIDTHS[1] if self.has_art else 1400.0
        head = self._head_in(ROOM, wide)
        room = self._under(head, ROOM)
        cost, boxes = self.pack(self.others, room, is_low=True)
        top = min((box.y for box in boxes.values()), default=1080.0)
        covered = COVERED * (914 - top) / 858 if self.has_art else 0.0
        veils = (veil_left(0.72, 0.96), _veil_below(max(0.2, (top - 150) / 1080), top / 1080))
        # The art keeps to what the rows leave of it.
        art = Box(600, 0, 1320, max(420, top + 90)) if top < 640 else WHOLE
        yield _Try(cost + covered, self._with_head(boxes, head), art, veils)

    def _beside(self) -> Iterator[_Try]:
        """The head over some at the left, the others in a high column at the right."""
        if len(self.others) < 1:
            return
        top = ROOM.y + (CAPTION_ROW if self.has_art else 0)
        for chosen in self._columns():
            rest = [index for index in self.others if index not in chosen]
            for left in LEFT_WIDTHS:
                room = Box(ROOM.x, ROOM.y, left, ROOM.height)
                head = self._head_in(room, left)
                cost, boxes = self.pack(rest, self._under(head, room))
                cost += self._cramped(head)
                start = ROOM.x + left + GUTTER
                column = Box(start, top, ROOM.x + ROOM.width - start, 914 - top)
                more, at_right = self.pack(chosen, column)
                shallow = 0.0
                if not any(self.wishes[index].is_picture for index in chosen):
                    shallow = SHALLOW
                covered = COVERED if self.has_art else 0.0
                yield _Try(
                    cost + more + shallow + covered,
                    self._with_head({**boxes, **at_right}, head),
                    WHOLE,
                    (
                        veil_left(1.0, 0.95),
                        Veil((0, 0), (0, 1), ((0, 0.3), (0.3, 0.86), (1, 0.95))),
                    ),
                )

    def _columns(self) -> Iterator[list[int]]:
        """Yield what may stand in a column of its own."""
        seen: set[tuple[int, ...]] = set()
        pictures = [index for index in self.others if self.wishes[index].is_picture]
        singles = [[index] for index in self.others]
        tails = [self.others[start:] for start in range(len(self.others))]
        for chosen in ([pictures] if pictures else []) + singles + tails:
            if tuple(chosen) not in seen:
                seen.add(tuple(chosen))
                yield chosen

    def _poster(self) -> Iterator[_Try]:
        """Head and words at the left, the art free at the right."""
        if not self.has_art:
            return
        for left in LEFT_WIDTHS[1:]:
            room = Box(ROOM.x, ROOM.y, left, ROOM.height)
            head = self._head_in(room, left)
            under = self._under(head, room)
            cost, boxes = self.pack(self.others, under, is_low=True)
            cost += self._cramped(head)
            edge = (72 + left) / 1920
            art = Box(400, 0, 1520, 1080)
            yield _Try(cost, self._with_head(boxes, head), art, (_veil_beside(edge, art.x / 1920),))

    def _around_callouts(self) -> Iterator[_Try]:
        """Callouts on the art at the right, the head and the others at the left or below."""
        callouts = self.on_art[0]
        for left in LEFT_WIDTHS:
            room = Box(ROOM.x, ROOM.y, left, ROOM.height)
            head = self._head_in(room, left)
            start = ROOM.x + left + GUTTER
            edge = (72 + left) / 1920
            art = Box(left - 80, 0, 2000 - left, 930)
            cost, boxes = self.pack(self.others, self._under(head, room), is_low=True)
            cost += self._cramped(head)
            place = Box(start, 84, 1880 - start, 830)
            yield _Try(
                cost + self._tight(callouts, place),
                self._with_head({**boxes, callouts: place}, head),
                art,
                (_veil_beside(edge, art.x / 1920), veil_bottom(0.2, 0.9)),
            )
            for high in (240.0, 300.0, 380.0, 460.0, 540.0):
                if not self.others:
                    break
                low = Box(ROOM.x, 914 - high, ROOM.width, high)
                cost, boxes = self.pack(self.others, low, is_low=True)
                cost += self._cramped(head)
                place = Box(start, 84, 1880 - start, 914 - high - GAP - 84)
                over = 10 * max(0.0, head.y + head.height + GAP - (914 - high))
                yield _Try(
                    cost + over + self._tight(callouts, place),
                    self._with_head({**boxes, callouts: place}, head),
                    Box(art.x, 0, art.width, 914 - high + 40),
                    (
                        _veil_beside(edge, art.x / 1920),
                        _veil_below((914 - high - 120) / 1080, (914 - high) / 1080),
                    ),
                )

    def _tight(self, index: int, place: Box) -> float:
        """Return what it costs that a block has less room than it wants."""
        wish = self.wishes[index]
        span = wish.span(place.width)
        narrow = max(0.0, 1 - place.width / wish.narrowest)
        low = max(0.0, 1 - place.height / span.least)
        return 60 * narrow + 60 * low + 3 * max(0.0, 1 - place.height / span.good)

    # Upright

    def upright(self) -> _Try:
        """Return the best composition on an upright screen."""
        head = self._head_upright()
        room = self._under(head, ROOM_UPRIGHT)
        boxes: dict[int, Box] = {}
        bottom = ROOM_UPRIGHT.y + ROOM_UPRIGHT.height
        cost = 0.0
        if self.on_art:
            tries = []
            for high in (280.0, 360.0, 440.0, 560.0, 680.0, 820.0, room.height):
                if not self.others:
                    high = room.height
                place = Box(room.x, room.y, room.width, high)
                rest = Box(room.x, room.y + high + GAP, room.width, room.height - high - GAP)
                if self.others and rest.height < 100:
                    continue
                cost, boxes = (
                    self.pack(self.others, rest, is_low=True) if self.others else (0.0, {})
                )
                boxes = {self.on_art[0]: place, **boxes}
                tight = self._tight(self.on_art[0], place)
                art = Box(-100, place.y - 60, 1280, high + 120)
                tries.append(
                    _Try(
                        cost + tight,
                        self._with_head(boxes, head),
                        art,
                        (
                            _veil_above((place.y - 20) / 1920, (place.y + 60) / 1920),
                            _veil_below((place.y + high - 60) / 1920, (place.y + high + 30) / 1920),
                        ),
                    )
                )
            return min(tries, key=lambda one: one.cost)
        cost, boxes = self.pack(self.others, room, is_low=self.has_art)
        top = min((box.y for box in boxes.values()), default=bottom)
        free = top - head.y - head.height
        veils: tuple[Veil, ...] = (
            _veil_above((head.y + head.height - 100) / 1920, (head.y + head.height + 160) / 1920),
            _veil_below((top - 160) / 1920, (top + 60) / 1920),
        )
        art = Box(-100, head.y + head.height - 120, 1280, max(720.0, free + 300))
        if free < 200:
            art, veils = WHOLE_UPRIGHT, (veil_top(0.3, 0.9), veil_bottom(0.9, 0.9))
        return _Try(cost, self._with_head(boxes, head), art, veils)

    def _head_upright(self) -> Box:
        # Everything in a head is a fifth larger there.
        high = self.head_height(960 / 1.21) * 1.21
        return Box(60, 60, 960, min(high, 640))


def _veil_beside(edge: float, art: float) -> Veil:
    """Return a veil that hides where the art begins, and is gone a little after ``edge``.

    Both are fractions of the width; words stand up to ``edge``.
    """
    end = min(1.0, edge + 0.2)
    dense = max(art + 0.01, edge - 0.12)
    return Veil((0, 0), (end, 0), ((0, 1), (dense / end, 1), ((edge + 0.03) / end, 0.6), (1, 0)))


def _veil_below(start: float, end: float) -> Veil:
    """Return a veil that comes from ``start`` on and is dense from ``end`` (of the height) on."""
    return Veil((0, max(0.0, start)), (0, max(start + 0.01, end)), ((0, 0), (1, 1)))


def _veil_above(start: float, end: float) -> Veil:
    """Return a veil that is dense down to ``start`` and gone at ``end`` (of the height)."""
    return Veil((0, max(0.0, start)), (0, max(start + 0.01, end)), ((0, 1), (1, 0)))
