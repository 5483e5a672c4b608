"""Bars and columns: round ends on a track, a dot at the head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from kiosk.ui.charts.plot import ChartItem, Tint
from kiosk.ui.theme import alpha

# look.md, 5: bar 20 high, head dot 6.5, halo 18 at 16 %.
HEAD_SHARE = 0.325
HALO_SHARE = 0.9
HALO_OPACITY = 0.16


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        track: The whole way that it can go; its short side is the bar's thickness.
        end: How far it goes (0 to 1).
        tint: Its colours.
    """

    track: QRectF
    end: float
    tint: Tint


class BarsItem(ChartItem):
    """Bars growing to the right, or columns growing upwards. One part a bar.

    Args:
        bars: The bars.
        track: Colour of the track; "" draws none.
        upright: Whether they are columns.
    """

    def __init__(self, bars: Sequence[Bar], *, track: str, upright: bool = False) -> None:
        bounds = QRectF()
        for bar in bars:
            reach = min(bar.track.width(), bar.track.height()) * HALO_SHARE
            bounds = bounds.united(bar.track.adjusted(-reach, -reach, reach, reach))
        super().__init__(bounds, len(bars))
        self._upright = upright
        self._track = QBrush(QColor(track)) if track else None
        self._bars = [(bar, self._gradient(bar), self._head(bar)) for bar in bars]

    def _gradient(self, bar: Bar) -> QBrush:
        whole = self._filled(bar, 1.0)
        if self._upright:
            return QBrush(bar.tint.along(whole.bottomLeft(), whole.topLeft()))
        return QBrush(bar.tint.along(whole.topLeft(), whole.topRight()))

    @staticmethod
    def _head(bar: Bar) -> tuple[QBrush, QBrush] | None:
        """Return what the halo and the dot at the head of a bar are filled with, if it has any."""
        if not bar.tint.head:
            return None
        halo = QColor(alpha(bar.tint.end, HALO_OPACITY))
        return QBrush(halo), QBrush(QColor(bar.tint.head))

    def _filled(self, bar: Bar, share: float) -> QRectF:
        """Return the filled part; never shorter than it is thick, so that its ends stay round."""
        track = bar.track
        if self._upright:
            long = max(track.width(), track.height() * bar.end * share)
            return QRectF(track.left(), track.bottom() - long, track.width(), long)
        long = max(track.height(), track.width() * bar.end * share)
        return QRectF(track.left(), track.top(), long, track.height())

    def draw(self, painter: QPainter) -> None:
        """Draw tracks, bars and heads."""
        painter.setPen(Qt.PenStyle.NoPen)
        for (bar, brush, head), share in zip(self._bars, self.shares, strict=True):
            thick = min(bar.track.width(), bar.track.height())
            radius = thick / 2
            if self._track is not None:
                painter.setBrush(self._track)
                painter.drawRoundedRect(bar.track, radius, radius)
            filled = self._filled(bar, share)
            painter.setBrush(brush)
            painter.drawRoundedRect(filled, radius, radius)
            if head is not None:
                at = (
                    QPointF(filled.center().x(), filled.top() + radius)
                    if self._upright
                    else QPointF(filled.right() - radius, filled.center().y())
                )
                for fill, reach in zip(head, (HALO_SHARE, HEAD_SHARE), strict=True):
                    painter.setBrush(fill)
                    painter.drawEllipse(at, thick * reach, thick * reach)
