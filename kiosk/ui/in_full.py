"""A block in the look that says everything; behind a window where its place is too small for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect

from kiosk.content.layouts.windowed import KEYS
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.scrolled import KEY, ScrolledView

# How many times as high as its place a block behind a window may be, at least and at most.
LOWEST, HIGHEST = 1.1, 14.0
# How many times as high as was reckoned is tried next.
MORE = 1.35
# How often the way between a height that is too low and one that is not is halved.
CLOSER = 2
# The leading around words may share so much with that of others on each side.
CLOSE = 6


class InFull:
    """Looks for the first look in which a block loses nothing, as it is or behind a window."""

    def __init__(
        self,
        build: Callable[[str, QRect], BlockView],
        looks: Sequence[str],
        context: PageContext,
        geometry: QRect,
    ) -> None:
        """Take what may be tried.

        Args:
            build: Makes the block in a look, for a place.
            looks: From the best to the plainest.
            context: The page around it.
            geometry: Its place, in device pixels.
        """
        self._build = build
        self._looks = looks
        self._context = context
        self._geometry = geometry
        self._said: int | None = None

    def as_it_is(self) -> BlockView | None:
        """Return the block in its place; None if it loses something in every look."""
        if self._said is not None:
            return None
        for look in self._looks:
            view = self._build(look, self._geometry)
            said = said_by(view)
            if self._said is None:
                self._said = said
            # A plainer look may leave out what others say.
            if not loses(view) and said >= self._said:
                return view
            view.deleteLater()
        return None

    def behind_window(self, reckoned: float) -> BlockView | None:
        """Return the block, higher than its place, behind a window; None if that does not help.

        Args:
            reckoned: How many times as high as its place it seems to be.
        """
        wide = self._geometry.width() - self._context.canvas.px(KEYS)
        key = self._context.canvas.px(KEY)
        if wide <= key or self._geometry.height() < key:
            return None
        for look in self._looks:

            def whole_at(share: float, look: str = look) -> BlockView:
                return self._build(look, QRect(0, 0, wide, round(self._geometry.height() * share)))

            whole = _lowest(whole_at, min(max(LOWEST, reckoned), HIGHEST))
            if whole is not None and said_by(whole) >= (self._said or 0):
                return ScrolledView(whole, self._context, self._geometry)
            if whole is not None:
                whole.deleteLater()
        return None

    def anyway(self) -> BlockView:
        """Return the block in its place, whatever it loses."""
        return self._build(self._looks[0], self._geometry)


def _lowest(build: Callable[[float], BlockView], reckoned: float) -> BlockView | None:
    """Return about the lowest block that loses nothing; None if none does.

    Words in the middle or at the foot of a higher one would stand below the window. Words may also
    be too long for its width, whatever its height.
    """
    low = 1.0
    for high in sorted({reckoned, min(reckoned * MORE, HIGHEST), HIGHEST}):
        best = build(high)
        if not loses(best):
            break
        best.deleteLater()
        low = high
    else:
        return None
    for _ in range(CLOSER if high < HIGHEST else 2 * CLOSER):
        middle = (low + high) / 2
        lower = build(middle)
        if loses(lower):
            lower.deleteLater()
            low = middle
        else:
            best.deleteLater()
            best, high = lower, middle
    return best


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


def said_by(view: BlockView) -> int:
    """Return how much there is to read in ``view``."""
    return sum(character.isalnum() for words in view.words() for character in words)
