"""Moments as bollards that one rope runs to, from the first to the last."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from kiosk.content.blocks import Moment, TimelineBlock
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.timeline.mooring import (
    HALF_WIDTH,
    HIGH,
    draw_bollard,
    draw_rope,
    draw_wake,
    rope_paths,
)
from kiosk.ui.blocks.timeline.when import WhenText
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import IRON_LIGHT, WHITE

MARGIN = 72
WHEN = 88.0
TEXT_SIZES = (33.0, 31.0, 29.0, 27.0, 25.0, 23.0, 22.0)
# From a bollard to its words; a narrower column has them below the bollard.
BESIDE = 22
LEAST_BESIDE = 640
TEXT_GAP = 28
FOOT_BESIDE, FOOT_BELOW = 12, 30


class RopeView(BlockView):
    """The rope is drawn from the left; after the last bollard a dotted line goes on."""

    def __init__(self, block: TimelineBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.moments)))
        count = max(1, len(block.moments))
        margin = self.px(MARGIN)
        self._column = (self.width() - 2 * margin) / count
        self._is_beside = self._column >= self.px(LEAST_BESIDE)
        unit = self.canvas.unit
        self._unit = unit if self._is_beside else unit * min(1.0, self._column / self.px(300))
        self._head = self._set_title(block.title.get(self.language))
        ground = self._head + HIGH * self._unit + self.px(8)
        half = HALF_WIDTH * self._unit
        self._feet = [
            QPointF(margin + half + self._column * index, ground)
            for index in range(len(block.moments))
        ]
        self._whens: list[tuple[WhenText, QPointF]] = []
        for size in TEXT_SIZES:
            del self.texts[1 if self._head else 0 :]
            self._whens.clear()
            fits = [
                self._set_moment(moment, index, size) for index, moment in enumerate(block.moments)
            ]
            if all(fits):
                break
        self._rope: QPixmap | None = None

    def _set_title(self, words: str) -> float:
        """Set the title over the rope; return how much room it takes."""
        if not words:
            return 0.0
        margin = self.px(MARGIN)
        room = QRectF(margin, 0, self.width() - 2 * margin, self.px(44))
        self.add_text(words, room, Style(Face.SANS_BOLD, 28, self.palette_.accent_text, lines=1))
        return float(self.px(52))

    def _set_moment(self, moment: Moment, index: int, size: float) -> bool:
        foot, half = self._feet[index], HALF_WIDTH * self._unit
        is_last = index == len(self._feet) - 1
        colour = self.palette_.loud if is_last else self._bright()
        words, text = moment.when.get(self.language), moment.text.get(self.language)
        style = Style(Face.SERIF, size, self.palette_.title, smallest=size, leading=1.28)
        if self._is_beside:
            left = foot.x() + half + self.px(BESIDE)
            right = foot.x() - half + self._column - self.px(BESIDE)
            when = WhenText(words, WHEN, colour, self.canvas, (right - left) * 0.5)
            baseline = foot.y() - self.px(FOOT_BESIDE) + when.ascent
            after = left + when.width + self.px(TEXT_GAP)
            style_middle = Qt.AlignmentFlag.AlignVCenter
            style = Style(
                style.face, size, style.colour, smallest=size, leading=1.28, down=style_middle
            )
            top = min(baseline - when.ascent - self.px(14), self.height() - self.px(96))
            room = QRectF(after, top, right - after, self.height() - top)
        else:
            left = foot.x() - half
            wide = self._column - self.px(24)
            when = WhenText(words, WHEN, colour, self.canvas, wide)
            baseline = foot.y() + self.px(FOOT_BELOW) + when.ascent
            top = baseline + self.px(14)
            room = QRectF(left, top, wide, max(1.0, self.height() - top))
        self._whens.append((when, QPointF(left, baseline)))
        box: TextBox | None = None
        if text:
            box = even_box(text, room, style, self.canvas)
            self.texts.append(box)
        return when.fits and (box is None or box.fits)

    def _bright(self) -> str:
        return WHITE if self.palette_.is_night else self.palette_.title

    def words(self) -> list[str]:
        """Return dates and texts."""
        return [when.words for when, _ in self._whens] + super().words()

    def overflowing(self) -> list[str]:
        """Return what does not fit into its column."""
        return super().overflowing() + [when.words for when, _ in self._whens if not when.fits]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the bollards and the dates."""
        for index, foot in enumerate(self._feet):
            is_last = index == len(self._feet) - 1
            light = self.palette_.accent if is_last else IRON_LIGHT
            draw_bollard(painter, foot, self._unit, light)
        for when, at in self._whens:
            when.draw(painter, at.x(), at.y())
        if self._feet:
            last = self._feet[-1]
            left = last.x() + HALF_WIDTH * self._unit
            rect = QRectF(left, last.y() - 68 * self._unit, self.width() - left, 20 * self._unit)
            draw_wake(painter, rect, self.palette_.accent, self._unit)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the rope as far as it has been laid."""
        if not self._feet:
            return
        if self._rope is None:
            self._rope = self._draw_rope()
        reach = self._feet[-1].x() + HALF_WIDTH * self._unit
        count = len(self._feet)
        share = sum(self.share(index) for index in range(count)) / count
        shown = QRectF(0, 0, reach * share, self._rope.height())
        painter.drawPixmap(shown, self._rope, shown)

    def _draw_rope(self) -> QPixmap:
        rope = QPixmap(self.width(), round(self._feet[0].y()))
        rope.fill(QColor(0, 0, 0, 0))
        painter = QPainter(rope)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_rope(painter, rope_paths(self._feet, self._unit, -self.px(20)), self._unit)
        painter.end()
        return rope
