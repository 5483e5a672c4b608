"""Pictures one after the other, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import CarouselBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.carousel.beside import BesideView, is_low
from kiosk.ui.blocks.carousel.framed import FramedView, FrameView
from kiosk.ui.blocks.carousel.immersive import ImmersiveView
from kiosk.ui.blocks.carousel.view import CarouselView


def framed(block: CarouselBlock, context: PageContext, geometry: QRect) -> CarouselView:
    """Return the framed carousel; in a low place words and keys stand beside the picture."""
    if is_low(geometry, context.canvas.unit):
        return BesideView(block, context, geometry)
    return FramedView(block, context, geometry)


def frame(block: CarouselBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return one frame without small pictures below it."""
    if is_low(geometry, context.canvas.unit):
        return BesideView(block, context, geometry)
    return FrameView(block, context, geometry)


def over(block: CarouselBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return the framed carousel that lies on the page's picture, and does not repeat it."""
    view = framed(block, context, geometry)
    view.leave_out_art()
    return view


LOOKS: dict[str, Callable[[CarouselBlock, PageContext, QRect], BlockView]] = {
    "": framed,
    "frame": frame,
    "immersive": ImmersiveView,
    "over": over,
}


def carousel_view(
    block: CarouselBlock, look: str, context: PageContext, geometry: QRect
) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, framed)(block, context, geometry)
