"""A forged chain: medallions with a lit rim, and the links between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from math import atan2, ceil, degrees, hypot

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPixmap, QRadialGradient

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox
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
# A mark is a character or a short word: its largest size, and its room on one line and on more, as
# shares of the radius.
# On one line it stays clear of the fine ring; where it would be too small then, it comes nearer.
MARK_SHARE, MARK_LINES, MARK_ROOM = 1.0, (1.52, 1.64), 1.5
SMALLEST_MARK = 21.0
# A medallion that has not come yet is a little smaller, and dim.
UNLIT_SIZE, UNLIT_OPACITY = 0.86, 0.35


class ForgedChain:
    """Medallions at their places, joined by links; they light up one after the other."""

    def __init__(
        self, faces: Sequence[QPixmap], centres: Sequence[QPointF], radius: float, palette: Palette
    ) -> None:
        """Make the chain.

        Args:
            faces: The medallions.
            centres: Where they are, in device pixels.
            radius: How large they are, in device pixels.
            palette: The colours of the links.
        """
        self._faces = list(zip(centres, faces, strict=True))
        self._radius = radius
        self._palette = palette

    def draw_links(self, painter: QPainter) -> None:
        """Draw the links; the medallions lie over their ends."""
        centres = [centre for centre, _ in self._faces]
        for start, end in pairwise(centres):
            across, down = end.x() - start.x(), end.y() - start.y()
            length = hypot(across, down) - 2 * self._radius
            if length <= 0:
                continue
            painter.save()
            painter.translate(start)
            painter.rotate(degrees(atan2(down, across)))
            painter.translate(self._radius, 0)
            draw_links(painter, length, self._radius / RADIUS, self._palette)
            painter.restore()

    def draw_medallions(self, painter: QPainter, share_of_part: Callable[[int], float]) -> None:
        """Draw the medallions as far as ``share_of_part`` says that they have lit up."""
        for index, (centre, face) in enumerate(self._faces):
            share = share_of_part(index)
            side = face.width() * (UNLIT_SIZE + (1 - UNLIT_SIZE) * share)
            target = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
            painter.setOpacity(UNLIT_OPACITY + (1 - UNLIT_OPACITY) * share)
            painter.drawPixmap(target, face, QRectF(face.rect()))
        painter.setOpacity(1.0)

    def rect(self) -> QRect:
        """Return what the medallions cover, their glow included."""
        reach = self._radius * GLOW / RADIUS + 2
        covered = QRectF()
        for centre, _ in self._faces:
            covered = covered.united(
                QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
            )
        return covered.toAlignedRect()


def mark_size(marks: Sequence[str], radius: float, canvas: Canvas) -> float:
    """Return the size, in design units, at which all of ``marks`` fit into their medallions."""
    sizes = [mark_box(mark, radius, canvas).size_px for mark in marks if mark]
    return min(sizes, default=0) / canvas.unit


def medallion_with(
    mark: str,
    icon: QPixmap | None,
    radius: float,
    palette: Palette,
    canvas: Canvas,
    size: float = 0.0,
) -> QPixmap:
    """Return a medallion that shows ``mark``, at ``size`` design units if given, or ``icon``."""
    face = medallion(radius, palette)
    painter = QPainter(face)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QRectF(face.rect()).center()
    if mark:
        box = mark_box(mark, radius, canvas, size, palette.title)
        painter.translate(middle - box.rect.center())
        box.draw(painter)
    elif icon is not None:
        painter.drawPixmap(middle - QPointF(icon.width() / 2, icon.height() / 2), icon)
    painter.end()
    return face


def mark_box(
    mark: str, radius: float, canvas: Canvas, size: float = 0.0, colour: str = WHITE
) -> TextBox:
    """Return ``mark`` in the middle of a medallion: on one line, if it can be."""
    centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
    style = Style(
        Face.SERIF,
        size or radius * MARK_SHARE / canvas.unit,
        colour,
        smallest=SMALLEST_MARK,
        leading=1.1,
        across=centred,
        down=middle,
    )
    for wide in MARK_LINES:
        line = QRectF(0, 0, radius * wide, radius)
        one = TextBox(mark, line, replace(style, lines=1), canvas)
        if one.fits:
            return one
    side = radius * MARK_ROOM
    return TextBox(mark, QRectF(0, 0, side, side), style, canvas)


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
