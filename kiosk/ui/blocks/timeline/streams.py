"""Moments side by side; from each a stream of light runs to what they lead to, at the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from kiosk.content.blocks import Moment, TimelineBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import pill
from kiosk.ui.text import Style, TextBox, even_box, spaced_width
from kiosk.ui.theme import WHITE, alpha, mix

WHEN, TEXT, SMALLEST = 25.0, 24.0, 21.0
SCALES = (1.0, 0.96, 0.92, 0.88)
COLUMN_GAP, PILL_PAD, PILL_DOWN, TEXT_GAP = 28, 22, 9, 8
# The streams need at least this much below the words.
STREAMS = 84
DOT, DOT_LINE, HALO, BEAD = 7.0, 3.0, 17.0, 5.0
LINE, GLOW = 3.0, 10.0
GLOW_OPACITY, HALO_OPACITY = 0.16, 0.25
# Where two beads rest on each stream, as shares of its length.
BEADS = (0.16, 0.34)
BEAD_SHIFT = 0.03
# The columns take this much of the width; the streams run on to its end.
COLUMNS_SHARE = 0.885


class StreamsView(BlockView):
    """When in a pill, what below it, and under both where its stream begins.

    A place without room for streams shows the moments alone.
    """

    def __init__(self, block: TimelineBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.moments)))
        self._pills: list[QRectF] = []
        self._paths: list[QPainterPath] = []
        self._brushes: list[QBrush] = []
        title = block.title.get(self.language)
        style = Style(Face.SANS_BOLD, 28, self.palette_.accent_text, lines=1)
        row = QRectF(0, 0, self.width(), self.px(42))
        top = self.add_text(title, row, style).used.bottom() + self.px(8) if title else 0.0
        self._mark = len(self.texts)
        for scale in SCALES:
            low = self._set(block.moments, top, scale)
            if low <= self.height() - self.px(STREAMS):
                break
        if block.moments and low <= self.height() - self.px(STREAMS) * 0.6:
            self._set_streams(len(block.moments), low)

    def _set(self, moments: tuple[Moment, ...], top: float, scale: float) -> float:
        """Set the moments from ``top``; return where the longest ends."""
        del self.texts[self._mark :]
        self._pills.clear()
        gap = self.px(COLUMN_GAP)
        room = self.width() * COLUMNS_SHARE
        self._column = (room - gap * (len(moments) - 1)) / max(1, len(moments))
        boxes = [self._when(moment, scale) for moment in moments]
        high = max((box.used.height() for box in boxes if box.words), default=0.0)
        high += 2 * self.px(PILL_DOWN)
        low = top
        for index, (moment, box) in enumerate(zip(moments, boxes, strict=True)):
            left = (self._column + gap) * index
            below = top
            if box.words:
                wide = min(self._column, box.used.width() + 2 * self.px(PILL_PAD))
                self._pills.append(QRectF(left, top, wide, high))
                pad = self.px(PILL_PAD) - 2
                style = replace(box.style, size=box.size_px / self.canvas.unit)
                self.add_text(box.words, self._pills[-1].adjusted(pad, 0, -pad, 0), style)
                below = top + high + self.px(TEXT_GAP)
            size = max(SMALLEST, TEXT * scale)
            style = Style(Face.SANS, size, self.palette_.text, smallest=size, leading=1.36)
            rest = QRectF(left, below, self._column, max(1.0, self.height() - below))
            words = moment.text.get(self.language)
            if words:
                text = even_box(words, rest, style, self.canvas)
                self.texts.append(text)
                low = max(low, text.used.bottom())
        return low

    def _when(self, moment: Moment, scale: float) -> TextBox:
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
        room = QRectF(0, 0, self._column - 2 * self.px(PILL_PAD), self.px(100))
        if not TextBox(moment.when.get(self.language), room, style, self.canvas).fits:
            style = replace(style, lines=0)
        box = even_box(moment.when.get(self.language), room, style, self.canvas)
        narrow = QRectF(0, 0, spaced_width(box, room.width()), room.height())
        return TextBox(box.words, narrow, style, self.canvas) if narrow != room else box

    def _set_streams(self, count: int, low: float) -> None:
        """Lay the streams: down from each dot, then in one sweep to the right."""
        palette, unit = self.palette_, self.canvas.unit
        top = low + self.px(22)
        bottom = self.height() - self.px(14)
        end_x, gap = float(self.width()), self.px(COLUMN_GAP)
        high = bottom - top
        for index in range(count):
            start = QPointF(self.px(30) + (self._column + gap) * index, top)
            foot = bottom - high * 0.075 * index
            path = QPainterPath(start)
            path.cubicTo(
                QPointF(start.x() + 8 * unit, start.y() + high * 0.68),
                QPointF(start.x() + min(190 * unit, self._column * 0.6), foot - 12 * unit),
                QPointF(end_x, foot),
            )
            self._paths.append(path)
            light = QLinearGradient(start.x(), 0, end_x, 0)
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
        for path in self._paths:
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
            seen = path.pointAtPercent(share).x()
            painter.save()
            if share < 1:
                painter.setClipRect(QRectF(0, 0, seen, self.height()))
            painter.setOpacity(GLOW_OPACITY)
            painter.strokePath(path, QPen(brush, GLOW * unit))
            painter.setOpacity(1.0)
            painter.strokePath(path, QPen(brush, LINE * unit))
            painter.restore()
            start = path.pointAtPercent(0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(alpha(palette.accent, HALO_OPACITY)))
            painter.drawEllipse(start, HALO * unit, HALO * unit)
            painter.setPen(QPen(QColor(palette.accent), DOT_LINE * unit))
            painter.setBrush(core)
            painter.drawEllipse(start, DOT * unit, DOT * unit)
            painter.setPen(Qt.PenStyle.NoPen)
            for rest in BEADS:
                at = path.pointAtPercent((rest + BEAD_SHIFT * index) * share)
                painter.drawEllipse(at, BEAD * unit, BEAD * unit)
