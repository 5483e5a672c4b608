"""A line over its area, with hollow dots and a baseline, without a grid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from kiosk.ui.charts.plot import ChartItem
from kiosk.ui.theme import alpha

# look.md, 5: line 3, dots 7 hollow, area 16 % to 0, baseline 1.5.
LINE, DOT, BASELINE = 3.0, 7.0, 1.5
AREA = 0.16


class LineItem(ChartItem):
    """A line through points, drawn in from the left. One part.

    Args:
        points: From left to right.
        baseline: From where to where the line below goes.
        colour: Of the line.
        face: Inside the dots: the card behind them.
        base_colour: Of the baseline.
        unit: Device pixels to one design unit.
    """

    def __init__(
        self,
        points: Sequence[QPointF],
        *,
        baseline: tuple[QPointF, QPointF],
        colour: str,
        face: str,
        base_colour: str,
        unit: float,
    ) -> None:
        self._points = list(points)
        self._dot = DOT * unit
        reach = self._dot + LINE * unit
        bounds = QRectF(baseline[0], baseline[1])
        for point in self._points:
            bounds = bounds.united(QRectF(point.x(), point.y(), 1, 1))
        super().__init__(bounds.adjusted(-reach, -reach, reach, reach), 1)
        self._line = QPainterPath()
        self._area = QPainterPath()
        if self._points:
            self._line.moveTo(self._points[0])
            for point in self._points[1:]:
                self._line.lineTo(point)
            self._area.addPath(self._line)
            self._area.lineTo(self._points[-1].x(), baseline[0].y())
            self._area.lineTo(self._points[0].x(), baseline[0].y())
            self._area.closeSubpath()
        fade = QLinearGradient(QPointF(0, bounds.top()), QPointF(0, baseline[0].y()))
        fade.setColorAt(0, QColor(alpha(colour, AREA)))
        fade.setColorAt(1, QColor(alpha(colour, 0)))
        self._fill = QBrush(fade)
        self._pen = QPen(QColor(colour), LINE * unit)
        self._pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._face = QColor(face)
        self._base = baseline
        self._base_pen = QPen(QColor(base_colour), max(1.0, BASELINE * unit))

    def draw(self, painter: QPainter) -> None:
        """Draw the line as far as it has come."""
        painter.setPen(self._base_pen)
        painter.drawLine(*self._base)
        seen = QRectF(self._bounds)
        seen.setWidth(seen.width() * self.shares[0])
        painter.setClipRect(seen)
        painter.fillPath(self._area, self._fill)
        painter.strokePath(self._line, self._pen)
        painter.setPen(self._pen)
        painter.setBrush(self._face)
        for point in self._points:
            painter.drawEllipse(point, self._dot, self._dot)
