"""Two pictures of the same view, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import CompareBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.compare.divided import DividedView

LOOKS: dict[str, Callable[[CompareBlock, PageContext, QRect], BlockView]] = {"": DividedView}


def compare_view(
    block: CompareBlock, look: str, context: PageContext, geometry: QRect
) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, DividedView)(block, context, geometry)
