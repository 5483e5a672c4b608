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
END, END_LINE, HALO = 26.0, 9.0, 44.0
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
        points: The way from the start to the end, in device pixels.
        colours: Its colours.
        unit: Device pixels to one design unit.
        has_line: Whether the line is drawn; without it, the picture behind has the road.
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
        self._colours = colours
        self._has_line = has_line
        self._has_start = has_start
        self._path = QPainterPath(points[0])
        for point in points[1:]:
            self._path.lineTo(point)
        self._pens = [
            _pen(colours.face, CASING * unit),
            _pen(colours.start, LINE * unit),
        ]

    def draw(self, painter: QPainter) -> None:
        """Draw the line, both rings, and the light where it is."""
        unit, colours, share = self._unit, self._colours, self.shares[0]
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
        painter.setBrush(QColor(colours.face))
        if self._has_start:
            painter.setPen(QPen(QColor(colours.start), START_LINE * unit))
            start = self._path.pointAtPercent(0)
            painter.drawEllipse(start, START * unit, START * unit)
        if share < 1.0:
            painter.setPen(QPen(QColor(colours.end), START_LINE * unit))
            painter.drawEllipse(at, LIGHT * unit, LIGHT * unit)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(alpha(colours.end, 0.14)))
        painter.drawEllipse(at, HALO * unit, HALO * unit)
        painter.setPen(QPen(QColor(colours.end), END_LINE * unit))
        painter.setBrush(QColor(colours.face))
        painter.drawEllipse(at, END * unit, END * unit)


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
