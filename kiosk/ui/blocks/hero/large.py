"""Heads with a larger title, for pages that say little else."""

from __future__ import annotations

from kiosk.ui.blocks.hero.head import HeadView


class LargeHeadView(HeadView):
    """A plain head with a title that is larger and wider set."""

    title_size = 92
    title_spacing = 0.03
    is_lead_loud = True


class GrandHeadView(LargeHeadView):
    """The same, for a page that is mostly a picture."""

    title_size = 104
