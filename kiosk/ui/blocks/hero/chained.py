"""A head whose short words are forged into a chain that rises below it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter

from kiosk.content.blocks import HeroBlock
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.blocks.hero.head import HeadView
from kiosk.ui.widgets.forging import GLOW, RADIUS, ForgedChain, mark_size, medallion_with

# The words of the head keep to the left: other blocks and the chain's high end are at the right.
WORDS_SHARE = 0.55
# So much of the place is the chain's: a medallion, and how far it rises.
RADIUS_SHARE, RISE_SHARE = 0.168, 0.18
# On an upright screen the place is narrow: so much of the width is a medallion.
RADIUS_OF_WIDTH = 0.055
LEAST_RADIUS = 40
GAP = 14


class ChainedHeadView(HeadView):
    """Eyebrow, title and lead; the pills and the plus are medallions over the whole width."""

    def __init__(self, block: HeroBlock, context: PageContext, geometry: QRect) -> None:
        self._marks: list[str] = []
        super().__init__(block, context, geometry)
        self._chain = self._forge()
        motion = self.theme.motion
        self.take(motion.grow_ms + motion.stagger_ms * max(0, len(self._marks) - 1))

    def words_span(self) -> tuple[float, float]:
        """Return where the words begin and end: the place may reach over the page's margins."""
        margin = float(max(0, self.px(self._page_margin()) - self.x()))
        right = self.width() - margin
        if not self.canvas.is_portrait:
            right = margin + (right - margin) * WORDS_SHARE
        return margin, right

    def _page_margin(self) -> int:
        space = self.theme.space
        return space.margin_upright if self.canvas.is_portrait else space.margin

    def _set_pills(self, block: HeroBlock, top: float) -> float:
        """Leave room for the chain; return how low its first medallion ends."""
        texts = (*block.pills, block.plus)
        self._marks = [words for text in texts if (words := text.get(self.language))]
        if not self._marks:
            return top - self.px(16)
        most = min(self.px(RADIUS), self.height() * RADIUS_SHARE, self.width() * RADIUS_OF_WIDTH)
        count = max(2, len(self._marks))
        # In a long chain the links still want half a medallion's width.
        self._radius = max(float(self.px(LEAST_RADIUS)), min(most, self.width() / (count * 2.5)))
        # The chain has risen a part of its way where the words end.
        right = max((box.used.right() for box in self.texts), default=0.0)
        risen = self.height() * RISE_SHARE * right / self.width()
        return top + self.px(GAP) + risen + self._radius * (1 + GLOW / RADIUS)

    def _forge(self) -> ForgedChain:
        """Return the chain: from the lower left of the place to the right, rising."""
        if not self._marks:
            return ForgedChain([], [], 0.0, self.palette_)
        count, radius = len(self._marks), self._radius
        size = mark_size(self._marks, radius, self.canvas)
        faces = [
            medallion_with(mark, None, radius, self.palette_, self.canvas, size)
            for mark in self._marks
        ]
        left = self._left + radius
        step = (self.width() - 2 * left) / max(1, count - 1)
        rise = self.height() * RISE_SHARE / max(1, count - 1)
        # The glow of the lowest one still has room.
        lowest = self.height() - radius * GLOW / RADIUS
        centres = [QPointF(left + step * index, lowest - rise * index) for index in range(count)]
        return ForgedChain(faces, centres, radius, self.palette_)

    # Life

    def moves(self) -> bool:
        """Whether there are medallions to light up."""
        return bool(self._marks)

    def moving_rect(self) -> QRect:
        """Only the medallions."""
        return self._chain.rect() & self.rect()

    def words(self) -> list[str]:
        """Return everything that can be read here, the medallions' words included."""
        return [*super().words(), *self._marks]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the head and the links."""
        super().draw_still(painter)
        self._chain.draw_links(painter)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the medallions as far as they have lit up."""
        self._chain.draw_medallions(painter, self.share)
