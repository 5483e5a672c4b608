"""Charts, one module a kind or look; they are listed in ``looks``."""

from __future__ import annotations

from PySide6.QtCore import QRect

from kiosk.content.blocks import ChartBlock
from kiosk.ui.blocks.base import BlockView, PageContext


def chart_view(block: ChartBlock, look: str, context: PageContext, geometry: QRect) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    # pyqtgraph costs half a second: it comes with the first chart, not with the program.
    from kiosk.ui.blocks.chart.looks import LOOKS, on_card

    return LOOKS.get(look, on_card)(block, context, geometry)
