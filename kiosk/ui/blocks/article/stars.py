"""Points as stars that circle one another."""

from __future__ import annotations

from math import cos, sin, tau

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRadialGradient

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style
from kiosk.ui.theme import CREAM, GOLD_BRIGHT, INK, JADE, WHITE, alpha, mix

# As drawn: the first star 164 across in a place 270 high, the others a little smaller.
STAR_SHARE = 0.27
OTHERS = 0.86
HALO = 1.75
WORDS_SHARE = 0.24
TILT = -7.0
# The name is this share of the star's radius.
NAME_SHARE = 0.45
LINE, LINE_UPRIGHT = 24.0, 30.0
# Small lights on the orbit, as shares of the way around it.
BEADS = ((0.44, 6), (0.955, 6), (0.72, 4))
# How much of the way around they run when the page is entered.
RUN = 0.45
ORBIT_HIGH = 1.06


class StarsView(BlockView):
    """Each point is a star with its name on it and its text below; an orbit holds them together."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._stars: list[tuple[QPointF, float, str]] = []
        top = 0.0
        for words, style in (
            (block.title, Style(Face.SANS_BOLD, 28, self.palette_.accent_text, lines=1)),
            (block.text, Style(Face.SANS, 26, self.palette_.text)),
        ):
            room = QRectF(self.px(16), top, self.width() - self.px(32), self.height() * 0.3)
            box = self.add_text(words.get(self.language), room, style)
            top = box.used.bottom() if box.words else top
        self._sky = QRectF(0, top, self.width(), self.height() - top)
        if block.points:
            self._set_stars(block.points)

    def _set_stars(self, points: tuple[Point, ...]) -> None:
        sky = self._sky
        column = sky.width() / len(points)
        below = max(float(self.px(40)), sky.height() * WORDS_SHARE)
        free = sky.height() - below
        largest = min(sky.height() * STAR_SHARE, free * 0.42, column * 0.36)
        palette = self.palette_
        lights = (palette.accent, JADE)
        centred = Qt.AlignmentFlag.AlignHCenter
        for index, point in enumerate(points):
            radius = largest * (1.0 if index == 0 else OTHERS)
            # The orbit is tilted: every other star stands a little higher.
            middle = QPointF(
                sky.left() + column * (index + 0.5),
                sky.top() + free * (0.55 if index % 2 == 0 else 0.49),
            )
            light = lights[index % len(lights)]
            self._stars.append((middle, radius, light))
            name = QRectF(0, 0, radius * 1.72, radius * 1.5)
            name.moveCenter(middle)
            self.add_text(
                point.title.get(self.language),
                name,
                Style(
                    Face.SERIF,
                    radius * NAME_SHARE / self.canvas.unit,
                    INK,
                    smallest=21,
                    leading=1.15,
                    across=centred,
                    down=Qt.AlignmentFlag.AlignVCenter,
                ),
            )
            words = QRectF(
                middle.x() - column / 2 + self.px(8),
                sky.bottom() - below,
                column - self.px(16),
                below,
            )
            colour = mix(light, WHITE, 0.7) if palette.is_night else palette.text
            self.add_text(
                point.text.get(self.language),
                words,
                Style(
                    Face.SANS,
                    LINE_UPRIGHT if self.canvas.is_portrait else LINE,
                    colour,
                    leading=1.3,
                    across=centred,
                ),
            )

    def draw_still(self, painter: QPainter) -> None:
        """Draw the orbits, the stars, and the line of dots between them."""
        if not self._stars:
            return
        middle, wide = self._orbit()
        unit = self.canvas.unit
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = GOLD_BRIGHT if self.palette_.is_night else self.palette_.accent_text
        for tilt, across, down, width, share in (
            (TILT, wide, self._stars[0][1] * ORBIT_HIGH, 1.6, 0.75),
            (-TILT, wide * 0.86, self._stars[0][1] * 1.36, 1.2, 0.35),
        ):
            pen = QPen(QColor(alpha(line, share)), max(1.0, width * unit))
            if share < 0.5:
                pen.setDashPattern([3, 8])
            painter.setPen(pen)
            painter.save()
            painter.translate(middle)
            painter.rotate(tilt)
            painter.drawEllipse(QPointF(0, 0), across, down)
            painter.restore()
        for star in self._stars:
            self._draw_star(painter, *star)
        pen = QPen(QColor(alpha(CREAM, 0.8)), max(1.0, 2.4 * unit))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 4.2])
        painter.setPen(pen)
        pairs = zip(self._stars, self._stars[1:], strict=False)
        for (start, radius, _), (end, other, _) in pairs:
            gap = QPointF(self.px(8), 0)
            painter.drawLine(start + QPointF(radius, 0) + gap, end - QPointF(other, 0) - gap)

    def _orbit(self) -> tuple[QPointF, float]:
        """Return the middle of the orbit and its half width."""
        middle = (self._stars[0][0] + self._stars[-1][0]) * 0.5
        wide = (self._stars[-1][0] - middle).x() + self.px(150)
        return middle, min(self._sky.width() * 0.46, wide)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the lights on the orbit; they run into their places."""
        if not self._stars:
            return
        middle, wide = self._orbit()
        high = self._stars[0][1] * ORBIT_HIGH
        run = (1.0 - self.share()) * RUN
        painter.setPen(Qt.PenStyle.NoPen)
        painter.save()
        painter.translate(middle)
        painter.rotate(TILT)
        for index, (share, size) in enumerate(BEADS):
            light = self._stars[-1 if index == 1 else 0][2]
            painter.setBrush(QColor(mix(light, WHITE, 0.55)))
            at = QPointF(wide * cos(tau * (share - run)), high * sin(tau * (share - run)))
            painter.drawEllipse(at, size * self.canvas.unit, size * self.canvas.unit)
        painter.restore()

    def _draw_star(self, painter: QPainter, middle: QPointF, radius: float, light: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        # Kept inside what is drawn on: cut off there, it would show an edge.
        reach = min(
            radius * HALO,
            middle.x(),
            middle.y(),
            self.width() - middle.x(),
            self.height() - middle.y(),
        )
        halo = QRadialGradient(middle, reach)
        halo.setColorAt(0, QColor(alpha(light, 0.55)))
        halo.setColorAt(1, QColor(alpha(light, 0)))
        painter.setBrush(halo)
        painter.drawEllipse(middle, reach, reach)
        body = QRadialGradient(middle, radius)
        body.setColorAt(0, QColor(mix(light, CREAM, 0.9)))
        body.setColorAt(0.38, QColor(mix(light, CREAM, 0.42)))
        body.setColorAt(1, QColor(light))
        painter.setBrush(body)
        painter.drawEllipse(middle, radius, radius)
