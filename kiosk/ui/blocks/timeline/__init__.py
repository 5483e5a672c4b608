"""What happened, in order, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import TimelineBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.timeline.points import PointsView
from kiosk.ui.blocks.timeline.slope import SlopeView
from kiosk.ui.blocks.timeline.stages import StagesView

LOOKS: dict[str, Callable[[TimelineBlock, PageContext, QRect], BlockView]] = {
    "": PointsView,
    "stages": StagesView,
    "slope": SlopeView,
}


def timeline_view(
    block: TimelineBlock, look: str, context: PageContext, geometry: QRect
) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, LOOKS[""])(block, context, geometry)
