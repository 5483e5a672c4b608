"""Films, one module a look."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from kiosk.content.blocks import VideoBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.video.framed import FilmView

LOOKS: dict[str, Callable[[VideoBlock, PageContext, QRect], BlockView]] = {"": FilmView}


def video_view(block: VideoBlock, look: str, context: PageContext, geometry: QRect) -> BlockView:
    """Return the view of ``block`` in ``look``; an unknown look is the plain one."""
    return LOOKS.get(look, FilmView)(block, context, geometry)
