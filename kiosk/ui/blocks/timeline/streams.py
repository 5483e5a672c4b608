"""Moments side by side; from each a stream of light runs to what they lead to.

That is at the right, or in a narrow place above them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from kiosk.content.blocks import Moment, TimelineBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import pill
from kiosk.ui.text import Style, TextBox, even_box, spaced_width, text_width
from kiosk.ui.theme import WHITE, alpha, mix

WHEN, TEXT, SMALLEST = 25.0, 24.0, 21.0
SCALES = (1.0, 0.96, 0.92, 0.88)
COLUMN_GAP, PILL_PAD, PILL_DOWN, TEXT_GAP = 24, 24, 9, 10
PILL_HEIGHT = 56
MOST_LINES = 6
# A narrower place has its streams above the moments, so high.
NARROW = 1040
STREAMS_UP = 96
# How finely a stream is drawn while it runs.
SAMPLES = 40
# The streams need at least this much below the words.
STREAMS = 84
DOT, DOT_LINE, HALO, BEAD = 7.0, 3.0, 17.0, 5.0
LINE, GLOW = 3.0, 10.0
GLOW_OPACITY, HALO_OPACITY = 0.16, 0.25
# Fine strands beside each stream: how much wider they turn, and how much lower they run.
STRANDS = ((26.0, -0.2), (48.0, -0.34), (-6.0, 0.07))
STRAND, STRAND_OPACITY = 1.5, 0.42
# Where two beads rest on each stream, as shares of its length.
BEADS = (0.16, 0.34)
BEAD_SHIFT = 0.03
# So much higher each stream ends than the one before it, and so much all of them together, as
# shares of the height that they have.
STEP, STEPS_MOST = 0.075, 0.8
# The columns take this much of the width; the streams run on to its end.
COLUMNS_SHARE = 0.93


class StreamsView(BlockView):
    """When in a pill, what below it, and under both where its stream begins.

    A place without room for streams shows the moments alone.
    """

    def __init__(self, block: TimelineBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.moments)))
        self._pills: list[QRectF] = []
        self._paths: list[QPainterPath] = []
        self._brushes: list[QBrush] = []
        self._strands: list[tuple[QPainterPath, ...]] = []
        title = block.title.get(self.language)
        style = Style(Face.SANS_BOLD, 28, self.palette_.accent_text, lines=1)
        row = QRectF(0, 0, self.width(), self.px(42))
        top = self.add_text(title, row, style).used.bottom() + self.px(8) if title else 0.0
        self._mark = len(self.texts)
        self._goes_up = self.width() < self.px(NARROW)
        start = top + (self.px(STREAMS_UP) if self._goes_up else 0)
        self._columns: list[tuple[float, float]] = []
        least = 0 if self._goes_up else self.px(STREAMS)
        for scale in SCALES:
            low = self._set(block.moments, start, scale)
            if low <= self.height() - least and all(box.fits for box in self.texts):
                break
        if not block.moments:
            return
        if self._goes_up:
            self._set_streams_up(top)
        elif low <= self.height() - self.px(STREAMS) * 0.6:
            self._set_streams(low)

    def _set(self, moments: tuple[Moment, ...], top: float, scale: float) -> float:
        """Set the moments from ``top``; return where the longest ends."""
        del self.texts[self._mark :]
        self._pills.clear()
        self._columns = self._share_width(moments, scale)
        boxes = [
            self._when(moment, wide, scale)
            for moment, (_, wide) in zip(moments, self._columns, strict=True)
        ]
        high = max((box.used.height() for box in boxes if box.words), default=0.0)
        high = max(float(self.px(PILL_HEIGHT)), high + 2 * self.px(PILL_DOWN))
        low = top
        for moment, box, (left, column) in zip(moments, boxes, self._columns, strict=True):
            below = top
            if box.words:
                wide = min(column, box.used.width() + 2 * self.px(PILL_PAD))
                self._pills.append(QRectF(left, top, wide, high))
                pad = self.px(PILL_PAD) - 2
                style = replace(box.style, size=box.size_px / self.canvas.unit)
                self.add_text(box.words, self._pills[-1].adjusted(pad, 0, -pad, 0), style)
                below = top + high + self.px(TEXT_GAP)
            size = max(SMALLEST, TEXT * scale)
            style = Style(Face.SANS, size, self.palette_.text, smallest=size, leading=1.36)
            rest = QRectF(left, below, column, max(1.0, self.height() - below))
            words = moment.text.get(self.language)
            if words:
                text = even_box(words, rest, style, self.canvas)
                self.texts.append(text)
                low = max(low, text.used.bottom())
        return low

    def _share_width(self, moments: tuple[Moment, ...], scale: float) -> list[tuple[float, float]]:
        """Return left and width of each column: as wide as its moment needs, or all the same."""
        gap = self.px(COLUMN_GAP)
        count = max(1, len(moments))
        room = self.width() * (1.0 if self._goes_up else COLUMNS_SHARE) - gap * (count - 1)
        widths = self._wishes(moments, scale, room) or [room / count] * len(moments)
        columns, left = [], 0.0
        for wide in widths:
            columns.append((left, wide))
            left += wide + gap
        return columns

    def _wishes(self, moments: tuple[Moment, ...], scale: float, room: float) -> list[float] | None:
        """Return widths at which every pill is one line and the texts are in few; None if none."""
        when = self.px(max(SMALLEST, WHEN * scale))
        text = self.px(max(SMALLEST, TEXT * scale))
        pills = [
            text_width(moment.when.get(self.language), Face.SANS_BOLD, when)
            + 2 * self.px(PILL_PAD)
            + 2
            for moment in moments
        ]
        whole = [text_width(moment.text.get(self.language), Face.SANS, text) for moment in moments]
        for lines in range(1, MOST_LINES + 1):
            wanted = [
                max(pill_wide, long / lines + text)
                for pill_wide, long in zip(pills, whole, strict=True)
            ]
            spare = room - sum(wanted)
            if spare >= 0:
                return [wide + spare / len(wanted) for wide in wanted]
        return None

    def _when(self, moment: Moment, column: float, scale: float) -> TextBox:
        centred, middle = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        size = max(SMALLEST, WHEN * scale)
        style = Style(
            Face.SANS_BOLD,
            size,
            self.palette_.title,
            smallest=SMALLEST,
            leading=1.15,
            across=centred,
            down=middle,
            lines=2,
        )
        room = QRectF(0, 0, column - 2 * self.px(PILL_PAD), self.px(100))
        if not TextBox(moment.when.get(self.language), room, style, self.canvas).fits:
            style = replace(style, lines=0)
        box = even_box(moment.when.get(self.language), room, style, self.canvas)
        narrow = QRectF(0, 0, spaced_width(box, room.width()), room.height())
        return TextBox(box.words, narrow, style, self.canvas) if narrow != room else box

    def _set_streams(self, low: float) -> None:
        """Lay the streams: down from each dot, then in one sweep to the right."""
        unit = self.canvas.unit
        top = low + self.px(22)
        bottom = self.height() - self.px(14)
        end_x = float(self.width())
        high = bottom - top
        step = min(STEP, STEPS_MOST / len(self._columns))
        for index, (left, column) in enumerate(self._columns):
            start = QPointF(left + self.px(30), top)
            foot = bottom - high * step * index
            strands = []
            for wide, drop in ((0.0, 0.0), *STRANDS):
                strand = QPainterPath(start)
                strand.cubicTo(
                    QPointF(start.x() + (8 + wide) * unit, start.y() + high * (0.68 + drop)),
                    QPointF(start.x() + min(190 * unit, column * 0.6), foot - 12 * unit),
                    QPointF(end_x, foot + high * drop),
                )
                strands.append(strand)
            self._lay(strands[0], QPointF(end_x, start.y()), strands[1:])

    def _set_streams_up(self, top: float) -> None:
        """Lay the streams: up from each pill, together into the middle of the upper edge."""
        middle = self.width() / 2
        count = len(self._columns)
        for index, rect in enumerate(self._pills):
            start = QPointF(rect.center().x(), rect.top() - self.px(DOT + 4))
            high = start.y() - top
            end = QPointF(middle + self.px(26) * (index - (count - 1) / 2), top)
            path = QPainterPath(start)
            path.cubicTo(
                QPointF(start.x(), start.y() - high * 0.62),
                QPointF(end.x() + (start.x() - end.x()) * 0.3, end.y() + high * 0.12),
                end,
            )
            self._lay(path, end)

    def _lay(self, path: QPainterPath, end: QPointF, strands: Sequence[QPainterPath] = ()) -> None:
        """Keep a stream with its fine strands, and the light that fades towards ``end``."""
        palette = self.palette_
        self._paths.append(path)
        self._strands.append(tuple(strands))
        light = QLinearGradient(path.pointAtPercent(0), end)
        bright = mix(palette.accent, WHITE, 0.6 if palette.is_night else 0.0)
        for at, colour in (
            (0.0, bright),
            (0.55, palette.accent),
            (0.8, alpha(palette.accent, 0.7)),
            (0.97, alpha(palette.accent, 0.0)),
        ):
            light.setColorAt(at, QColor(colour))
        self._brushes.append(QBrush(light))

    # Painting

    def moving_rect(self) -> QRect:
        """Only the streams."""
        covered = QRectF()
        for path in (*self._paths, *(each for strands in self._strands for each in strands)):
            covered = covered.united(path.boundingRect())
        reach = self.px(HALO + 4)
        return covered.adjusted(-reach, -reach, reach, reach).toAlignedRect() & self.rect()

    def draw_still(self, painter: QPainter) -> None:
        """Draw the pills."""
        palette = self.palette_
        for rect in self._pills:
            if rect.height() <= self.px(56):
                pill(painter, rect, palette.raised, palette.accent, self.canvas.unit * 1.5)
                continue
            painter.setBrush(QColor(palette.raised))
            painter.setPen(QPen(QColor(palette.accent), max(1.0, self.canvas.unit * 1.5)))
            painter.drawRoundedRect(rect, self.px(26), self.px(26))

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the streams as far as they have run, and their beads."""
        palette, unit = self.palette_, self.canvas.unit
        core = QColor(WHITE if palette.is_night else palette.card)
        for index, (path, brush) in enumerate(zip(self._paths, self._brushes, strict=True)):
            share = self.share(index)
            seen = _part(path, share)
            painter.setOpacity(STRAND_OPACITY)
            for strand in self._strands[index]:
                painter.strokePath(_part(strand, share), QPen(brush, STRAND * unit))
            painter.setOpacity(GLOW_OPACITY)
            painter.strokePath(seen, QPen(brush, GLOW * unit))
            painter.setOpacity(1.0)
            painter.strokePath(seen, QPen(brush, LINE * unit))
            start = path.pointAtPercent(0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(alpha(palette.accent, HALO_OPACITY)))
            painter.drawEllipse(start, HALO * unit, HALO * unit)
            painter.setPen(QPen(QColor(palette.accent), DOT_LINE * unit))
            painter.setBrush(core)
            painter.drawEllipse(start, DOT * unit, DOT * unit)
            painter.setPen(Qt.PenStyle.NoPen)
            for rest in BEADS:
                at = path.pointAtPercent(min(1.0, rest + BEAD_SHIFT * index) * share)
                painter.drawEllipse(at, BEAD * unit, BEAD * unit)


def _part(path: QPainterPath, share: float) -> QPainterPath:
    """Return the first ``share`` (0 to 1) of a path."""
    if share >= 1:
        return path
    part = QPainterPath(path.pointAtPercent(0))
    for step in range(1, SAMPLES + 1):
        part.lineTo(path.pointAtPercent(share * step / SAMPLES))
    return part
