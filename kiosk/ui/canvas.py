"""The screen's size and shape: turns design units into device pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

from kiosk.content.layouts import Box

LANDSCAPE = (1920, 1080)
PORTRAIT = (1080, 1920)


@dataclass(frozen=True, slots=True)
class Canvas:
    """A screen of ``width`` x ``height`` device pixels.

    Type and strokes scale by one unit (the smaller of both directions), places stretch with the
    screen, so that a wider or higher screen than the drawn one is filled.

    Attributes:
        larger: Type, strokes and gaps are so many times as large as they were drawn; places are
            not.
        yields: So many times their usual least is the least size of words that have no room; 0
            where they are larger by as much as all others.
    """

    width: int
    height: int
    larger: float = 1.0
    yields: float = 0.0

    @property
    def is_portrait(self) -> bool:
        """Whether the upright compositions apply."""
        return self.height > self.width

    @property
    def drawn(self) -> tuple[int, int]:
        """The size that the compositions were drawn at."""
        return PORTRAIT if self.is_portrait else LANDSCAPE

    @property
    def unit(self) -> float:
        """Device pixels to one design unit."""
        width, height = self.drawn
        return min(self.width / width, self.height / height) * self.larger

    @property
    def size(self) -> QSize:
        """The whole screen."""
        return QSize(self.width, self.height)

    def px(self, units: float) -> int:
        """Return ``units`` in device pixels, at least 1 for anything above 0."""
        return max(1, round(units * self.unit)) if units > 0 else round(units * self.unit)

    def smallest_px(self, units: float) -> int:
        """Return in device pixels how small words may be that are usually ``units`` at least."""
        return self.px(units * self.yields / self.larger if self.yields else units)

    def box(self, box: Box) -> QRect:
        """Return the device rectangle of a place, stretched with the screen."""
        width, height = self.drawn
        across, down = self.width / width, self.height / height
        left, top = round(box.x * across), round(box.y * down)
        return QRect(
            left,
            top,
            round((box.x + box.width) * across) - left,
            round((box.y + box.height) * down) - top,
        )
