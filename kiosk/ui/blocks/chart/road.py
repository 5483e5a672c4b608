"""Growth as a road across the page: where it began at its foot, where it is now on its height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter

from kiosk.content.blocks import ChartBlock
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.charts import ChartItem, RoadColours, RoadItem
from kiosk.ui.fonts import Face
from kiosk.ui.on_picture import point_on_picture
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.widgets.figure_text import FigureText

# The line of a road that is drawn: from the lower left to the upper right corner of where it is.
_RISE = (
    (0.0, 1.0),
    (0.07, 0.98),
    (0.17, 0.93),
    (0.26, 0.84),
    (0.36, 0.72),
    (0.46, 0.57),
    (0.55, 0.41),
    (0.65, 0.27),
    (0.74, 0.15),
    (0.84, 0.06),
    (0.94, 0.02),
    (1.0, 0.0),
)
# Where that is in the place: left, top, right and bottom as shares; second, on an upright screen.
_DRAWN = ((0.13, 0.365, 0.78, 0.938), (0.15, 0.4, 0.85, 0.87))
# Sizes of both values; the second pair on an upright screen.
_VALUES = ((92.0, 178.0), (84.0, 146.0))
_START_AIR, _END_AIR = 42, 62
# How high a figure is, as a share of its size.
_CAPITALS = 0.7
_TITLE, _SMALL = 34.0, 22.0
_MARGIN = 76
# How near a value comes to an edge of the screen; the second on an upright one.
_EDGES = (72, 60)
# Shares of the width that the title may take; the second on an upright screen.
_TITLE_SHARES = (0.3, 0.44)
_ABOVE = 20


class RoadView(ChartView):
    """Two values over the ends of a road; the last one counts up while a light climbs it.

    The road is that of the picture behind the page, where the block says its path; else it is
    drawn.
    """

    def __init__(self, block: ChartBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(block, context, geometry, framed=False)

    def compose(self) -> Sequence[ChartItem]:
        """Set title and values; return the road."""
        if not self.block.items:
            return []
        points = self._points()
        last = len(self.block.items) - 1
        palette = self.palette_
        strong = palette.strong
        start_size, end_size = _VALUES[self.canvas.is_portrait]
        # On a low screen the road's height is near the edge.
        most = (points[-1].y() - self.px(_END_AIR + 8)) / self.canvas.unit / _CAPITALS
        end_size = max(_SMALL * 2, min(end_size, most))
        end = self.set_value(last, end_size, palette.loud, self.width() * 0.5, 0.45)
        start = self.block.items[0].value.get(self.language) if last else 0.0
        self._put(last, end, points[-1], _END_AIR, start)
        top = points[0].y()
        if last:
            first = self.set_value(0, start_size, strong, self.width() * 0.4, 0.48)
            # Where it began is no news: only the last value counts.
            self._put(0, first, points[0], _START_AIR, start)
            top -= self.px(_START_AIR) + first.ascent
        self._set_title(top - self.px(_ABOVE))
        colours = RoadColours(start=strong, end=palette.loud, face=palette.card)
        item = RoadItem(
            points,
            colours=colours,
            unit=self.canvas.unit,
            has_line=not self._is_pictured(),
            has_start=last > 0,
        )
        return [item]

    def _is_pictured(self) -> bool:
        """Whether the picture behind the page shows the road."""
        return bool(self.block.path) and not self._native().isEmpty()

    def _native(self) -> QSize:
        """Return the size of the picture behind the page; empty where there is none."""
        art = self.context.art
        return self.context.images.native_size(art.src) if art is not None else QSize()

    def _points(self) -> list[QPointF]:
        """Return the road in pixels of this view."""
        art = self.context.art
        if art is not None and self._is_pictured():
            box = self.context.art_box.translated(-self.pos())
            native = self._native()
            return [point_on_picture(point, box, native, art.focus) for point in self.block.path]
        left, top, right, bottom = _DRAWN[self.canvas.is_portrait]
        wide, high = self.width(), self.height()
        return [
            QPointF((left + (right - left) * x) * wide, (top + (bottom - top) * y) * high)
            for x, y in _RISE
        ]

    def _put(
        self, part: int, text: FigureText, at: QPointF, air: float, start: float = 0.0
    ) -> None:
        """Set a value in the middle over its ring, and its label beside the ring."""
        margin = self.px(_EDGES[self.canvas.is_portrait])
        left = min(max(at.x() - text.width / 2, margin), self.width() - text.width - margin)
        self.place_value(part, text, left, at.y() - self.px(air), start)
        label = self.label_of(part)
        if label:
            room = QRectF(left, at.y() + self.px(36), max(text.width, self.px(240)), self.px(64))
            self.add_text(label, room, self.small(lines=2))

    def _set_title(self, bottom: float) -> None:
        """Set title, period, note and credit above ``bottom``."""
        left = self.px(_MARGIN) - (self.px(12) if self.canvas.is_portrait else 0)
        wide = self.width() * _TITLE_SHARES[self.canvas.is_portrait]
        palette = self.palette_
        rows = [
            (self.block.title, Face.SERIF, _TITLE, palette.title),
            (self.block.period, Face.SANS, _SMALL + 3, palette.text2),
            (self.block.note, Face.SANS, _SMALL + 2, palette.text2),
            (self.block.credit, Face.SANS, _SMALL, palette.text2),
        ]
        boxes: list[TextBox] = []
        for text, face, size, colour in rows:
            words = text.get(self.language)
            if words:
                style = Style(face, size, colour, smallest=size, leading=1.3)
                boxes.append(even_box(words, QRectF(left, 0, wide, bottom), style, self.canvas))
        # On an upright screen there is room for it above the road's foot, under the head.
        top = (
            self.px(22)
            if self.canvas.is_portrait
            else bottom - sum(box.used.height() for box in boxes)
        )
        for box in boxes:
            row = QRectF(left, top, box.rect.width(), box.used.height())
            self.add_text(box.words, row, box.style)
            top = row.bottom()

    def draw_still(self, painter: QPainter) -> None:
        """There is no card."""
