"""Figures on the facets of a climbing wall."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kiosk.content.blocks import Figure, StatsBlock, StatsCard
from kiosk.content.words import figure_words
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.stats.entry import Entry, EntryStyle
from kiosk.ui.blocks.stats.facets import Facet, edges, facets
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style
from kiosk.ui.theme import (
    CLAY,
    CREAM,
    FACET_LIGHT,
    FACET_SHADE,
    HOLDS,
    INK,
    SAND,
    alpha,
    contrast,
    mix,
)

_FLANK, _PLINTH, _FOOT = 40.0, 26.0, 10.0
_PAD, _PAD_DOWN = 22, 14
_HEADING = 118.0
_MOST_IN_ROW = 4
_ICON, _TITLE = 46.0, 30.0
_SIZES = (
    (76, 26),
    (76, 24),
    (72, 23),
    (64, 24),
    (64, 23),
    (58, 22),
    (52, 22),
    (46, 22),
    (42, 21),
    (38, 21),
    (34, 21),
    (30, 21),
)
# How much the length of a label may tell in the width of its facet.
_BY_LENGTH = (0.0, 0.25, 0.45, 0.65)
_LINE = 2.5
# Radii of a hold, across and down.
_HOLD = (14.0, 11.0)


class WallView(BlockView):
    """A row of facets for each card, its heading on the first one; holds where there is room."""

    def __init__(self, block: StatsBlock, context: PageContext, geometry: QRect) -> None:
        cards = block.cards or _in_rows(block)
        super().__init__(context, geometry, parts=sum(len(each.items) for each in cards))
        self._cards = tuple(each for each in cards if each.items)
        unit = self.canvas.unit
        self._face = QRectF(self.rect()).adjusted(
            _FOOT * 2 * unit, 0, -(_FLANK + _FOOT) * unit, -_PLINTH * unit
        )
        self._facets: list[list[Facet]] = []
        self._headings: list[Facet | None] = []
        self._entries: list[Entry] = []
        self._holds: list[tuple[QPointF, str]] = []
        if not self._cards:
            return
        best = (3, 0)
        ways = [(size, by) for size in _SIZES for by in _BY_LENGTH]
        for index, (size, by_length) in enumerate(ways):
            self._cut(by_length)
            best = min(best, (self._try(*size), index))
            if best[0] == 0:
                break
        size, by_length = ways[best[1] if best[0] < 2 else -1]
        self._cut(by_length)
        self._entries = list(self._set(*size))
        for entry in self._entries:
            entry.adopt()
        self._set_headings()
        self._set_holds()

    def _cut(self, by_length: float) -> None:
        """Cut the wall into facets; who has more to say may get more of the width."""
        unit, face = self.canvas.unit, self._face
        self._facets, self._headings = [], []
        lines = edges(face, len(self._cards), unit)
        for row, each in enumerate(self._cards):
            has_heading = bool(each.title.get(self.language) or each.icon)
            lengths = [self._length(item) for item in each.items]
            weights = [(length / max(lengths)) ** by_length for length in lengths]
            if has_heading:
                heading = _HEADING * unit
                weights.insert(0, sum(weights) * heading / max(1.0, face.width() - heading))
            cut = facets(lines[row], lines[row + 1], face, weights, unit, row)
            self._headings.append(cut.pop(0) if has_heading else None)
            self._facets.append(cut)

    def _length(self, figure: Figure) -> float:
        """Return how much there is to say on a facet, in letters of its label."""
        label = figure.label.get(self.language)
        return len(label) + 1.6 * len(figure_words(figure, self.language))

    # Colours

    @property
    def _strong(self) -> str:
        palette = self.palette_
        return mix(palette.accent, INK, 0.55) if palette.is_night else palette.accent_text

    def _fill(self, row: int, column: int) -> str:
        """Return the colour of a facet: the panel's own, then clay and sand, in turn."""
        strong = self._strong
        rows = (
            (mix(strong, INK, 0.5), mix(strong, INK, 0.12), mix(strong, INK, 0.32)),
            (CLAY, SAND, mix(CLAY, SAND, 0.32), mix(SAND, CLAY, 0.12)),
        )
        fills = rows[row % len(rows)]
        return fills[column % len(fills)]

    def _ink(self, fill: str) -> str:
        return CREAM if contrast(CREAM, fill) >= contrast(INK, fill) else mix(fill, INK, 0.92)

    # Words

    def _set(self, figure: float, label: float) -> Iterator[Entry]:
        """Set every figure into its facet."""
        side, down = self.px(_PAD), self.px(_PAD_DOWN)
        part = 0
        for row, each in enumerate(self._cards):
            for column, (item, facet) in enumerate(zip(each.items, self._facets[row], strict=True)):
                ink = self._ink(self._fill(row, column))
                style = EntryStyle(
                    figure=figure,
                    ink=ink,
                    label=label,
                    label_ink=ink,
                    small_ink=ink,
                    label_face=Face.SANS_MEDIUM,
                    gap=10,
                )
                room = facet.inner.adjusted(side, down, -side * 0.6, -down)
                trial = Entry(self, item, room, style, part)
                room.translate(0, max(0.0, room.height() - trial.height) * 0.45)
                yield Entry(self, item, room, style, part)
                part += 1

    def _try(self, figure: float, label: float) -> int:
        """Return 2 if words run out of a facet, 1 if one ends in a lonely character, else 0."""
        worst = 0
        for entry in self._set(figure, label):
            if not entry.fits or entry.bottom > entry.room.bottom() + 1:
                return 2
            worst = max(worst, int(entry.is_ragged))
        return worst

    def _set_headings(self) -> None:
        for each, facet in zip(self._cards, self._headings, strict=True):
            title = each.title.get(self.language)
            if facet is None or not title:
                continue
            icon = self.px(_ICON + 8) if each.icon else 0
            room = facet.inner.adjusted(self.px(6), 0, -self.px(6), 0)
            high = self.px(_TITLE * 2.6)
            top = room.center().y() - (icon + high) / 2 + icon
            across = Qt.AlignmentFlag.AlignHCenter
            style = Style(Face.SERIF, _TITLE, CREAM, smallest=21, leading=1.2, across=across)
            self.add_text(title, QRectF(room.left(), top, room.width(), high), style)

    def _set_holds(self) -> None:
        """Put holds into the corners that no words reach."""
        reach = QPointF(self.px(_HOLD[0] * 2.2), self.px(_HOLD[1] * 2.6))
        taken = [box for entry in self._entries for box in entry.covered()]
        turn = 0
        for row in self._facets:
            for facet in row:
                inner = facet.inner
                for corner in (
                    QPointF(inner.right() - reach.x(), inner.top() + reach.y()),
                    QPointF(inner.right() - reach.x() * 1.5, inner.bottom() - reach.y()),
                    QPointF(inner.right() - reach.x() * 3.4, inner.top() + reach.y() * 1.9),
                ):
                    turn += 1
                    around = QRectF(corner - reach, corner + reach)
                    if not any(around.intersects(box) for box in taken):
                        self._holds.append((corner, HOLDS[turn * 3 % len(HOLDS)]))

    # Painting

    def draw_still(self, painter: QPainter) -> None:
        """Draw the wall: its flank and foot, the facets, the holds."""
        if not self._cards:
            return
        self._draw_body(painter)
        line = QPen(QColor(alpha(CREAM, 0.75)), max(1.0, _LINE * self.canvas.unit))
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for row, (heading, cut) in enumerate(zip(self._headings, self._facets, strict=True)):
            if heading is not None:
                self._draw_facet(painter, heading, mix(self._strong, INK, 0.68), line)
            for column, facet in enumerate(cut):
                self._draw_facet(painter, facet, self._fill(row, column), line)
        for each, heading in zip(self._cards, self._headings, strict=True):
            if heading is not None and each.icon:
                self._draw_icon(painter, each, heading)
        painter.setPen(Qt.PenStyle.NoPen)
        wide, high = self.px(_HOLD[0]), self.px(_HOLD[1])
        for at, colour in self._holds:
            painter.setBrush(QColor(alpha(INK, 0.24)))
            painter.drawEllipse(at + QPointF(self.px(2), self.px(4)), wide, high)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(at, wide, high)
            painter.setBrush(QColor(alpha(INK, 0.5)))
            painter.drawEllipse(at, self.px(2), self.px(2))

    def _draw_body(self, painter: QPainter) -> None:
        unit, face = self.canvas.unit, self._face
        top = self._facets[0][-1].outline
        shoulder = max(top, key=_right_top)
        flank = QPolygonF(
            [
                shoulder,
                QPointF(face.right() + _FLANK * unit, shoulder.y() + 32 * unit),
                QPointF(face.right() + (_FLANK - 4) * unit, face.bottom()),
                QPointF(face.right() - 2, face.bottom()),
            ]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(self._strong, INK, 0.78)))
        painter.drawPolygon(flank)
        left, right = 0.0, float(self.width())
        level = face.bottom()
        foot = level + (_PLINTH - _FOOT) * unit
        painter.setBrush(QColor(self._strong))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(left + 14 * unit, level),
                    QPointF(right - 14 * unit, level),
                    QPointF(right, foot),
                    QPointF(left, foot),
                ]
            )
        )
        painter.fillRect(
            QRectF(left, foot, right, _FOOT * unit), QColor(mix(self._strong, INK, 0.5))
        )

    def _draw_facet(self, painter: QPainter, facet: Facet, fill: str, line: QPen) -> None:
        outline = facet.outline
        first, last = outline[0], outline[-1]
        shape = QPolygonF(list(outline))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawPolygon(shape)
        # Light from the upper left, shade at the lower right, in two flat cuts as of folded ply.
        top_right = max(outline, key=_right_top)
        low_right = max(outline, key=_right_bottom)
        painter.setBrush(QColor(FACET_LIGHT))
        painter.drawPolygon(QPolygonF([first, top_right, first + (last - first) * 0.28]))
        painter.setBrush(QColor(FACET_SHADE))
        painter.drawPolygon(
            QPolygonF([top_right, low_right, low_right + (last - low_right) * 0.27])
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line)
        painter.drawPolygon(shape)

    def _draw_icon(self, painter: QPainter, each: StatsCard, facet: Facet) -> None:
        side = self.px(_ICON)
        icon = self.context.icons.pixmap(each.icon, side, CREAM)
        high = self.px(_TITLE * 2.6) if each.title.get(self.language) else 0
        middle = facet.inner.center()
        top = middle.y() - (side + self.px(8) + high) / 2
        painter.drawPixmap(QPointF(middle.x() - side / 2, top), icon)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figures at what they have counted to."""
        for entry in self._entries:
            entry.draw_figure(painter, self._elapsed)


def _in_rows(block: StatsBlock) -> tuple[StatsCard, ...]:
    """Return figures without cards as rows of about equal length."""
    rows = ceil(len(block.items) / _MOST_IN_ROW)
    length = ceil(len(block.items) / max(1, rows))
    return tuple(
        StatsCard(items=block.items[start : start + length])
        for start in range(0, len(block.items), max(1, length))
    )


def _right_top(point: QPointF) -> float:
    return point.x() - point.y()


def _right_bottom(point: QPointF) -> float:
    return point.x() + point.y()
