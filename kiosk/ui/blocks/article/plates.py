"""Points as plates below each other: icon, title, and what there is to say beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import BADGE, GOLD_BRIGHT

HIGHEST, GAP, PAD = 92, 14, 22
BADGE_SIZE, BADGE_ICON = 56, 32
SIZES = (36.0, 34.0, 32.0, 30.0, 28.0, 26.0, 24.0, 22.0)
TEXT_SHARE = 0.7
SHADOW_EDGE = 5


class PlatesView(BlockView):
    """The article's title and text, then one plate a point, all of one height."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._plates: list[tuple[QRectF, Point]] = []
        top = 0.0
        for text, face, size in (
            (block.title, Face.SANS_BOLD, 28.0),
            (block.text, Face.SANS, 26.0),
        ):
            words = text.get(self.language)
            if words:
                colour = self.palette_.accent_text if text is block.title else self.palette_.text
                room = QRectF(self.px(4), top, self.width() - self.px(4), self.height() * 0.4)
                style = Style(face, size, colour, smallest=22, leading=1.4)
                top = self.add_text(words, room, style).used.bottom() + self.px(8)
        if block.points:
            self._place(block.points, top)

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def _place(self, points: tuple[Point, ...], top: float) -> None:
        gap, edge, count = self.px(GAP), self.px(SHADOW_EDGE), len(points)
        room = QRectF(edge, top, self.width() - 2 * edge, self.height() - top - 2 * edge)
        high = (room.height() - gap * (count - 1)) / count
        if not any(point.text for point in points):
            high = min(high, float(self.px(HIGHEST)))
        before = len(self.texts)
        for size, lines in (*((size, 1) for size in SIZES[:-1]), *((size, 2) for size in SIZES)):
            del self.texts[before:]
            self._plates.clear()
            fits = []
            for index, point in enumerate(points):
                rect = QRectF(room.left(), top + index * (high + gap), room.width(), high)
                self._plates.append((rect, point))
                fits.append(self._set_plate(point, rect, size, lines))
            if all(fits):
                return

    def _set_plate(self, point: Point, rect: QRectF, size: float, lines: int) -> bool:
        pad, palette = self.px(PAD), self.palette_
        left = rect.left() + pad
        if point.icon:
            left += min(self.px(BADGE_SIZE), rect.height() - pad) + self.px(18)
        room = QRectF(left, rect.top(), rect.right() - pad - left, rect.height())
        title, text = point.title.get(self.language), point.text.get(self.language)
        middle = Qt.AlignmentFlag.AlignVCenter
        boxes: list[TextBox] = []
        head = room.adjusted(0, 0, 0, -room.height() * 0.5) if text else room
        if title:
            style = Style(
                Face.SERIF,
                size,
                palette.title,
                smallest=size,
                leading=1.2,
                down=middle,
                lines=lines,
            )
            boxes.append(self.add_text(title, head, style))
        if text:
            small = max(22.0, size * TEXT_SHARE)
            style = Style(Face.SANS, small, palette.text, smallest=small, leading=1.3)
            rest = QRectF(room.left(), head.bottom(), room.width(), room.bottom() - head.bottom())
            boxes.append(self.add_text(text, rest if title else room, style))
        return all(box.fits for box in boxes)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the plates and their badges."""
        for rect, point in self._plates:
            card(painter, rect, self.palette_, self.canvas)
            if not point.icon:
                continue
            side = min(float(self.px(BADGE_SIZE)), rect.height() - self.px(PAD))
            disc = QRectF(0, 0, side, side)
            disc.moveCenter(rect.center())
            disc.moveLeft(rect.left() + self.px(PAD))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.palette_.raised if self.palette_.is_night else BADGE))
            painter.drawEllipse(disc)
            mark = round(side * BADGE_ICON / BADGE_SIZE)
            icon = self.context.icons.pixmap(point.icon, mark, GOLD_BRIGHT)
            at = QRectF(0, 0, mark, mark)
            at.moveCenter(disc.center())
            painter.drawPixmap(at.topLeft(), icon)
