"""Heads with a larger title, for pages that say little else."""

from __future__ import annotations

from kiosk.ui.blocks.hero.head import HeadView
from kiosk.ui.fonts import Face


class LargeHeadView(HeadView):
    """A plain head with a title that is larger and wider set."""

    title_size = 92
    title_spacing = 0.03
    is_lead_loud = True
    pill_face = Face.SERIF
    pill_size = 30
    are_pills_lined = True


class GrandHeadView(LargeHeadView):
    """The same, for a page that is mostly a picture."""

    title_size = 104
