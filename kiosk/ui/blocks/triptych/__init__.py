"""Large words side by side, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import TriptychBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.triptych.screen import ScreenView

LOOKS: dict[str, Callable[[TriptychBlock, PageContext, QRect], BlockView]] = {"": ScreenView}


def triptych_view(
    block: TriptychBlock, look: str, context: PageContext, geometry: QRect
) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, ScreenView)(block, context, geometry)
