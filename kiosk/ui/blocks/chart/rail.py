"""Counted marks threaded on a rail: named diamonds first, then the empty ones under one bracket."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.content.blocks import ChartBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_cubic, share_of
from kiosk.ui.text import Style
from kiosk.ui.theme import GOLD_BRIGHT, alpha

NAMED = 98
EMPTY = 62
# A named mark takes so much more of the rail than an empty one.
NAMED_WEIGHT = 2.1
LABEL = 26.0
LABEL_GAP = 8
BRACKET_GAP = 12
CREDIT = 22.0


class RailView(BlockView):
    """A pictogram whose marks are few and mostly named."""

    def __init__(self, block: ChartBlock, context: PageContext, geometry: QRect) -> None:
        total = max(block.total, block.filled, len(block.marks))
        super().__init__(context, geometry, parts=max(1, total))
        self._block = block
        self._marks: list[tuple[QPointF, float]] = []
        self._bracket: tuple[float, float, float] | None = None
        if not total:
            return
        # A place that begins at the edge of the screen lets the rail run in from there.
        margin = max(0, self.px(self.theme.space.margin) - self.x())
        named = min(len(block.marks), total)
        unit = (self.width() - margin) / (named * NAMED_WEIGHT + (total - named))
        size = min(float(self.px(NAMED)), unit * NAMED_WEIGHT * 0.8)
        self._rail_y = size / 2 + self.px(2)
        below = size + self.px(LABEL_GAP)
        left = float(margin)
        for index in range(total):
            wide = unit * (NAMED_WEIGHT if index < named else 1.0)
            middle = QPointF(left + wide / 2, self._rail_y)
            radius = size / 2 if index < named else min(self.px(EMPTY) / 2, unit * 0.4)
            self._marks.append((middle, radius))
            if index < named:
                self._set_label(index, QRectF(left, below, wide, self.height() - below))
            left += wide
        self._set_words(named, margin, below)

    def _set_label(self, index: int, room: QRectF) -> None:
        inset = self.px(8)
        style = Style(
            Face.SANS_MEDIUM,
            LABEL,
            self.palette_.text,
            leading=1.22,
            across=Qt.AlignmentFlag.AlignHCenter,
        )
        words = self._block.marks[index].label.get(self.language)
        self.add_text(words, room.adjusted(inset, 0, -inset, 0), style)

    def _set_words(self, named: int, margin: float, below: float) -> None:
        """Set title, period, note and credit under the bracket of the marks without a name."""
        block, language = self._block, self.language
        first = self._marks[named] if named < len(self._marks) else None
        left, right = margin, float(self.width())
        if first is not None:
            last, radius = self._marks[-1]
            left, right = first[0].x() - radius, last.x() + radius
            self._bracket = (left, right, below + self.px(2))
        room = QRectF(left - self.px(30), below + self.px(BRACKET_GAP), 0, 0)
        room.setRight(min(float(self.width()), right + self.px(30)))
        room.setBottom(float(self.height()))
        centred = Qt.AlignmentFlag.AlignHCenter
        palette = self.palette_
        small = " · ".join(
            words for words in (block.period.get(language), block.note.get(language)) if words
        )
        for words, style in (
            (
                block.title.get(language),
                Style(Face.SANS_MEDIUM, LABEL, palette.accent_text, leading=1.22, across=centred),
            ),
            (small, Style(Face.SANS, 24, palette.text, leading=1.22, across=centred)),
            (
                block.credit.get(language),
                Style(Face.SANS, CREDIT, palette.text2, leading=1.25, across=centred),
            ),
        ):
            if words:
                box = self.add_text(words, QRectF(room), style)
                room.setTop(box.used.bottom() + self.px(2))

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
        painter.setPen(QPen(QColor(alpha(GOLD_BRIGHT, 0.75)), max(1.0, 2 * unit)))
        start = 0.0 if self.x() == 0 else self._marks[0][0].x()
        for offset in (-4, 4):
            y = self._rail_y + offset * unit
            painter.drawLine(QPointF(start, y), QPointF(self._marks[-1][0].x(), y))
        if self._bracket is not None:
            left, right, y = self._bracket
            tick = self.px(10)
            painter.setPen(QPen(QColor(alpha(GOLD_BRIGHT, 0.8)), max(1.0, 1.5 * unit)))
            path = QPainterPath(QPointF(left, y - tick))
            for x, at in ((left, y), (right, y), (right, y - tick)):
                path.lineTo(x, at)
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
            QColor(palette.title if is_full else GOLD_BRIGHT), (2.5 if is_full else 2) * unit
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
