"""A date set large: its numbers as figures, its words small on the same line."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face, font
from kiosk.ui.text import SMALLEST, font_for

_PARTS = re.compile(r"\d+(?:[.,:]\d+)*|\D+")
WORD_SHARE = 0.42
# Without any number the words themselves are what is large.
WORDS_ALONE = 0.55
GAP_SHARE = 0.06


class WhenText:
    """Sets a date so that it is at most ``room_px`` wide.

    Attributes:
        words: What it says.
        width: Device pixels from its first to its last glyph.
        ascent: Device pixels from its baseline to the top of its capitals.
        size: What it was set at, in design units.
        fits: Whether it is no wider than it may be.
    """

    def __init__(
        self, words: str, size: float, colour: str, canvas: Canvas, room_px: float
    ) -> None:
        self.words = words
        self._ink = QColor(colour)
        self._smallest = canvas.px(SMALLEST)
        self._has_number = any(sign.isdigit() for sign in words)
        size_px = canvas.px(size)
        self._set(size_px)
        while self.width > room_px and size_px > self._smallest:
            size_px = max(self._smallest, int(size_px * min(0.97, room_px / self.width)))
            self._set(size_px)
        self.size = size_px / canvas.unit
        self.fits = self.width <= room_px + 1

    def _set(self, size_px: int) -> None:
        number = font(Face.FIGURE, size_px)
        self._parts: list[tuple[str, QFont, float]] = []
        at, gap = 0.0, size_px * GAP_SHARE
        for part in _PARTS.findall(self.words):
            if part[0].isdigit():
                face = number
            else:
                part = part.strip()
                share = WORD_SHARE if self._has_number else WORDS_ALONE
                words_px = max(self._smallest, round(size_px * share))
                family = Face.SANS_MEDIUM if self._has_number else Face.SERIF
                face = font_for(part, family, words_px)
            if not part:
                continue
            self._parts.append((part, face, at))
            at += QFontMetricsF(face).horizontalAdvance(part) + gap
        self.width = at - gap if self._parts else 0.0
        self.ascent = max(
            (QFontMetricsF(face).capHeight() for _, face, _ in self._parts), default=0
        )

    def rect(self, left: float, baseline: float) -> QRectF:
        """Return what it covers when drawn at ``left`` on ``baseline``."""
        return QRectF(left, baseline - self.ascent, self.width, self.ascent)

    def draw(self, painter: QPainter, left: float, baseline: float) -> None:
        """Draw it from ``left`` on ``baseline``."""
        painter.setPen(self._ink)
        for words, face, at in self._parts:
            painter.setFont(face)
            painter.drawText(QPointF(left + at, baseline), words)
