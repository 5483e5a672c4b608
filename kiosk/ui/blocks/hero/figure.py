"""A head whose lead carries a figure, set large where the lead says it."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from kiosk.content.blocks import Figure, HeroBlock
from kiosk.content.words import figure_words, joined, written
from kiosk.ui.blocks.base import BlockView, PageContext
from kiosk.ui.blocks.hero.eyebrow import EYEBROW, eyebrow_style
from kiosk.ui.fonts import Face
from kiosk.ui.motion import out_expo, share_of
from kiosk.ui.shapes import slope_mark
from kiosk.ui.text import Style
from kiosk.ui.widgets.counting import on_the_way
from kiosk.ui.widgets.mixed_text import LINE_BREAK, MixedText

# look.md, 4: mark 34 and eyebrow 28, title 84, body 28; on an upright screen a fifth larger.
_MARK = 34
_TITLE = 84
_LEAD = 28
_TEXT = 23
# The figure is about twice as high as the words that carry it.
_FIGURE = 54
_UPRIGHT = 1.22
_LEAD_GAP = 12
# How far everything may shrink together before it is too small to read.
_SCALES = (1.0, 0.95, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.66)


class FigureHeadView(BlockView):
    """Mark, eyebrow and title; then the lead with its figure, and a text in small type.

    The figure counts up inside the lead. Where the lead does not say it, it is an ordinary lead
    and the figure stands on a line of its own below.
    """

    def __init__(self, block: HeroBlock, context: PageContext, geometry: QRect) -> None:
        super().__init__(context, geometry)
        self._figure = block.figure
        self._lead: MixedText | None = None
        self._lead_words = ""
        # Alone above a title the mark says nothing.
        self._is_marked = bool(block.eyebrow.get(self.language))
        self._mark = QRectF()
        self._ink = QColor(self.palette_.loud)
        for scale in _SCALES:
            if self._set(block, scale):
                break

    def _set(self, block: HeroBlock, scale: float) -> bool:
        """Set everything at ``scale``; return whether it fits."""
        self.texts.clear()
        palette = self.palette_
        large = scale * (_UPRIGHT if self.canvas.is_portrait else 1.0)
        side = self.px(_MARK * large)
        self._mark = QRectF(self.px(4), self.px(6), side, side)
        left = self._mark.right() + self.px(16)
        row = QRectF(left, 0, self.width() - left, side + self.px(12))
        eyebrow = block.eyebrow.get(self.language)
        style = eyebrow_style(eyebrow, palette.accent_text, EYEBROW * large)
        self.add_text(eyebrow, row, style)
        size = _TITLE * large
        title = Style(Face.SERIF, size, palette.title, smallest=size, leading=1.12, lines=2)
        top = self._below(block.title.get(self.language), row.bottom() + self.px(4), title)
        top = self._set_lead(block.lead.get(self.language), top + self.px(2), large)
        size = max(21.0, _TEXT * scale)
        text = Style(Face.SANS, size, palette.text2, smallest=size, leading=1.4)
        top = self._below(block.text.get(self.language), top, text)
        return (
            top <= self.height() + self.px(12)
            and (self._lead is None or self._lead.fits)
            and all(box.fits for box in self.texts)
        )

    def _below(self, words: str, top: float, style: Style) -> float:
        """Set ``words`` below ``top``; return where they end."""
        if not words:
            return top
        return self.add_text(words, self._room(top), style).used.bottom() + self.px(6)

    def _room(self, top: float) -> QRectF:
        left = self.px(4)
        return QRectF(left, top, self.width() - left, max(1.0, self.height() - top))

    def _set_lead(self, words: str, top: float, large: float) -> float:
        """Set the lead, with its figure where it says it; return where it ends."""
        size = max(22.0, _LEAD * large)
        plain = Style(Face.SANS, size, self.palette_.text2, smallest=size, leading=1.45)
        loud = Style(Face.FIGURE, _FIGURE * large, self.palette_.loud)
        said = _said(self._figure, self.language)
        if not said or said not in words:
            top = self._below(words, top, plain)
            alone = figure_words(self._figure, self.language) if self._figure else ""
            return self._below(alone, top, Style(Face.SANS_BOLD, size * 1.4, self.palette_.loud))
        self._lead_words = words
        # A figure between Chinese characters needs air that a figure between words has.
        words = re.sub(rf"(?<=\S)(?={re.escape(said)})|(?<={re.escape(said)})(?=\S)", " ", words)
        clause = re.search(rf"{re.escape(said)}[^，,；;]*[，,；;]", words)
        tries = [words]
        if clause:
            # The clause with the figure on lines of its own reads better, where it costs no line.
            tries.append(words[: clause.end()] + LINE_BREAK + words[clause.end() :].lstrip())
        # A large figure on the first line comes near to what hangs below the title.
        top += self.px(_LEAD_GAP)
        set_ = [
            MixedText(each, said, self._room(top), (plain, loud), self.canvas, hides_part=True)
            for each in tries
        ]
        self._lead = min(reversed(set_), key=_lines)
        return self._lead.used.bottom() + self.px(8)

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        return super().words() + ([self._lead_words] if self._lead else [])

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        lost = [self._lead_words] if self._lead and not self._lead.fits else []
        return super().overflowing() + lost

    def moves(self) -> bool:
        """Whether there is a figure to count."""
        return self._lead is not None

    def moving_rect(self) -> QRect:
        """Return the part that is repainted while the figure counts."""
        if self._lead is None:
            return QRect()
        reach = self.px(8)
        return self._lead.part_rect.toAlignedRect().adjusted(-reach, -reach, reach, reach)

    def draw_still(self, painter: QPainter) -> None:
        """Draw the mark and the lead."""
        if self._is_marked:
            slope_mark(painter, self._mark, self.palette_.accent_text)
        if self._lead is not None:
            self._lead.draw(painter)

    def draw_moving(self, painter: QPainter) -> None:
        """Draw the figure at what it has counted to."""
        if self._lead is None or self._figure is None:
            return
        share = out_expo(share_of(self._elapsed, 0, self.theme.motion.grow_ms))
        unit = self._figure.unit.get(self.language)
        words = joined([on_the_way(self._figure.value, share, self.language), unit], self.language)
        painter.setFont(self._lead.part_font)
        painter.setPen(self._ink)
        # A shorter figure on its way up stands right, where the words go on.
        wide = QFontMetricsF(self._lead.part_font).horizontalAdvance(words)
        at = self._lead.part_rect
        painter.drawText(QPointF(at.right() - wide, at.bottom()), words)


def _said(figure: Figure | None, language: str) -> str:
    """Return how the number of ``figure`` stands in a sentence: 80%."""
    if figure is None:
        return ""
    value = written(figure.value.get(language), language)
    return joined([value, figure.unit.get(language)], language)


def _lines(text: MixedText) -> int:
    return text.count
