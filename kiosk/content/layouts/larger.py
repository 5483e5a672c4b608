"""Large type: the same pages composed anew, of blocks whose words are larger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from msgspec import structs

from kiosk.content.blocks import (
    AnyBlock,
    ArticleBlock,
    CarouselBlock,
    CompareBlock,
    GalleryBlock,
    HeroBlock,
    HotspotsBlock,
    Picture,
    RelationBlock,
    RouteBlock,
    TriptychBlock,
    VideoBlock,
)
from kiosk.content.layouts.reckoning import Span, Wish
from kiosk.content.model import Exhibit, Page

# So many times as large are words in large type; and beside pictures, to leave them their room.
LARGER, LARGER_ON_PICTURES = 1.5, 1.32
# So many times as large as usual a block may be, from large type down.
SIZES = (LARGER, 1.4, LARGER_ON_PICTURES, 1.2, 1.0)
PICTURES = (
    CarouselBlock
    | CompareBlock
    | GalleryBlock
    | HotspotsBlock
    | RelationBlock
    | RouteBlock
    | TriptychBlock
    | VideoBlock
)


def in_large_type(exhibit: Exhibit) -> Exhibit:
    """Return ``exhibit`` as it is shown in large type.

    Its layouts were drawn for words as large as usual, so no page names one. What only they have
    room for, the small pictures of an article, is seen in a carousel of its own.
    """
    panels = tuple(
        structs.replace(panel, pages=tuple(_without_layout(page) for page in panel.pages))
        for panel in exhibit.panels
    )
    return structs.replace(exhibit, panels=panels)


def _without_layout(page: Page) -> Page:
    heads = [block for block in page.blocks if isinstance(block, HeroBlock)]
    art = heads[0].art if heads else None
    blocks = tuple(_on_its_own(block, art) for block in page.blocks)
    pictures = tuple(_small_pictures(blocks))
    if pictures:
        blocks = (*blocks, CarouselBlock(images=pictures))
    return structs.replace(page, layout="", blocks=blocks)


def _on_its_own(block: AnyBlock, art: Picture | None) -> AnyBlock:
    """Return ``block`` without a place; callouts on the ``art`` of their page take it along."""
    if isinstance(block, HotspotsBlock) and block.art is None:
        return structs.replace(block, place="", art=art)
    return structs.replace(block, place="")


def _small_pictures(blocks: Sequence[AnyBlock]) -> Iterator[Picture]:
    """Yield the pictures of articles, with the names of what they show."""
    for block in blocks:
        if not isinstance(block, ArticleBlock):
            continue
        if block.art is not None:
            yield block.art
        for point in block.points:
            if point.art is not None:
                yield structs.replace(point.art, name=point.art.name or point.title)


def sizes(most: float) -> list[float]:
    """Return how many times as large as usual words may be, from ``most`` down."""
    return [size for size in SIZES if size <= most]


def larger_of(block: AnyBlock, larger: float) -> float:
    """Return how many times as large ``block`` is where words are ``larger`` times as large."""
    return min(larger, LARGER_ON_PICTURES) if isinstance(block, PICTURES) else larger


def larger_wish(wish: Wish, larger: float) -> Wish:
    """Return what ``wish`` becomes when everything in its block is ``larger`` times as large.

    Nothing in it is to shrink.
    """

    def span(width: float) -> Span:
        usual = wish.span(width / larger)
        least = usual.least if wish.is_picture else usual.good
        return Span(least * larger, usual.good * larger, usual.most * larger)

    return replace(
        wish,
        span=span,
        narrowest=wish.narrowest * larger,
        look=lambda width: wish.look(width / larger),
    )
