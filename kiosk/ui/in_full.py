"""A block in the look that says everything; behind a window where its place is too small for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect

from kiosk.content.layouts.windowed import KEYS
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.scrolled import KEY, ScrolledView

# How many times as high as its place a block may become.
HEIGHTS = (1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 6.0, 9.0, 14.0)
# From here on it is asked first whether the last of them is any better: words may be too long for
# its width, whatever its height.
DOUBTFUL = 2.0
# How often the way between the last height that was too low and the first that was not is halved.
CLOSER = 2
# The leading around words may share so much with that of others on each side.
CLOSE = 6


def in_full(
    build: Callable[[str, QRect], BlockView],
    looks: Sequence[str],
    context: PageContext,
    geometry: QRect,
    *,
    may_move: bool = True,
) -> BlockView:
    """Return what ``build`` makes for a place, or, if that is too small for it, a window on it.

    The first of ``looks`` that loses nothing is taken; without a window, if nothing ``may_move``.
    """
    first = build(looks[0], geometry)
    if not loses(first):
        return first
    for look in looks[1:]:
        view = build(look, geometry)
        if not loses(view) and _said(view) >= _said(first):
            return _instead(first, view)
        view.deleteLater()
    whole = _behind_window(build, looks, context, geometry) if may_move else None
    if whole is not None and _said(whole) >= _said(first):
        return _instead(first, ScrolledView(whole, context, geometry))
    return first


def _behind_window(
    build: Callable[[str, QRect], BlockView],
    looks: Sequence[str],
    context: PageContext,
    geometry: QRect,
) -> BlockView | None:
    """Return the block for a window on it, in the first look that loses nothing; None if all do."""
    wide = geometry.width() - context.canvas.px(KEYS)
    if wide <= context.canvas.px(KEY) or geometry.height() < context.canvas.px(KEY):
        return None
    for look in looks:

        def whole_at(share: float, look: str = look) -> BlockView:
            return build(look, QRect(0, 0, wide, round(geometry.height() * share)))

        whole = _lowest(whole_at)
        if whole is not None:
            return whole
    return None


def _lowest(build: Callable[[float], BlockView]) -> BlockView | None:
    """Return about the lowest block that loses nothing; None if none of ``HEIGHTS`` does.

    Words in the middle or at the foot of a higher one would stand below the window.
    """
    low = 1.0
    for high in HEIGHTS:
        if high == DOUBTFUL and _is_lost(build(HEIGHTS[-1])):
            return None
        best = build(high)
        if not loses(best):
            break
        best.deleteLater()
        low = high
    else:
        return None
    for _ in range(CLOSER):
        middle = (low + high) / 2
        lower = build(middle)
        if loses(lower):
            lower.deleteLater()
            low = middle
        else:
            best, high = _instead(best, lower), middle
    return best


def _is_lost(view: BlockView) -> bool:
    """Whether ``view`` loses words; it is not needed any more."""
    view.deleteLater()
    return loses(view)


def loses(view: BlockView) -> bool:
    """Whether words of ``view`` are cut off, or stand on others."""
    if view.overflowing():
        return True
    slack = view.px(CLOSE)
    places = [box.used.adjusted(slack, slack, -slack, -slack) for box in view.texts]
    return any(
        place.intersects(other)
        for index, place in enumerate(places)
        for other in places[index + 1 :]
        if place.isValid() and other.isValid()
    )


def _said(view: BlockView) -> int:
    """Return how much there is to read: a plainer look may leave out what others say."""
    return sum(character.isalnum() for words in view.words() for character in words)


def _instead(first: BlockView, better: BlockView) -> BlockView:
    first.deleteLater()
    return better
