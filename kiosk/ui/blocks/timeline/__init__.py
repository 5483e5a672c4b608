"""What happened, in order, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import TimelineBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.timeline.points import PointsView
from kiosk.ui.blocks.timeline.rope import RopeView
from kiosk.ui.blocks.timeline.rows import TimelineRowsView
from kiosk.ui.blocks.timeline.slope import SlopeView
from kiosk.ui.blocks.timeline.stages import StagesView
from kiosk.ui.blocks.timeline.streams import StreamsView

LOOKS: dict[str, Callable[[TimelineBlock, PageContext, QRect], BlockView]] = {
    "": PointsView,
    "rows": TimelineRowsView,
    "stages": StagesView,
    "rope": RopeView,
    "slope": SlopeView,
    "streams": StreamsView,
}


def timeline_view(
    block: TimelineBlock, look: str, context: PageContext, geometry: QRect
) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, LOOKS[""])(block, context, geometry)
