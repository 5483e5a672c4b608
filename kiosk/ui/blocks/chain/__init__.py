"""Links in a row, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import ChainBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.chain.forged import ForgedView
from kiosk.ui.blocks.chain.linked import LinkedView

LOOKS: dict[str, Callable[[ChainBlock, PageContext, QRect], BlockView]] = {
    "": ForgedView,
    "linked": LinkedView,
}


def chain_view(block: ChainBlock, look: str, context: PageContext, geometry: QRect) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, ForgedView)(block, context, geometry)
