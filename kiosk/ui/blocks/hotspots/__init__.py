"""Callouts on a picture, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import HotspotsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hotspots.aside import AsideView
from kiosk.ui.blocks.hotspots.callouts import CalloutsView
from kiosk.ui.blocks.hotspots.column import beside_picture
from kiosk.ui.blocks.hotspots.doors import DoorsView
from kiosk.ui.blocks.hotspots.legend import LegendView
from kiosk.ui.blocks.hotspots.positions import PositionsView
from kiosk.ui.blocks.hotspots.strip import StripView
from kiosk.ui.blocks.hotspots.windows import WindowsView

LOOKS: dict[str, Callable[[HotspotsBlock, PageContext, QRect], BlockView]] = {
    "": CalloutsView,
    "aside": AsideView,
    "column": beside_picture,
    "doors": DoorsView,
    "legend": LegendView,
    "positions": PositionsView,
    "windows": WindowsView,
    "strip": StripView,
}


def hotspots_view(
    block: HotspotsBlock, look: str, context: PageContext, geometry: QRect
) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, CalloutsView)(block, context, geometry)
