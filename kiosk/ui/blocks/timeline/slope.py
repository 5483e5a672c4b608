"""A timeline that climbs: small beginnings on a slope, and where it leads to as a chip."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

from kiosk.content.blocks import Moment, TimelineBlock
from kiosk.content.text import Text
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.shapes import slope_mark
from kiosk.ui.text import TWO, Style, TextBox, even_box, text_width
from kiosk.ui.theme import GOLD_BRIGHT, WHITE, alpha, mix

# As drawn, in design units from the top of the place; the chip stands at its right end.
CHIP = 172
CORE = 132
ICON = 84
CHIP_TOP = 130
CHIP_RIGHT = 114
PINS = (-56, -28, 0, 28, 56)
PIN = 20
FOOT = 444
LOW = 400
START = 40
GLOW = 190
DOT = 11
SAMPLES = 72
LABELS = (29, 27, 25)
# How little of the way between two points a label has, and how far the share of the first moves
# until both are on two lines.
LEAST_SHARE, SHIFTS = 0.32, (0.0, 0.03, -0.03, 0.06, -0.06)
NARROW = 300
LAST_LEFT = 140
# Where it leads to, on one line or on more.
GOAL, GOAL_LONG = 46, 39
FIGURE = re.compile(r"\d+(?:[.,]\d+)?")
# What follows the figure in the chip is a word, not a sentence.
LONGEST_WORD = 6


def _climb(share: float) -> float:
    """Return how high (0 to 1) the slope is at ``share`` of its way: flat, then up, then flat."""
    bent: float = share**1.5
    return bent * bent * (3 - 2 * bent)


class SlopeView(BlockView):
    """The moments before stand on the slope, the last one before the chip. No dates are drawn.

    The way up is a sign, not to scale.
    """

    def __init__(self, block: TimelineBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        side = self.px(CHIP)
        self._chip = QRectF(
            self.width() - self.px(CHIP_RIGHT) - side, self.px(CHIP_TOP), side, side
        )
        self._core = QRectF()
        self._chip_words: list[TextBox] = []
        self._icon = ""
        self._points: list[QPointF] = []
        self._last = "", ""
        moments = block.moments
        for index in range(max(0, len(moments) - 1)):
            self._points.append(self._at(index / (len(moments) - 1)))
        shares, self._label = self._shares(moments[:-1])
        for index, moment in enumerate(moments[:-1]):
            self._set_moment(index, moment, shares[min(index, 1)])
        self._title_top(block.title.get(self.language))
        if moments:
            self._set_last(moments[-1])
            self._set_chip(moments[-1])
        self._slope, self._area = self._make_paths()
        self._line, self._fill = self._make_brushes()

    def _at(self, share: float) -> QPointF:
        left, right = float(self.px(START)), self._chip.left()
        low, high = float(self.px(LOW)), self._chip.center().y()
        return QPointF(left + (right - left) * share, low - (low - high) * _climb(share))

    def _title_top(self, title: str) -> None:
        room = QRectF(self.px(4), self.px(70), self._chip.left() * 0.4, self.px(90))
        self.add_text(title, room, Style(Face.SANS_MEDIUM, 28, self.palette_.accent_text))

    # Words

    def _shares(self, moments: tuple[Moment, ...]) -> tuple[list[float], float]:
        """Return how the first two labels share the way between their points, and their size.

        They have as much of it as they need beside each other, and are smaller where two lines do
        not hold them else.
        """
        words = [moment.text.get(self.language) for moment in moments[:2]]
        if len(words) < TWO:
            return [0.5, 0.5], LABELS[0]
        step = self._points[1].x() - self._points[0].x()
        for size in LABELS:
            at = self.px(size)
            wide = [max(float(at), text_width(each, Face.SANS_MEDIUM, at)) for each in words]
            wanted = min(1 - LEAST_SHARE, max(LEAST_SHARE, wide[0] / sum(wide)))
            style = Style(Face.SANS_MEDIUM, size, self.palette_.text, lines=2, smallest=size)
            for off in SHIFTS:
                shares = [wanted + off, 1 - wanted - off]
                rooms = (QRectF(0, 0, step * share, self.height()) for share in shares)
                if all(
                    TextBox(each, room, style, self.canvas).fits
                    for each, room in zip(words, rooms, strict=True)
                ):
                    return shares, size
        return [wanted, 1 - wanted], LABELS[0]

    def _set_moment(self, index: int, moment: Moment, share: float) -> None:
        """Set a moment above its point: the first from its left, the others up to it."""
        point = self._points[index]
        following = self._points[index + 1] if index + 1 < len(self._points) else self._at(1.0)
        if index == 0:
            left, wide = point.x() - self.px(20), (following.x() - point.x()) * share
            across = Qt.AlignmentFlag.AlignLeft
        else:
            step = point.x() - self._points[index - 1].x()
            wide = step * (share if index == 1 else 0.9) + self.px(12)
            left, across = point.x() + self.px(12) - wide, Qt.AlignmentFlag.AlignRight
        palette = self.palette_
        rows = (
            (
                moment.text,
                Style(Face.SANS_MEDIUM, self._label, palette.text, leading=1.25, across=across),
            ),
            (moment.when, Style(Face.SANS, 24, palette.text2, leading=1.3, across=across)),
        )
        self._stack(rows, left, wide, point.y() - self.px(22))

    def _set_last(self, moment: Moment) -> None:
        """Set where it leads to: before the chip, above the slope, right of the last point."""
        palette = self.palette_
        across = Qt.AlignmentFlag.AlignRight
        right = self._chip.left() - self.px(26)
        left = self._points[-1].x() + self.px(24) if self._points else float(self.px(LAST_LEFT))
        foot = self._chip.center().y() - self.px(10)
        if all(box.used.top() >= foot for box in self.texts):
            # Nothing else stands so high: the words may begin anywhere over the slope.
            left = float(self.px(LAST_LEFT))
        # A short slope leaves a narrow column, and room above it.
        lines = 2 if right - left > self.px(NARROW) else 3
        short = _before_chip(moment.text.get(self.language))
        is_long = text_width(short, Face.SERIF, self.px(GOAL)) > right - left
        serif = Style(
            Face.SERIF,
            GOAL_LONG if is_long else GOAL,
            palette.title,
            smallest=30,
            leading=1.2,
            across=across,
            lines=lines,
        )
        when = Style(Face.SANS_MEDIUM, 26, palette.accent_text, leading=1.3, across=across)
        self._last = short, moment.text.get(self.language)
        rows = ((Text({self.language: self._last[0]}), serif), (moment.when, when))
        self._stack(rows, left, right - left, foot)

    def words(self) -> list[str]:
        """Return everything that can be read here; what stands in the chip belongs to its text."""
        short, said = self._last
        return [said if words == short else words for words in super().words()]

    def _stack(
        self, rows: tuple[tuple[Text, Style], ...], left: float, wide: float, bottom: float
    ) -> None:
        """Set rows upwards from ``bottom``."""
        for text, style in rows:
            words = text.get(self.language)
            if not words:
                continue
            low = Style(
                style.face,
                style.size,
                style.colour,
                smallest=min(style.smallest, style.size) if style.lines else 22,
                leading=style.leading,
                across=style.across,
                down=Qt.AlignmentFlag.AlignBottom,
                lines=style.lines,
            )
            high = min(bottom, float(self.px(170)))
            room = QRectF(left, bottom - high, wide, high)
            box = even_box(words, room, low, self.canvas)
            self.texts.append(box)
            bottom = box.used.top()

    def _set_chip(self, moment: Moment) -> None:
        """Set the figure of the last moment into the chip, with the word that follows it."""
        words = moment.text.get(self.language)
        core = QRectF(0, 0, self.px(CORE), self.px(CORE))
        core.moveCenter(self._chip.center())
        self._core = core
        self._icon = moment.icon
        found = FIGURE.search(words)
        if found is None:
            return
        self._icon = ""
        after = words[found.end() :].strip()
        word = after if len(after) <= LONGEST_WORD else ""
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        ink = self.palette_.on_accent
        figure = QRectF(core)
        if word:
            figure.setHeight(core.height() * 0.66)
            below = QRectF(core)
            below.setTop(core.top() + core.height() * 0.56)
            style = Style(
                Face.SANS_BOLD, 28, ink, leading=1.1, across=centred, down=middle, lines=1
            )
            self._chip_words.append(
                TextBox(word, below.adjusted(0, 0, 0, -self.px(10)), style, self.canvas)
            )
        style = Style(Face.FIGURE, 68, ink, leading=1.0, across=centred, down=middle, lines=1)
        self._chip_words.append(TextBox(found.group(), figure, style, self.canvas))

    # Painting

    def _make_paths(self) -> tuple[QPainterPath, QPainterPath]:
        path = QPainterPath(self._at(0.0))
        for step in range(1, SAMPLES + 1):
            path.lineTo(self._at(step / SAMPLES))
        area = QPainterPath(path)
        area.lineTo(self._chip.center().x(), self._chip.center().y())
        area.lineTo(self._chip.center().x(), self.px(FOOT))
        area.lineTo(self.px(START), self.px(FOOT))
        area.closeSubpath()
        return path, area

    def _make_brushes(self) -> tuple[QLinearGradient, QLinearGradient]:
        palette = self.palette_
        line = QLinearGradient(self.px(START), 0, self._chip.left(), 0)
        line.setColorAt(0, QColor(mix(palette.text2, palette.bar_from, 0.3)))
        line.setColorAt(1, QColor(mix(palette.accent, WHITE, 0.3)))
        fill = QLinearGradient(self.px(START), 0, self._chip.center().x(), 0)
        fill.setColorAt(0, QColor(alpha(palette.accent, 0.02)))
        fill.setColorAt(0.86, QColor(alpha(palette.accent, 0.4)))
        fill.setColorAt(1, QColor(alpha(palette.accent, 0)))
        return line, fill

    def draw_still(self, painter: QPainter) -> None:
        """Draw the foot of the slope, the glow and the chip."""
        unit, palette = self.canvas.unit, self.palette_
        painter.setPen(QPen(QColor(alpha(palette.text2, 0.45)), max(1.0, 1.5 * unit)))
        foot = self.px(FOOT)
        painter.drawLine(QPointF(self.px(4), foot), QPointF(self._chip.right(), foot))
        middle, reach = self._chip.center(), self.px(GLOW)
        glow = QRadialGradient(middle, reach)
        glow.setColorAt(0, QColor(alpha(palette.accent, 0.5)))
        glow.setColorAt(1, QColor(alpha(palette.accent, 0)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(middle, reach, reach)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the slope as far as it has climbed, and the chip over its end."""
        share, unit = self.share(), self.canvas.unit
        painter.save()
        start = self.px(START)
        reach = start + (self._chip.center().x() - start) * share + (self.px(DOT) if share else 0)
        painter.setClipRect(QRectF(0, 0, reach, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fill)
        painter.drawPath(self._area)
        pen = QPen(self._line, 5 * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._slope)
        painter.restore()
        painter.setPen(QPen(QColor(self.palette_.text2), 4 * unit))
        painter.setBrush(QColor(self.palette_.ground))
        for point in self._points:
            if point.x() <= reach:
                painter.drawEllipse(point, DOT * unit, DOT * unit)
        self._draw_chip(painter)

    def _draw_chip(self, painter: QPainter) -> None:
        unit, palette = self.canvas.unit, self.palette_
        middle, half = self._chip.center(), self._chip.width() / 2
        pen = QPen(QColor(GOLD_BRIGHT), 5 * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        pin = self.px(PIN)
        for offset in PINS:
            along = offset * unit
            for sign in (-1, 1):
                painter.drawLine(
                    middle + QPointF(along, sign * half),
                    middle + QPointF(along, sign * (half + pin)),
                )
                painter.drawLine(
                    middle + QPointF(sign * half, along),
                    middle + QPointF(sign * (half + pin), along),
                )
        painter.setPen(QPen(QColor(palette.accent), 3.5 * unit))
        painter.setBrush(QColor(mix(palette.card, palette.ground, 0.3)))
        painter.drawRoundedRect(self._chip, 26 * unit, 26 * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent))
        painter.drawRoundedRect(self._core, 16 * unit, 16 * unit)
        for box in self._chip_words:
            box.draw(painter)
        if not self._icon and not self._chip_words:
            # No chip is empty.
            mark = QRectF(0, 0, self.px(ICON), self.px(ICON))
            mark.moveCenter(middle)
            slope_mark(painter, mark, palette.on_accent)
        if self._icon:
            icon = self.context.icons.pixmap(self._icon, self.px(ICON), palette.on_accent)
            painter.drawPixmap(
                QPointF(middle.x() - icon.width() / 2, middle.y() - icon.height() / 2), icon
            )


def _before_chip(words: str) -> str:
    """Return what stands before the chip: Chinese words without the figure that it shows."""
    found = FIGURE.search(words)
    if found is None or not is_chinese(words) or not words[: found.start()].endswith(" "):
        return words
    is_whole = len(words[found.end() :].strip()) <= LONGEST_WORD
    return words[: found.start()].rstrip() if is_whole else words
