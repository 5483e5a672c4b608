"""Rings in a row, each around its value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from kiosk.ui.blocks.base import figure_parts
from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.charts import ChartItem, Ring, RingItem
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, even_box, is_lonely, spaced_width
from kiosk.ui.theme import WHITE, mix
from kiosk.ui.widgets.figure_text import FigureText

RADIUS, STROKE = 78.0, 16.0
VALUE = 58.0
GAP, ICON_GAP = 24, 8
# How far a corner's icon fades into the card.
PALE = 0.5
LABEL, NOTE = 27.0, 22.0
# Labels shrink by so much before another way is tried, and never below the second.
MOST_SHRINK, SMALLEST_LABEL = 3, 21.0
RAGGED = 0.6
# A ring takes at most these shares of a cell: of its width when its words stand beside it, of its
# height when they stand below.
BESIDE, BELOW = 0.5, 0.58


@dataclass(frozen=True, slots=True)
class Way:
    """A way to set rings and their words.

    Attributes:
        beside: Share of a cell's width for a ring with its words beside it; 0 sets them below.
        below: Share of a cell's height for a ring with its words below it; 0 sets them beside.
        label: Size of the labels.
        has_icons: Whether there are icons.
    """

    beside: float
    below: float
    label: float = LABEL
    has_icons: bool = True


class RingView(ChartView):
    """Rings with their words beside them, or below where the cells are narrow.

    Of the ways to set them, the first takes them in which no word runs out and no label is torn.
    """

    icon_size = 34
    words_gap = 22
    row_gap = 0

    ways: tuple[Way, ...] = (
        Way(BESIDE, BELOW),
        Way(0, BELOW),
        Way(0, 0.52, 25),
        Way(0.42, 0, 25),
        Way(0, 0.48, 24),
        Way(0.36, 0, 24),
        Way(0, 0.44, 23),
        Way(0.34, 0, 22),
    )

    def compose(self) -> Sequence[ChartItem]:
        """Set words and values; return the rings."""
        self._icons: list[tuple[str, QPointF, str]] = []
        body = self.body()
        if not self.block.items:
            return []
        return [RingItem(self.best_rings(body), track=self.palette_.track)]

    def best_rings(self, body: QRectF) -> list[Ring]:
        """Set the rings into ``body`` in the best of the ways."""
        around = len(self.texts)
        best = (3, 0)
        for index, way in enumerate(self.ways):
            self._set_all(way, body, around, is_trial=True)
            best = min(best, (self._faults(around), index))
            if best[0] == 0:
                break
        return self._set_all(self.ways[best[1]], body, around)

    def _set_all(
        self, way: Way, body: QRectF, around: int, *, is_trial: bool = False
    ) -> list[Ring]:
        """Set all rings in one way; the first ``around`` texts belong to the whole chart.

        A trial is given up at the first ring whose words run out of their room.
        """
        self.way = way
        del self.texts[around:]
        self.figures.clear()
        self.values.clear()
        self.apart.clear()
        self._icons = []
        self._rooms: list[QRectF] = []
        self._words: list[list[TextBox]] = []
        cells = self._cells(body, len(self.block.items))
        rings: list[Ring] = []
        for part, cell in enumerate(cells):
            rings.append(self._set_ring(part, self.inner(cell)))
            if is_trial and _run_out(self._rooms[-1], self._words[-1]):
                break
        return rings

    def inner(self, cell: QRectF) -> QRectF:
        """Return the room for a ring and its words inside its cell."""
        return cell

    def _faults(self, around: int) -> int:
        """Return 2 if words run out of their room, 1 if a label is torn apart, else 0."""
        torn = 0
        for room, boxes in zip(self._rooms, self._words, strict=True):
            if _run_out(room, boxes):
                return 2
            for box in boxes:
                is_label = box.style.face is Face.SANS_BOLD
                if is_label and not box.words.isascii():
                    torn = max(torn, box.count > len(box.words.split()) + 1 or is_lonely(box))
        if not all(box.fits for box in self.apart) or not all(text.fits for text in self.figures):
            return 2
        return int(torn)

    def _cells(self, body: QRectF, count: int) -> list[QRectF]:
        """Share ``body`` among the rings: as many rows as make them largest."""
        gap = self.px(GAP)
        best: tuple[float, int] = (0.0, 1)
        for rows in range(1, count + 1):
            columns = ceil(count / rows)
            width = (body.width() - gap * (columns - 1)) / columns
            height = (body.height() - gap * (rows - 1)) / rows
            # A gap in the last row costs more than a little size.
            whole = 1.0 if count % columns == 0 else RAGGED
            best = max(best, (self._radius(width, height) * whole, -rows))
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
        beside = min(height / 2, width * self.way.beside / 2)
        below = min(width / 2, height * self.way.below / 2)
        return min(max(beside, below), (RADIUS + STROKE / 2) * self.canvas.unit * 1.25)

    def _is_beside(self, width: float, outer: float) -> bool:
        if not self.way.below or not self.way.beside:
            return bool(self.way.beside)
        return width > 2 * outer + self.px(120)

    def _set_ring(self, part: int, cell: QRectF) -> Ring:
        outer = self._radius(cell.width(), cell.height())
        is_beside = self._is_beside(cell.width(), outer)
        if is_beside:
            centre = QPointF(cell.left() + outer, cell.center().y())
            left = cell.left() + 2 * outer + self.px(self.words_gap)
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
        colour = palette.strong
        return Ring(
            centre,
            outer - stroke / 2,
            stroke,
            self.end_of(part),
            colour,
            head=WHITE,
            start=start,
            start_colour=mix(mix(colour, palette.accent, 0.6), palette.card, 0.2),
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

    def has_corner(self, room: QRectF) -> bool:
        """Whether the icon stands pale in the corner of ``room`` instead of over its words."""
        return False

    def _set_words(self, part: int, room: QRectF, *, is_beside: bool) -> None:
        figure = self.block.items[part]
        across = Qt.AlignmentFlag.AlignLeft if is_beside else Qt.AlignmentFlag.AlignHCenter
        icon = self.px(self.icon_size) if figure.icon and is_beside and self.way.has_icons else 0
        is_aside = bool(icon) and self.has_corner(room)
        above = icon + self.px(self.row_gap or ICON_GAP) if icon and not is_aside else 0
        aside = icon + self.px(ICON_GAP) if is_aside else 0
        rest = room.adjusted(0, above, 0, 0)
        size = self.way.label
        boxes = self._try_words(part, rest, size, across, aside)
        between = self.px(self.row_gap) * (len(boxes) - 1)
        while size > max(SMALLEST_LABEL, self.way.label - MOST_SHRINK) and not (
            all(box.fits for box in boxes)
            and sum(box.used.height() for box in boxes) + between <= rest.height()
        ):
            size -= 1
            boxes = self._try_words(part, rest, size, across, aside)
        high = sum(box.used.height() for box in boxes) + above + between
        top = room.top() + (max(0.0, room.height() - high) / 2 if is_beside else 0)
        strong = self.palette_.accent_text
        if is_aside:
            corner = QPointF(room.right() - icon, room.top() + self.px(ICON_GAP))
            self._icons.append((figure.icon, corner, mix(strong, self.palette_.card, PALE)))
        elif icon:
            self._icons.append((figure.icon, QPointF(room.left(), top), strong))
            top += above
        self._rooms.append(room)
        self._words.append([])
        for box in boxes:
            # The rows were tried in their widths: what was set once is set the same again.
            wide = spaced_width(box, box.rect.width())
            left = rest.left() + (0 if is_beside else (rest.width() - wide) / 2)
            row = QRectF(left, top, wide, box.used.height())
            self._words[-1].append(self._set(box.words, row, box.style))
            self.texts.append(self._words[-1][-1])
            top += box.used.height() + self.px(self.row_gap)

    def _set(self, words: str, room: QRectF, style: Style) -> TextBox:
        """Return words in ``room``; a label in two lines breaks where its sense breaks."""
        if style.face is Face.SANS_BOLD:
            return even_box(words, room, style, self.canvas)
        box = TextBox(words, room, style, self.canvas)
        return even_box(words, room, style, self.canvas) if is_lonely(box) else box

    def _try_words(
        self, part: int, room: QRectF, size: float, across: Qt.AlignmentFlag, aside: float
    ) -> list[TextBox]:
        """Return label and small words in ``room``; the label leaves ``aside`` at its right."""
        figure = self.block.items[part]
        palette = self.palette_
        small = " · ".join(
            words for text in (figure.period, figure.note) if (words := text.get(self.language))
        )
        note = max(21.0, min(NOTE, size - 3))
        label = room.adjusted(0, 0, -aside, 0)
        rows = [
            (figure.label.get(self.language), label, Face.SANS_BOLD, size, palette.title),
            (small, room, Face.SANS, note, palette.text2),
        ]
        return [
            self._set(words, rect, Style(face, at, ink, smallest=at, leading=1.28, across=across))
            for words, rect, face, at, ink in rows
            if words
        ]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card and the icons."""
        super().draw_still(painter)
        for name, at, colour in self._icons:
            icon = self.context.icons.pixmap(name, self.px(self.icon_size), colour)
            painter.drawPixmap(at, icon)


def _run_out(room: QRectF, boxes: Sequence[TextBox]) -> bool:
    """Whether words run out of their room."""
    return any(box.used.bottom() > room.bottom() + 2 or not box.fits for box in boxes)
