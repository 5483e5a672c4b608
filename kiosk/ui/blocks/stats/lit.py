"""Large figures in the accent, also on a lit card that stands before a picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from kiosk.ui.blocks.stats.row import RowView
from kiosk.ui.theme import alpha


class AccentRowView(RowView):
    """The row in the accent."""

    @property
    def ink(self) -> str:
        """Colour of the figures."""
        return self.palette_.lead_to if self.palette_.is_night else self.palette_.accent_text


class LitView(AccentRowView):
    """The row on a card of its own, in the accent."""

    figure_size = 104.0
    label_size = 25.0
    pad = 26.0
    is_centred = True

    def draw_still(self, painter: QPainter) -> None:
        """Draw the card, lit by the accent."""
        palette = self.palette_
        radius, width = self.px(24), max(1.0, 1.5 * self.canvas.unit)
        ground = palette.ground if palette.is_night else palette.card
        painter.setBrush(QColor(alpha(ground, 0.88)))
        painter.setPen(QPen(QColor(alpha(palette.accent, 0.5)), width))
        half = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )
        super().draw_still(painter)
