"""Moments as cards, joined by a gold line in the order of time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.content.blocks import Moment, TimelineBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import KEY_BORDER

GAP = 44
PAD = 28
DOT = 9
# The shadows of the cards need this much at the sides, and twice as much below.
SHADOW_EDGE = 5
WHEN_SIZE = 26.0
TEXT_SIZES = (34.0, 32.0, 30.0, 28.0, 26.0, 24.0, 22.0)
# Cards stand side by side while each is at least this wide, and where rows would be too low.
LEAST = 300
LEAST_HIGH = 110


class StagesView(BlockView):
    """One card a moment: when, and what; a dot of the loud colour travels to the newest one."""

    def __init__(self, block: TimelineBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.moments)))
        self._cards: list[QRectF] = []
        top = 0.0
        title = block.title.get(self.language)
        if title:
            style = Style(Face.SANS_BOLD, 28, self.palette_.accent_text, lines=1)
            room = QRectF(0, 0, self.width(), self.px(44))
            top = self.add_text(title, room, style).used.bottom() + self.px(8)
        self._moments = block.moments
        self._titles = len(self.texts)
        self._icons: list[tuple[str, QRectF]] = []
        self._is_row = True
        if block.moments:
            edge = self.px(SHADOW_EDGE)
            room = QRectF(0, top, self.width(), self.height() - top)
            self._place(room.adjusted(edge, 0, -edge, -2 * edge))

    def _place(self, room: QRectF) -> None:
        count, gap = len(self._moments), self.px(GAP)
        wide = (room.width() - gap * (count - 1)) / count
        stacked = (room.height() - gap * (count - 1)) / count
        self._is_row = wide >= self.px(LEAST) or stacked < self.px(LEAST_HIGH)
        if not self._is_row:
            gap = self.px(GAP * 0.7)
        for index in range(count):
            if self._is_row:
                left = room.left() + index * (wide + gap)
                rect = QRectF(left, room.top(), wide, room.height())
            else:
                high = (room.height() - gap * (count - 1)) / count
                top = room.top() + index * (high + gap)
                rect = QRectF(room.left(), top, room.width(), high)
            self._cards.append(rect)
        for size in TEXT_SIZES:
            del self.texts[self._titles :]
            self._icons.clear()
            fits = [
                self._set_card(moment, rect, size)
                for moment, rect in zip(self._moments, self._cards, strict=True)
            ]
            if all(fits):
                return

    def _set_card(self, moment: Moment, rect: QRectF, size: float) -> bool:
        pad = self.px(PAD)
        room = rect.adjusted(pad, self.px(16), -pad, -self.px(10))
        if moment.icon:
            side = float(self.px(48))
            self._icons.append((moment.icon, QRectF(room.left(), room.top(), side, side)))
            room.setLeft(room.left() + side + self.px(18))
        palette = self.palette_
        boxes: list[TextBox] = []
        when = moment.when.get(self.language)
        top = room.top()
        if when:
            style = Style(
                Face.SANS_BOLD, min(WHEN_SIZE, size + 2), palette.accent_text, leading=1.25
            )
            head = QRectF(room.left(), top, room.width(), max(1.0, room.bottom() - top))
            boxes.append(self.add_text(when, head, style))
            top = boxes[-1].used.bottom() + self.px(2)
        text = moment.text.get(self.language)
        if text:
            face = Face.SERIF if size > TEXT_SIZES[-1] else Face.SANS_MEDIUM
            style = Style(face, size, palette.title, smallest=size, leading=1.3)
            rest = QRectF(room.left(), top, room.width(), max(1.0, room.bottom() - top))
            boxes.append(even_box(text, rest, style, self.canvas))
            self.texts.append(boxes[-1])
        return all(box.fits for box in boxes)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards and the line between them."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect, following in zip(self._cards, self._cards[1:], strict=False):
            painter.setPen(QPen(QColor(KEY_BORDER), max(1.0, 2 * self.canvas.unit)))
            painter.drawLine(self._joint(rect, leaving=True), self._joint(following, leaving=False))
        for rect in self._cards:
            card(painter, rect, self.palette_, self.canvas)
        for icon, rect in self._icons:
            pixmap = self.context.icons.pixmap(icon, round(rect.width()), self.palette_.accent_text)
            painter.drawPixmap(rect.topLeft(), pixmap)

    def _joint(self, rect: QRectF, *, leaving: bool) -> QPointF:
        """Return where the line meets a card."""
        if self._is_row:
            return QPointF(rect.right() if leaving else rect.left(), rect.center().y())
        return QPointF(rect.left() + self.px(PAD + DOT), rect.bottom() if leaving else rect.top())

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the dots that have gone over from one card to the next."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.palette_.loud))
        radius = self.px(DOT)
        for index, (rect, following) in enumerate(
            zip(self._cards, self._cards[1:], strict=False), start=1
        ):
            start = self._joint(rect, leaving=True)
            way = self._joint(following, leaving=False) - start
            painter.drawEllipse(start + way * self.share(index), radius, radius)
