"""Marks that hang on cords: each drops to its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from kiosk.ui.charts.plot import ChartItem

# How far the cords stand from the middle, as a share of the width.
_CORDS = 0.24


@dataclass(frozen=True, slots=True)
class Hung:
    """One mark on its cords.

    Attributes:
        rect: Where it hangs in the end; its face may stand out of it by a shadow.
        face: What it looks like.
        offset: From the rectangle's corner to the face's.
    """

    rect: QRectF
    face: QPixmap
    offset: QPointF


class HungItem(ChartItem):
    """Marks that come down from a rod at height ``rod``. One part a mark."""

    def __init__(self, marks: Sequence[Hung], *, rod: float, cord: str, cord_px: float) -> None:
        bounds = QRectF()
        for mark in marks:
            whole = QRectF(mark.rect.topLeft() + mark.offset, mark.face.size())
            bounds = bounds.united(whole)
        bounds.setTop(min(bounds.top(), rod))
        super().__init__(bounds, len(marks))
        self._marks = list(marks)
        self._rod = rod
        self._cord = QPen(QColor(cord), cord_px)

    def draw(self, painter: QPainter) -> None:
        """Draw each mark as far as it has come down."""
        for mark, share in zip(self._marks, self.shares, strict=True):
            if share <= 0:
                continue
            up = (mark.rect.top() - self._rod) * (1 - share)
            painter.setOpacity(min(1.0, 2 * share))
            painter.setPen(self._cord)
            for side in (-_CORDS, _CORDS):
                x = mark.rect.center().x() + side * mark.rect.width()
                painter.drawLine(QPointF(x, self._rod), QPointF(x, mark.rect.top() - up))
            painter.drawPixmap(mark.rect.topLeft() + mark.offset - QPointF(0, up), mark.face)
        painter.setOpacity(1.0)
