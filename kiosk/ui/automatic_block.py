"""A block in a place that nobody drew for it: in the look and at the size that lose nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QRect

from kiosk.content.blocks import AnyBlock, ChartBlock
from kiosk.content.layouts.base import Place
from kiosk.content.layouts.larger import (
    LARGER,
    LARGER_ON_PICTURES,
    SIZES,
    larger_of,
    larger_wish,
    sizes,
)
from kiosk.content.layouts.seats import kind_of
from kiosk.content.layouts.wishes import wish_of
from kiosk.ui.blocks import BlockView, PageContext, build_block
from kiosk.ui.in_full import InFull

# What is a little smaller and seen at once is better than what has to be moved; a chart that would
# be cut in the middle of its drawing, behind a window that is moved itself, may be smaller still.
WHOLE = (LARGER, LARGER_ON_PICTURES)
WHOLE_CHART = (*WHOLE, 1.2)
# At each size, rather than that all of it is smaller, words that have no room yield.
YIELDING = (0.0, 1.0)
# In large type a block that seems so many times as high as its place is not built to see whether it
# fits; what is reckoned is up to 1.8 times what is needed.
HOPELESS = 1.9
# What else a kind of block may look like where its place is too small for the first look.
PLAINER = {"stats": ("", "cards"), "timeline": ("", "rows"), "article": ("rows", "")}


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
    tried: dict[tuple[float, float], InFull] = {}
    for larger, yields, may_move in _ways(most, wholes):
        canvas = replace(context.canvas, larger=larger, yields=yields)
        used = replace(context, canvas=canvas)

        def build(look: str, room: QRect, used: PageContext = used) -> BlockView:
            return build_block(block, look, used, room)

        in_full = tried.setdefault((larger, yields), InFull(build, looks, used, geometry))
        reckoned = _reckoned(block, used, geometry)
        view = in_full.as_it_is() if larger == SIZES[-1] or reckoned < HOPELESS else None
        if view is None and may_move:
            view = in_full.behind_window(reckoned)
        if view is not None:
            return view
    return in_full.anyway()


def _reckoned(block: AnyBlock, context: PageContext, geometry: QRect) -> float:
    """Return about how many times as high as ``geometry`` the block is, before it is built."""
    canvas = context.canvas
    unit = canvas.unit / canvas.larger
    wish = larger_wish(wish_of(block, context.language), canvas.larger)
    return wish.span(geometry.width() / unit).least * unit / max(1, geometry.height())


def _ways(most: float, wholes: Sequence[float]) -> Iterator[tuple[float, float, bool]]:
    """Yield how much larger a block may be, how far words in it yield, and if it may move."""
    possible = sizes(most)
    yield from ((larger, 0.0, False) for larger in wholes if larger in possible)
    for larger in possible:
        yield from ((larger, share, True) for share in (YIELDING if larger > 1 else (0.0,)))
