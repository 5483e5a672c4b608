"""Points on a large lit screen: a title, and a field with an icon for each."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import alpha

TITLE, NAME, TEXT, SMALLEST = 38.0, 29.0, 24.0, 21.0
PAD, TITLE_PAD, CELL_PAD = 34, 22, 14
ICON_SHARE = 1.7
# The screen is bent: its upper edge hangs, its lower one rises by so much.
BEND = 14
WIDE_CELLS = 3.2
SCALES = (1.0, 0.94, 0.88, 0.82, 0.77, 0.72)


class ScreenView(BlockView):
    """A bent screen; its fields are parted by fine lines."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._points = block.points
        self._icons: list[tuple[str, int, QPointF]] = []
        self._rules: list[QLineF] = []
        for scale in SCALES:
            if self._set(block, scale):
                break

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def _set(self, block: ArticleBlock, scale: float) -> bool:
        """Set everything at ``scale``; return whether it fits."""
        for filled in (self.texts, self._icons, self._rules):
            filled.clear()
        pad = self.px(PAD)
        room = QRectF(self.rect()).adjusted(
            pad, self.px(BEND + TITLE_PAD), -pad, -self.px(BEND + 8)
        )
        centred = Qt.AlignmentFlag.AlignHCenter
        for words, face, size, colour in (
            (block.title, Face.SERIF, TITLE, self.palette_.lead_to),
            (block.text, Face.SANS, TEXT, self.palette_.text),
        ):
            said = words.get(self.language)
            if not said:
                continue
            at = max(SMALLEST, size * scale)
            ink = colour if self.palette_.is_night else self.palette_.title
            style = Style(face, at, ink, smallest=at, leading=1.25, across=centred)
            box = even_box(said, room, style, self.canvas)
            self.texts.append(box)
            room.setTop(box.used.bottom() + self.px(12))
        if not self._points:
            return all(box.fits for box in self.texts)
        return self._set_fields(room, scale) and all(box.fits for box in self.texts)

    def _set_fields(self, room: QRectF, scale: float) -> bool:
        count = len(self._points)
        columns = _columns(count, room)
        rows = ceil(count / columns)
        wide, high = room.width() / columns, room.height() / rows
        fits = True
        for index, point in enumerate(self._points):
            row, column = divmod(index, columns)
            here = columns if row < rows - 1 else count - columns * (rows - 1)
            indent = (room.width() - wide * here) / 2
            cell = QRectF(room.left() + indent + wide * column, room.top() + high * row, wide, high)
            fits = self._set_field(point, cell, scale) and fits
            if column:
                inset = self.px(10)
                self._rules.append(
                    QLineF(cell.left(), cell.top() + inset, cell.left(), cell.bottom() - inset)
                )
        for row in range(1, rows):
            y = room.top() + high * row
            self._rules.append(QLineF(room.left(), y, room.right(), y))
        return fits

    def _set_field(self, point: Point, cell: QRectF, scale: float) -> bool:
        """Set icon, name and text of one field in its middle; return whether they fit."""
        inner = cell.adjusted(self.px(CELL_PAD), self.px(6), -self.px(CELL_PAD), -self.px(6))
        size = max(SMALLEST, NAME * scale)
        centred = Qt.AlignmentFlag.AlignHCenter
        rows = [
            (point.title, Face.SANS_BOLD, size, self.palette_.title),
            (point.text, Face.SANS, max(SMALLEST, TEXT * scale), self.palette_.text),
        ]
        boxes: list[TextBox] = []
        for text, face, at, colour in rows:
            words = text.get(self.language)
            if words:
                style = Style(face, at, colour, smallest=at, leading=1.22, across=centred)
                boxes.append(even_box(words, inner, style, self.canvas))
        icon = self.px(size * ICON_SHARE) if point.icon else 0
        gap = self.px(10 * scale) if icon else 0
        high = icon + gap + sum(box.used.height() for box in boxes)
        top = inner.center().y() - high / 2
        if icon:
            self._icons.append((point.icon, icon, QPointF(inner.center().x() - icon / 2, top)))
            top += icon + gap
        for box in boxes:
            place = QRectF(box.rect.left(), top, box.rect.width(), box.used.height())
            self.add_text(box.words, place, box.style)
            top += box.used.height()
        return high <= inner.height() + 1 and all(box.fits for box in boxes)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the screen, its lines and its icons."""
        palette = self.palette_
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        bend = self.px(BEND)
        shape = QPainterPath(rect.topLeft())
        shape.quadTo(QPointF(rect.center().x(), rect.top() + 2 * bend), rect.topRight())
        shape.lineTo(rect.bottomRight())
        shape.quadTo(QPointF(rect.center().x(), rect.bottom() - 2 * bend), rect.bottomLeft())
        shape.closeSubpath()
        painter.setBrush(QColor(palette.card))
        painter.setPen(QPen(QColor(palette.accent), max(1.0, 2 * self.canvas.unit)))
        painter.drawPath(shape)
        painter.setPen(QPen(QColor(alpha(palette.accent, 0.38)), max(1.0, 1.5 * self.canvas.unit)))
        painter.drawLines(self._rules)
        for name, size, at in self._icons:
            painter.drawPixmap(at, self.context.icons.pixmap(name, size, palette.accent_text))


def _columns(count: int, room: QRectF) -> int:
    """Return how many fields stand side by side: as square a grid as the screen allows."""
    if room.width() > room.height() * WIDE_CELLS:
        return min(count, 4)
    return min(count, 2 if count <= 4 else 3)
