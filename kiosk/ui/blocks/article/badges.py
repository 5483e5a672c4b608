"""Short points as badges: each an icon on a disc and a name, under a common title."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kiosk.content.blocks import ArticleBlock, Point
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import pill
from kiosk.ui.text import Style, text_width
from kiosk.ui.theme import alpha

_GAP = 8
_HIGHEST, _HIGHEST_UPRIGHT = 72, 82
_SIZES = (25.0, 24.0, 23.0, 22.0)
_SIZES_UPRIGHT = (27.0, 26.0, *_SIZES)
_LOWEST = 48
_PAD_SHARE = 0.15
_AFTER_DISC = 10
_END = 16
_ICON_SHARE = 0.6


class BadgesView(BlockView):
    """Badges in even columns where every name fits one, else flowing from line to line."""

    def __init__(self, block: ArticleBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._badges: list[tuple[QRectF, Point]] = []
        self._lost: list[str] = []
        top = 0.0
        palette = self.palette_
        for text, style in (
            (block.title, Style(Face.SANS_BOLD, 26, palette.accent_text, smallest=23, leading=1.3)),
            (block.text, Style(Face.SANS, 25, palette.text, smallest=22, leading=1.45)),
        ):
            words = text.get(self.language)
            if words:
                rest = QRectF(0, top, self.width(), max(1.0, self.height() - top))
                top = self.add_text(words, rest, style).used.bottom() + self.px(8)
        names = [self._name(point) for point in block.points]
        if not names:
            return
        self._set_badges(block, names, QRectF(0, top, self.width(), max(1.0, self.height() - top)))

    def _set_badges(self, block: ArticleBlock, names: list[str], room: QRectF) -> None:
        """Set the badges as evenly and as large as they fit."""
        for size in _SIZES_UPRIGHT if self.canvas.is_portrait else _SIZES:
            for columns in (4, 3, 2):
                if self._set_even(block, names, room, size, columns):
                    return
        for size in (24.0, 23.0, 22.0):
            if self._set_flow(block, names, room, size):
                return

    def _highest(self) -> int:
        return self.px(_HIGHEST_UPRIGHT if self.canvas.is_portrait else _HIGHEST)

    def moves(self) -> bool:
        """Nothing here moves."""
        return False

    def _name(self, point: Point) -> str:
        parts = (point.title.get(self.language), point.text.get(self.language))
        return " · ".join(part for part in parts if part)

    def _width(self, point: Point, name: str, size: float, high: float) -> float:
        """Return how wide a badge is that has just room for its name."""
        start = high - high * _PAD_SHARE + self.px(_AFTER_DISC) if point.icon else self.px(_END)
        return start + text_width(name, Face.SANS_MEDIUM, self.px(size)) + self.px(_END) + 2

    def _set_even(
        self, block: ArticleBlock, names: list[str], room: QRectF, size: float, columns: int
    ) -> bool:
        """Set the badges in ``columns``; return whether they fit."""
        rows = -(-len(names) // columns)
        # No last line that is nearly empty.
        if columns > len(names) or rows * columns - len(names) > 1:
            return False
        gap = self.px(_GAP)
        high = min(float(self._highest()), (room.height() - gap * (rows - 1)) / rows)
        wide = (room.width() - gap * (columns - 1)) / columns
        if high < self.px(_LOWEST) or any(
            self._width(point, name, size, high) > wide
            for point, name in zip(block.points, names, strict=True)
        ):
            return False
        for index, (point, name) in enumerate(zip(block.points, names, strict=True)):
            row, column = divmod(index, columns)
            at = QPointF(column * (wide + gap), room.top() + row * (high + gap))
            self._add(QRectF(at.x(), at.y(), wide, high), point, name, size)
        return True

    def _set_flow(self, block: ArticleBlock, names: list[str], room: QRectF, size: float) -> bool:
        """Set the badges one after the other, as wide as they are; return whether they fit."""
        gap, high = self.px(_GAP), float(self._highest())
        while True:
            places = self._flow(block, names, room, size, high)
            fits = places[-1].bottom() <= room.bottom() + 1
            if fits or high <= self.px(_LOWEST):
                break
            high -= gap / 2
        if not fits and size > 22:
            return False
        for place, point, name in zip(places, block.points, names, strict=True):
            self._add(place, point, name, size)
            if place.bottom() > room.bottom() + 1:
                self._lost.append(name)
        return True

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        return [*super().overflowing(), *self._lost]

    def _flow(
        self, block: ArticleBlock, names: list[str], room: QRectF, size: float, high: float
    ) -> list[QRectF]:
        gap = self.px(_GAP)
        at = room.topLeft()
        places = []
        for point, name in zip(block.points, names, strict=True):
            wide = min(room.width(), self._width(point, name, size, high))
            if at.x() > room.left() and at.x() + wide > room.right() + 1:
                at = QPointF(room.left(), at.y() + high + gap)
            places.append(QRectF(at.x(), at.y(), wide, high))
            at.setX(at.x() + wide + gap)
        return places

    def _add(self, rect: QRectF, point: Point, name: str, size: float) -> None:
        self._badges.append((rect, point))
        start = (
            rect.height() - rect.height() * _PAD_SHARE + self.px(_AFTER_DISC)
            if point.icon
            else self.px(_END)
        )
        room = rect.adjusted(start, 0, -self.px(_END) * 0.6, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS_MEDIUM, size, self.palette_.text, down=middle, leading=1.2)
        self.add_text(name, room, style)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the badges and their icons."""
        palette = self.palette_
        for rect, point in self._badges:
            pill(painter, rect, alpha(palette.accent, 0.26))
            if not point.icon:
                continue
            disc = rect.height() * (1 - 2 * _PAD_SHARE)
            middle = QPointF(rect.left() + rect.height() * _PAD_SHARE + disc / 2, rect.center().y())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent_text))
            painter.drawEllipse(middle, disc / 2, disc / 2)
            icon = self.context.icons.pixmap(point.icon, round(disc * _ICON_SHARE), palette.card)
            painter.drawPixmap(middle - QPointF(icon.width() / 2, icon.height() / 2), icon)
