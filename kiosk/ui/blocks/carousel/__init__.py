"""Pictures one after the other, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import CarouselBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.carousel.framed import FramedView, FrameView
from kiosk.ui.blocks.carousel.immersive import ImmersiveView

LOOKS: dict[str, Callable[[CarouselBlock, PageContext, QRect], BlockView]] = {
    "": FramedView,
    "frame": FrameView,
    "immersive": ImmersiveView,
}


def carousel_view(
    block: CarouselBlock, look: str, context: PageContext, geometry: QRect
) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, FramedView)(block, context, geometry)
