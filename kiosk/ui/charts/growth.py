"""The slope (上坡图): from one value up to another. The rise is a sign, not to scale."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from kiosk.ui.charts.plot import ChartItem
from kiosk.ui.theme import alpha

# look.md, 5: line 5, hollow dot 8 with a line of 3, end dot 9 with a line of 4, halo 20,
# area 2 to 42 %, baseline 1.5.
LINE = 5.0
START_DOT, START_LINE = 8.0, 3.0
END_DOT, END_LINE = 9.0, 4.0
HALO, HALO_OPACITY = 20.0, 0.25
AREA = (0.02, 0.42)
BASELINE = 1.5
BASELINE_REACH = 20.0
# Where the handles of the S-curve stand, as shares of the way (mockups: 231 and 211 of 60 to 402).
HANDLES = (0.5, 0.44)


@dataclass(frozen=True, slots=True)
class SlopeColours:
    """Colours of a slope.

    Attributes:
        begin: Of the line at its start.
        end: Of the line at its end.
        accent: Of the area, the end dot's rim and its halo.
        start_rim: Of the hollow dot.
        face: Inside the hollow dot: the card behind it.
        core: Inside the end dot.
        baseline: Of the line below.
    """

    begin: str
    end: str
    accent: str
    start_rim: str
    face: str
    core: str
    baseline: str


class GrowthItem(ChartItem):
    """An S-curve from ``start`` to ``end`` over a baseline. One part.

    Args:
        start: Where the hollow dot is.
        end: Where the filled dot is.
        baseline: Height of the line that the area stands on.
        colours: Its colours.
        unit: Device pixels to one design unit, for strokes and dots.
    """

    def __init__(
        self, start: QPointF, end: QPointF, *, baseline: float, colours: SlopeColours, unit: float
    ) -> None:
        reach = HALO * unit + 2
        low = max(baseline, start.y()) + reach
        super().__init__(
            QRectF(
                QPointF(start.x() - reach, min(start.y(), end.y()) - reach),
                QPointF(end.x() + 2 * reach, low),
            ),
            1,
        )
        self._unit = unit
        across = end.x() - start.x()
        self._line = QPainterPath(start)
        self._line.cubicTo(
            QPointF(start.x() + across * HANDLES[0], start.y()),
            QPointF(start.x() + across * HANDLES[1], end.y()),
            end,
        )
        self._area = QPainterPath(self._line)
        self._area.lineTo(end.x(), baseline)
        self._area.lineTo(start.x(), baseline)
        self._area.closeSubpath()
        self._pen = QPen(QBrush(_between(start, end, colours.begin, colours.end)), LINE * unit)
        self._pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        fill = _between(start, end, alpha(colours.accent, AREA[0]), alpha(colours.accent, AREA[1]))
        self._fill = QBrush(fill)
        self._base = (
            QPointF(start.x() - BASELINE_REACH * unit, baseline),
            QPointF(end.x() + BASELINE_REACH * unit * 1.6, baseline),
        )
        self._base_pen = QPen(QColor(colours.baseline), max(1.0, BASELINE * unit))
        self._start_pen = QPen(QColor(colours.start_rim), START_LINE * unit)
        self._start_fill = QColor(colours.face)
        self._end_pen = QPen(QColor(colours.accent), END_LINE * unit)
        self._end_fill = QColor(colours.core)
        self._halo = QColor(alpha(colours.accent, HALO_OPACITY))

    def draw(self, painter: QPainter) -> None:
        """Draw the slope as far as it has risen."""
        unit, share = self._unit, self.shares[0]
        painter.setPen(self._base_pen)
        painter.drawLine(*self._base)
        at = self._line.pointAtPercent(share)
        painter.save()
        if share < 1.0:
            seen = QRectF(self._bounds)
            seen.setRight(at.x())
            painter.setClipRect(seen)
        painter.fillPath(self._area, self._fill)
        painter.strokePath(self._line, self._pen)
        painter.restore()
        painter.setPen(self._start_pen)
        painter.setBrush(self._start_fill)
        painter.drawEllipse(self._line.pointAtPercent(0), START_DOT * unit, START_DOT * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._halo)
        painter.drawEllipse(at, HALO * unit, HALO * unit)
        painter.setPen(self._end_pen)
        painter.setBrush(self._end_fill)
        painter.drawEllipse(at, END_DOT * unit, END_DOT * unit)


def _between(start: QPointF, end: QPointF, first: str, last: str) -> QLinearGradient:
    gradient = QLinearGradient(QPointF(start.x(), 0), QPointF(end.x(), 0))
    gradient.setColorAt(0, QColor(first))
    gradient.setColorAt(1, QColor(last))
    return gradient
