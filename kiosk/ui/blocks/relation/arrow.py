"""An arrow from one party to the next, with what it says on it."""

from __future__ import annotations

from dataclasses import replace
from math import atan2, cos, inf, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kiosk.ui.blocks.base import BlockView
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import pill
from kiosk.ui.text import TWO, Style, TextBox, text_width

_SIZE = 27.0
_HEIGHT = 50.0
# What has no room on one line stands on two.
_HEIGHT_OF_TWO, _SMALLER, _LEADING = 66.0, 24.0, 1.15
_PAD = 24.0
# One of two lines is a little longer than half of the words.
_HALF = 0.58
_WIDTH = 4.0
_HEAD = 15.0


def pill_width(view: BlockView, words: str) -> float:
    """Return how wide the pill of ``words`` is on one line, where there is room."""
    return text_width(words, Face.SANS_BOLD, view.px(_SIZE)) + 2 * view.px(_PAD)


def least_pill_width(view: BlockView, words: str) -> float:
    """Return how narrow their pill may be on two lines of whole words."""
    wide = max(
        text_width(words, Face.SANS_BOLD, view.px(_SMALLER)) * _HALF,
        *(text_width(word, Face.SANS_BOLD, view.px(_SMALLER)) for word in words.split()),
        0.0,
    )
    return min(wide + 2 * view.px(_PAD), pill_width(view, words))


class Arrow:
    """A line of points with its words on a pill in its middle.

    The line leaves out what the pill covers, so that it may be drawn after it.
    """

    def __init__(
        self,
        view: BlockView,
        points: list[QPointF],
        words: str,
        *,
        widest: float = inf,
        level: float | None = None,
    ) -> None:
        """Set ``words`` on the line through ``points``.

        Args:
            view: What it belongs to.
            points: The line.
            words: What it says.
            widest: How wide the pill may be.
            level: Where the middle of the pill is; where it is quiet if nothing says.
        """
        self._points = points
        unit = view.canvas.unit
        palette = view.palette_
        self._colour = QColor(palette.strong)
        self._pen = QPen(self._colour, max(1.0, _WIDTH * unit))
        self._pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._head = _HEAD * unit
        self._card, self._border = palette.card, self._colour.name()
        wide = min(pill_width(view, words), max(widest, view.px(_HEIGHT)))
        across, down = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        style = Style(Face.SANS_BOLD, _SIZE, palette.accent_text, across=across, down=down, lines=1)
        self.pill = QRectF(0, 0, wide, view.px(_HEIGHT))
        self.text = self._set(view, words, style, level)
        if not self.text.fits:
            style = replace(style, lines=TWO, leading=_LEADING, even=True, size=_SMALLER)
            self.pill = QRectF(0, 0, wide, view.px(_HEIGHT_OF_TWO))
            self.text = self._set(view, words, style, level)
        self._unit = unit

    def _set(self, view: BlockView, words: str, style: Style, level: float | None) -> TextBox:
        self.pill.moveCenter(self._quiet_place(view, level))
        air = 0.0
        if self.pill.width() < pill_width(view, words):
            air = view.px(_PAD) / 2
        return TextBox(words, self.pill.adjusted(air, 0, -air, 0), style, view.canvas)

    def _quiet_place(self, view: BlockView, level: float | None) -> QPointF:
        """Return the point of the line that is nearest its middle and leaves both ends bare."""
        middle, count = len(self._points) // 2, len(self._points)
        bare = self._head * 1.9
        box = QRectF(self.pill)
        room = QRectF(view.rect())
        if level is not None:
            middle = min(range(count), key=lambda index: abs(self._points[index].y() - level))
        for step in sorted(range(count), key=lambda index: abs(index - middle)):
            box.moveCenter(self._points[step])
            grown = box.adjusted(-bare, -bare, bare, bare)
            if not any(grown.contains(end) for end in (self._points[0], self._points[-1])):
                break
        else:
            box.moveCenter(self._points[middle])
        # It may not hang over the edge of the view.
        box.moveLeft(min(max(box.left(), room.left()), room.right() - box.width()))
        box.moveTop(max(box.top(), room.top() + 1))
        return box.center()

    def draw_pill(self, painter: QPainter) -> None:
        """Draw the pill; its words are texts of the view."""
        pill(painter, self.pill, self._card, self._border, max(1.0, 2 * self._unit))

    def draw_line(self, painter: QPainter, share: float) -> None:
        """Draw the line as far as it has come, and its head."""
        last = round((len(self._points) - 1) * share)
        if last < 1:
            return
        shown = self._points[: last + 1]
        painter.setPen(self._pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        run: list[QPointF] = []
        for point in shown:
            if self.pill.contains(point):
                if len(run) > 1:
                    painter.drawPolyline(QPolygonF(run))
                run = []
            else:
                run.append(point)
        if len(run) > 1:
            painter.drawPolyline(QPolygonF(run))
        if not self.pill.contains(shown[-1]):
            self._draw_head(painter, shown[-2], shown[-1])

    def _draw_head(self, painter: QPainter, before: QPointF, tip: QPointF) -> None:
        angle = atan2(tip.y() - before.y(), tip.x() - before.x())
        ahead = QPointF(cos(angle), sin(angle)) * self._head * 0.55
        sides = [
            tip - QPointF(cos(angle + turn), sin(angle + turn)) * self._head
            for turn in (pi / 6.5, -pi / 6.5)
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawPolygon(QPolygonF([tip + ahead, sides[0], sides[1]]))
