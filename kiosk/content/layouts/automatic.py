"""The composition of a page that names none, or whose blocks do not fit the one it names.

Several are tried, as a designer would: the head over rows, beside a picture that fills the right,
or over the words while the art of the page keeps its place. The one that suits the blocks best
is taken. Where nothing suits them, the head stands, and the others are seen a screenful at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from kiosk.content.blocks import AnyBlock
from kiosk.content.layouts.base import Box, Layout, Place
from kiosk.content.layouts.composing import Composition, Parts
from kiosk.content.layouts.landscape import landscape
from kiosk.content.layouts.larger import sizes
from kiosk.content.layouts.seats import kind_of
from kiosk.content.layouts.upright import upright

# Where the caption of the art stands, above everything else; and in large type.
CAPTION, CAPTION_UPRIGHT = Box(900, 14, 948, 42), Box(60, 12, 960, 42)
CAPTION_LARGE, CAPTION_UPRIGHT_LARGE = Box(900, 2, 948, 52), Box(60, 4, 960, 52)
KEPT = 64
# What it costs that a page in large type is composed for words by as much smaller; and what it is
# composed for at least.
SMALLER, LEAST = 150.0, 1.3


@lru_cache(maxsize=KEPT)
def automatic_layout(
    blocks: tuple[AnyBlock, ...], language: str = "", larger: float = 1.0
) -> Layout:
    """Return a layout with one place for each of ``blocks``, in their order.

    Everything in them is ``larger`` times as large as usual.
    """
    (across, wide), (down, high) = (
        _composed(compose, blocks, language, larger) for compose in (landscape, upright)
    )
    places = tuple(
        Place(
            f"place{index + 1}",
            (kind_of(block),),
            wide.boxes[index],
            high.boxes[index],
            look=across.wishes[index].look(wide.boxes[index].width),
            upright_look=down.wishes[index].look(high.boxes[index].width),
        )
        for index, block in enumerate(blocks)
    )
    return Layout(
        name="",
        places=places,
        art=wide.art,
        art_upright=high.art,
        veils=wide.veils,
        veils_upright=high.veils,
        caption=CAPTION_LARGE if larger > 1 else CAPTION,
        caption_upright=CAPTION_UPRIGHT_LARGE if larger > 1 else CAPTION_UPRIGHT,
        window=wide.window,
        window_upright=high.window,
    )


def _composed(
    compose: Callable[[Parts], Composition],
    blocks: tuple[AnyBlock, ...],
    language: str,
    larger: float,
) -> tuple[Parts, Composition]:
    """Return the best composition, and what the blocks want in it.

    Rather than that a visitor has to move the page, its words are a little smaller than they might
    be. How much larger each of them is in the end is found when it is built.
    """
    pages = [Parts(blocks, language, size) for size in sizes(larger) if size > LEAST or larger == 1]
    found = [(page, compose(page)) for page in pages]
    return min(found, key=lambda one: one[1].cost + SMALLER * (larger - one[0].larger))
