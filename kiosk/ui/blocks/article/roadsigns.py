"""Points as signboards on posts, rising along a road."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.article.point import sizes
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import BLACK, CREAM, ROAD_SIGN, STEEL, WHITE, mix

_GAP = 30
_NARROWEST = 330
_ICON = 60
_PAD, _PAD_DOWN = 26, 20
_TITLE_MORE = 13
_LARGEST = 25.0
_LEAST_HIGH = 124
_POST, _LEAST_POST = 10, 46
_RADIUS, _INSET, _LINE = 18, 7, 3
# How much higher the last board hangs than the first, at most.
_RISE = 96


class RoadSignsView(BlockView):
    """One board a point, its icon at the left; each hangs a little higher than the one before."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        own = Point(title=block.title, text=block.text, icon=block.icon)
        self._points = tuple(point for point in (own, *block.points) if point.title or point.text)
        self._boards: list[QRectF] = []
        self._feet: list[float] = []
        self._is_overfull = False
        count = len(self._points)
        if not count:
            return
        gap = self.px(_GAP)
        most = max(1, int((self.width() + gap) / (self.px(_NARROWEST) + gap)))
        rows = ceil(count / most)
        columns = ceil(count / rows)
        self._wide = (self.width() - gap * (columns - 1)) / columns
        high = self.height() / rows
        for row in range(rows):
            here = self._points[row * columns : (row + 1) * columns]
            self._set_row(here, QRectF(0, row * high, self.width(), high))

    def _set_row(self, points: tuple[Point, ...], room: QRectF) -> None:
        """Set a row of boards of one size into ``room``."""
        most = room.height() - self.px(_LEAST_POST)
        for size in sizes(_LARGEST):
            heights = [self._set(point, QPointF(0, 0), size)[1] for point in points]
            if max(heights) <= most:
                break
        high = max(min(float(self.px(_LEAST_HIGH)), most), *heights)
        self._is_overfull = self._is_overfull or high > room.height()
        rise = min(float(self.px(_RISE)), max(0.0, most - high)) / max(1, len(points) - 1)
        for index, point in enumerate(points):
            top = room.top() + max(0.0, most - high) - rise * index
            board = QRectF(index * (self._wide + self.px(_GAP)), top, self._wide, high)
            self._boards.append(board)
            self._feet.append(room.bottom())
            spare = (high - heights[index]) / 2
            self.texts += self._set(point, board.topLeft() + QPointF(0, spare), size)[0]

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        lost = [box.words for box in self.texts] if self._is_overfull else []
        return super().overflowing() + lost

    def _set(self, point: Point, at: QPointF, size: float) -> tuple[list[TextBox], float]:
        """Set the words of a board at ``at``; return them and how high the board must be."""
        pad, down = self.px(_PAD), self.px(_PAD_DOWN)
        left = at.x() + pad + (self.px(_ICON + 18) if point.icon else 0)
        width = at.x() + self._wide - pad - left
        top = at.y() + down
        rows = (
            (point.title, Face.SERIF, size + _TITLE_MORE, WHITE, 1.22, size + 1),
            (point.text, Face.SANS_MEDIUM, size, CREAM, 1.36, size),
        )
        boxes = []
        for text, face, at_size, colour, leading, smallest in rows:
            words = text.get(self.language)
            if not words:
                continue
            # A title shrinks to two lines at most, so that it stays a name.
            lines = 2 if face is Face.SERIF else 0
            high = self.px(at_size * leading * lines) if lines else self.height()
            style = Style(face, at_size, colour, smallest=smallest, leading=leading, lines=lines)
            room = QRectF(left, top, width, high)
            # A little smaller on one line is better than a line of a word or two.
            one = replace(style, smallest=at_size * 0.88, lines=1)
            box = TextBox(words, room, one, self.canvas)
            if not box.fits:
                box = even_box(words, room, style, self.canvas)
            boxes.append(box)
            top = box.used.bottom() + self.px(2)
        return boxes, top + down - at.y()

    def _fill(self, index: int) -> str:
        """Return the colour of a board: in turn the green of roads and the panel's own."""
        palette = self.palette_
        own = mix(palette.accent, BLACK, 0.6) if palette.is_night else palette.accent_text
        return (ROAD_SIGN, own)[index % 2]

    def draw_still(self, painter: QPainter) -> None:
        """Draw posts, boards and icons."""
        for index, (point, board) in enumerate(zip(self._points, self._boards, strict=True)):
            self._draw_posts(painter, board, self._feet[index])
            fill = QColor(self._fill(index))
            radius, inset = self.px(_RADIUS), self.px(_INSET)
            painter.setPen(Qt.PenStyle.NoPen)
            shadow = QColor(mix(self._fill(index), BLACK, 0.7))
            for step in range(4):
                shadow.setAlpha(16)
                painter.setBrush(shadow)
                painter.drawRoundedRect(
                    board.adjusted(-step, self.px(4), step, self.px(4 + 3 * step)), radius, radius
                )
            painter.setBrush(fill)
            painter.drawRoundedRect(board, radius, radius)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(CREAM), _LINE * self.canvas.unit))
            painter.drawRoundedRect(
                board.adjusted(inset, inset, -inset, -inset),
                radius - inset * 0.7,
                radius - inset * 0.7,
            )
            if point.icon:
                side = self.px(_ICON)
                icon = self.context.icons.pixmap(point.icon, side, CREAM)
                at = QPointF(board.left() + self.px(_PAD), board.center().y() - side / 2)
                painter.drawPixmap(at, icon)

    def _draw_posts(self, painter: QPainter, board: QRectF, foot: float) -> None:
        wide = self.px(_POST)
        for share in (0.22, 0.76):
            left = board.left() + board.width() * share
            post = QRectF(
                left, board.bottom() - self.px(6), wide, foot - board.bottom() + self.px(6)
            )
            steel = QLinearGradient(post.topLeft(), post.topRight())
            steel.setColorAt(0, QColor(STEEL[0]))
            steel.setColorAt(1, QColor(STEEL[1]))
            painter.fillRect(post, steel)
