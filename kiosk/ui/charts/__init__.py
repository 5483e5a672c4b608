"""Charts: the only importer of pyqtgraph.

Importing this costs half a second, so the chart block does it when the first chart is built, or the
program does it in a worker thread after the first frame.

A chart is one ``Plot`` (a see-through sheet in device pixels) with items on it. An item is made
once, at its end state; ``show_shares`` takes each of its parts to how far it has come:

=================  ===================================  ==============
item               draws                                parts
=================  ===================================  ==============
``BarsItem``       bars or columns, ``Bar``             one a bar
``RingItem``       rings, ``Ring``, also concentric     one a ring
``GrowthItem``     the slope from one value to another  one
``LineItem``       a line over its area                 one
``RoadItem``       a way from one ring to another       one
``PictogramItem``  counted marks, ``Cell``              one a mark
``HungItem``       marks on cords, ``Hung``             one a mark
=================  ===================================  ==============
"""

from __future__ import annotations

from kiosk.ui.charts.bars import Bar, BarsItem
from kiosk.ui.charts.growth import GrowthItem, SlopeColours
from kiosk.ui.charts.hung import Hung, HungItem
from kiosk.ui.charts.line import LineItem
from kiosk.ui.charts.pictogram import Cell, PictogramItem, Shape
from kiosk.ui.charts.plot import ChartItem, Plot, Tint
from kiosk.ui.charts.ring import Ring, RingItem
from kiosk.ui.charts.road import RoadColours, RoadItem

__all__ = [
    "Bar",
    "BarsItem",
    "Cell",
    "ChartItem",
    "GrowthItem",
    "Hung",
    "HungItem",
    "LineItem",
    "PictogramItem",
    "Plot",
    "Ring",
    "RingItem",
    "RoadColours",
    "RoadItem",
    "Shape",
    "SlopeColours",
    "Tint",
]
