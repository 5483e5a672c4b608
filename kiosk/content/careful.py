"""An exhibit in safe mode: without what may have brought it down."""

from __future__ import annotations

import msgspec

from kiosk.content.blocks import AnyBlock, VideoBlock
from kiosk.content.model import Exhibit, Page, Panel


def careful(exhibit: Exhibit, leaves_out: str) -> Exhibit:
    """Return the exhibit without films and without one page.

    Args:
        exhibit: The whole.
        leaves_out: ``panel/page`` that was on screen when it fell; "" leaves out none. The only
            page of an exhibit stays.
    """
    panels = tuple(_careful_panel(panel, leaves_out) for panel in exhibit.panels)
    with_pages = tuple(panel for panel in panels if panel.pages)
    return msgspec.structs.replace(exhibit, panels=with_pages or exhibit.panels)


def _careful_panel(panel: Panel, leaves_out: str) -> Panel:
    pages = tuple(
        _careful_page(page) for page in panel.pages if f"{panel.id}/{page.id}" != leaves_out
    )
    return msgspec.structs.replace(panel, pages=pages)


def _careful_page(page: Page) -> Page:
    return msgspec.structs.replace(page, blocks=tuple(_careful_block(one) for one in page.blocks))


def _careful_block(block: AnyBlock) -> AnyBlock:
    """A film becomes its poster."""
    return msgspec.structs.replace(block, src="") if isinstance(block, VideoBlock) else block
