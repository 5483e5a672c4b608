"""Texts and points, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import ArticleBlock
from kiosk.ui.blocks.article.arc import ArcView
from kiosk.ui.blocks.article.award import AwardView
from kiosk.ui.blocks.article.badges import BadgesView
from kiosk.ui.blocks.article.cards import CardsArticleView
from kiosk.ui.blocks.article.gates import GatesView
from kiosk.ui.blocks.article.lines import LinesView
from kiosk.ui.blocks.article.links import LinksView
from kiosk.ui.blocks.article.passage import PassageView
from kiosk.ui.blocks.article.plain import PlainArticleView
from kiosk.ui.blocks.article.plates import PlatesView
from kiosk.ui.blocks.article.progress import ProgressView
from kiosk.ui.blocks.article.roadsigns import RoadSignsView
from kiosk.ui.blocks.article.rows import RowsView
from kiosk.ui.blocks.article.screen import ScreenView
from kiosk.ui.blocks.article.signs import SignsView
from kiosk.ui.blocks.article.small import NoteView, SmallView
from kiosk.ui.blocks.article.stars import StarsView
from kiosk.ui.blocks.article.steps import StepsView
from kiosk.ui.blocks.base import BlockView, PageContext

LOOKS: dict[str, Callable[[ArticleBlock, PageContext, QRect], BlockView]] = {
    "": PlainArticleView,
    "award": AwardView,
    "cards": CardsArticleView,
    "road-signs": RoadSignsView,
    "rows": RowsView,
    "lines": LinesView,
    "links": LinksView,
    "note": NoteView,
    "passage": PassageView,
    "plates": PlatesView,
    "progress": ProgressView,
    "small": SmallView,
    "steps": StepsView,
    "badges": BadgesView,
    "signs": SignsView,
    "stars": StarsView,
    "gates": GatesView,
    "arc": ArcView,
    "screen": ScreenView,
}


def article_view(
    block: ArticleBlock, look: str, context: PageContext, geometry: QRect
) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, PlainArticleView)(block, context, geometry)
