"""What a forged chain is drawn with: medallions with a lit rim, and the links between them."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPixmap, QRadialGradient

from kiosk.ui.theme import GOLD_BRIGHT, WHITE, Palette, alpha, mix

# Drawn for a medallion of radius 92: glow to 142, rim 6 thick at 89, fine ring 1.4 at 78.
RADIUS = 92.0
GLOW, RIM, RIM_WIDTH, RING, RING_WIDTH = 142.0, 89.0, 6.0, 78.0, 1.4
GLOW_OPACITY = 0.28
# Links lie flat and on edge in turn: 90 long, each over the last one by a quarter.
LINK, LINK_STEP = 90.0, 0.757
FLAT_HEIGHT, FLAT_WIDTH, FLAT_SHADE = 38.0, 8.0, 13.0
EDGE_HEIGHT, EDGE_SHADE = 14.0, 2.5
# So far a link reaches under the rim.
TUCK = 6.0


def metal(top: float, bottom: float, palette: Palette) -> QBrush:
    """Return forged metal, lit from above, between two heights."""
    shine = QLinearGradient(0, top, 0, bottom)
    shine.setColorAt(0.0, QColor(mix(palette.accent, WHITE, 0.8)))
    shine.setColorAt(0.5, QColor(palette.accent))
    shine.setColorAt(1.0, QColor(palette.lead_from))
    return QBrush(shine)


def medallion(radius: float, palette: Palette) -> QPixmap:
    """Return a medallion with its glow, centred in a square of ``GLOW`` at its scale."""
    scale = radius / RADIUS
    side = ceil(2 * GLOW * scale)
    picture = QPixmap(side, side)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.scale(scale, scale)
    painter.setPen(Qt.PenStyle.NoPen)
    _draw_glow(painter, palette)
    face = QRadialGradient(QPointF(-0.2 * RADIUS, -0.36 * RADIUS), RADIUS * 1.6)
    for at, colour in _face(palette):
        face.setColorAt(at, QColor(colour))
    painter.setBrush(face)
    painter.drawEllipse(QPointF(0, 0), RADIUS, RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(metal(-RIM, RIM, palette), RIM_WIDTH))
    painter.drawEllipse(QPointF(0, 0), RIM, RIM)
    painter.setPen(QPen(QColor(alpha(GOLD_BRIGHT, 0.7)), RING_WIDTH))
    painter.drawEllipse(QPointF(0, 0), RING, RING)
    painter.end()
    return picture


def _draw_glow(painter: QPainter, palette: Palette) -> None:
    glow = QRadialGradient(QPointF(0, 0), GLOW)
    share = GLOW_OPACITY if palette.is_night else GLOW_OPACITY / 2
    glow.setColorAt(0.55, QColor(alpha(palette.accent, share)))
    glow.setColorAt(1.0, QColor(alpha(palette.accent, 0)))
    painter.setBrush(glow)
    painter.drawEllipse(QPointF(0, 0), GLOW, GLOW)


def _face(palette: Palette) -> tuple[tuple[float, str], ...]:
    if palette.is_night:
        lit = mix(palette.bar_from, palette.bar_mid, 0.2)
        return ((0.0, lit), (0.7, mix(palette.card, lit, 0.2)), (1.0, palette.ground))
    return ((0.0, palette.card), (0.7, palette.card), (1.0, palette.raised))


def draw_links(painter: QPainter, length: float, scale: float, palette: Palette) -> None:
    """Draw links along the x axis from 0 to ``length``: flat ones at both ends.

    Args:
        painter: Its x axis runs from one rim to the next.
        length: From rim to rim, in device pixels.
        scale: Device pixels to a unit of the drawing.
        palette: The colours.
    """
    room = length / scale + 2 * TUCK
    count = _count(room)
    long = room / (1 + LINK_STEP * (count - 1))
    painter.save()
    painter.scale(scale, scale)
    flat = [-TUCK + LINK_STEP * long * index for index in range(0, count, 2)]
    edge = [-TUCK + LINK_STEP * long * index for index in range(1, count, 2)]
    shade = QColor(palette.on_accent)
    high = FLAT_HEIGHT
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for left in flat:
        rect = QRectF(left, -high / 2, long, high)
        for pen in (
            QPen(shade, FLAT_SHADE),
            QPen(metal(-high / 2 - 4, high / 2 + 4, palette), FLAT_WIDTH),
        ):
            painter.setPen(pen)
            painter.drawRoundedRect(rect, high / 2, high / 2)
    painter.setPen(QPen(shade, EDGE_SHADE))
    painter.setBrush(metal(-EDGE_HEIGHT / 2, EDGE_HEIGHT / 2, palette))
    for left in edge:
        painter.drawRoundedRect(
            QRectF(left, -EDGE_HEIGHT / 2, long, EDGE_HEIGHT), EDGE_HEIGHT / 2, EDGE_HEIGHT / 2
        )
    painter.restore()


def _count(room: float) -> int:
    """Return the odd number of links whose length comes nearest to the drawn one."""
    counts = range(1, 12, 2)
    return min(counts, key=lambda count: abs(room / (1 + LINK_STEP * (count - 1)) - LINK))
