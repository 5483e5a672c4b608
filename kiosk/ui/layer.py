"""What stands still over something that moves: drawn once, then copied piece by piece."""

from __future__ import annotations

import weakref
from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion

from kiosk.ui.painting import drawn


class Layer:
    """A transparent picture of something that is expensive to draw.

    Attributes:
        rect: Where it is, in device pixels.
    """

    def __init__(self, rect: QRect, draw: Callable[[QPainter], None]) -> None:
        """Take what is to be drawn.

        Args:
            rect: All that ``draw`` touches.
            draw: Draws it, in the coordinates of the screen; a method of whoever owns the layer.
        """
        self.rect = rect
        # Two Python objects that hold each other are freed late.
        self._draw = weakref.WeakMethod(draw)
        self._made: QPixmap | None = None

    def forget(self) -> None:
        """Draw it anew the next time: a picture in it has come."""
        self._made = None

    def draw(
        self, painter: QPainter, region: QRegion, *, share: float = 1.0, rise: float = 0
    ) -> None:
        """Draw what of it is inside ``region``.

        Args:
            painter: Of the screen.
            region: What is painted anew.
            share: How opaque it is.
            rise: How far below its place it is, in device pixels.
        """
        place = self.rect.translated(0, round(rise))
        part = place.intersected(region.boundingRect())
        if share <= 0 or not region.intersects(place):
            return
        if self._made is None:
            self._made = self._make()
        painter.setOpacity(share)
        painter.drawPixmap(part, self._made, part.translated(-place.topLeft()))
        painter.setOpacity(1.0)

    def _make(self) -> QPixmap:
        return drawn(self.rect.size(), self._draw_at_place)

    def _draw_at_place(self, painter: QPainter) -> None:
        draw = self._draw()
        if draw is not None:
            painter.translate(-self.rect.topLeft())
            draw(painter)
