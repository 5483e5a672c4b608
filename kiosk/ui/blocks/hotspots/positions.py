"""Spots as cards that are wired to one source above them, like parts on a board."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from kiosk.content.blocks import HotspotsBlock, Spot
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import card
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import CREAM, GOLD_BRIGHT, alpha

# As drawn: the source ends 20 below the top of the place; where it is, from the middle or, on an
# upright screen, from the right edge (the chip of the slope above stands there).
SOURCE_AT = 20
SOURCE_FROM_RIGHT = 200
PIN = 28
CHAMFER = 20
BUS = 24
GAP = 24
GUTTER = 44
CARDS_FROM = 0.58
CARDS_FROM_UPRIGHT = 0.314
CARD_LEAST = 300
PAD = 24
ICON = 42
LABEL = 25.0
TEXT = 29.0


class PositionsView(BlockView):
    """Cards in a row, or in two columns where the row would be too narrow."""

    def __init__(self, block: HotspotsBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.spots)))
        self._cards: list[QRectF] = []
        self._wires: list[QPainterPath] = []
        self._ends: list[QPointF] = []
        self._icons: list[tuple[QPixmap, QPointF]] = []
        count = max(1, len(block.spots))
        row_width = (self.width() - self.px(GAP) * (count - 1)) / count
        self._is_row = row_width >= self.px(CARD_LEAST)
        self._place_cards(len(block.spots))
        for index, spot in enumerate(block.spots):
            self._set_card(spot, self._cards[index], self._tint(index))
        self._lay_wires()
        self._set_title(block)

    def _tint(self, index: int) -> str:
        """Return the colour of a wire: the outer pair one, the inner pair the other."""
        cool = self.palette_.bar_to if self.palette_.is_night else self.palette_.bar_from
        warm = GOLD_BRIGHT if self.palette_.is_night else self.palette_.accent_text
        rank = min(index, len(self._cards) - 1 - index)
        return cool if rank % 2 == 0 else warm

    # Places

    def _place_cards(self, count: int) -> None:
        if not count:
            return
        gap = self.px(GAP)
        if self._is_row:
            top = self.height() * CARDS_FROM
            wide = (self.width() - gap * (count - 1)) / count
            self._cards = [
                QRectF(index * (wide + gap), top, wide, self.height() - top)
                for index in range(count)
            ]
            return
        top = self.height() * CARDS_FROM_UPRIGHT
        gutter = self.px(GUTTER)
        rows = -(-count // 2)
        wide = (self.width() - gutter) / 2
        high = (self.height() - top - gap * (rows - 1)) / rows
        self._cards = [
            QRectF((index % 2) * (wide + gutter), top + index // 2 * (high + gap), wide, high)
            for index in range(count)
        ]

    def _source(self) -> QPointF:
        x = self.width() / 2.0
        if self.canvas.is_portrait:
            x = float(self.width() - self.px(SOURCE_FROM_RIGHT))
        return QPointF(x, float(self.px(SOURCE_AT)))

    def _set_card(self, spot: Spot, rect: QRectF, tint: str) -> None:
        pad = self.px(PAD)
        inner = rect.adjusted(pad, pad * 0.7, -pad, -pad * 0.6)
        icon = self.px(ICON) if spot.icon else 0
        if icon:
            pixmap = self.context.icons.pixmap(spot.icon, icon, tint)
            self._icons.append((pixmap, inner.topLeft()))
        palette = self.palette_
        indent = icon + self.px(14) if icon else 0
        label, text = spot.label.get(self.language), spot.text.get(self.language)
        size = LABEL
        head = QRectF(inner.left() + indent, inner.top(), inner.width() - indent, self.px(ICON))
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS_MEDIUM, size, tint, leading=1.15, down=middle, lines=1)
        box = TextBox(label, head, style, self.canvas)
        if not box.fits:
            head.setHeight(self.px(60))
            style = Style(Face.SANS_MEDIUM, 23, tint, leading=1.15, down=middle, lines=2)
            box = TextBox(label, head, style, self.canvas)
        self.texts.append(box)
        top = head.bottom() + self.px(6)
        body = QRectF(inner.left(), top, inner.width(), max(1.0, inner.bottom() - top))
        serif = Style(Face.SERIF, TEXT, palette.title, smallest=25, leading=1.3, down=middle)
        made = even_box(text, body, serif, self.canvas)
        if not made.fits:
            sans = Style(
                Face.SANS_MEDIUM, 26, palette.title, smallest=21, leading=1.28, down=middle
            )
            made = even_box(text, body, sans, self.canvas)
        if text:
            self.texts.append(made)

    def _set_title(self, block: HotspotsBlock) -> None:
        """Set title and introduction in the free corner left of the wires."""
        if not self._cards:
            return
        right = self._cards[0].center().x() - self.px(14)
        bottom = self._cards[0].top() - self.px(10)
        if not self._is_row:
            right = self._cards[0].right()
        top = self.px(SOURCE_AT)
        style = Style(
            Face.SANS_MEDIUM,
            28,
            self.palette_.accent_text,
            leading=1.25,
            down=Qt.AlignmentFlag.AlignBottom,
        )
        pills = " · ".join(text.get(self.language) for text in block.pills)
        rows = (block.title.get(self.language), block.intro.get(self.language), pills)
        words = "\n".join(row for row in rows if row)
        left = self.px(4)
        if self._is_row:
            # Beside the outermost wire, on the height of the upper bus.
            bottom = min(bottom, self._bus(0) + self.px(38))
        self.add_text(words, QRectF(left, top, right - left, bottom - top), style)

    # Wires

    def _bus(self, rank: int) -> float:
        """Return how low the wires of the ``rank``-th pair from outside turn to their cards."""
        below = self._cards[0].top() if self._cards else float(self.height())
        return below - self.px(78) + rank * self.px(BUS)

    def _lay_wires(self) -> None:
        for index in range(len(self._cards)):
            wire, end = self._row_wire(index) if self._is_row else self._column_wire(index)
            self._wires.append(wire)
            self._ends.append(end)

    def _row_wire(self, index: int) -> tuple[QPainterPath, QPointF]:
        count = len(self._cards)
        source = self._source()
        side = index - (count - 1) / 2
        pin = source.x() + self.px(PIN) * (side + (0.5 if side > 0 else -0.5 if side < 0 else 0))
        rank = min(index, count - 1 - index)
        end = QPointF(self._cards[index].center().x(), self._cards[index].top() - self.px(12))
        path = QPainterPath(QPointF(pin, source.y()))
        bus = self._bus(rank)
        cut = min(float(self.px(CHAMFER)), abs(end.x() - pin) / 2)
        if cut > 1:
            way = 1 if end.x() > pin else -1
            path.lineTo(pin, bus - cut)
            path.lineTo(pin + way * cut, bus)
            path.lineTo(end.x() - way * cut, bus)
            path.lineTo(end.x(), bus + cut)
        path.lineTo(end)
        return path, end

    def _column_wire(self, index: int) -> tuple[QPainterPath, QPointF]:
        source, rect = self._source(), self._cards[index]
        is_left = index % 2 == 0
        spine = self.width() / 2.0 + (-1 if is_left else 1) * self.px(7)
        end = QPointF(
            rect.right() + self.px(8) if is_left else rect.left() - self.px(8), rect.center().y()
        )
        bus = self._cards[0].top() - self.px(44) + (0 if is_left else self.px(BUS) * 0.7)
        pin = source.x() + (-1 if is_left else 1) * self.px(PIN) / 2
        cut = float(self.px(CHAMFER)) * 0.6
        path = QPainterPath(QPointF(pin, source.y()))
        way = 1 if spine > pin else -1
        path.lineTo(pin, bus - cut)
        path.lineTo(pin + way * cut, bus)
        path.lineTo(spine - way * cut, bus)
        path.lineTo(spine, bus + cut)
        path.lineTo(spine, end.y())
        path.lineTo(end)
        return path, end

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards and their icons."""
        for rect in self._cards:
            card(painter, rect, self.palette_, self.canvas, alpha(self.palette_.card, 0.94))
        for pixmap, at in self._icons:
            painter.drawPixmap(at, pixmap)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the wires; they grow from the source to their cards."""
        unit = self.canvas.unit
        for index, (wire, end) in enumerate(zip(self._wires, self._ends, strict=True)):
            share = self.share(index)
            tint = QColor(self._tint(index))
            pen = QPen(tint, 3 * unit)
            if share < 1:
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setDashPattern([max(0.01, wire.length() * share / pen.widthF()), 10000])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(wire)
            if share >= 1:
                painter.setPen(QPen(tint, 4 * unit))
                painter.setBrush(QColor(CREAM))
                painter.drawEllipse(end, 8 * unit, 8 * unit)
