"""A line through several values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from kiosk.ui.blocks.base import figure_parts
from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.blocks.chart.beside import places_beside
from kiosk.ui.charts import ChartItem, LineItem
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox
from kiosk.ui.widgets.figure_text import FigureText

VALUE = 32.0
SMALLEST_VALUE = 24.0
# Between a point and its value, and between the line and any value.
VALUE_GAP, VALUE_AIR = 18, 4
LABEL = 23.0
# A row of labels on so many lines, and what stays free between two of them.
LABEL_ROOMS = (34, 60, 88)
LABEL_GAP = 12


class LineView(ChartView):
    """Values over their labels, from left to right, joined by a line."""

    def compose(self) -> Sequence[ChartItem]:
        """Set labels and values; return the line."""
        body = self.body()
        count = len(self.block.items)
        if not count:
            return []
        column = body.width() / count
        bare = self._is_crowded(column)
        if bare:
            body.setTop(self._set_unit(body))
        labels = self._labels(column - self.px(LABEL_GAP))
        base = body.bottom() - labels[0].rect.height()
        high = max(1.0, base - body.top() - self.px(VALUE + 26))
        points = [
            QPointF(
                body.left() + column * (part + 0.5),
                base - self.px(12) - high * self.end_of(part) * 0.9,
            )
            for part in range(count)
        ]
        self._place_values(
            points, column, QRectF(body.topLeft(), QPointF(body.right(), base)), bare
        )
        for part, point in enumerate(points):
            x = point.x()
            label = labels[part]
            room = QRectF(label.rect)
            room.moveTopLeft(QPointF(x - room.width() / 2, base + self.px(2)))
            self.add_text(label.words, room, label.style)
        colour = self.palette_.strong
        return [
            LineItem(
                points,
                baseline=(QPointF(body.left(), base), QPointF(body.right(), base)),
                colour=colour,
                face=self.palette_.card,
                base_colour=self.palette_.baseline,
                unit=self.canvas.unit,
            )
        ]

    def _place_values(
        self, points: Sequence[QPointF], column: float, room: QRectF, bare: bool
    ) -> None:
        """Set the value of each point where the line does not go through it."""
        last = len(points) - 1
        values = [
            self._value(part, self.value_colour(leads=part == last), column, bare=bare)
            for part in range(len(points))
        ]
        sizes = [QSizeF(value.width, value.ascent) for value in values]
        places = places_beside(points, sizes, room, self.px(VALUE_GAP), self.px(VALUE_AIR))
        for part, (value, place) in enumerate(zip(values, places, strict=True)):
            self.place_value(part, value, place.left(), place.bottom())

    def _labels(self, width: float) -> list[TextBox]:
        """Return the labels, on no more lines than they need."""
        labels: list[TextBox] = []
        for high in LABEL_ROOMS:
            style = Style(
                Face.SANS,
                LABEL,
                self.palette_.text2,
                across=Qt.AlignmentFlag.AlignHCenter,
                down=Qt.AlignmentFlag.AlignVCenter,
                leading=1.2,
            )
            room = QRectF(0, 0, max(1.0, width), self.px(high))
            labels = [
                TextBox(self.label_of(part), room, style, self.canvas)
                for part in range(len(self.block.items))
            ]
            if all(label.fits for label in labels):
                break
        return labels

    def _is_crowded(self, column: float) -> bool:
        """Whether values with their units are wider than a column."""
        parts = range(len(self.block.items))
        widest = max(self.set_value(part, SMALLEST_VALUE, "", 0).width for part in parts)
        self.figures.clear()
        return widest > column * 0.94

    def _value(self, part: int, colour: str, column: float, *, bare: bool) -> FigureText:
        """Return a value with its unit, or without where the columns are narrow."""
        if not bare:
            return self.set_value(part, VALUE, colour, column * 0.94)
        figure = self.block.items[part]
        parts = ("", figure_parts(figure, self.language)[1], "", "")
        text = FigureText(parts, VALUE, colour, self.canvas, room_px=column * 0.94)
        self.figures.append(text)
        return text

    def _set_unit(self, body: QRectF) -> float:
        """Set the common unit once, over the values; return where it ends."""
        unit = self.block.unit.get(self.language)
        row = QRectF(body.left(), body.top() - self.px(8), body.width(), self.px(30))
        return self.add_text(unit, row, self.small(lines=1)).rect.bottom() if unit else body.top()
