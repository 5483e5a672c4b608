"""The looks of charts. Importing this imports the charts themselves, and with them pyqtgraph."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import ChartBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.chart.bars import BarsView
from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.blocks.chart.beads import BeadsView
from kiosk.ui.blocks.chart.cards import RingCardsView
from kiosk.ui.blocks.chart.cells import CellsView
from kiosk.ui.blocks.chart.columns import ColumnsView
from kiosk.ui.blocks.chart.concentric import ConcentricView
from kiosk.ui.blocks.chart.growth import GrowthView
from kiosk.ui.blocks.chart.line import LineView
from kiosk.ui.blocks.chart.meters import MetersView
from kiosk.ui.blocks.chart.pictogram import PictogramView
from kiosk.ui.blocks.chart.rail import RailView
from kiosk.ui.blocks.chart.ring import RingView
from kiosk.ui.blocks.chart.road import RoadView
from kiosk.ui.blocks.chart.tablets import TabletsView

# Marks nearer to each other than this are too many for a rail.
LEAST_STEP = 34

Look = Callable[[ChartBlock, PageContext, QRect], BlockView]

KINDS: dict[str, type[ChartView]] = {
    "bars": BarsView,
    "columns": ColumnsView,
    "ring": RingView,
    "growth": GrowthView,
    "line": LineView,
    "pictogram": PictogramView,
}


def in_its_kind(
    block: ChartBlock, context: PageContext, geometry: QRect, *, framed: bool = True
) -> BlockView:
    """Return the chart; columns that are too many for their words are bars, which hold any."""
    view = KINDS[block.chart](block, context, geometry, framed=framed)
    if not isinstance(view, ColumnsView) or not view.is_crowded:
        return view
    view.deleteLater()
    return BarsView(block, context, geometry, framed=framed)


def on_card(block: ChartBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return the chart on a card."""
    return in_its_kind(block, context, geometry)


def bare(block: ChartBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return the chart without a card, on the page's own ground."""
    return in_its_kind(block, context, geometry, framed=False)


def concentric(block: ChartBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return rings inside one another; what is no ring stands on a card."""
    if block.chart != "ring":
        return on_card(block, context, geometry)
    return ConcentricView(block, context, geometry)


def road(block: ChartBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return growth as a road; what does not grow stands bare."""
    if block.chart != "growth":
        return bare(block, context, geometry)
    return RoadView(block, context, geometry)


def ring_cards(block: ChartBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return rings on cards of their own; what is no ring stands on one card."""
    if block.chart != "ring":
        return on_card(block, context, geometry)
    return RingCardsView(block, context, geometry)


def rail(block: ChartBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return a pictogram's marks on a rail; too many, and what is no pictogram, stand on a card."""
    total = max(block.total, block.filled, len(block.marks))
    if block.chart != "pictogram" or total * context.canvas.px(LEAST_STEP) > geometry.width():
        return on_card(block, context, geometry)
    return RailView(block, context, geometry)


def beads(block: ChartBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return counted marks as beads on a bare thread; what is no pictogram stands on a card."""
    if block.chart != "pictogram":
        return on_card(block, context, geometry)
    return BeadsView(block, context, geometry, framed=False)


def tablets(block: ChartBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return a pictogram's marks as tablets on a rod; what is no pictogram stands on a card."""
    if block.chart != "pictogram":
        return on_card(block, context, geometry)
    return TabletsView(block, context, geometry, framed=False)


def cells(block: ChartBlock, context: PageContext, geometry: QRect) -> BlockView:
    """Return bars counted out in cells; what is no bars stands on a card."""
    if block.chart not in ("bars", "columns"):
        return on_card(block, context, geometry)
    return CellsView(block, context, geometry, framed=False)


LOOKS: dict[str, Look] = {
    "": on_card,
    "cells": cells,
    "beads": beads,
    "bare": bare,
    "concentric": concentric,
    "meters": MetersView,
    "rings": ring_cards,
    "road": road,
    "rail": rail,
    "tablets": tablets,
}
