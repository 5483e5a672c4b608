"""A block in a place that nobody drew for it: in the look and at the size that lose nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QRect

from kiosk.content.blocks import AnyBlock, ChartBlock
from kiosk.content.layouts.base import Place
from kiosk.content.layouts.larger import LARGER, LARGER_ON_PICTURES, larger_of
from kiosk.content.layouts.seats import kind_of
from kiosk.ui.blocks import BlockView, PageContext, build_block
from kiosk.ui.in_full import in_full, loses

# So many times as large as usual a block may be, from large type down.
SIZES = (LARGER, 1.4, LARGER_ON_PICTURES, 1.2, 1.0)
# What is a little smaller and seen at once is better than what has to be moved; a chart that would
# be cut in the middle of its drawing, behind a window that is moved itself, may be smaller still.
WHOLE = (LARGER, LARGER_ON_PICTURES)
WHOLE_CHART = (*WHOLE, 1.2)
# At each size, rather than that all of it is smaller, words that have no room yield.
YIELDING = (0.0, 1.0)
# What else a kind of block may look like where its place is too small for the first look.
PLAINER = {"stats": ("", "cards"), "timeline": ("", "rows"), "article": ("rows", "")}


def sizes(most: float) -> list[float]:
    """Return how many times as large as usual words may be, from ``most`` down."""
    return [size for size in SIZES if size <= most]


def automatic_block(
    block: AnyBlock, place: Place, context: PageContext, geometry: QRect, *, is_moved: bool
) -> BlockView:
    """Return the view of ``block``; what is too much for ``geometry`` is moved in it.

    In large type it is as large as its words allow: some have no room and cannot be moved.

    Args:
        block: What it shows.
        place: What it should look like.
        context: The page around it.
        geometry: Where it is, in device pixels.
        is_moved: Whether it stands behind a window that is moved itself.
    """
    look = place.look_on(is_upright=context.canvas.is_portrait)
    looks = tuple(dict.fromkeys((look, *PLAINER.get(kind_of(block), ("",)))))
    most = larger_of(block, context.canvas.larger)
    wholes = WHOLE_CHART if isinstance(block, ChartBlock) and is_moved else WHOLE
    for larger, yields, may_move in _ways(most, wholes):
        canvas = replace(context.canvas, larger=larger, yields=yields)
        used = replace(context, canvas=canvas)

        def build(look: str, room: QRect, used: PageContext = used) -> BlockView:
            return build_block(block, look, used, room)

        view = in_full(build, looks, used, geometry, may_move=may_move)
        if larger == SIZES[-1] or not loses(view):
            break
        view.deleteLater()
    return view


def _ways(most: float, wholes: Sequence[float]) -> Iterator[tuple[float, float, bool]]:
    """Yield how much larger a block may be, how far words in it yield, and if it may move."""
    possible = sizes(most)
    yield from ((larger, 0.0, False) for larger in wholes if larger in possible)
    for larger in possible:
        yield from ((larger, share, True) for share in (YIELDING if larger > 1 else (0.0,)))
