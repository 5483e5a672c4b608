"""The line of a route as it is drawn: white, dotted, and red as far as one has walked."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from kiosk.ui.blocks.route.line import Line
from kiosk.ui.theme import PIN_CHOSEN, WHITE

_BASE, _WALKED, _DOTS = 15.0, 7.0, 6.0
_BASE_SHARE = 0.93
# A dot and the gap after it, in widths of the dots.
_DASH = (0.17, 2.5)


class Track:
    """Draws a line up to a share of it.

    Stroking a long line takes longer than a frame has. So the white line grows on a layer of its
    own, piece by piece, and only the red one is drawn anew.
    """

    def __init__(self, line: Line, unit: float) -> None:
        self._line = line
        self._base = _pen(WHITE, _BASE * unit)
        self._walked = _pen(PIN_CHOSEN, _WALKED * unit)
        self._dots = _pen(PIN_CHOSEN, _DOTS * unit)
        self._dots.setDashPattern(list(_DASH))
        reach = self._base.widthF()
        bounds = line.part(1.0).boundingRect().adjusted(-reach, -reach, reach, reach)
        self.bounds = bounds.toAlignedRect()
        self._layer = QPixmap()
        self._grown = 0.0

    def piece(self, start: float, end: float, reach_px: float) -> QRect:
        """Return where the line is from ``start`` to ``end``, and ``reach_px`` around it."""
        # The white line covers the last dots before it, which are drawn again.
        if self._line.is_empty or end <= start:
            return QRect()
        reach = max(reach_px, 3 * self._base.widthF())
        bounds = self._line.part(end, start=start).boundingRect()
        return bounds.adjusted(-reach, -reach, reach, reach).toAlignedRect()

    def draw(self, painter: QPainter, drawn: float, walked: float) -> None:
        """Draw the line up to ``drawn``, red up to ``walked``."""
        if self._line.is_empty or drawn <= 0:
            return
        self._grow(drawn)
        painter.setOpacity(_BASE_SHARE)
        painter.drawPixmap(self.bounds.topLeft(), self._layer)
        painter.setOpacity(1.0)
        painter.strokePath(self._line.part(min(drawn, walked)), self._walked)

    def _grow(self, drawn: float) -> None:
        """Draw on the layer what has come since the last time."""
        if self._layer.isNull() or drawn < self._grown:
            self._layer = QPixmap(self.bounds.size())
            self._layer.fill(QColor(0, 0, 0, 0))
            self._grown = 0.0
        if drawn == self._grown:
            return
        piece = self._line.part(drawn, start=self._grown)
        painter = QPainter(self._layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.bounds.topLeft())
        painter.strokePath(piece, self._base)
        # The white piece may cover the last dots before it: they are drawn again.
        again = max(0.0, self._grown - 2 * self._base.widthF() / self._line.length)
        self._dots.setDashOffset(again * self._line.length / self._dots.widthF())
        painter.strokePath(self._line.part(drawn, start=again), self._dots)
        painter.end()
        self._grown = drawn


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), max(1.0, width))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
