"""Moments as bollards that one rope runs to, from the first to the last."""

from __future__ import annotations

from dataclasses import replace

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
from kiosk.ui.text import Style, even_box
from kiosk.ui.theme import IRON_LIGHT, WHITE

MARGIN = 72
WHEN_SIZES = (88.0, 78.0, 68.0, 60.0, 52.0, 46.0, 40.0, 28.0)
TEXT_SIZES = (33.0, 30.0, 27.0, 25.0, 23.0, 22.0, 21.0)
# Dates become smaller before the texts do, down to these.
LEAST_TEXTS = (27.0, 23.0, 21.0)
# With the words below them, bollards take this share of the place.
BOLLARD_SHARE = 0.36
# From a bollard to its words; a narrower column has them below the bollard.
BESIDE = 22
LEAST_BESIDE = 640
TEXT_GAP = 28
FOOT_BESIDE, FOOT_BELOW = 12, 26


class RopeView(BlockView):
    """The rope is drawn from the left; after the last bollard a dotted line goes on."""

    def __init__(self, block: TimelineBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry, parts=max(1, len(block.moments)))
        count = max(1, len(block.moments))
        margin = self.px(MARGIN)
        self._column = (self.width() - 2 * margin) / count
        self._is_beside = self._column >= self.px(LEAST_BESIDE)
        self._head = self._set_title(block.title.get(self.language))
        self._unit = self.canvas.unit
        if not self._is_beside:
            free = (self.height() - self._head) * BOLLARD_SHARE / HIGH
            self._unit = min(self._unit, free, self._unit * self._column / self.px(300))
        ground = self._head + HIGH * self._unit + self.px(8)
        half = HALF_WIDTH * self._unit
        self._feet = [
            QPointF(margin + half + self._column * index, ground)
            for index in range(len(block.moments))
        ]
        self._whens: list[tuple[WhenText, QPointF]] = []
        self._set_all(block.moments)
        self._rope: QPixmap | None = None

    def _set_all(self, moments: tuple[Moment, ...]) -> None:
        """Set all dates at one size, and all texts at one size below or beside them."""
        tries = [
            (when_size, size, is_level)
            for is_level in (True, False)
            for least in LEAST_TEXTS
            for when_size in WHEN_SIZES
            for size in TEXT_SIZES
            if size >= least
        ]
        for when_size, size, is_level in tries:
            del self.texts[1 if self._head else 0 :]
            self._whens.clear()
            if self._set_at(moments, when_size, size, is_level=is_level and not self._is_beside):
                return

    def _set_at(
        self, moments: tuple[Moment, ...], when_size: float, size: float, *, is_level: bool
    ) -> bool:
        """Set all dates and all texts at their size; return whether they fit.

        Level ones stand on one line, and their texts begin on one, whatever they say.
        """
        self._rise = 0.0
        if is_level and when_size > WHEN_SIZES[-1]:
            dates = [moment.when.get(self.language) for moment in moments]
            room = self._column - self.px(BESIDE)
            self._rise = max(
                (WhenText(words, when_size, "", self.canvas, room).ascent for words in dates),
                default=0.0,
            )
        heads = [self._set_when(moment, index, when_size) for index, moment in enumerate(moments)]
        low = max((head.bottom() for head, _ in heads), default=0.0)
        fits = [
            self._set_text(moment, index, size, _down_to(head, low) if is_level else head)
            for index, (moment, (head, _)) in enumerate(zip(moments, heads, strict=True))
        ]
        return all(fits) and all(has_room for _, has_room in heads)

    def _set_title(self, words: str) -> float:
        """Set the title over the rope; return how much room it takes."""
        if not words:
            return 0.0
        margin = self.px(MARGIN)
        room = QRectF(margin, 0, self.width() - 2 * margin, self.px(44))
        self.add_text(words, room, Style(Face.SANS_BOLD, 28, self.palette_.accent_text, lines=1))
        return float(self.px(52))

    def _sides(self, index: int) -> tuple[float, float]:
        """Return from where to where the words of a moment may reach."""
        foot, half = self._feet[index], HALF_WIDTH * self._unit
        left = foot.x() - half
        right = left + self._column - self.px(BESIDE)
        return (foot.x() + half + self.px(BESIDE) if self._is_beside else left), right

    def _set_text(self, moment: Moment, index: int, size: float, head: QRectF) -> bool:
        """Set a text below or beside its date; return whether it fits."""
        text = moment.text.get(self.language)
        if not text:
            return True
        left, right = self._sides(index)
        style = Style(Face.SERIF, size, self.palette_.title, smallest=size, leading=1.28)
        room = QRectF(left, head.bottom() + self.px(12), right - left, 0)
        room.setBottom(self.height())
        if self._is_beside:
            middle = Qt.AlignmentFlag.AlignVCenter
            style = replace(style, down=middle)
            after = head.right() + self.px(TEXT_GAP)
            top = min(head.top() - self.px(14), self.height() - self.px(96))
            room = QRectF(after, top, right - after, self.height() - top)
        box = even_box(text, room, style, self.canvas)
        self.texts.append(box)
        return box.fits

    def _set_when(self, moment: Moment, index: int, size: float) -> tuple[QRectF, bool]:
        """Set a date beside or below its bollard; return what it takes, and whether it fits.

        At the smallest size it is a text of several lines.
        """
        foot = self._feet[index]
        left, right = self._sides(index)
        is_last = index == len(self._feet) - 1
        bright = WHITE if self.palette_.is_night else self.palette_.title
        colour = self.palette_.loud if is_last else bright
        words = moment.when.get(self.language)
        wide = (right - left) * (0.5 if self._is_beside else 1.0)
        down = FOOT_BESIDE if self._is_beside else FOOT_BELOW * self._unit / self.canvas.unit
        top = foot.y() + self.px(down) * (-1 if self._is_beside else 1)
        if size > WHEN_SIZES[-1]:
            when = WhenText(words, size, colour, self.canvas, wide)
            baseline = top + max(when.ascent, self._rise)
            self._whens.append((when, QPointF(left, baseline)))
            return when.rect(left, baseline), when.fits and when.size > size - 1
        style = Style(Face.SANS_BOLD, size, colour, smallest=22, leading=1.2, lines=3)
        room = QRectF(left, top, wide, max(1.0, self.height() - top))
        box = self.add_text(words, room, style)
        return box.used, box.fits

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


def _down_to(head: QRectF, low: float) -> QRectF:
    """Return the room of a date that ends at ``low``, like the one that takes most."""
    return QRectF(head.topLeft(), QPointF(head.right(), low))
