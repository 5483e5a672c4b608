"""A round key with an icon: previous, next, larger, smaller."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.painting import drawn
from kiosk.ui.theme import CREAM, GOLD_BRIGHT, KEY_BORDER, KEY_FACE, Motion, Palette, alpha
from kiosk.ui.widgets.touch_button import TouchButton


@dataclass(frozen=True, slots=True)
class KeyColours:
    """The colours of a round key.

    Attributes:
        face: Its disc.
        border: The line around it.
        icon: What is drawn in its middle.
    """

    face: str
    border: str
    icon: str


def key_colours(palette: Palette) -> KeyColours:
    """Return the colours of a key that stands on a picture or on the panel's ground."""
    if palette.is_night:
        return KeyColours(alpha(palette.ground, 0.84), alpha(GOLD_BRIGHT, 0.8), CREAM)
    return KeyColours(KEY_FACE, KEY_BORDER, palette.accent_text)


class RoundKey(TouchButton):
    """A disc with an icon, drawn once; a disabled one is paler."""

    def __init__(
        self,
        name: str,
        icon: QPixmap,
        colours: KeyColours,
        *,
        motion: Motion,
        line_px: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, motion, parent)
        self._icon = icon
        self._face = QColor(colours.face)
        self._pen = QPen(QColor(colours.border), line_px)
        self._disc: QPixmap | None = None

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the disc and the icon."""
        if self._disc is None or self._disc.size() != self.size():
            self._disc = drawn(self.size(), self._draw_disc)
        around = self.parentWidget()
        if around is not None and not self.isEnabledTo(around):
            painter.setOpacity(0.4)
        painter.drawPixmap(rect.topLeft(), self._disc)

    def _draw_disc(self, painter: QPainter) -> None:
        side = min(self.width(), self.height()) - self._pen.widthF()
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(QRectF(self.rect()).center())
        painter.setPen(self._pen)
        painter.setBrush(self._face)
        painter.drawEllipse(disc)
        size = self._icon.deviceIndependentSize()
        middle = disc.center()
        painter.drawPixmap(
            QPointF(middle.x() - size.width() / 2, middle.y() - size.height() / 2), self._icon
        )
