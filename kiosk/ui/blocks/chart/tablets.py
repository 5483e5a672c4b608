"""Counted marks as wooden tablets on a rod: named ones carved, the others blank."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPixmap

from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.charts import ChartItem, Hung, HungItem
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import pill
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import (
    CORD,
    CREAM,
    GOLD,
    GOLD_BRIGHT,
    INK,
    PLANK,
    PLANK_DARK,
    ROD,
    ROD_DARK,
    ROD_LIGHT,
    alpha,
)
from kiosk.ui.vertical import VerticalText, reads_downwards

_HEAD = 48
_ROD_BELOW = 10
_CORD = 34
_NARROW, _GAP = 92, 25
_ROD_OVER = 46
_NAME = 44.0
_WIDE_NAME = 25.0
_CORNER = 10
_INSET = 7
_ICON_SHARE = 0.52
_SHADOW = 8


class TabletsView(ChartView):
    """The title over a rod, and a tablet for every mark below it."""

    def compose(self) -> Sequence[ChartItem]:
        """Set title and credit; return the tablets."""
        block = self.block
        total = max(block.total, block.filled, len(block.marks))
        self._names = [mark.label.get(self.language) for mark in block.marks]
        self._carved: list[VerticalText | TextBox] = []
        self._set_head()
        self._beam = QRectF()
        self._rod = float(self.px(_HEAD + _ROD_BELOW))
        if not total:
            return []
        marks = self._hang(total)
        over = self.px(_ROD_OVER)
        left = max(0.0, marks[0].rect.left() - over)
        right = min(float(self.width()), marks[-1].rect.right() + over)
        thick = self.px(12)
        self._beam = QRectF(left, self._rod - thick / 2, right - left, thick)
        cord = max(1.0, 3 * self.canvas.unit)
        return [HungItem(marks, rod=self._rod, cord=CORD, cord_px=cord)]

    def _set_head(self) -> None:
        """Set title, period, note and credit in one line over the rod."""
        block = self.block
        texts = (block.title, block.period, block.note, block.credit)
        said = [words for text in texts if (words := text.get(self.language))]
        room = QRectF(0, 0, self.width(), self.px(_HEAD))
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        style = Style(
            Face.SANS_MEDIUM,
            22,
            self.palette_.text,
            across=centred,
            down=middle,
            lines=1,
        )
        self._plate = QRectF()
        if said:
            used = self.add_text(" · ".join(said), room, style).used
            pad = self.px(20)
            self._plate = used.adjusted(-pad, -self.px(3), pad, self.px(3))

    def _hang(self, total: int) -> list[Hung]:
        """Return the tablets, as wide as their names need, centred below the rod."""
        top = self._rod + self.px(_CORD)
        high = max(1.0, self.height() - top - self.px(_SHADOW))
        reads_down = all(reads_downwards(name) for name in self._names)
        free = self.width() - 2.0 * self.px(_ROD_OVER)
        gap = min(float(self.px(_GAP)), free / total * 0.16)
        widest = (free - gap * (total - 1)) / total
        wide = min(float(self.px(_NARROW)) if reads_down else high * 0.78, widest)
        whole = wide * total + gap * (total - 1)
        left = (self.width() - whole) / 2
        shadow = self.px(_SHADOW)
        marks = []
        for index in range(total):
            rect = QRectF(left + index * (wide + gap), top, wide, high)
            face = self._carve(index, rect.size().toSize())
            marks.append(Hung(rect, face, QPointF(-shadow, -shadow)))
        return marks

    def _carve(self, index: int, size: QSize) -> QPixmap:
        """Return the face of a tablet, its shadow included."""
        shadow, unit = self.px(_SHADOW), self.canvas.unit
        face = QPixmap(size.width() + 2 * shadow, size.height() + 2 * shadow)
        face.fill(QColor(0, 0, 0, 0))
        painter = QPainter(face)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.translate(shadow, shadow)
        body = QRectF(0, 0, size.width(), size.height())
        is_named = index < len(self._names)
        is_full = index < self.block.filled or is_named
        corner = self.px(_CORNER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(alpha(INK, 0.16)))
        painter.drawRoundedRect(body.translated(3 * unit, 7 * unit), corner, corner)
        wood = QLinearGradient(0, 0, 0, body.height())
        light, dark = (ROD_LIGHT, ROD_DARK) if is_named else (PLANK, PLANK_DARK)
        wood.setColorAt(0, QColor(ROD) if is_named else QColor(light))
        wood.setColorAt(1, QColor(dark))
        painter.setBrush(wood)
        painter.setPen(QPen(QColor(GOLD if is_full else alpha(GOLD, 0.5)), max(1.0, 2 * unit)))
        painter.drawRoundedRect(body, corner, corner)
        inset = self.px(_INSET)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = GOLD_BRIGHT if is_named else ROD_LIGHT
        painter.setPen(QPen(QColor(alpha(line, 0.7)), max(1.0, 1.5 * unit)))
        painter.drawRoundedRect(body.adjusted(inset, inset, -inset, -inset), corner / 2, corner / 2)
        if is_named:
            self._carve_name(painter, self._names[index], body)
        elif self.block.icon:
            side = round(min(body.width(), body.height()) * _ICON_SHARE)
            icon = self.context.icons.pixmap(self.block.icon, side, ROD)
            painter.setOpacity(0.75 if is_full else 0.35)
            painter.drawPixmap(body.center() - QPointF(side / 2, side / 2), icon)
        painter.end()
        return face

    def _carve_name(self, painter: QPainter, name: str, body: QRectF) -> None:
        """Set a name from the top down where it is written so, else in lines, or on its side."""
        inset = self.px(_INSET)
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        if reads_downwards(name):
            room = body.adjusted(inset, inset * 2, -inset, -inset * 2)
            style = Style(Face.SERIF, _NAME, CREAM, smallest=24, across=centred, down=middle)
            column = VerticalText(name, room, style, self.canvas, pitch=1.1)
            column.draw(painter)
            self._carved.append(column)
            return
        room = body.adjusted(inset * 1.6, inset, -inset * 1.6, -inset)
        style = Style(
            Face.SANS_BOLD,
            _WIDE_NAME,
            CREAM,
            smallest=21,
            leading=1.3,
            across=centred,
            down=middle,
        )
        lines = TextBox(name, room, style, self.canvas)
        if not lines.fits:
            painter.translate(body.width(), 0)
            painter.rotate(90)
            lying = QRectF(room.top(), room.left(), room.height(), room.width())
            lines = TextBox(name, lying, style, self.canvas)
        lines.draw(painter)
        self._carved.append(lines)

    def words(self) -> list[str]:
        """Return the head and the names."""
        return [*super().words(), *(name for name in self._names if name)]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        return [*super().overflowing(), *(name.words for name in self._carved if not name.fits)]

    def draw_still(self, painter: QPainter) -> None:
        """Draw a plate under the title, the rod, and what it hangs on."""
        pill(painter, self._plate, alpha(self.palette_.card, 0.86))
        if not self.items:
            return
        unit, beam = self.canvas.unit, self._beam
        painter.setPen(QPen(QColor(CORD), max(1.0, 4 * unit)))
        for x in (beam.left() + self.px(36), beam.right() - self.px(36)):
            painter.drawLine(QPointF(x, -self.y()), QPointF(x, beam.center().y()))
        painter.setPen(Qt.PenStyle.NoPen)
        wood = QLinearGradient(0, beam.top(), 0, beam.bottom())
        for at, colour in ((0, ROD_LIGHT), (0.4, ROD), (1, ROD_DARK)):
            wood.setColorAt(at, QColor(colour))
        painter.setBrush(wood)
        painter.drawRoundedRect(beam, beam.height() / 2, beam.height() / 2)
