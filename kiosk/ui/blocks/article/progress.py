"""Points as stages on a line, each in a pill; those with a picture stand on cards of their own."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.article.point import sizes
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.shapes import card, pill
from kiosk.ui.text import Style, even_box, is_lonely, text_width
from kiosk.ui.theme import CREAM, WHITE, alpha

GAP, PAD, PAD_DOWN, PAD_DOWN_TIGHT = 20, 30, 20, 12
LARGEST = 28.0
# Below this size everything stands closer.
TIGHT = 23.0
PILL_PAD, PILL_MORE = 22, 20
RAIL = 56
DOT, DOT_LINE, HALO = 8.0, 3.0, 18.0
NAME_MORE = 6
# So much of a card belongs to its picture, and so much of that fades into the card.
PICTURE_SHARE, FADE_SHARE = 0.42, 0.5
# So far into what fades the words may reach.
WORDS_SHARE = 0.66
LEAST_ROW_GAP = 12
LEADING, LEADING_TIGHT = 1.38, 1.28


class ProgressView(BlockView):
    """One card of stages, the last of them lit; below it a card for each point with a picture."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.points)))
        self._stages = [point for point in block.points if point.art is None]
        self._shown = [point for point in block.points if point.art is not None]
        self._cards: list[QRectF] = []
        self._pills: list[QRectF] = []
        self._dots: list[QPointF] = []
        self._pictures: list[tuple[QRect, Cut]] = []
        heading = " · ".join(
            words for text in (block.title, block.text) if (words := text.get(self.language))
        )
        calm = False
        for wants_calm in (True, False):
            for size in sizes(LARGEST):
                calm = self._set(heading, size)
                is_ragged = any(is_lonely(box) for box in self.texts)
                if calm and not (wants_calm and is_ragged):
                    return

    def _set(self, heading: str, size: float) -> bool:
        """Set everything at ``size``; return whether it fits."""
        for filled in (self.texts, self._cards, self._pills, self._dots, self._pictures):
            filled.clear()
        needs = []
        has_stages = bool(self._stages or heading)
        whole = QRectF(self.rect())
        if has_stages:
            needs.append(self._set_stages(heading, whole, size))
        needs += [self._set_shown(point, whole, size) for point in self._shown]
        gap = self.px(GAP)
        spare = self.height() - sum(needs) - gap * max(0, len(needs) - 1)
        for filled in (self.texts, self._pills, self._dots, self._pictures):
            filled.clear()
        top = 0.0
        for index, need in enumerate(needs):
            high = need + max(0.0, spare) / len(needs)
            rect = QRectF(0, top, self.width(), high)
            self._cards.append(rect)
            if has_stages and index == 0:
                self._set_stages(heading, rect, size)
            else:
                self._set_shown(self._shown[index - has_stages], rect, size)
            top += high + gap
        return spare >= 0 and all(box.fits for box in self.texts)

    def _pads(self, size: float) -> tuple[int, int, float]:
        """Return what is left free at the sides, above and below, and the leading of texts."""
        if size < TIGHT:
            return self.px(PAD), self.px(PAD_DOWN_TIGHT), LEADING_TIGHT
        return self.px(PAD), self.px(PAD_DOWN), LEADING

    # The stages

    def _set_stages(self, heading: str, rect: QRectF, size: float) -> float:
        """Set the stages into ``rect``; return the height that they need."""
        pad, down, leading = self._pads(size)
        room = rect.adjusted(pad, down, -pad, -down)
        top = room.top()
        palette = self.palette_
        if heading:
            style = Style(Face.SANS_BOLD, size + 2, palette.accent_text, smallest=size, leading=1.3)
            top = self.add_text(heading, room, style).used.bottom() + self.px(8)
        names = [point.title.get(self.language) for point in self._stages]
        widest = max(
            (text_width(name, Face.SANS_BOLD, self.px(size)) for name in names), default=0.0
        )
        column = widest + 2 * self.px(PILL_PAD) if widest else 0.0
        left = room.left() + min(column, room.width() * 0.4) + self.px(RAIL)
        style = Style(Face.SANS, size, palette.text, smallest=size, leading=leading)
        high = self.px(size + PILL_MORE)
        boxes = []
        for point in self._stages:
            rest = QRectF(left, top, room.right() - left, 10000)
            boxes.append(even_box(point.text.get(self.language), rest, style, self.canvas))
        heights = [max(float(high), box.used.height()) for box in boxes]
        least = self.px(LEAST_ROW_GAP)
        needed = top + sum(heights) + least * max(0, len(boxes) - 1) - room.top() + 2 * down
        spare = max(0.0, rect.height() - needed) / max(1, len(boxes))
        top += spare / 2
        for index, (name, box, row) in enumerate(zip(names, boxes, heights, strict=True)):
            middle = top + row / 2
            self._set_stage(name, QRectF(room.left(), middle - high / 2, column, high), size)
            self._dots.append(QPointF(left - self.px(RAIL / 2), middle))
            if box.words:
                place = QRectF(left, middle - box.used.height() / 2, room.right() - left, row)
                self.texts.append(even_box(box.words, place, style, self.canvas))
            top += row + spare + (least if index < len(boxes) - 1 else 0)
        return needed

    def _set_stage(self, name: str, rect: QRectF, size: float) -> None:
        """Set the name of a stage into its pill; the last one is lit."""
        self._pills.append(rect if name else QRectF())
        is_last = len(self._pills) == len(self._stages)
        palette = self.palette_
        style = Style(
            Face.SANS_BOLD,
            size,
            palette.on_accent if is_last else palette.text,
            smallest=21,
            leading=1.15,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=2,
        )
        inner = rect.adjusted(self.px(8), 0, -self.px(8), 0)
        self.add_text(name, inner, style)

    # What has a picture

    def _set_shown(self, point: Point, rect: QRectF, size: float) -> float:
        """Set a point with its picture into ``rect``; return the height that it needs."""
        pad, down, leading = self._pads(size)
        if point.art is not None:
            left = round(rect.left() + rect.width() * (1 - PICTURE_SHARE))
            place = QRect(left, round(rect.top()), round(rect.right()) - left, round(rect.height()))
            cut = Cut(point.art.src, place.width(), place.height(), point.art.focus)
            self._pictures.append((place, cut))
        wide = rect.width() * (1 - PICTURE_SHARE * (1 - FADE_SHARE * WORDS_SHARE)) - 2 * pad
        room = QRectF(rect.left() + pad, rect.top() + down, wide, 10000)
        ink = CREAM if self.palette_.is_night else self.palette_.title
        head = Style(Face.SERIF, size + NAME_MORE, ink, smallest=size, leading=1.25)
        body = Style(Face.SANS, size, self.palette_.text, smallest=size, leading=leading)
        name = even_box(point.title.get(self.language), room, head, self.canvas)
        between = self.px(8) if point.title and point.text else 0
        names = (point.title.get(self.language),)
        text = even_box(point.text.get(self.language), room, body, self.canvas, names=names)
        height = name.used.height() + between + text.used.height()
        needed = height + 2 * down
        top = rect.top() + down + max(0.0, rect.height() - needed) / 2
        for box in (name, text):
            if box.words:
                row = QRectF(room.left(), top, room.width(), box.used.height() + 1)
                self.texts.append(even_box(box.words, row, box.style, self.canvas, names=names))
                top += box.used.height() + between
        return needed

    # Life

    def moves(self) -> bool:
        """Whether there is a line to run along."""
        return len(self._dots) > 1

    def moving_rect(self) -> QRect:
        """Only the line and its dots."""
        covered = QRectF()
        reach = self.px(HALO + 3)
        for dot in self._dots:
            covered = covered.united(QRectF(dot.x() - reach, dot.y() - reach, 2 * reach, 2 * reach))
        return covered.toAlignedRect() & self.rect()

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the cards with their pictures, and the pills."""
        palette, unit = self.palette_, self.canvas.unit
        for rect in self._cards:
            card(painter, rect, palette, self.canvas)
        cards = self._cards[len(self._cards) - len(self._pictures) :]
        for rect, (place, cut) in zip(cards, self._pictures, strict=True):
            self._draw_picture_of(painter, rect, place, cut)
        for index, rect in enumerate(self._pills):
            if rect.isEmpty():
                continue
            if index == len(self._pills) - 1:
                pill(painter, rect, palette.accent)
            else:
                pill(painter, rect, palette.raised, palette.border, unit * 1.5)

    def _draw_picture_of(self, painter: QPainter, rect: QRectF, place: QRect, cut: Cut) -> None:
        radius, half = self.px(24), 0.75 * self.canvas.unit
        shape = QPainterPath()
        shape.addRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
        painter.save()
        painter.setClipPath(shape)
        self.draw_picture(painter, cut, QPoint(place.left(), place.top()))
        fade = QLinearGradient(place.left(), 0, place.left() + place.width() * FADE_SHARE, 0)
        for at, share in ((0.0, 1.0), (0.45, 0.9), (1.0, 0.0)):
            fade.setColorAt(at, QColor(alpha(self.palette_.card, share)))
        painter.fillRect(QRectF(place).adjusted(-1, 0, 0, 0), fade)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.palette_.border), max(1.0, 2 * half)))
        painter.drawPath(shape)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the line as far as it has come, and the dots that it has reached."""
        if not self._dots:
            return
        palette, unit = self.palette_, self.canvas.unit
        tint = palette.bar_to if palette.is_night else palette.bar_from
        last = len(self._dots) - 1
        self._draw_line(painter, tint, unit)
        for index, dot in enumerate(self._dots):
            share = self.share(index)
            if share <= 0:
                continue
            if index == last:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(alpha(palette.accent, 0.28)))
                painter.drawEllipse(dot, HALO * unit * share, HALO * unit * share)
            ring = palette.accent if index == last else tint
            painter.setPen(QPen(QColor(ring), DOT_LINE * unit))
            core = WHITE if palette.is_night else palette.card
            painter.setBrush(QColor(core if index == last else palette.card))
            painter.drawEllipse(dot, DOT * unit * share, DOT * unit * share)

    def _draw_line(self, painter: QPainter, tint: str, unit: float) -> None:
        for index, (one, other) in enumerate(pairwise(self._dots)):
            share = self.share(index + 1)
            if share > 0:
                painter.setPen(QPen(QColor(alpha(tint, 0.6)), max(1.0, 2 * unit)))
                painter.drawLine(one, one + (other - one) * share)
