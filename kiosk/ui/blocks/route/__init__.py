"""Stops along a line on a drawn picture, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import RouteBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.route.walk import WalkView

LOOKS: dict[str, Callable[[RouteBlock, PageContext, QRect], BlockView]] = {"": WalkView}


def route_view(block: RouteBlock, look: str, context: PageContext, geometry: QRect) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, WalkView)(block, context, geometry)
