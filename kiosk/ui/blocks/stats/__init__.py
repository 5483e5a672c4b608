"""Figures that count up, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import StatsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.stats.big import BigView
from kiosk.ui.blocks.stats.cards import CardsView
from kiosk.ui.blocks.stats.counted import CountedView
from kiosk.ui.blocks.stats.great import GreatView, LoudView
from kiosk.ui.blocks.stats.grove import counted_in_trees
from kiosk.ui.blocks.stats.ledger import LedgerView
from kiosk.ui.blocks.stats.line import LineView
from kiosk.ui.blocks.stats.lit import AccentRowView, LitView
from kiosk.ui.blocks.stats.measure import MeasureView
from kiosk.ui.blocks.stats.roofs import RoofsView
from kiosk.ui.blocks.stats.row import RowView
from kiosk.ui.blocks.stats.squares import SquaresView
from kiosk.ui.blocks.stats.wall import WallView

LOOKS: dict[str, Callable[[StatsBlock, PageContext, QRect], BlockView]] = {
    "": RowView,
    "row": RowView,
    "accent-row": AccentRowView,
    "big": BigView,
    "cards": CardsView,
    "counted": CountedView,
    "wall": WallView,
    "great": GreatView,
    "grove": counted_in_trees,
    "loud": LoudView,
    "measure": MeasureView,
    "ledger": LedgerView,
    "line": LineView,
    "lit": LitView,
    "roofs": RoofsView,
    "squares": SquaresView,
}


def stats_view(block: StatsBlock, look: str, context: PageContext, geometry: QRect) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, RowView)(block, context, geometry)
