"""The slope from the first value to the last one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from PySide6.QtCore import QPointF, QRectF, Qt

from kiosk.ui.blocks.base import figure_parts
from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.charts import ChartItem, GrowthItem, SlopeColours
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, even_box, text_width
from kiosk.ui.widgets.figure_text import FigureText

TITLE = 25.0
START_VALUE = 36.0
# What is tried for the last value until the title beside it fits.
END_VALUES = (92.0, 84.0, 76.0, 68.0, 60.0, 52.0, 46.0)
QUALIFIER_ROW = 28
# look.md, 5: the rise is a sign, not to scale; every slope uses the same.
RISE, RISE_HIGH = 56, 140
START_INSET, END_INSET = 30, 34
FOOT_ROW = 28
# Between the words of both ends, and how much of the chart they take at most.
FOOT_GAP, FOOT_SHARE = 24, 0.3
START_ABOVE_BASE = 20
DOT_GAP_START, DOT_GAP_END = 20, 25
# Between the title and the value of the start.
START_GAP = 14
# Sizes of a title whose first line stands over the last value, and how near its second comes.
OVER_TITLES, OVER_GAP = (25.0, 24.0, 23.0), 12


class GrowthView(ChartView):
    """From one value up to another: the first small at its dot, the last large over its own.

    The title stands beside the large value, over the low part of the slope.
    """

    def compose(self) -> Sequence[ChartItem]:
        """Set title, both values and their periods; return the slope."""
        room = self.inside()
        if not self.block.items:
            self.set_head(room, TITLE, lines=3)
            self.set_foot(room)
            return []
        baseline = self._set_ends(room) - self.px(8)
        start = QPointF(room.left() + self.px(START_INSET), baseline - self.px(START_ABOVE_BASE))
        rise = min(self.px(RISE_HIGH), max(self.px(RISE), (start.y() - room.top()) * 0.34))
        end = QPointF(room.right() - self.px(END_INSET), start.y() - rise)
        self._set_start(room, start)
        low = start.y() - self.px(DOT_GAP_START + START_VALUE * 0.72 + START_GAP)
        self._set_title_and_end(QRectF(room.topLeft(), QPointF(room.right(), low)), end)
        return [
            GrowthItem(
                start, end, baseline=baseline, colours=self._colours(), unit=self.canvas.unit
            )
        ]

    def _colours(self) -> SlopeColours:
        palette = self.palette_
        return SlopeColours(
            begin=palette.bar_mid,
            end=palette.lead_to if palette.is_night else palette.accent_text,
            accent=palette.strong,
            start_rim=palette.text2,
            face=palette.card,
            core=palette.title if palette.is_night else palette.card,
            baseline=palette.baseline,
        )

    def _set_start(self, room: QRectF, start: QPointF) -> None:
        if len(self.block.items) < 2:
            return
        figure = self.set_value(0, START_VALUE, self.palette_.text2, room.width() * 0.45)
        left = max(room.left(), start.x() - self.px(20))
        # Where it comes from is known from the start: only the last value counts.
        known = self.block.items[0].value.get(self.language)
        self.place_value(0, figure, left, start.y() - self.px(DOT_GAP_START), known)

    def _set_title_and_end(self, room: QRectF, end: QPointF) -> None:
        """Set the last value over its dot, as large as the title beside it allows."""
        last = len(self.block.items) - 1
        prefix, value, unit, suffix = figure_parts(
            self.block.items[last], self.language, self.block.unit
        )
        style = self.small(lines=1)
        behind = text_width(suffix, style.face, self.px(style.size)) + self.px(6) if suffix else 0
        baseline = end.y() - self.px(DOT_GAP_END)
        above = self.px(QUALIFIER_ROW) if prefix else 0
        for size in END_VALUES:
            parts = ("", value, unit, "")
            colour = self.value_colour(leads=True)
            text = FigureText(parts, size, colour, self.canvas, unit_share=0.47)
            left = room.right() - behind - text.width
            free = baseline - text.ascent - above
            beside = QRectF(room.topLeft(), QPointF(left - self.px(16), room.bottom()))
            title = (None if above else self._over(room, left, free)) or self._title(beside)
            if title.fits and free >= room.top():
                break
        self.figures.append(text)
        start = self.block.items[0].value.get(self.language) if last else 0.0
        self.place_value(last, text, left, baseline, start)
        row = float(self.px(QUALIFIER_ROW))
        if suffix:
            rect = QRectF(room.right() - behind + self.px(6), 0, behind, row)
            rect.moveBottom(baseline + self.px(4))
            self.add_apart(suffix, rect, style)
        if prefix:
            wide = text_width(prefix, style.face, self.px(style.size)) + self.px(4)
            over = QRectF(max(left, room.right() - wide), 0, wide, row)
            over.moveBottom(baseline - text.ascent - self.px(4))
            self.add_apart(prefix, over, style)
        if title.words:
            self._set_title(title)

    def _over(self, room: QRectF, left: float, top: float) -> TextBox | None:
        """Return the title in two lines, the first of them over the large value.

        None where it has a period below it, or no second line that ends before ``left``.
        """
        words = self.block.title.get(self.language)
        if self.block.period.get(self.language) or not words:
            return None
        most = left - self.px(OVER_GAP) - room.left()
        for at, size in product(_breaks(words), OVER_TITLES):
            style = Style(
                Face.SANS_BOLD, size, self.title_colour, smallest=size, leading=1.28, lines=2
            )
            place = QRectF(room.left(), room.top(), room.width(), self.px(size * 1.28 * 2))
            box = TextBox(words, place, style, self.canvas, first=at)
            is_clear = room.top() + self.px(size * 1.2) <= top
            if is_clear and box.fits and box.count > 1 and box.last_width <= most:
                return box
        return None

    def _title(self, room: QRectF) -> TextBox:
        """Return the title set in ``room``, less the row of the period."""
        row = self.px(QUALIFIER_ROW) if self.block.period.get(self.language) else 0
        style = Style(Face.SANS_BOLD, TITLE, self.title_colour, leading=1.28)
        return TextBox(
            self.block.title.get(self.language), room.adjusted(0, 0, 0, -row), style, self.canvas
        )

    def _set_title(self, title: TextBox) -> None:
        """Set the title in even lines, and the period below it."""
        if title.style.lines:
            self.texts.append(title)
            return
        room = title.rect
        style = replace(title.style, size=title.size_px / self.canvas.unit)
        box = even_box(title.words, room, style, self.canvas)
        self.texts.append(box)
        period = self.block.period.get(self.language)
        below = QRectF(room.left(), box.used.bottom(), room.width(), self.px(QUALIFIER_ROW))
        self.add_text(period, below, self.small(lines=1))

    def _set_ends(self, room: QRectF) -> float:
        """Set the words of both ends below the baseline, the credit with them; return their top."""
        last = self.label_of(len(self.block.items) - 1)
        first = self.label_of(0) if len(self.block.items) > 1 else ""
        credit = self.block.credit.get(self.language)
        row = float(self.px(FOOT_ROW))
        wide = text_width(credit, Face.SANS, self.px(22)) + text_width(last, Face.SANS, self.px(24))
        shares_row = not first and not self.block.note and wide + self.px(12) <= room.width()
        top = self.set_foot(room)
        if (first or last) and not (shares_row and credit):
            top -= row
        line = QRectF(room.left(), top, room.width(), row)
        right = Qt.AlignmentFlag.AlignRight
        style = replace(self.small(lines=1), size=24, leading=1.15)
        taken = sum(text_width(words, style.face, self.px(style.size)) for words in (first, last))
        if first and taken + self.px(FOOT_GAP) > room.width():
            # Each has its half, on as many lines as it needs there.
            style = replace(style, lines=0)
            line.setWidth((room.width() - self.px(FOOT_GAP)) / 2)
            line.setHeight(self._foot_height((first, last), line.width(), style))
            top -= line.height() - row
            line.moveTop(top)
        self.add_text(first, line, style)
        line.moveRight(room.right())
        self.add_text(last, line, replace(style, colour=self.palette_.text, across=right))
        return top

    def _foot_height(self, words: Sequence[str], width: float, style: Style) -> float:
        """Return how high the words of both ends are in columns of ``width``."""
        room = QRectF(0, 0, width, self.height() * FOOT_SHARE)
        return max(TextBox(each, room, style, self.canvas).used.height() for each in words)


def _breaks(words: str) -> list[int]:
    """Return where ``words`` may break into two lines, the evenest first, the first line longer."""
    half = len(words) / 2
    spaces = [at + 1 for at, sign in enumerate(words) if sign == " "]
    places = spaces if spaces else list(range(1, len(words)))
    return sorted((at for at in places if at >= half), key=lambda at: at - half)
