"""Rings in a row, each around its value."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.ui.blocks.base import figure_parts
from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.charts import ChartItem, Ring, RingItem
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, spaced_width
from kiosk.ui.theme import WHITE, mix
from kiosk.ui.widgets.figure_text import FigureText

RADIUS, STROKE = 78.0, 16.0
VALUE = 58.0
# A ring takes at most this share of a cell's width when its words stand beside it.
BESIDE = 0.5
GAP = 24
LABEL, NOTE, ICON = 27.0, 22.0, 34


class RingView(ChartView):
    """Rings with their words beside them, or below where the cells are narrow."""

    label_size = LABEL
    shows_icons = True

    def compose(self) -> Sequence[ChartItem]:
        """Set words and values; return the rings."""
        self._icons: list[tuple[str, QPointF]] = []
        body = self.body()
        count = len(self.block.items)
        if not count:
            return []
        rings = [self._set_ring(part, cell) for part, cell in enumerate(self._cells(body, count))]
        return [RingItem(rings, track=self.palette_.track)]

    def _cells(self, body: QRectF, count: int) -> list[QRectF]:
        """Share ``body`` among the rings: as many rows as make them largest."""
        gap = self.px(GAP)
        best: tuple[float, int] = (0.0, 1)
        for rows in range(1, count + 1):
            columns = ceil(count / rows)
            width = (body.width() - gap * (columns - 1)) / columns
            height = (body.height() - gap * (rows - 1)) / rows
            best = max(best, (self._radius(width, height), -rows))
        rows = -best[1] if best[1] < 0 else 1
        columns = ceil(count / rows)
        width = (body.width() - gap * (columns - 1)) / columns
        height = (body.height() - gap * (rows - 1)) / rows
        return [
            QRectF(
                body.left() + (index % columns) * (width + gap),
                body.top() + (index // columns) * (height + gap),
                width,
                height,
            )
            for index in range(count)
        ]

    def _radius(self, width: float, height: float) -> float:
        """Return the largest outer radius that a cell allows, at most the drawn one."""
        beside = min(height / 2, width * BESIDE / 2)
        below = min(width / 2, height * 0.58 / 2)
        return min(max(beside, below), (RADIUS + STROKE / 2) * self.canvas.unit * 1.25)

    def _set_ring(self, part: int, cell: QRectF) -> Ring:
        outer = self._radius(cell.width(), cell.height())
        is_beside = cell.width() > 2 * outer + self.px(120)
        if is_beside:
            centre = QPointF(cell.left() + outer, cell.center().y())
            left = cell.left() + 2 * outer + self.px(22)
            words = QRectF(left, cell.top(), cell.right() - left, cell.height())
        else:
            centre = QPointF(cell.center().x(), cell.top() + outer)
            top = cell.top() + 2 * outer + self.px(10)
            words = QRectF(cell.left(), top, cell.width(), cell.bottom() - top)
        self._set_words(part, words, is_beside=is_beside)
        return self.ring_around(part, centre, outer)

    def ring_around(self, part: int, centre: QPointF, outer: float) -> Ring:
        """Set the value of figure ``part`` into a ring; return the ring."""
        stroke = outer * STROKE / (RADIUS + STROKE / 2)
        self.set_middle(part, centre, 2 * (outer - stroke) * 0.86, VALUE * outer / self.px(86))
        figure = self.block.items[part]
        palette = self.palette_
        start = None if figure.start is None else figure.start.get(self.language) / self.scale_top()
        colour = palette.accent if palette.is_night else palette.accent_text
        return Ring(
            centre,
            outer - stroke / 2,
            stroke,
            self.end_of(part),
            colour,
            head=WHITE,
            start=start,
            start_colour=mix(colour, palette.card, 0.45),
            face=palette.card,
        )

    def set_middle(self, part: int, centre: QPointF, room: float, size: float) -> None:
        """Set figure ``part`` at ``centre``, its qualifiers in small type over and under it."""
        figure = self.block.items[part]
        prefix, value, unit, suffix = figure_parts(figure, self.language, self.block.unit)
        text = FigureText(
            ("", value, unit, ""), size, self._ink, self.canvas, room_px=room, unit_share=0.45
        )
        self.figures.append(text)
        shift = (bool(prefix) - bool(suffix)) * self.px(12)
        left, baseline = self.centre(text, QPointF(centre.x(), centre.y() + shift))
        self.place_value(part, text, left, baseline)
        style = self.small(lines=1, across=Qt.AlignmentFlag.AlignHCenter)
        row = QRectF(centre.x() - room / 2, 0, room, self.px(30))
        if suffix:
            row.moveTop(baseline + self.px(6))
            self.add_apart(suffix, row, style)
        if prefix:
            row.moveBottom(baseline - text.ascent - self.px(6))
            self.add_apart(prefix, row, style)

    @property
    def _ink(self) -> str:
        return self.palette_.title

    def _set_words(self, part: int, room: QRectF, *, is_beside: bool) -> None:
        figure = self.block.items[part]
        across = Qt.AlignmentFlag.AlignLeft if is_beside else Qt.AlignmentFlag.AlignHCenter
        icon = self.px(ICON) if figure.icon and is_beside and self.shows_icons else 0
        rest = QRectF(room)
        rest.setTop(room.top() + (icon + self.px(8) if icon else 0))
        size = self.label_size
        boxes = self._try_words(part, rest, size, across)
        while size > 21 and not (
            all(box.fits for box in boxes)
            and sum(box.used.height() for box in boxes) <= rest.height()
        ):
            size -= 1
            boxes = self._try_words(part, rest, size, across)
        high = sum(box.used.height() for box in boxes) + (icon + self.px(8) if icon else 0)
        top = room.top() + (max(0.0, room.height() - high) / 2 if is_beside else 0)
        if icon:
            self._icons.append((figure.icon, QPointF(room.left(), top)))
            top += icon + self.px(8)
        for box in boxes:
            height = box.used.height()
            even = QRectF(rest.left(), top, rest.width(), height)
            if is_beside:
                even.setWidth(spaced_width(box, rest.width()))
            self.add_text(box.words, even, box.style)
            top += height

    def _try_words(
        self, part: int, room: QRectF, size: float, across: Qt.AlignmentFlag
    ) -> list[TextBox]:
        figure = self.block.items[part]
        palette = self.palette_
        small = " · ".join(
            words for text in (figure.period, figure.note) if (words := text.get(self.language))
        )
        note = max(21.0, min(NOTE, size - 3))
        rows = [
            (figure.label.get(self.language), Face.SANS_BOLD, size, palette.title),
            (small, Face.SANS, note, palette.text2),
        ]
        return [
            TextBox(
                words,
                room,
                Style(face, at, colour, smallest=at, leading=1.28, across=across),
                self.canvas,
            )
            for words, face, at, colour in rows
            if words
        ]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card and the icons."""
        super().draw_still(painter)
        for name, at in self._icons:
            icon = self.context.icons.pixmap(name, self.px(ICON), self.palette_.accent_text)
            painter.drawPixmap(at, icon)
