"""Several blocks as one, for a window that shows a screenful of them at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent

from kiosk.ui.blocks.base import BlockView, PageContext


class ScreenfulsView(BlockView):
    """Blocks in their places, those of later screenfuls below the others.

    Attributes:
        blocks: Their views, in reading order.
    """

    def __init__(self, blocks: Sequence[BlockView], context: PageContext, geometry: QRect) -> None:
        """Take in ``blocks``, whose places are within ``geometry``."""
        super().__init__(context, geometry)
        self.blocks = list(blocks)
        for block in self.blocks:
            block.setParent(self)
            block.setAccessibleName("\n".join(block.words()))
            block.enlarge_wanted.connect(self.enlarge_wanted)
            block.panel_wanted.connect(self.panel_wanted)

    def enter(self) -> None:
        """Let all of them move: a visitor may look further down at once."""
        for block in self.blocks:
            block.enter()

    def rewind(self) -> None:
        """Show the state that ``enter`` starts from."""
        for block in self.blocks:
            block.rewind()

    def leave(self) -> None:
        """Put all of them back for the next visitor."""
        for block in self.blocks:
            block.leave()

    def finish(self) -> None:
        """Show every end state at once."""
        for block in self.blocks:
            block.finish()

    def is_moving(self) -> bool:
        """Whether anything moves in one of them."""
        return any(block.is_moving() for block in self.blocks)

    def words(self) -> list[str]:
        """Return everything that can be read in any of them."""
        return [words for block in self.blocks for words in block.words()]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        return [words for block in self.blocks for words in block.overflowing()]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing: the blocks draw themselves, and a layer of them all would be large."""
