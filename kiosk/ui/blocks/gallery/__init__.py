"""A wall of pictures, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import GalleryBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.gallery.salon import SalonView, WallView

LOOKS: dict[str, Callable[[GalleryBlock, PageContext, QRect], BlockView]] = {
    "": WallView,
    "salon": SalonView,
}


def gallery_view(
    block: GalleryBlock, look: str, context: PageContext, geometry: QRect
) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, WallView)(block, context, geometry)
