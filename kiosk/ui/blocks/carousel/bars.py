"""The bars of a carousel: how much of the time of a picture is over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.ui.blocks.carousel.turning import Turning
from kiosk.ui.theme import CREAM, Palette, alpha


def running(bars: Sequence[QRectF], index: int) -> QRectF:
    """Return the bar of picture ``index``: its own, or the one that all of them share."""
    if not bars:
        return QRectF()
    return bars[index] if len(bars) > 1 else bars[0]


def draw_bars(
    painter: QPainter, bars: Sequence[QRectF], turning: Turning, palette: Palette
) -> None:
    """Draw all bars, and the running one as far as its time has come."""
    painter.setPen(Qt.PenStyle.NoPen)
    track = alpha(CREAM, 0.32) if palette.is_night else alpha(palette.accent_text, 0.24)
    for index, bar in enumerate(bars):
        if index == turning.left_out and len(bars) > 1:
            continue
        radius = bar.height() / 2
        painter.setBrush(QColor(track))
        painter.drawRoundedRect(bar, radius, radius)
    bar = running(bars, turning.index)
    if not bar.isEmpty():
        filled = QRectF(bar)
        filled.setWidth(max(bar.height(), bar.width() * turning.progress))
        painter.setBrush(QColor(palette.accent_text))
        painter.drawRoundedRect(filled, bar.height() / 2, bar.height() / 2)
