"""The walk through the real pages that runs when nobody is there."""

from __future__ import annotations

from kiosk.content.model import Exhibit

Position = tuple[str, str]


def page_after(exhibit: Exhibit, position: Position | None) -> Position | None:
    """Return panel id and page id of the page after ``position``, in the order of the dock.

    Args:
        exhibit: What is shown now; ``position`` may be from an older one.
        position: Where the tour is; None before its first page.

    Returns:
        The next page, or None when the walk has come to its end. A page that is gone is followed by
        the first one of
        its panel, and by the exhibit's first one where the panel is gone, too.
    """
    order = [(panel.id, page.id) for panel in exhibit.panels for page in panel.pages]
    if not order:
        return None
    if position is None:
        return order[0]
    if position in order:
        index = order.index(position) + 1
        return order[index] if index < len(order) else None
    return next((other for other in order if other[0] == position[0]), order[0])
