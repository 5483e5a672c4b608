"""Columns side by side: value above, label below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui.blocks.chart.base import ChartView
from kiosk.ui.charts import Bar, BarsItem, ChartItem
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style

THICK = 56
VALUE = 44.0
LABEL = 24.0
LABEL_ROOM = 66
ICON = 40
GAP = 20


class ColumnsView(ChartView):
    """Upright bars on a common baseline, with an icon over the label where there is one."""

    def compose(self) -> Sequence[ChartItem]:
        """Set labels and values; return the columns."""
        body = self.body()
        self._icons: list[tuple[str, QPointF]] = []
        self._base = (QPointF(), QPointF())
        count = len(self.block.items)
        if not count:
            return []
        lead = self.leader()
        column = (body.width() - self.px(GAP) * (count - 1)) / count
        has_icons = any(figure.icon for figure in self.block.items)
        foot = self.px(LABEL_ROOM) + (self.px(ICON + 8) if has_icons else 0)
        base = body.bottom() - foot
        self._base = (QPointF(body.left(), base), QPointF(body.right(), base))
        centred = Qt.AlignmentFlag.AlignHCenter
        style = Style(Face.SANS, LABEL, self.palette_.text, leading=1.25, across=centred)
        bars = []
        for part, figure in enumerate(self.block.items):
            left = body.left() + (column + self.px(GAP)) * part
            middle = left + column / 2
            value = self.set_value(part, VALUE, self.value_colour(leads=part == lead), column, 0.45)
            thick = min(self.px(THICK), column * 0.5)
            room = max(thick, base - body.top() - value.ascent - self.px(22))
            track = QRectF(middle - thick / 2, base - room, thick, room)
            bars.append(
                Bar(track, self.end_of(part), self.tint(leads=part == lead, has_head=False))
            )
            top = base - max(thick, room * self.end_of(part))
            self.place_value(part, value, middle - value.width / 2, top - self.px(14))
            words = base + self.px(10)
            if has_icons:
                self._icons.append((figure.icon, QPointF(middle - self.px(ICON) / 2, words)))
                words += self.px(ICON + 8)
            high = body.bottom() - words
            self.add_text(self.label_of(part), QRectF(left, words, column, high), style)
        return [BarsItem(bars, track="", upright=True)]

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card, the baseline and the icons."""
        super().draw_still(painter)
        painter.setPen(QPen(QColor(self.palette_.baseline), max(1.0, 1.5 * self.canvas.unit)))
        painter.drawLine(*self._base)
        for name, at in self._icons:
            icon = self.context.icons.pixmap(name, self.px(ICON), self.palette_.accent_text)
            painter.drawPixmap(at, icon)
