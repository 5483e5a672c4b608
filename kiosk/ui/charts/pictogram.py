"""Counted marks: squares, diamonds or icons, full and empty ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from kiosk.ui.charts.plot import ChartItem

# Mockups: counted squares of 17 have corners of 4.5.
CORNER_SHARE = 0.26


class Shape(Enum):
    """What a counted mark is."""

    NONE = "none"
    SQUARE = "square"
    DIAMOND = "diamond"
    DISC = "disc"


@dataclass(frozen=True, slots=True)
class Cell:
    """One counted mark.

    Attributes:
        rect: Where it is.
        shape: Its outline.
        fill: What it is filled with; "" for nothing.
        border: Colour of its outline; "" for none.
        is_dashed: Whether the outline is dashed.
        icon: Drawn in its middle at its own size.
    """

    rect: QRectF
    shape: Shape
    fill: str = ""
    border: str = ""
    is_dashed: bool = False
    icon: QPixmap | None = None


class PictogramItem(ChartItem):
    """Counted marks that pop up one after the other. One part a mark.

    Args:
        cells: The marks.
        line_px: Thickness of outlines.
    """

    def __init__(self, cells: Sequence[Cell], *, line_px: float) -> None:
        bounds = QRectF()
        for cell in cells:
            bounds = bounds.united(cell.rect)
        reach = line_px + 2
        super().__init__(bounds.adjusted(-reach, -reach, reach, reach), len(cells))
        self._cells = [
            (cell, _outline(cell), _pen(cell, line_px), QColor(cell.fill)) for cell in cells
        ]

    def draw(self, painter: QPainter) -> None:
        """Draw the marks that have come."""
        for (cell, outline, pen, fill), share in zip(self._cells, self.shares, strict=True):
            if share <= 0:
                continue
            painter.save()
            if share < 1:
                centre = cell.rect.center()
                painter.translate(centre)
                painter.scale(share, share)
                painter.translate(-centre)
            painter.setPen(pen)
            painter.setBrush(fill if cell.fill else Qt.BrushStyle.NoBrush)
            painter.drawPath(outline)
            if cell.icon is not None:
                half = QPointF(cell.icon.width() / 2, cell.icon.height() / 2)
                painter.drawPixmap(cell.rect.center() - half, cell.icon)
            painter.restore()


def _outline(cell: Cell) -> QPainterPath:
    path = QPainterPath()
    rect = cell.rect
    match cell.shape:
        case Shape.SQUARE:
            radius = min(rect.width(), rect.height()) * CORNER_SHARE
            path.addRoundedRect(rect, radius, radius)
        case Shape.DISC:
            path.addEllipse(rect)
        case Shape.DIAMOND:
            middle = rect.center()
            path.moveTo(middle.x(), rect.top())
            path.lineTo(rect.right(), middle.y())
            path.lineTo(middle.x(), rect.bottom())
            path.lineTo(rect.left(), middle.y())
            path.closeSubpath()
        case Shape.NONE:
            pass
    return path


def _pen(cell: Cell, line_px: float) -> QPen:
    if not cell.border:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(cell.border), line_px)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if cell.is_dashed:
        pen.setDashPattern([2.5, 2.5])
    return pen
