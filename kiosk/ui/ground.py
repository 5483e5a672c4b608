"""The ground of a page that has no picture: a soft light, and contour lines towards the foot."""

from __future__ import annotations

from math import sin, tau

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QRadialGradient

from kiosk.ui.theme import (
    BLACK,
    GOLD,
    GOLD_BRIGHT,
    INK,
    Palette,
    alpha,
    luminance,
    mix,
)

# Where the light is, as fractions of the page: behind what stands to the right of the head.
LIGHT_AT = (0.67, 0.43)
LIGHT_REACH = 0.72
# A ground of more luminance than this is paper.
PAPER = 0.4
LINES = 9
LINES_FROM = 0.66
LINES_STEP = 0.041
STEPS = 96
# Pictures this far from their panel's ground in lightness want denser veils, by so much.
ALIKE = 0.4
DENSER = 14.0
# This much further apart, and they sink wholly into the light of dusk, or of dawn on paper.
NIGHTFALL = 0.04
DUSK, DAWN, TINT = 0.29, 0.85, 0.3
# Wave lengths to a page's width, and how high each wave is as a share of the page's height.
WAVES = ((1.3, 0.021), (2.9, 0.012), (5.3, 0.005))


def light_of(palette: Palette) -> str:
    """Return the colour of the light on a panel's ground."""
    if not palette.is_night:
        return mix(palette.ground, palette.card, 0.75)
    colour = QColor(palette.ground)
    lightness = min(0.34, colour.lightnessF() * 1.85)
    bright = QColor.fromHslF(colour.hslHueF(), colour.hslSaturationF(), lightness)
    return mix(bright.name(), palette.accent, 0.07)


def shade_of(palette: Palette) -> str:
    """Return the colour that pictures darken to under light words."""
    return palette.ground if palette.is_night else mix(palette.accent_text, INK, 0.62)


def veil_power(apart: float) -> float:
    """Return how much denser veils must be over art so unlike its ground: 1 is as drawn.

    They are drawn for pictures that are about as light as their panel. A dark picture on paper
    would turn grey under them, and a light one at night pale, with words that cannot be read.
    """
    return 1.0 + apart * DENSER


def draw_dusk(painter: QPainter, rect: QRectF, ground: str, apart: float) -> None:
    """Let the art in ``rect`` sink into the light of ``ground``, as far as it is too unlike it.

    Light is taken from it at night and given to it on paper: it keeps its colours and its forms,
    and words can be read wherever they stand on it.
    """
    tint, is_paper = QColor(ground), luminance(ground) > PAPER
    lightness = DAWN if is_paper else DUSK
    mode = QPainter.CompositionMode
    painter.save()
    painter.setCompositionMode(
        mode.CompositionMode_Screen if is_paper else mode.CompositionMode_Multiply
    )
    painter.setOpacity(min(1.0, apart / NIGHTFALL))
    hue, strength = tint.hslHueF(), min(tint.hslSaturationF(), TINT)
    painter.fillRect(rect, QColor.fromHslF(max(0.0, hue), strength, lightness))
    painter.restore()


def unlikeness(art: QImage, ground: str) -> float:
    """Return how much further than pictures should ``art`` is from ``ground`` in lightness."""
    if art.isNull():
        return 0.0
    smooth = Qt.TransformationMode.SmoothTransformation
    mean = art.scaled(1, 1, Qt.AspectRatioMode.IgnoreAspectRatio, smooth).pixelColor(0, 0)
    return max(0.0, abs(mean.lightnessF() - QColor(ground).lightnessF()) - ALIKE)


def draw_ground(painter: QPainter, rect: QRectF, ground: str, light: str) -> None:
    """Fill ``rect`` with ``ground``, lit by ``light``, and draw the contour lines."""
    middle = QPointF(
        rect.left() + rect.width() * LIGHT_AT[0], rect.top() + rect.height() * LIGHT_AT[1]
    )
    glow = QRadialGradient(middle, max(rect.width(), rect.height()) * LIGHT_REACH)
    glow.setColorAt(0, QColor(light))
    glow.setColorAt(0.62, QColor(ground))
    # Paper darkens towards gold: towards black it would look soiled.
    edge = mix(ground, GOLD, 0.16) if luminance(ground) > PAPER else mix(ground, BLACK, 0.12)
    glow.setColorAt(1, QColor(edge))
    painter.fillRect(rect, glow)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = max(1.0, 1.2 * min(rect.width(), rect.height()) / 1080)
    for line in range(LINES):
        painter.setPen(QPen(QColor(alpha(GOLD_BRIGHT, 0.15 - 0.011 * line)), width))
        painter.drawPath(_contour(rect, line))


def _contour(rect: QRectF, line: int) -> QPainterPath:
    level = rect.top() + rect.height() * (LINES_FROM + LINES_STEP * line)
    path = QPainterPath()
    for step in range(STEPS + 1):
        share = step / STEPS
        # Each line has its own phase, or they would be one line drawn nine times.
        wave = sum(
            height * sin(tau * (share * length + 0.37 * line * (index + 1)))
            for index, (length, height) in enumerate(WAVES)
        )
        point = QPointF(rect.left() + rect.width() * share, level + rect.height() * wave)
        if step:
            path.lineTo(point)
        else:
            path.moveTo(point)
    return path
