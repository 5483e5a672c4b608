"""Rings: a round stroke on a track, and where it started."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui.charts.plot import ChartItem

# look.md, 5, in shares of the stroke of 16: the dot at the head 4, the hollow dot of a start
# value 11 with a line of 4.
HEAD_SHARE = 0.25
START_SHARE = 11 / 16
START_LINE_SHARE = 0.25
# A whole ring keeps the dot at its head visible: its round end meets its round beginning there.
WHOLE = 360.0


@dataclass(frozen=True, slots=True)
class Ring:
    """One ring; several with the same centre are concentric.

    Attributes:
        centre: Its middle.
        radius: To the middle of its stroke.
        stroke: How thick it is.
        end: How far round it goes (0 to 1).
        colour: Its colour.
        head: Colour of the dot at its head; "" for none.
        start: How far round it once went (0 to 1), drawn paler and with a hollow dot.
        start_colour: The paler colour.
        face: What the hollow dot is filled with.
    """

    centre: QPointF
    radius: float
    stroke: float
    end: float
    colour: str
    head: str = ""
    start: float | None = None
    start_colour: str = ""
    face: str = ""


class RingItem(ChartItem):
    """Rings that fill clockwise from the top. One part a ring.

    Args:
        rings: The rings.
        track: Colour of the track under them; "" draws none.
    """

    def __init__(self, rings: Sequence[Ring], *, track: str) -> None:
        bounds = QRectF()
        for ring in rings:
            reach = ring.radius + ring.stroke
            bounds = bounds.united(
                QRectF(ring.centre.x() - reach, ring.centre.y() - reach, 2 * reach, 2 * reach)
            )
        super().__init__(bounds, len(rings))
        self._rings = [
            (ring, _pen(track, ring.stroke), _pen(ring.colour, ring.stroke)) for ring in rings
        ]
        self._has_track = bool(track)

    def draw(self, painter: QPainter) -> None:
        """Draw tracks, strokes, starts and heads."""
        for (ring, track_pen, pen), share in zip(self._rings, self.shares, strict=True):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self._has_track:
                painter.setPen(track_pen)
                painter.drawEllipse(ring.centre, ring.radius, ring.radius)
            turned = WHOLE * ring.end * share
            box = QRectF(
                ring.centre.x() - ring.radius,
                ring.centre.y() - ring.radius,
                2 * ring.radius,
                2 * ring.radius,
            )
            if turned > 0:
                painter.setPen(pen)
                # Qt counts sixteenths of a degree against the clock, from three o'clock.
                painter.drawArc(box, 90 * 16, -round(turned * 16))
            if ring.start is not None:
                self._paint_start(painter, ring, box, min(turned, WHOLE * ring.start))
            if ring.head and turned > 0:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(ring.head))
                dot = ring.stroke * HEAD_SHARE
                painter.drawEllipse(_on_ring(ring, turned), dot, dot)

    def _paint_start(self, painter: QPainter, ring: Ring, box: QRectF, turned: float) -> None:
        if turned <= 0:
            return
        painter.setPen(_pen(ring.start_colour or ring.colour, ring.stroke))
        painter.drawArc(box, 90 * 16, -round(turned * 16))
        painter.setPen(QPen(QColor(ring.colour), ring.stroke * START_LINE_SHARE))
        painter.setBrush(QColor(ring.face or ring.colour))
        dot = ring.stroke * START_SHARE
        painter.drawEllipse(_on_ring(ring, turned), dot, dot)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _on_ring(ring: Ring, turned: float) -> QPointF:
    """Return the point of ``ring`` at ``turned`` degrees clockwise from the top."""
    angle = radians(turned - 90)
    return QPointF(
        ring.centre.x() + ring.radius * cos(angle), ring.centre.y() + ring.radius * sin(angle)
    )
