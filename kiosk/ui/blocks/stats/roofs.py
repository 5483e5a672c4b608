"""Figures side by side, and one of them counted out in little houses."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_expo, share_of
from kiosk.ui.shapes import HAIRLINE
from kiosk.ui.text import Style, text_width
from kiosk.ui.theme import CINNABAR, GOLD, KEY_FACE, ROD_LIGHT, ROOF, alpha
from kiosk.ui.widgets.counting import on_the_way
from kiosk.ui.widgets.figure_text import FigureText

_SIZE = 96.0
# Labels are rather a little smaller than broken.
_LABELS = (28.0, 27.0, 26.0, 25.0)
_GAP = 44
_WIDE_GAP = 84
# A house is drawn 30 by 34, its own air included.
_HOUSE_WIDTH, _HOUSE_HEIGHT = 30.0, 34.0
# Fewer are no crowd, more are no longer counted by the eye.
_FEWEST, _MOST = 10, 200


class RoofsView(BlockView):
    """Figures in columns; below them as many houses as the largest countable figure says."""

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        self._shown = block.items or tuple(item for card in block.cards for item in card.items)
        super().__init__(context, geometry, parts=max(1, len(self._shown)))
        self._placed: list[tuple[Figure, FigureText, QPointF]] = []
        self._rules: list[float] = []
        self._houses: list[QPointF] = []
        self._house = QPixmap()
        self._bottom = 0.0
        if not self._shown:
            return
        counted = self._count()
        high = self.height() * (0.64 if counted else 1.0)
        self._set_figures(high)
        if counted:
            top = self._bottom + self.px(16)
            self._set_houses(counted, QRectF(0, top, self.width(), self.height() - top))

    def _count(self) -> int:
        """Return the largest figure that can be counted out, 0 if there is none."""
        values = [figure.value.get(self.language) for figure in self._shown]
        fitting = [int(v) for v in values if v == int(v) and _FEWEST <= v <= _MOST]
        return max(fitting, default=0)

    def _set_figures(self, high: float) -> None:
        gap = float(self.px(_GAP))
        column = (self.width() - gap * (len(self._shown) - 1)) / len(self._shown)
        wides = [column] * len(self._shown)
        wanted = min(_SIZE, high * 0.62 / self.canvas.unit)
        tried = [
            self.make_figure(each, wanted, self.palette_.title, column) for each in self._shown
        ]
        size = min(made.size_px for made in tried) / self.canvas.unit
        self.figures.clear()
        label = _LABELS[0]
        # Columns are as wide as their words, where all of them have room for that.
        for tried_label in _LABELS:
            natural = [
                max(made.width, self._width(figure, tried_label))
                for figure, made in zip(self._shown, tried, strict=True)
            ]
            spare = self.width() - sum(natural)
            if spare >= gap * (len(natural) - 1):
                between = spare / max(1, len(natural) - 1)
                wides, gap, label = natural, min(float(self.px(_WIDE_GAP)), between), tried_label
                break
        left = 0.0
        for index, figure in enumerate(self._shown):
            column = wides[index]
            colour = self.palette_.loud if index else self.palette_.accent_text
            made = self.make_figure(figure, size, colour, column)
            baseline = made.ascent + self.px(4)
            self._placed.append((figure, made, QPointF(left, baseline)))
            top = baseline + self.px(14)
            words = self._label(figure)
            room = QRectF(left, top, column, max(1.0, high - top))
            style = Style(Face.SANS_MEDIUM, label, self.palette_.text, smallest=22, leading=1.25)
            box = self.add_text(words, room, style)
            self._bottom = max(self._bottom, box.used.bottom())
            if index:
                self._rules.append(left - gap / 2)
            left += column + gap

    def _width(self, figure: Figure, size: float) -> float:
        """Return how wide the label of ``figure`` is on one line."""
        return text_width(self._label(figure), Face.SANS_MEDIUM, self.px(size)) + 2

    def _label(self, figure: Figure) -> str:
        texts = (figure.label, figure.period, figure.note)
        return " · ".join(said for text in texts if (said := text.get(self.language)))

    def _set_houses(self, count: int, room: QRectF) -> None:
        """Set the houses in rows of equal length, as large as they fit."""
        unit = self.canvas.unit
        scale = unit
        while True:
            most = max(1, int(room.width() / (_HOUSE_WIDTH * scale)))
            rows = ceil(count / most)
            if rows * _HOUSE_HEIGHT * scale <= room.height() or scale < unit * 0.4:
                break
            scale *= 0.96
        columns = ceil(count / rows)
        for index in range(count):
            row, column = divmod(index, columns)
            x = room.left() + column * _HOUSE_WIDTH * scale
            y = room.top() + row * _HOUSE_HEIGHT * scale
            self._houses.append(QPointF(round(x), round(y)))
        self._house = _draw_house(scale)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the hairlines between the figures."""
        painter.setPen(QPen(QColor(alpha(GOLD, 0.8)), max(1.0, HAIRLINE * self.canvas.unit)))
        for x in self._rules:
            painter.drawLine(QPointF(x, self.px(10)), QPointF(x, self._bottom - self.px(4)))

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figures at what they have counted to, and as many houses."""
        motion = self.theme.motion
        for index, (figure, made, at) in enumerate(self._placed):
            done = out_expo(share_of(self._elapsed, motion.stagger_ms * index, motion.grow_ms))
            made.draw(painter, at.x(), at.y(), on_the_way(figure.value, done, self.language))
        built = ceil(len(self._houses) * self.share())
        for at in self._houses[:built]:
            painter.drawPixmap(at, self._house)


def _draw_house(scale: float) -> QPixmap:
    """Return one house at ``scale`` device pixels to a unit of its drawing."""
    made = QPixmap(ceil(_HOUSE_WIDTH * scale), ceil(_HOUSE_HEIGHT * scale))
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.setPen(QPen(QColor(ROD_LIGHT), 1.6))
    painter.setBrush(QColor(KEY_FACE))
    painter.drawRect(QRectF(4, 13, 22, 11))
    roof = QPainterPath(QPointF(0, 14))
    roof.quadTo(QPointF(8, 11), QPointF(9, 2))
    roof.lineTo(21, 2)
    roof.quadTo(QPointF(22, 11), QPointF(30, 14))
    roof.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ROOF))
    painter.drawPath(roof)
    painter.setBrush(QColor(CINNABAR))
    painter.drawRect(QRectF(12.5, 17, 5, 7))
    painter.end()
    return made
