"""A growth along a road: a light travels from where it began to where it is now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.ui.charts.plot import ChartItem
from kiosk.ui.theme import alpha

# Radii and strokes in design units, as drawn: a start of 22 with a line of 7, an end of 26 with 9.
START, START_LINE = 22.0, 7.0
END, END_LINE, HALO, HALO_OPACITY = 26.0, 9.0, 44.0, 0.14
LINE, CASING = 8.0, 14.0
LIGHT = 13.0


@dataclass(frozen=True, slots=True)
class RoadColours:
    """Colours of a road.

    Attributes:
        start: Of the ring where it began.
        end: Of the ring where it is now, and of the light on its way.
        face: Inside the rings, and beside the line.
    """

    start: str
    end: str
    face: str


class RoadItem(ChartItem):
    """Rings at both ends of a line of points. One part.

    Args:
        points: The way from the start to the end, in device pixels; at least one.
        colours: Its colours.
        unit: Device pixels to one design unit.
        has_line: Whether the line is drawn; without it, the picture behind has the road.
        has_start: Whether there is a ring where it begins.
    """

    def __init__(
        self,
        points: Sequence[QPointF],
        *,
        colours: RoadColours,
        unit: float,
        has_line: bool,
        has_start: bool = True,
    ) -> None:
        xs, ys = [point.x() for point in points], [point.y() for point in points]
        reach = (HALO + 4) * unit
        super().__init__(
            QRectF(
                QPointF(min(xs) - reach, min(ys) - reach), QPointF(max(xs) + reach, max(ys) + reach)
            ),
            1,
        )
        self._unit = unit
        self._has_line = has_line
        self._has_start = has_start
        self._path = QPainterPath(points[0])
        for point in points[1:]:
            self._path.lineTo(point)
        self._pens = [
            _pen(colours.face, CASING * unit),
            _pen(colours.start, LINE * unit),
        ]
        self._face = QColor(colours.face)
        self._start_pen = QPen(QColor(colours.start), START_LINE * unit)
        self._light_pen = QPen(QColor(colours.end), START_LINE * unit)
        self._end_pen = QPen(QColor(colours.end), END_LINE * unit)
        self._halo = QColor(alpha(colours.end, HALO_OPACITY))

    def draw(self, painter: QPainter) -> None:
        """Draw the line, both rings, and the light where it is."""
        unit, share = self._unit, self.shares[0]
        at = self._path.pointAtPercent(share)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._has_line:
            painter.save()
            seen = QRectF(self._bounds)
            seen.setRight(at.x())
            painter.setClipRect(seen)
            for pen in self._pens:
                painter.setPen(pen)
                painter.drawPath(self._path)
            painter.restore()
        painter.setBrush(self._face)
        if self._has_start:
            painter.setPen(self._start_pen)
            start = self._path.pointAtPercent(0)
            painter.drawEllipse(start, START * unit, START * unit)
        if share < 1.0:
            painter.setPen(self._light_pen)
            painter.drawEllipse(at, LIGHT * unit, LIGHT * unit)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._halo)
        painter.drawEllipse(at, HALO * unit, HALO * unit)
        painter.setPen(self._end_pen)
        painter.setBrush(self._face)
        painter.drawEllipse(at, END * unit, END * unit)


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
