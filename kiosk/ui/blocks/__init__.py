"""One view for every kind of block."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QRect

from kiosk.content.blocks import (
    AnyBlock,
    ArticleBlock,
    CarouselBlock,
    ChainBlock,
    ChartBlock,
    CompareBlock,
    GalleryBlock,
    HeroBlock,
    HotspotsBlock,
    QuoteBlock,
    RelationBlock,
    RouteBlock,
    StatsBlock,
    TimelineBlock,
    TriptychBlock,
    VideoBlock,
)
from kiosk.ui.blocks.article import article_view
from kiosk.ui.blocks.base import BlockView, Enlarge, PageContext
from kiosk.ui.blocks.carousel import carousel_view
from kiosk.ui.blocks.chain import chain_view
from kiosk.ui.blocks.chart import chart_view
from kiosk.ui.blocks.compare import compare_view
from kiosk.ui.blocks.gallery import gallery_view
from kiosk.ui.blocks.hero import hero_view
from kiosk.ui.blocks.hotspots import hotspots_view
from kiosk.ui.blocks.quote import quote_view
from kiosk.ui.blocks.relation import relation_view
from kiosk.ui.blocks.route import route_view
from kiosk.ui.blocks.stats import stats_view
from kiosk.ui.blocks.timeline import timeline_view
from kiosk.ui.blocks.triptych import triptych_view
from kiosk.ui.blocks.video import video_view

__all__ = ["BlockView", "Enlarge", "PageContext", "build_block"]


def build_block(  # noqa: C901, PLR0911, PLR0912 (a line for each kind)
    block: AnyBlock, look: str, context: PageContext, geometry: QRect
) -> BlockView:
    """Return the view of ``block`` in the look that its place asks for."""
    block = context.icons.only_known(block)
    match block:
        case HeroBlock():
            return hero_view(block, look, context, geometry)
        case StatsBlock():
            return stats_view(block, look, context, geometry)
        case ArticleBlock():
            return article_view(block, look, context, geometry)
        case HotspotsBlock():
            return hotspots_view(block, look, context, geometry)
        case ChainBlock():
            return chain_view(block, look, context, geometry)
        case ChartBlock():
            return chart_view(block, look, context, geometry)
        case RouteBlock():
            return route_view(block, look, context, geometry)
        case CarouselBlock():
            return carousel_view(block, look, context, geometry)
        case GalleryBlock():
            return gallery_view(block, look, context, geometry)
        case TriptychBlock():
            return triptych_view(block, look, context, geometry)
        case CompareBlock():
            return compare_view(block, look, context, geometry)
        case TimelineBlock():
            return timeline_view(block, look, context, geometry)
        case QuoteBlock():
            return quote_view(block, look, context, geometry)
        case RelationBlock():
            return relation_view(block, look, context, geometry)
        case VideoBlock():
            return video_view(block, look, context, geometry)
        case _:
            assert_never(block)
