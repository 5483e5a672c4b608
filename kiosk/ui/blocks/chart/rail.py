"""Counted marks threaded on a rail: named diamonds first, then the empty ones under one bracket."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.content.blocks import ChartBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_cubic, share_of
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import alpha

NAMED, LEAST = 98, 52
EMPTY = 62
# A named mark takes so much more of the rail than an empty one, from the most pleasant.
WEIGHTS = (1.0, 1.3, 1.6, 2.1)
MOST_LINES = 2
LABEL = 26.0
LABELS = (LABEL, 24.0, 22.0)
LABEL_GAP, LABEL_INSET = 8, 8
BRACKET_GAP = 12
SMALL, CREDIT, CREDIT_ROW, CREDIT_GAP = 24.0, 22.0, 30, 40
TICK = 12
# What the bracket keeps of its line at both ends, and the air around words in it.
INLINE_EDGE, INLINE_AIR = 44, 16


class RailView(BlockView):
    """A pictogram whose marks are few and mostly named."""

    def __init__(self, block: ChartBlock, context: PageContext, geometry: QRect) -> None:
        total = max(block.total, block.filled, len(block.marks))
        super().__init__(context, geometry, parts=max(1, total))
        self._block = block
        self._marks: list[tuple[QPointF, float]] = []
        # Outer end, inner end and height of each part of the bracket.
        self._bracket: list[tuple[float, float, float]] = []
        self._label_size, self._labels_high = LABEL, 0.0
        if not total:
            return
        # A place that begins at the edge of the screen lets the rail run in from there.
        margin = max(0, self.px(self.theme.space.margin) - self.x())
        named = min(len(block.marks), total)
        length = self.width() - margin - self._credit_room()
        weight, unit = self._weigh(named, total, length)
        # Without empty marks there is no bracket: the title stands below the labels.
        under = self.px(LABEL * 1.22 + BRACKET_GAP) if named == total else 0
        most = self.height() - self._labels_high - self.px(LABEL_GAP) - under
        size = min(float(self.px(NAMED)), unit * weight * 0.8, max(self.px(LEAST), most))
        self._rail_y = size / 2 + self.px(2)
        below = size + self.px(LABEL_GAP)
        left = float(margin)
        for index in range(total):
            wide = unit * (weight if index < named else 1.0)
            middle = QPointF(left + wide / 2, self._rail_y)
            radius = size / 2 if index < named else min(self.px(EMPTY) / 2, unit * 0.4)
            self._marks.append((middle, radius))
            if index < named:
                self._set_label(index, QRectF(left, below, wide, self.height() - below))
            left += wide
        self._set_words(named, margin, below)

    def _weigh(self, named: int, total: int, length: float) -> tuple[float, float]:
        """Return how much more of the rail a named mark takes, and what an empty one takes.

        All take the same where the labels then stand in two lines.
        """
        marks = self._block.marks[:named]
        for size, weight in product(LABELS, WEIGHTS):
            unit = length / (named * weight + (total - named))
            room = QRectF(0, 0, unit * weight - 2 * self.px(LABEL_INSET), 10000)
            self._label_size = size
            style = self._label_style()
            labels = [
                TextBox(mark.label.get(self.language), room, style, self.canvas) for mark in marks
            ]
            self._labels_high = max((box.used.height() for box in labels), default=0.0)
            if all(box.fits and box.count <= MOST_LINES for box in labels):
                break
        return weight, unit

    def _credit_room(self) -> float:
        """Return what the credit takes at the end of a rail that is too low to have it below."""
        credit = self._block.credit.get(self.language)
        low = self.px(NAMED + LABEL_GAP + BRACKET_GAP + LABEL * 1.22 + CREDIT_ROW)
        if not credit or self.height() >= low:
            return 0.0
        return text_width(credit, Face.SANS, self.px(CREDIT)) + self.px(CREDIT_GAP)

    def _label_style(self) -> Style:
        centred, ink = Qt.AlignmentFlag.AlignHCenter, self.palette_.text
        return Style(Face.SANS_MEDIUM, self._label_size, ink, leading=1.22, across=centred)

    def _set_label(self, index: int, room: QRectF) -> None:
        inset = self.px(LABEL_INSET)
        words = self._block.marks[index].label.get(self.language)
        self.add_text(words, room.adjusted(inset, 0, -inset, 0), self._label_style())

    def _set_words(self, named: int, margin: float, below: float) -> None:
        """Set title, period and note into the bracket of the marks without a name, or under it.

        The credit stands below them, or where there is no more room beside them.
        """
        block, language = self._block, self.language
        first = self._marks[named] if named < len(self._marks) else None
        left, right = margin, self.width() - self._credit_room()
        top = below + self.px(BRACKET_GAP)
        if first is None:
            top = below + self._labels_high + self.px(4)
        else:
            last, radius = self._marks[-1]
            left, right = first[0].x() - radius, last.x() + radius
        small = " · ".join(
            words for words in (block.period.get(language), block.note.get(language)) if words
        )
        title = block.title.get(language)
        if first is not None and not small and self._set_inline(title, left, right, below):
            top = self.texts[-1].used.bottom() + self.px(2)
        else:
            if first is not None:
                self._bracket = [(left, right, below + self.px(2))]
            room = QRectF(left - self.px(30), top, 0, 0)
            room.setRight(min(float(self.width()), right + self.px(30)))
            room.setBottom(float(self.height()))
            top = self._set_under(title, small, room)
        credit = block.credit.get(language)
        if not credit:
            return
        # Centred below the bracket, and as much wider as it needs where there is room.
        wide = max(right - left, text_width(credit, Face.SANS, self.px(CREDIT)) + 2)
        row = QRectF(0, top, min(wide, float(self.width())), self.px(CREDIT_ROW))
        row.moveLeft(max(0.0, min((left + right - row.width()) / 2, self.width() - row.width())))
        across = Qt.AlignmentFlag.AlignHCenter
        if row.bottom() > self.height():
            left = right + self.px(CREDIT_GAP / 2)
            row = QRectF(left, below, self.width() - left, self.px(CREDIT_ROW))
            across = Qt.AlignmentFlag.AlignLeft
        style = Style(Face.SANS, CREDIT, self.palette_.text2, leading=1.25, across=across)
        self.add_text(credit, row, style)

    def _set_inline(self, title: str, left: float, right: float, below: float) -> bool:
        """Set the title into the line of the bracket; return whether it has room there."""
        centred = Qt.AlignmentFlag.AlignHCenter
        ink = self.palette_.accent_text
        style = Style(Face.SANS_MEDIUM, LABEL, ink, leading=1.22, across=centred, lines=1)
        edge = self.px(INLINE_EDGE)
        room = QRectF(left + edge, below, right - left - 2 * edge, self.px(LABEL * 1.22) + 1)
        box = TextBox(title, room, replace(style, smallest=LABEL), self.canvas)
        if not title or room.width() <= 0 or not box.fits:
            return False
        self.texts.append(box)
        y, air = box.used.center().y(), self.px(INLINE_AIR)
        self._bracket = [(left, box.used.left() - air, y), (right, box.used.right() + air, y)]
        return True

    def _set_under(self, title: str, small: str, room: QRectF) -> float:
        """Set title and small words one below the other; return where they end."""
        centred, palette = Qt.AlignmentFlag.AlignHCenter, self.palette_
        for words, face, size, ink in (
            (title, Face.SANS_MEDIUM, LABEL, palette.accent_text),
            (small, Face.SANS, SMALL, palette.text),
        ):
            if words:
                style = Style(face, size, ink, leading=1.22, across=centred)
                box = self.add_text(words, QRectF(room), style)
                room.setTop(box.used.bottom() + self.px(2))
        return room.top()

    # Painting

    def pop(self, index: int) -> float:
        """Return how large (0 to 1) a mark is."""
        count = max(1, len(self._marks) - 1)
        late = self._grow_ms * 0.55 * index / count
        return out_cubic(share_of(self._elapsed, late, self._grow_ms * 0.45))

    def draw_still(self, painter: QPainter) -> None:
        """Draw the rail and the bracket."""
        if not self._marks:
            return
        unit = self.canvas.unit
        painter.setPen(QPen(QColor(alpha(self.palette_.gilt, 0.75)), max(1.0, 2 * unit)))
        start = 0.0 if self.x() == 0 else self._marks[0][0].x()
        for offset in (-4, 4):
            y = self._rail_y + offset * unit
            painter.drawLine(QPointF(start, y), QPointF(self._marks[-1][0].x(), y))
        tick = self.px(TICK)
        painter.setPen(QPen(QColor(alpha(self.palette_.gilt, 0.8)), max(1.0, 1.5 * unit)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for outer, inner, y in self._bracket:
            path = QPainterPath(QPointF(outer, y - tick))
            path.lineTo(outer, y)
            path.lineTo(inner, y)
            if len(self._bracket) == 1:
                path.lineTo(inner, y - tick)
            painter.drawPath(path)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the marks; they pop up one after the other."""
        for index, (middle, radius) in enumerate(self._marks):
            grown = self.pop(index)
            if grown > 0:
                self._draw_mark(painter, index, middle, radius * grown)

    def _draw_mark(self, painter: QPainter, index: int, middle: QPointF, radius: float) -> None:
        unit, palette = self.canvas.unit, self.palette_
        is_full = index < self._block.filled
        pen = QPen(
            QColor(palette.title if is_full else self.palette_.gilt), (2.5 if is_full else 2) * unit
        )
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if not is_full:
            pen.setDashPattern([2.5, 2.5])
        painter.setPen(pen)
        painter.setBrush(QColor(palette.accent if is_full else palette.ground))
        path = QPainterPath(middle + QPointF(0, -radius))
        for dx, dy in ((radius, 0), (0, radius), (-radius, 0)):
            path.lineTo(middle + QPointF(dx, dy))
        path.closeSubpath()
        painter.drawPath(path)
        icon_name = self._icon(index)
        size = round(radius * 0.92)
        if icon_name and size > 4:
            ink = palette.on_accent if is_full else palette.accent_text
            full = round(self._marks[index][1] * 0.92)
            icon = self.context.icons.pixmap(icon_name, full, ink)
            room = QRectF(0, 0, size, size)
            room.moveCenter(middle)
            painter.drawPixmap(room, icon, QRectF(icon.rect()))

    def _icon(self, index: int) -> str:
        if index < len(self._block.marks):
            return self._block.marks[index].icon or self._block.icon
        return self._block.icon
