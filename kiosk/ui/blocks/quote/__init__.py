"""Somebody's words, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import QuoteBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.quote.aside import AsideView
from kiosk.ui.blocks.quote.bare import BareView
from kiosk.ui.blocks.quote.framed import FramedView
from kiosk.ui.blocks.quote.plate import PlateView
from kiosk.ui.blocks.quote.poem import PoemView
from kiosk.ui.blocks.quote.scroll import ScrollView

LOOKS: dict[str, Callable[[QuoteBlock, PageContext, QRect], BlockView]] = {
    "": FramedView,
    "aside": AsideView,
    "bare": BareView,
    "plate": PlateView,
    "poem": PoemView,
    "scroll": ScrollView,
}


def quote_view(block: QuoteBlock, look: str, context: PageContext, geometry: QRect) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, LOOKS[""])(block, context, geometry)
