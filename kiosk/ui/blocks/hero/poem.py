"""The head of a page whose quote leads to its title."""

from __future__ import annotations

from PySide6.QtCore import QRect

from kiosk.content.blocks import HeroBlock
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.blocks.hero.large import LargeHeadView

TITLE_UPRIGHT = 120
# The middle of the place belongs to the quote, and so much of it at the foot to title and lead.
FOOT_SHARE = 0.39


class PoemHeadView(LargeHeadView):
    """Eyebrow at the top of the place, a very large title and the lead at its foot."""

    title_size = 108

    def __init__(self, block: HeroBlock, context: PageContext, geometry: QRect) -> None:
        if context.canvas.is_portrait:
            self.title_size = TITLE_UPRIGHT
        super().__init__(block, context, geometry)

    def _set(self, block: HeroBlock, title: float, lead: float) -> bool:
        """Set everything from the top, then let all but the eyebrow down to the foot."""
        fits = super()._set(block, title, lead)
        boxes = self.texts[1:] if block.eyebrow.get(self.language) else self.texts
        if not boxes:
            return fits
        pills = [rect for rect, _ in self._pills]
        top = boxes[0].used.top()
        bottom = max([box.used.bottom() for box in boxes] + [rect.bottom() for rect in pills])
        down = max(0.0, self.height() - bottom)
        for box in boxes:
            box.used.translate(0, down)
        for rect in pills:
            rect.translate(0, down)
        return fits and bottom - top <= self.height() * FOOT_SHARE
