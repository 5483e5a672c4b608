"""Heads of pages, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import HeroBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hero.chained import ChainedHeadView
from kiosk.ui.blocks.hero.edition import EditionHeadView
from kiosk.ui.blocks.hero.figure import FigureHeadView
from kiosk.ui.blocks.hero.framing import FramingView
from kiosk.ui.blocks.hero.head import HeadView
from kiosk.ui.blocks.hero.inscription import inscribed_head
from kiosk.ui.blocks.hero.large import GrandHeadView, LargeHeadView
from kiosk.ui.blocks.hero.numeral import numeral_head
from kiosk.ui.blocks.hero.plaque import PlaqueView
from kiosk.ui.blocks.hero.poem import PoemHeadView
from kiosk.ui.blocks.hero.upright import upright_head

LOOKS: dict[str, Callable[[HeroBlock, PageContext, QRect], BlockView]] = {
    "": HeadView,
    "large": LargeHeadView,
    "edition": EditionHeadView,
    "grand": GrandHeadView,
    "chained": ChainedHeadView,
    "figure": FigureHeadView,
    "plaque": PlaqueView,
    "inscription": inscribed_head,
    "numeral": numeral_head,
    "framing": FramingView,
    "upright": upright_head,
    "poem": PoemHeadView,
}


def hero_view(block: HeroBlock, look: str, context: PageContext, geometry: QRect) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, HeadView)(block, context, geometry)
