"""Points as round gates side by side; each leads to its panel."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.article.gate import TEXT_LEADING, GateFace, GateKey
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import KEY_BORDER

GAP = 36
LEAST = 230
DIAMOND = 9
# Text below a gate is set smaller before it takes more than the first share of its height; the
# second one is the most that it gets.
COMFORTABLE_SHARE = 0.24
TEXT_SHARE = 0.4


class LinksView(BlockView):
    """Gates in a row, joined by gold lines; those that lead nowhere are no keys."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.points)))
        self._faces: list[tuple[QRect, GateFace]] = []
        self._still_faces: list[tuple[QRect, GateFace]] = []
        self._keys: list[tuple[int, GateKey]] = []
        top = 0.0
        title = block.title.get(self.language)
        if title:
            style = Style(Face.SANS_BOLD, 28, self.palette_.accent_text, lines=1)
            room = QRectF(0, 0, self.width(), self.px(44))
            top = self.add_text(title, room, style).used.bottom() + self.px(8)
        if block.points:
            self._place(block.points, top)

    def _place(self, points: tuple[Point, ...], top: float) -> None:
        gap = self.px(GAP)
        columns = max(1, min(len(points), int((self.width() + gap) / (self.px(LEAST) + gap))))
        columns = ceil(len(points) / ceil(len(points) / columns))
        rows = ceil(len(points) / columns)
        wide = (self.width() - gap * (columns - 1)) / columns
        high = (self.height() - top - self.px(12) * (rows - 1)) / rows
        size = QSize(int(wide), int(high))
        for text_size in (25.0, 24.0, 23.0, 22.0):
            text_high = max(self._text_height(point, wide, high, text_size) for point in points)
            if text_high <= high * COMFORTABLE_SHARE:
                break
        has_row = any(point.opens for point in points)
        for index, point in enumerate(points):
            row, column = divmod(index, columns)
            rect = QRect(
                round(column * (wide + gap)),
                round(top + row * (high + self.px(12))),
                size.width(),
                size.height(),
            )
            face = GateFace(point, self.context, size, text_high, text_size, has_row=has_row)
            if face.cut is not None:
                self._wanted.add(face.cut)
            self._faces.append((rect, face))
            if face.leads:
                key = GateKey(point, face, self.context, self)
                key.setGeometry(rect)
                key.chosen.connect(self.panel_wanted)
                self._keys.append((index, key))
            else:
                self._still_faces.append((rect, face))

    def _text_height(self, point: Point, wide: float, high: float, size: float) -> float:
        """Return how much room the text of ``point`` needs below its plaque."""
        style = Style(Face.SANS, size, self.palette_.text, leading=TEXT_LEADING)
        room = QRectF(0, 0, wide, high * TEXT_SHARE)
        box = TextBox(point.text.get(self.language), room, style, self.canvas)
        return (box.used.height() if point.text else 0.0) + self.px(14)

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return super().words() + [box.words for _, face in self._faces for box in face.boxes]

    def overflowing(self) -> list[str]:
        """Return what does not fit under its gate."""
        boxes = [box for _, face in self._faces for box in face.boxes]
        return super().overflowing() + [box.words for box in boxes if not box.fits]

    def advance(self) -> None:
        """Let the gates come up one after the other."""
        for index, key in self._keys:
            key.set_presence(self.share(index))

    def redraw(self) -> None:
        """Draw everything anew: a picture has come."""
        for _, key in self._keys:
            key.refresh()
        super().redraw()

    def draw_still(self, painter: QPainter) -> None:
        """Draw the lines between the gates, and the gates that are no keys."""
        pen = QPen(QColor(KEY_BORDER), max(1.0, 1.6 * self.canvas.unit))
        for (left_rect, left), (right_rect, right) in zip(
            self._faces, self._faces[1:], strict=False
        ):
            if left_rect.top() != right_rect.top():
                continue
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            y = left_rect.top() + left.middle
            start = left_rect.left() + left.span[1] + self.px(10)
            end = right_rect.left() + right.span[0] - self.px(10)
            half = self.px(DIAMOND)
            middle = (start + end) / 2
            painter.drawLine(QPointF(start, y), QPointF(middle - half, y))
            painter.drawLine(QPointF(middle + half, y), QPointF(end, y))
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(middle, y - half),
                        QPointF(middle + half, y),
                        QPointF(middle, y + half),
                        QPointF(middle - half, y),
                    ]
                )
            )
        for rect, face in self._still_faces:
            painter.save()
            painter.translate(rect.topLeft())
            face.draw(painter)
            painter.restore()
