"""Points on a line: when, and what happened."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.content.blocks import Moment, TimelineBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card
from kiosk.ui.text import Style, TextBox

_PAD = 30
_GAP = 28
_DOT = 10
_DISC = 28
_LINE = 3.0
_SIZES = (28.0, 27.0, 26.0, 25.0, 24.0, 23.0, 22.0)
# From this ratio of width to height on, the line runs across.
_ACROSS = 1.5


class PointsView(BlockView):
    """A line across with columns below it; in a narrow place a line down with the words beside."""

    def __init__(self, block: TimelineBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.moments)))
        self._block = block
        pad = self.px(_PAD)
        self._room = QRectF(self.rect()).adjusted(pad, pad * 0.8, -pad, -pad * 0.8)
        title = block.title.get(self.language)
        if title:
            style = Style(
                Face.SANS_BOLD, 28, self.palette_.title, smallest=24, leading=1.3, lines=2
            )
            box = self.add_text(title, self._room, style)
            self._room.setTop(box.used.bottom() + self.px(14))
        self._dots: list[QPointF] = []
        self._is_across = self._room.width() >= self._room.height() * _ACROSS
        self._reach = self.px(_DISC if any(moment.icon for moment in block.moments) else _DOT)
        for size in _SIZES:
            boxes = self._set(size)
            if all(box.fits for box in boxes):
                break
        self.texts += [box for box in boxes if box.words]

    def _set(self, size: float) -> list[TextBox]:
        """Set every moment at ``size``; return its words."""
        self._dots.clear()
        return self._set_across(size) if self._is_across else self._set_down(size)

    def _pair(self, moment: Moment, room: QRectF, size: float) -> list[TextBox]:
        """Set one moment from the top of ``room`` downwards."""
        palette = self.palette_
        bold = Style(Face.SANS_BOLD, size, palette.accent_text, smallest=size, leading=1.3)
        plain = Style(Face.SANS, max(22.0, size - 2), palette.text, smallest=22, leading=1.42)
        when = TextBox(moment.when.get(self.language), room, bold, self.canvas)
        top = when.used.bottom() + self.px(4) if when.words else room.top()
        rest = QRectF(room.left(), top, room.width(), max(1.0, room.bottom() - top))
        return [when, TextBox(moment.text.get(self.language), rest, plain, self.canvas)]

    def _set_across(self, size: float) -> list[TextBox]:
        moments = self._block.moments
        room, gap = self._room, self.px(_GAP)
        wide = (room.width() - gap * (len(moments) - 1)) / max(1, len(moments))
        level = room.top() + self._reach + self.px(4)
        boxes: list[TextBox] = []
        for index, moment in enumerate(moments):
            left = room.left() + index * (wide + gap)
            self._dots.append(QPointF(left + self._reach, level))
            top = level + self._reach + self.px(14)
            boxes += self._pair(moment, QRectF(left, top, wide, room.bottom() - top), size)
        return boxes

    def _set_down(self, size: float) -> list[TextBox]:
        moments = self._block.moments
        room = self._room
        left = room.left() + 2 * self._reach + self.px(20)
        step = room.height() / max(1, len(moments))
        boxes: list[TextBox] = []
        for index, moment in enumerate(moments):
            top = room.top() + index * step
            place = QRectF(left, top, room.right() - left, step - self.px(8))
            pair = self._pair(moment, place, size)
            boxes += pair
            first = pair[0] if pair[0].words else pair[1]
            middle = top + max(self._reach, first.size_px * 0.65)
            self._dots.append(QPointF(room.left() + self._reach, middle))
        return boxes

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card."""
        card(painter, QRectF(self.rect()), self.palette_, self.canvas)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the line as far as it has come, and the dots that it has reached."""
        if not self._dots:
            return
        count = len(self._dots)
        far = self.share(count - 1)
        start = self._dots[0]
        end = QPointF(self._dots[-1])
        if self._is_across:
            # The line goes on beyond the last point: so does time.
            end.setX(self._room.right())
        painter.setPen(QPen(QColor(self.palette_.border), max(1.0, _LINE * self.canvas.unit)))
        painter.drawLine(start, start + (end - start) * far)
        for index, dot in enumerate(self._dots):
            share = self.share(index)
            if share > 0:
                self._draw_dot(painter, dot, self._block.moments[index].icon, share)

    def _draw_dot(self, painter: QPainter, dot: QPointF, icon: str, share: float) -> None:
        palette = self.palette_
        painter.setPen(QPen(QColor(palette.card), max(1.0, 3 * self.canvas.unit)))
        painter.setBrush(QColor(palette.strong))
        radius = (self.px(_DISC) if icon else self.px(_DOT)) * share
        painter.drawEllipse(dot, radius, radius)
        if icon and share >= 1:
            colour = palette.on_accent if palette.is_night else palette.card
            mark = self.context.icons.pixmap(icon, self.px(_DISC * 1.2), colour)
            painter.drawPixmap(dot - QPointF(mark.width() / 2, mark.height() / 2), mark)
