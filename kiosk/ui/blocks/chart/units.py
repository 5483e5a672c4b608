"""A unit that has no room at every figure of a chart is said once, over the drawing."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from kiosk.ui.blocks.base import figure_parts
from kiosk.ui.blocks.chart.base import ChartView

# The smallest figures; wider ones have no room.
SMALLEST_VALUE = 24.0
ROW, RAISED = 30, 8


def says_unit_once(view: ChartView, body: QRectF, room: float) -> bool:
    """Say the unit of all figures over ``body`` if one has no room with it; return whether.

    Figures whose units are not the same keep them. ``body`` is what remains below it.
    """
    unit = _common_unit(view)
    if not unit or widest_value(view) <= room:
        return False
    row = QRectF(body.left(), body.top() - view.px(RAISED), body.width(), view.px(ROW))
    view.add_text(unit, row, view.small(lines=1))
    body.setTop(row.bottom())
    return True


def widest_value(view: ChartView, *, is_bare: bool = False) -> float:
    """Return how wide the widest figure is at its smallest, with its words."""
    widths = [
        view.set_value(part, SMALLEST_VALUE, "", 0, is_bare=is_bare).width
        for part in range(len(view.block.items))
    ]
    del view.figures[-len(widths) :]
    return max(widths)


def _common_unit(view: ChartView) -> str:
    units = {figure_parts(item, view.language, view.block.unit)[2] for item in view.block.items}
    return units.pop() if len(units) == 1 else ""
