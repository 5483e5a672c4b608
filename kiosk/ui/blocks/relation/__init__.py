"""Parties around a centre, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import RelationBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.relation.around import AroundView

LOOKS: dict[str, Callable[[RelationBlock, PageContext, QRect], BlockView]] = {"": AroundView}


def relation_view(
    block: RelationBlock, look: str, context: PageContext, geometry: QRect
) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, AroundView)(block, context, geometry)
