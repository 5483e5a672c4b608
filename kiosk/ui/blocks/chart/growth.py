"""The slope from the first value to the last one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt

from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.charts import ChartItem, GrowthItem, SlopeColours
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, text_width

TITLE = 25.0
START_VALUE, END_VALUE = 36.0, 92.0
# look.md, 5: the rise is a sign, not to scale; every slope uses the same.
RISE = 56
START_INSET, END_INSET = 30, 34
FOOT_ROW = 30


class GrowthView(ChartView):
    """From one value up to another: the first small at its dot, the last large over its own."""

    def compose(self) -> Sequence[ChartItem]:
        """Set both values and their periods; return the slope."""
        room = self.inside()
        top = self.set_head(room, TITLE, lines=3)
        if not self.block.items:
            self.set_foot(room)
            return []
        bottom = self._set_ends(room)
        unit = self.canvas.unit
        baseline = bottom - self.px(10)
        start = QPointF(room.left() + self.px(START_INSET), baseline - self.px(24))
        end = QPointF(room.right() - self.px(END_INSET), baseline - self.px(80))
        # Where the room is high, the slope stands in its middle.
        spare = baseline - self.px(80) - top - self.px(END_VALUE)
        if spare > 0:
            end.setY(end.y() - min(spare * 0.45, self.px(90)))
        self._set_values(room, top, start, end)
        return [GrowthItem(start, end, baseline=baseline, colours=self._colours(), unit=unit)]

    def _colours(self) -> SlopeColours:
        palette = self.palette_
        return SlopeColours(
            begin=palette.bar_mid,
            end=palette.lead_to if palette.is_night else palette.accent_text,
            accent=palette.accent if palette.is_night else palette.accent_text,
            start_rim=palette.text2,
            face=palette.card,
            core=palette.title if palette.is_night else palette.card,
            baseline=palette.baseline,
        )

    def _set_values(self, room: QRectF, top: float, start: QPointF, end: QPointF) -> None:
        last = len(self.block.items) - 1
        first_value = self.block.items[0].value.get(self.language)
        at = end.y() - self.px(30)
        size = min(END_VALUE, max(44.0, (at - top - self.px(6)) / self.canvas.unit / 0.7))
        colour = self.value_colour(leads=True)
        figure = self.set_value(last, size, colour, room.width(), 0.42)
        self.place_value(last, figure, room.right() - figure.width, at, first_value)
        if last:
            small = self.set_value(0, START_VALUE, self.palette_.text2, room.width() * 0.4, 0.66)
            left = max(room.left(), start.x() - self.px(20))
            self.place_value(0, small, left, start.y() - self.px(22))

    def _set_ends(self, room: QRectF) -> float:
        """Set the words of both ends under the baseline, and the credit beside or below them."""
        first, last = self.label_of(0), self.label_of(len(self.block.items) - 1)
        if len(self.block.items) == 1:
            first = ""
        credit = self.block.credit.get(self.language)
        row = float(self.px(FOOT_ROW))
        wide = text_width(credit, Face.SANS, self.px(22)) + text_width(last, Face.SANS, self.px(25))
        shares_row = not first and not self.block.note and wide + self.px(24) <= room.width()
        if shares_row:
            bottom = self.set_foot(room)
            line = QRectF(room.left(), bottom, room.width(), row)
        else:
            bottom = self.set_foot(room)
            if first or last:
                bottom -= row
            line = QRectF(room.left(), bottom, room.width(), row)
        right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        size = 24.0
        self.add_text(
            last,
            line,
            Style(Face.SANS, size, self.palette_.text, across=right, down=middle, lines=1),
        )
        self.add_text(
            first, line, Style(Face.SANS, size, self.palette_.text2, down=middle, lines=1)
        )
        return bottom
