"""A figure as a measure: a line along what it measures, with the figure on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_expo, share_of
from kiosk.ui.shapes import pill
from kiosk.ui.text import Style, text_width
from kiosk.ui.theme import CREAM, WHITE, alpha, mix
from kiosk.ui.vertical import reads_downwards
from kiosk.ui.widgets.counting import on_the_way
from kiosk.ui.widgets.figure_text import FigureText

# Drawn with a line of 2.5, arrow heads of 20 x 9, and a plate of 76 with a figure of 54 on it.
LINE = 2.5
HEAD_LONG, HEAD_HIGH = 20, 9
PLATE = 76
FIGURE, LABEL = 54.0, 27.0
PAD, GAP = 34, 16
# The first plate stands left of the middle, where the number on a bow or a name leaves it room.
FIRST_AT = 0.385


@dataclass(frozen=True, slots=True)
class _Plate:
    rect: QRectF
    figure: Figure
    text: FigureText
    at: QPointF


class MeasureView(BlockView):
    """Two dotted lines down from the ends of the place, an arrow between them at its foot.

    One plate a figure stands on the line. A label in Chinese stands before its figure, in other
    languages it follows it: 舰长130余米, over 130 m long.
    """

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        figures = block.items or tuple(item for group in block.cards for item in group.items)
        super().__init__(context, geometry, parts=max(1, len(figures)))
        self._line_y = self.height() - self.px(PLATE) / 2 - self.px(2)
        self._colour = CREAM if self.palette_.is_night else self.palette_.title
        self._plates = [
            self._plate(figure, index, len(figures)) for index, figure in enumerate(figures)
        ]
        self._middle = self._plates[0].rect.center().x() if self._plates else self.width() / 2

    def _plate(self, figure: Figure, index: int, count: int) -> _Plate:
        palette, language = self.palette_, self.language
        pad, gap, high = self.px(PAD), self.px(GAP), float(self.px(PLATE))
        small = (figure.label, figure.period, figure.note)
        label = " · ".join(words for text in small if (words := text.get(language)))
        label_wide = text_width(label, Face.SANS_MEDIUM, self.px(LABEL)) + 2 if label else 0.0
        most = self.width() / count - self.px(60)
        label_wide = min(label_wide, max(1.0, (most - 2 * pad - gap) * 0.6))
        room = max(1.0, most - 2 * pad - gap - label_wide)
        white = WHITE if palette.is_night else palette.title
        text = self.make_figure(figure, FIGURE, white, room)
        wide = 2 * pad + text.width + (gap + label_wide if label else 0)
        middle = self.width() * (FIRST_AT if count == 1 else (index + 0.5) / count)
        rect = QRectF(middle - wide / 2, self._line_y - high / 2, wide, high)
        label_first = reads_downwards(label)
        left = rect.left() + pad + (label_wide + gap if label and label_first else 0)
        at = QPointF(left, rect.center().y() + text.ascent / 2)
        if label:
            x = rect.left() + pad if label_first else left + text.width + gap
            style = Style(
                Face.SANS_MEDIUM,
                LABEL,
                self._colour,
                leading=1.1,
                down=Qt.AlignmentFlag.AlignVCenter,
                lines=2,
            )
            self.add_text(label, QRectF(x, rect.top(), label_wide, high), style)
        return _Plate(rect, figure, text, at)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the plates; the line is drawn as far as it has come, around them."""
        palette, unit = self.palette_, self.canvas.unit
        fill = alpha(mix(palette.card, palette.ground, 0.3), 0.96)
        for plate in self._plates:
            pill(painter, plate.rect, fill, self._colour, max(1.0, 1.5 * unit))
        dotted = QPen(QColor(alpha(self._colour, 0.85)), max(1.0, LINE * unit))
        dotted.setDashPattern([1.2, 3.6])
        painter.setPen(dotted)
        edge = self.px(2)
        for x in (edge, self.width() - edge):
            painter.drawLine(QPointF(x, 0), QPointF(x, self._line_y + self.px(14)))

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the arrow, growing from the first plate to both ends, and the figures."""
        share, y, edge = self.share(), self._line_y, self.px(2)
        left = self._middle + (edge - self._middle) * share
        right = self._middle + (self.width() - edge - self._middle) * share
        painter.setPen(QPen(QColor(self._colour), max(1.0, LINE * self.canvas.unit)))
        stops = [left]
        for plate in self._plates:
            stops += [plate.rect.left(), plate.rect.right()]
        stops.append(right)
        for start, end in zip(stops[::2], stops[1::2], strict=True):
            if end > start:
                painter.drawLine(QPointF(start, y), QPointF(end, y))
        long, high = self.px(HEAD_LONG), self.px(HEAD_HIGH)
        for tip, back in ((left, long), (right, -long)):
            for side in (-high, high):
                painter.drawLine(QPointF(tip, y), QPointF(tip + back, y + side))
        for index, plate in enumerate(self._plates):
            elapsed = share_of(
                self._elapsed, self.theme.motion.stagger_ms * index, self.theme.motion.grow_ms
            )
            shown = on_the_way(plate.figure.value, out_expo(elapsed), self.language)
            plate.text.draw(painter, plate.at.x(), plate.at.y(), shown)
