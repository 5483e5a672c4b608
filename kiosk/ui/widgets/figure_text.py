"""A figure with its prefix, unit and suffix, set on one line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face, font
from kiosk.ui.lettering import elided
from kiosk.ui.text import SMALLEST

# look.md, 2: the unit is 0.36 to 0.45 of the figure, 6 px after it.
UNIT_SHARE = 0.4
UNIT_GAP = 6
# A figure's own white is narrow: towards a word of letters it needs so much of its size.
WORD_GAP = 0.12
# These follow their number closely.
CLOSE = ("%", "‰")
CLOSE_GAP = 1


class FigureText:
    """Sets ``prefix value unit suffix`` and draws it with any text in place of the value.

    It is as wide as the final value from the start, so that nothing around it moves while it
    counts. What has no room around the value ends with an ellipsis; the value itself is never cut.

    Attributes:
        words: What it says at its end.
        fits: Whether all of it is in its room, and large enough to be read.
        width: Device pixels from the first to the last glyph.
        ascent: Device pixels from the baseline to the top of the figure.
    """

    def __init__(
        self,
        parts: tuple[str, str, str, str],
        size: float,
        colour: str,
        canvas: Canvas,
        *,
        room_px: float = 0.0,
        unit_colour: str = "",
        unit_share: float = UNIT_SHARE,
    ) -> None:
        self.prefix, self.value, self.unit, self.suffix = parts
        self.words = " ".join(part for part in parts if part)
        self._ink = QColor(colour)
        self._unit_ink = QColor(unit_colour or colour)
        self._canvas = canvas
        self._unit_share = unit_share
        size_px = canvas.px(size)
        self._set(size_px)
        smallest = canvas.px(SMALLEST + 3)
        while room_px and self.width > room_px and size_px > smallest:
            size_px = max(smallest, int(size_px * min(0.97, room_px / self.width)))
            self._set(size_px)
        self.fits = not room_px or self.width <= room_px + 1
        if not self.fits:
            self._cut(room_px)

    def _cut(self, room_px: float) -> None:
        """Take from the words around the value what has no room, last what stands before it."""
        for name in ("suffix", "unit", "prefix"):
            words = getattr(self, name)
            if words and self.width > room_px:
                taken = QFontMetricsF(self._small).horizontalAdvance(words)
                setattr(self, name, elided(words, self._small, room_px - self.width + taken))
                self._set(self.size_px)
        # A number that is cut is another number: it becomes as small as it must.
        while self.width > room_px and self.size_px > 1:
            self._set(self.size_px - 1)

    def shown(self) -> list[str]:
        """Return what it really shows of its parts at its end."""
        return [part for part in (self.prefix, self.value, self.unit, self.suffix) if part]

    def _set(self, size_px: int) -> None:
        self.size_px = size_px
        self._figure: QFont = font(Face.FIGURE, size_px)
        self._small: QFont = font(
            Face.SANS_MEDIUM, max(self._canvas.px(SMALLEST), round(size_px * self._unit_share))
        )
        figure, small = QFontMetricsF(self._figure), QFontMetricsF(self._small)
        self._metrics = figure
        gap = self._canvas.px(UNIT_GAP)
        wide = max(gap, round(size_px * WORD_GAP))
        self.ascent = figure.capHeight()
        self.descent = small.descent()
        at = 0.0
        self._prefix_x = at
        if self.prefix:
            at += small.horizontalAdvance(self.prefix) + (wide if _is_word(self.prefix) else gap)
        self._value_x = at
        self.value_width = figure.horizontalAdvance(self.value)
        at += self.value_width
        if self.unit:
            near = self._canvas.px(CLOSE_GAP) if self.unit.startswith(CLOSE) else gap
            at += wide if _is_word(self.unit) else near
        self._unit_x = at
        at += small.horizontalAdvance(self.unit)
        if self.suffix:
            at += gap
        self._suffix_x = at
        self.width = at + small.horizontalAdvance(self.suffix)

    def rect(self, left: float, baseline: float) -> QRectF:
        """Return what it covers when drawn at ``left`` on ``baseline``."""
        return QRectF(left, baseline - self.ascent, self.width, self.ascent + self.descent)

    def draw(self, painter: QPainter, left: float, baseline: float, value: str = "") -> None:
        """Draw it from ``left`` on ``baseline``, with ``value`` in place of the final one."""
        painter.setPen(self._ink)
        painter.setFont(self._figure)
        shown = value or self.value
        # A shorter value on its way up stands right, where the unit follows it.
        start, wide = left + self._value_x, self._metrics.horizontalAdvance(shown)
        if wide > self.value_width > 0:
            # Some are wider than the final one, 105 than 110: for a moment they are narrowed.
            painter.save()
            painter.translate(start, baseline)
            painter.scale(self.value_width / wide, 1.0)
            painter.drawText(QPointF(0, 0), shown)
            painter.restore()
        else:
            painter.drawText(QPointF(start + self.value_width - wide, baseline), shown)
        painter.setPen(self._unit_ink)
        painter.setFont(self._small)
        for words, offset in (
            (self.prefix, self._prefix_x),
            (self.unit, self._unit_x),
            (self.suffix, self._suffix_x),
        ):
            if words:
                painter.drawText(QPointF(left + offset, baseline), words)


def _is_word(words: str) -> bool:
    """Whether these are words of letters: those of Chinese have their own white around them."""
    return words.isascii() and words[0].isalpha()
