"""The walk through the real pages that runs when nobody is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

Position = tuple[str, str]
"""Id of a panel and of one of its pages."""


class Named(Protocol):
    """What has an id."""

    @property
    def id(self) -> str:
        """Its id."""
        ...


class Paged(Named, Protocol):
    """A panel, as far as the walk is concerned."""

    @property
    def pages(self) -> Sequence[Named]:
        """Its pages, in order."""
        ...


class Walkable(Protocol):
    """An exhibit, as far as the walk is concerned."""

    @property
    def panels(self) -> Sequence[Paged]:
        """Its panels, in the order of the dock."""
        ...


def page_after(exhibit: Walkable, position: Position | None) -> Position | None:
    """Return the page after ``position``: all pages of all panels, in the order of the dock.

    Args:
        exhibit: What is shown now; ``position`` may be from an older one.
        position: Where the tour is; None before its first page.

    Returns:
        The next page, or None when the round is over (or there is no page at all): the next round
        begins with None again, for ever. A page that is gone is followed by the first one of its
        panel, and by the exhibit's first one where the panel is gone, too.
    """
    order = [(panel.id, page.id) for panel in exhibit.panels for page in panel.pages]
    if position is None or not order:
        return next(iter(order), None)
    if position in order:
        following = order.index(position) + 1
        return order[following] if following < len(order) else None
    return next((other for other in order if other[0] == position[0]), order[0])
