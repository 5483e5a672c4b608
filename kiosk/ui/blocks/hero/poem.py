"""The head of a page whose title is its picture's name."""

from __future__ import annotations

from kiosk.ui.blocks.hero.head import HeadView


class PoemHeadView(HeadView):
    """A plain head with a larger title."""

    title_size = 108
