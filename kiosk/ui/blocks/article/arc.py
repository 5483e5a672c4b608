"""Points along a great arc that parts the words from the picture beside them."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import HAIRLINE
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import KEY_BORDER, alpha, mix

# Drawn 860 wide: the circle's middle is 460 left of the edge, its paper 1206 from there.
_DRAWN_WIDTH = 860.0
_MIDDLE_LEFT, _MIDDLE_DOWN = -460.0, 0.4815
_RADIUS = 1206.0
# On an upright screen the arc is a hill under the picture.
_HILL_RADIUS = 1.35
# How far the bands reach beyond the paper, from the outermost one.
_BANDS = (112.0, 76.0, 37.0)
_DISC, _RING = 44.0, 35.0
_DISC_AT = 18.0
_ICON = 42
# Where the rows are in a place, from and to, as shares of its height: beside and upright.
_ROWS_BESIDE = (0.288, 0.842)
_ROWS_UPRIGHT = (0.114, 0.502)
_LEFT_SHARE, _LEFT_UPRIGHT = 0.0872, 60
_NAME, _TEXT = 44.0, 25.0
_DOTS_GAP = 22
# Between the rim of the hill, its hairline included, and the first disc below it.
_CLEAR = 26


class ArcView(BlockView):
    """The paper of a great circle with bands around it; each point has a row and a disc.

    It is meant to lie behind the head of its page.
    """

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.points)))
        self._points = block.points
        self._upright = self.canvas.is_portrait
        self._scale = self.canvas.unit if self._upright else self.width() / _DRAWN_WIDTH
        if self._upright:
            self._radius = self.width() * _HILL_RADIUS
            top = _BANDS[0] * self._scale
            self._middle = QPointF(self.width() / 2, top + self._radius)
        else:
            self._radius = _RADIUS * self._scale
            self._middle = QPointF(_MIDDLE_LEFT * self._scale, self.height() * _MIDDLE_DOWN)
        first, last = _ROWS_UPRIGHT if self._upright else _ROWS_BESIDE
        room = QRectF(0, self.height() * first, self.width(), self.height() * (last - first))
        self._discs: list[QPointF] = []
        self._dots: list[tuple[QPointF, QPointF]] = []
        self._rules: list[tuple[QPointF, QPointF]] = []
        room.setTop(self._set_intro(block, room))
        if block.points:
            if self._upright:
                room.setTop(max(room.top(), self._under_hill(room)))
            self._set_rows(room)
        self._icons = [self._icon(point) for point in block.points]

    def _icon(self, point: Point) -> QPixmap | None:
        if not point.icon:
            return None
        return self.context.icons.pixmap(point.icon, self.px(_ICON), self.palette_.card)

    def _left(self) -> float:
        return float(self.px(_LEFT_UPRIGHT)) if self._upright else self.width() * _LEFT_SHARE

    def _set_intro(self, block: ArticleBlock, room: QRectF) -> float:
        """Set title and text over the rows; return where they end."""
        top = room.top()
        wide = self._rim(top) - self._left() - self.px(40)
        for words, style in (
            (block.title, Style(Face.SANS_BOLD, 28, self.palette_.accent_text, leading=1.3)),
            (block.text, Style(Face.SANS, 26, self.palette_.text, smallest=22)),
        ):
            said = words.get(self.language)
            if said:
                rest = QRectF(self._left(), top, wide, room.height() * 0.3)
                top = self.add_text(said, rest, style).used.bottom() + self.px(8)
        return top

    def _rim(self, y: float) -> float:
        """Return where the paper ends at ``y``."""
        if self._upright:
            return self.width() - self._left()
        away = y - self._middle.y()
        return self._middle.x() + sqrt(max(0.0, self._radius**2 - away**2))

    def _under_hill(self, room: QRectF) -> float:
        """Return where the rows begin so that the disc of the first one is clear of the hill."""
        disc = _DISC * self._scale
        away = self._middle.x() - self._left() - disc
        rim = self._middle.y() - sqrt(max(0.0, self._radius**2 - away**2))
        # The first disc stands in the middle of its row: a share of what is left.
        half = 1 / (2 * len(self._points))
        return (rim + disc + self.px(_CLEAR) - half * room.bottom()) / (1 - half)

    # Rows

    def _set_rows(self, room: QRectF) -> None:
        step = room.height() / len(self._points)
        sizes = [self._words(point, self._row(room, step, index)) for index, point in self._each()]
        size = min(boxes[0].size_px for boxes in sizes) / self.canvas.unit
        disc = self._disc_radius(step)
        for index, point in self._each():
            row = self._row(room, step, index)
            middle = row.center().y()
            boxes = self._words(point, row, size)
            self.texts += [box for box in boxes if box.words]
            if self._upright:
                self._discs.append(QPointF(self._left() + disc, middle))
            else:
                centre = QPointF(self._rim(middle) + _DISC_AT * self._scale, middle)
                self._discs.append(centre)
                start = boxes[0].used.right() + self.px(_DOTS_GAP)
                end = centre.x() - disc - self.px(_DOTS_GAP)
                if end > start and len(boxes) == 1:
                    self._dots.append((QPointF(start, middle), QPointF(end, middle)))
                else:
                    self._dots.append((QPointF(), QPointF()))
            if index < len(self._points) - 1:
                bottom = room.top() + (index + 1) * step
                self._rules.append((QPointF(row.left(), bottom), QPointF(row.right(), bottom)))

    def _each(self) -> list[tuple[int, Point]]:
        return list(enumerate(self._points))

    def _disc_radius(self, step: float) -> float:
        return min(_DISC * self._scale, step * 0.42)

    def _row(self, room: QRectF, step: float, index: int) -> QRectF:
        """Return the room for the words of a row."""
        top = room.top() + index * step
        disc = self._disc_radius(step)
        if self._upright:
            left = self._left() + 2 * disc + self.px(28)
            return QRectF(left, top, self.width() - self._left() - left, step)
        nearest = min(self._rim(top), self._rim(top + step))
        right = nearest + _DISC_AT * self._scale - disc - self.px(_DOTS_GAP)
        return QRectF(self._left(), top, right - self._left(), step)

    def _words(self, point: Point, row: QRectF, size: float = _NAME) -> list[TextBox]:
        """Set name and text of a point into its row."""
        palette, middle = self.palette_, Qt.AlignmentFlag.AlignVCenter
        name, text = point.title.get(self.language), point.text.get(self.language)
        style = Style(
            Face.SERIF, size, palette.accent_text, smallest=26, leading=1.2, down=middle, lines=1
        )
        if not text:
            return [TextBox(name, row, style, self.canvas)]
        half = row.height() * 0.5
        upper = QRectF(row.left(), row.top(), row.width(), half)
        lower = QRectF(row.left(), upper.bottom(), row.width(), row.height() - half)
        plain = Style(Face.SANS, _TEXT, palette.text, smallest=22, leading=1.3)
        return [TextBox(name, upper, style, self.canvas), TextBox(text, lower, plain, self.canvas)]

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the bands, the paper, and the hairlines between the rows."""
        palette, unit = self.palette_, self._scale
        field = mix(palette.accent_text, palette.accent, 0.4)
        painter.setPen(Qt.PenStyle.NoPen)
        for reach, colour in zip(
            (*_BANDS, 0.0),
            (
                alpha(palette.card, 0.42),
                alpha(palette.accent, 0.62),
                alpha(field, 0.92),
                palette.card,
            ),
            strict=True,
        ):
            painter.setBrush(QColor(colour))
            self._circle(painter, reach)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for reach, colour, width, dotted in (
            (112.0, alpha(palette.card, 0.8), 2.0, False),
            (76.0, alpha(palette.card, 0.9), 2.5, False),
            (37.0, palette.card, 2.5, False),
            (56.0, alpha(palette.accent_text, 0.55), 2.0, True),
            (94.0, alpha(field, 0.6), 2.0, True),
            (-12.0, alpha(KEY_BORDER, 0.8), 1.5, False),
        ):
            pen = QPen(QColor(colour), max(1.0, width * unit))
            if dotted:
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setDashPattern([1, 6])
            painter.setPen(pen)
            self._circle(painter, reach)
        painter.setPen(QPen(QColor(palette.border), max(1.0, HAIRLINE * unit)))
        for start, end in self._rules:
            painter.drawLine(start, end)

    def _circle(self, painter: QPainter, reach: float) -> None:
        radius = self._radius + reach * self._scale
        painter.drawEllipse(self._middle, radius, radius)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the dotted lines as far as they have come, and the discs at their ends."""
        palette = self.palette_
        step = (
            _DISC * self._scale
            if len(self._discs) < 2
            else (self._discs[1].y() - self._discs[0].y())
        )
        full = self._disc_radius(step)
        dotted = QPen(QColor(alpha(palette.text2, 0.5)), max(1.0, 3 * self._scale))
        dotted.setCapStyle(Qt.PenCapStyle.RoundCap)
        dotted.setDashPattern([0.33, 3.67])
        for index, disc in enumerate(self._discs):
            share = self.share(index)
            if share <= 0:
                continue
            if self._dots and not self._dots[index][0].isNull():
                start, end = self._dots[index]
                painter.setPen(dotted)
                painter.drawLine(start, start + (end - start) * share)
            radius = full * share
            painter.setBrush(QColor(palette.accent_text))
            painter.setPen(QPen(QColor(palette.card), max(1.0, 5 * self._scale)))
            painter.drawEllipse(disc, radius, radius)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(alpha(palette.accent, 0.8)), max(1.0, 1.5 * self._scale)))
            inner = radius * _RING / _DISC
            painter.drawEllipse(disc, inner, inner)
            icon = self._icons[index]
            if icon is not None:
                painter.setOpacity(share)
                painter.drawPixmap(disc - QPointF(icon.width() / 2, icon.height() / 2), icon)
                painter.setOpacity(1.0)
