"""A sheet that charts are drawn on, and what every mark on it shares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Tint:
    """Colours of one mark, from where it begins to where it ends.

    Attributes:
        begin: Colour at its beginning.
        middle: Colour half way.
        end: Colour at its end; the halo around its head has it too.
        head: Colour of the dot at its end; "" for none.
    """

    begin: str
    middle: str
    end: str
    head: str = ""

    @classmethod
    def plain(cls, colour: str, head: str = "") -> Tint:
        """Return a tint of one colour."""
        return cls(colour, colour, colour, head)

    def along(self, begin: QPointF, end: QPointF, middle_at: float = 0.58) -> QLinearGradient:
        """Return the gradient of this tint from ``begin`` to ``end``."""
        gradient = QLinearGradient(begin, end)
        gradient.setColorAt(0.0, QColor(self.begin))
        gradient.setColorAt(middle_at, QColor(self.middle))
        gradient.setColorAt(1.0, QColor(self.end))
        return gradient


class ChartItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """One drawn thing of a chart: made once, in device pixels of its plot, at its end state.

    ``show_shares`` takes it to how far each of its parts has come. Pens, brushes and paths are made
    in ``__init__``, so that a frame only draws.
    """

    def __init__(self, bounds: QRectF, parts: int) -> None:
        """Make it.

        Args:
            bounds: What it may paint on, halos included.
            parts: How many parts it has.
        """
        super().__init__()
        self._bounds = QRectF(bounds)
        self.shares = [1.0] * parts

    def show_shares(self, shares: Sequence[float]) -> None:
        """Show each part as far as it has come (0 to 1); 1 is its value."""
        fresh = [min(1.0, max(0.0, share)) for share in shares]
        if fresh != self.shares:
            self.shares = fresh
            self.update()

    def boundingRect(self) -> QRectF:
        """Return what it may paint on."""
        return self._bounds

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw it, as the scene asks."""
        self.draw(painter)

    def draw(self, painter: QPainter) -> None:
        """Draw every part at its share."""
        raise NotImplementedError


class Plot(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """A see-through sheet in device pixels.

    Touches pass through it, so that a swipe may start on a chart.
    """

    def __init__(self, parent: QWidget, geometry: QRect, items: Sequence[ChartItem]) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        # pyqtgraph keeps a pixmap of the background; there is none.
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.setAntialiasing(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.viewport().setAutoFillBackground(False)
        self.setGeometry(geometry)
        for item in items:
            self.addItem(item)
        self.setRange(
            QRectF(0, 0, geometry.width(), geometry.height()), padding=0, disableAutoPixel=False
        )
