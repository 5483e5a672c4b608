"""What everything on the screen is set in: the look, the screen and the language."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.content.layouts.larger import LARGER
from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.images import ImageStore
from kiosk.ui.theme import Theme
from kiosk.ui.words import WORDS, Words


@dataclass(frozen=True, slots=True)
class Setting:
    """One look on one screen in one language; a change makes a new one, and new views.

    Attributes:
        volume: How loud films are, 0 to 1.
        is_large: Whether this visitor reads everything in large type.
    """

    theme: Theme
    canvas: Canvas
    language: str
    images: ImageStore
    icons: Icons
    volume: float = 1.0
    is_large: bool = False

    @property
    def page_canvas(self) -> Canvas:
        """What the blocks of a page are drawn on."""
        return replace(self.canvas, larger=LARGER) if self.is_large else self.canvas

    @property
    def words(self) -> Words:
        """The interface's own words."""
        return WORDS[self.language]
