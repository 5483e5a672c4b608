"""Points on the picture, all told on cards in a row below them."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kiosk.content.blocks import HotspotsBlock, Picture
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hotspots.leaders import HALO, draw_leader, draw_point
from kiosk.ui.fonts import Face
from kiosk.ui.on_picture import point_on_picture
from kiosk.ui.shapes import HAIRLINE
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import WHITE, alpha, mix

# At most this share of the place is cards; the rest is the picture with the points.
CARDS_SHARE, CARDS_SHARE_UPRIGHT = 0.26, 0.4
GAP = 24
PAD, PAD_DOWN = 24, 14
LEAST, RADIUS = 290, 20
SIZES = (28.0, 26.0, 24.0, 23.0, 22.0, 21.0)
SIZES_UPRIGHT = (34.0, 32.0, 30.0, *SIZES)
CHANNEL = 12


class LegendView(BlockView):
    """Cards of one size over the whole width, in the order of their points from left to right."""

    def __init__(self, block: HotspotsBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.spots)))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture = block.art or context.art or Picture(src="")
        box = self.rect() if block.art else context.art_box.translated(-self.pos())
        native = context.images.native_size(picture.src)
        found = [
            (point_on_picture((spot.x, spot.y), box, native, picture.focus), spot)
            for spot in block.spots
        ]
        found.sort(key=lambda pair: pair[0].x())
        self._points = [point for point, _ in found]
        self._words = [
            (spot.label.get(self.language), spot.text.get(self.language)) for _, spot in found
        ]
        extra = [block.title, block.intro, *block.pills]
        self._extra = " · ".join(words for text in extra if (words := text.get(self.language)))
        self._cards: list[QRectF] = []
        self._lines: list[QPolygonF] = []
        if found or self._extra:
            self._set_cards()

    # Words

    def _set_cards(self) -> None:
        """Find the largest type that keeps the cards low."""
        upright = self.canvas.is_portrait
        most = self.height() * (CARDS_SHARE_UPRIGHT if upright else CARDS_SHARE)
        sizes = SIZES_UPRIGHT if upright else SIZES
        gap, count = self.px(GAP), max(1, len(self._points))
        columns = max(1, min(count, int((self.width() + gap) / (self.px(LEAST) + gap))))
        columns = ceil(count / ceil(count / columns))
        wide = (self.width() - gap * (columns - 1)) / columns
        rows = ceil(count / columns)
        for size in sizes:
            high = max((self._card_height(pair, wide, size) for pair in self._words), default=0)
            if rows * high + gap * (rows - 1) <= most or size == sizes[-1]:
                self._place(wide, high, columns, size)
                return

    def _styles(self, size: float) -> tuple[Style, Style]:
        palette = self.palette_
        return (
            Style(Face.SANS_BOLD, size + 2, palette.title, smallest=size, leading=1.28),
            Style(Face.SANS, size, palette.text, smallest=size, leading=1.36),
        )

    def _card_height(self, words: tuple[str, str], wide: float, size: float) -> float:
        room = QRectF(0, 0, wide - 2 * self.px(PAD), self.px(2000))
        boxes = [
            TextBox(part, room, style, self.canvas)
            for part, style in zip(words, self._styles(size), strict=True)
            if part
        ]
        return sum(box.used.height() for box in boxes) + 2 * self.px(PAD_DOWN)

    def _place(self, wide: float, high: float, columns: int, size: float) -> None:
        gap, count = self.px(GAP), len(self._points)
        rows = ceil(count / columns)
        first = self.height() - rows * high - gap * (rows - 1)
        for index in range(count):
            row, column = divmod(index, columns)
            rect = QRectF(column * (wide + gap), first + row * (high + gap), wide, high)
            self._cards.append(rect)
            self._fill(rect, self._words[index], size)
            self._lines.append(self._line(self._points[index], rect, first))
        if self._extra:
            room = QRectF(0, 0, self.width(), self.px(80))
            self.add_text(self._extra, room, Style(Face.SANS_MEDIUM, 26, self.palette_.text))

    def _fill(self, rect: QRectF, words: tuple[str, str], size: float) -> None:
        pad, top = self.px(PAD), rect.top() + self.px(PAD_DOWN)
        for part, style in zip(words, self._styles(size), strict=True):
            if part:
                room = QRectF(
                    rect.left() + pad, top, rect.width() - 2 * pad, max(1.0, rect.bottom() - top)
                )
                box = self.add_text(part, room, style)
                if box.count > 1:
                    self.texts[-1] = box = even_box(part, room, style, self.canvas)
                top = box.used.bottom()

    def _line(self, point: QPointF, rect: QRectF, first: float) -> QPolygonF:
        """Return the line from a point down to its card: straight, or along above the cards."""
        inset = self.px(RADIUS)
        x = min(max(point.x(), rect.left() + inset), rect.right() - inset)
        channel = max(point.y(), first - self.px(CHANNEL))
        foot = QPointF(x, max(channel, rect.top()))
        return QPolygonF([point, QPointF(point.x(), channel), QPointF(x, channel), foot])

    # Painting

    def _shows(self, point: QPointF) -> bool:
        """Whether a point is inside the place, and not under a card."""
        reach = self.px(HALO + 2)
        inside = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        return inside.contains(point) and not any(card.contains(point) for card in self._cards)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards."""
        width = max(1.0, HAIRLINE * self.canvas.unit)
        palette = self.palette_
        line = mix(palette.accent, WHITE, 0.5) if palette.is_night else palette.accent_text
        painter.setPen(QPen(QColor(alpha(line, 0.5)), width))
        painter.setBrush(QColor(alpha(self.palette_.card, 0.94)))
        radius = self.px(RADIUS)
        for rect in self._cards:
            painter.drawRoundedRect(rect, radius, radius)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the lines up from the cards, then the points."""
        for index, line in enumerate(self._lines):
            share, point = self.share(index), self._points[index]
            draw_leader(painter, line, share, self.palette_, self.canvas)
            if self._shows(point):
                draw_point(painter, point, share, self.palette_, self.canvas)
