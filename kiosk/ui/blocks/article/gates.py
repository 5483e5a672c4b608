"""Points as round garden gates: a picture or an icon behind each, its name below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.article.emblem import draw_emblem
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.images import Cut
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import GOLD, ROOF

_TEXT = 28.0
# Names are set smaller where the gates would become too small for them.
_NAMES = (32.0, 30.0, 28.0, 26.0, 24.0)
_WIDE_ENOUGH = 150
_WIDEST, _WIDEST_UPRIGHT = 176, 208
_RING = 12.0
_GAP = 8


class GatesView(BlockView):
    """The text, then a row of gates as large as the place allows."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.points)))
        self._gates: list[tuple[QRectF, Point]] = []
        top = 0.0
        palette = self.palette_
        for text, style in (
            (block.title, Style(Face.SANS_BOLD, 28, palette.accent_text, smallest=24, leading=1.3)),
            (block.text, Style(Face.SANS, _TEXT, palette.text, smallest=22, leading=1.45)),
        ):
            words = text.get(self.language)
            if words:
                rest = QRectF(0, top, self.width(), max(1.0, self.height() * 0.42 - top))
                box = even_box(words, rest, style, self.canvas)
                self.texts.append(box)
                top = box.used.bottom() + self.px(10)
        if block.points:
            self._set_gates(block.points, top)

    def _set_gates(self, points: tuple[Point, ...], top: float) -> None:
        gap, ring = self.px(_GAP), self.px(_RING)
        widest = _WIDEST_UPRIGHT if self.canvas.is_portrait else _WIDEST
        column = (self.width() - gap * (len(points) - 1)) / len(points)
        for name in _NAMES:
            size, below = self._fit_names(points, column, name)
            free = self.height() - top - below - 2 * ring
            side = max(float(self.px(40)), min(column - ring, self.px(widest), free))
            if side >= self.px(_WIDE_ENOUGH):
                break
        # What is left of the height stands above and below in equal parts.
        top += ring + min(max(0.0, free - side) / 2, self.px(24))
        for index, point in enumerate(points):
            left = index * (column + gap)
            gate = QRectF(left + (column - side) / 2, top, side, side)
            self._gates.append((gate, point))
            start = gate.bottom() + ring + self.px(4)
            room = QRectF(left, start, column, max(1.0, self.height() - start))
            box = self._name(point, room, size)
            if box.words:
                self.texts.append(box)

    def _fit_names(
        self, points: tuple[Point, ...], column: float, wanted: float
    ) -> tuple[float, float]:
        """Return the names' common size, and the height that they take below the gates."""
        room = QRectF(0, 0, column, self.height())
        names = [self._name(point, room, wanted) for point in points]
        size = min(box.size_px for box in names) / self.canvas.unit
        high = max(self._name(point, room, size).used.height() for point in points)
        return size, high + self.px(12)

    def _name(self, point: Point, room: QRectF, size: float) -> TextBox:
        """Set the words of a point: its name, and its text where it has one."""
        said = [text.get(self.language) for text in (point.title, point.text) if text]
        style = Style(
            Face.SERIF if len(said) < 2 else Face.SANS_MEDIUM,
            size,
            self.palette_.title,
            smallest=22,
            leading=1.22,
            across=Qt.AlignmentFlag.AlignHCenter,
            lines=2 if len(said) < 2 else 0,
        )
        return even_box("\n".join(said), room, style, self.canvas)

    def draw_still(self, painter: QPainter) -> None:
        """Draw what is seen through the gates."""
        for gate, point in self._gates:
            if point.art is None:
                draw_emblem(painter, gate, point, self.context)
                continue
            shape = QPainterPath()
            shape.addEllipse(gate)
            painter.save()
            painter.setClipPath(shape)
            side = round(gate.width())
            at = QPoint(round(gate.left()), round(gate.top()))
            self.draw_picture(painter, Cut(point.art.src, side, side, point.art.focus), at)
            painter.restore()

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the rings, which close as the page enters."""
        unit = self.canvas.unit
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index, (gate, _) in enumerate(self._gates):
            span = round(-360 * 16 * self.share(index))
            if not span:
                continue
            for grow, width, colour in (
                (-2.0, _RING, ROOF),
                (-9.0, 2.0, GOLD),
                (5.0, 1.5, GOLD),
            ):
                pen = QPen(QColor(colour), max(1.0, width * unit))
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                by = grow * unit
                painter.drawArc(gate.adjusted(-by, -by, by, by), 90 * 16, span)
