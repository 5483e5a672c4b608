"""The pin that names a stop."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Stop
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import (
    INK,
    KEY_BORDER,
    KEY_FACE,
    PIN_CHOSEN,
    SEAL_TEXT,
    WHITE,
    alpha,
)
from kiosk.ui.widgets.touch_button import TouchButton

# look.md, 4: the label of a pin is 72 high; the rest of the touch height is clear.
_HEIGHT = 72
_DISC = 52
_ICON = 34
_INSET = 10
_GAP = 12
_END = 26
_NAME = 28.0
_LONG_NAME = 24.0


class Pin(TouchButton):
    """A label on the map; red when it is the chosen one.

    Attributes:
        extent: How large it is, what is clear around its label included.

    Signals:
        chosen: It was tapped; carries the index of its stop.
    """

    chosen = Signal(int)

    def __init__(
        self,
        index: int,
        stop: Stop,
        context: PageContext,
        colour: str,
        widest_px: float,
        parent: QWidget,
    ) -> None:
        """Make the pin of stop number ``index``, its label at most ``widest_px`` wide."""
        name = stop.label.get(context.language)
        super().__init__(name, context.theme.motion, parent)
        self.index = index
        self._canvas = context.canvas
        self._presence = 1.0
        self._is_chosen = False
        canvas = context.canvas
        self._start = float(canvas.px(_INSET + _DISC + _GAP) if stop.icon else canvas.px(_END))
        room = widest_px - self._start - canvas.px(_END)
        whole = text_width(name, Face.SERIF, canvas.px(_NAME))
        high = canvas.px(_HEIGHT)
        wide = whole + 2
        size, lines = _NAME, 1
        if whole > room:
            # A long name stands in two lines.
            size, lines = _LONG_NAME, 2
            half = text_width(name, Face.SERIF, canvas.px(size)) / 2
            wide = min(room, half + canvas.px(70))
        self._margin = (canvas.px(context.theme.space.touch) - high) / 2
        least = canvas.px(context.theme.space.touch)
        # A very short name stands in the middle of what a finger needs.
        self._start += max(0.0, (least - self._start - wide - canvas.px(_END)) / 2)
        text = QRectF(self._start, self._margin, wide, high)
        self._inks = {}
        for is_chosen, ink in ((False, INK), (True, WHITE)):
            style = Style(
                Face.SERIF, size, ink, leading=1.14, down=Qt.AlignmentFlag.AlignVCenter, lines=lines
            )
            self._inks[is_chosen] = TextBox(name, text, style, canvas)
        used = self._inks[False].used.width()
        self.fits = self._inks[False].fits
        self.extent = QSizeF(max(float(least), self._start + used + canvas.px(_END)), least)
        self._icons = {
            is_chosen: context.icons.pixmap(stop.icon, canvas.px(_ICON), ink)
            for is_chosen, ink in ((False, colour), (True, WHITE))
            if stop.icon
        }
        self._disc_ink = colour
        self.clicked.connect(self._on_clicked)

    def set_presence(self, share: float) -> None:
        """Show it at ``share`` (0 to 1) of its size, while it enters."""
        if share != self._presence:
            self._presence = share
            self.setVisible(share > 0)
            self.update()

    def set_chosen(self, is_chosen: bool) -> None:
        """Show whether it is the one that the visitor looks at."""
        if is_chosen != self._is_chosen:
            self._is_chosen = is_chosen
            self.update()

    def _on_clicked(self) -> None:
        self.chosen.emit(self.index)

    def label_rect(self) -> QRectF:
        """Return where the label is drawn, in device pixels of the button."""
        return QRectF(self.rect()).adjusted(0, self._margin, 0, -self._margin)

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the label, its disc and its name."""
        canvas, body = self._canvas, self.label_rect()
        if self._presence < 1:
            # It pops up from the foot of the label, where its pole is.
            foot = QPointF(body.center().x(), body.bottom())
            painter.translate(foot)
            painter.scale(self._presence, self._presence)
            painter.translate(-foot)
        radius = body.height() / 2
        width = max(1.0, 2 * canvas.unit)
        face = PIN_CHOSEN if self._is_chosen else KEY_FACE
        painter.setBrush(QColor(face))
        painter.setPen(
            QPen(QColor(SEAL_TEXT if self._is_chosen else alpha(KEY_BORDER, 0.7)), width)
        )
        half = width / 2
        painter.drawRoundedRect(body.adjusted(half, half, -half, -half), radius, radius)
        icon = self._icons.get(self._is_chosen)
        if icon is not None:
            disc = canvas.px(_DISC)
            middle = QPointF(canvas.px(_INSET) + disc / 2, body.center().y())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(
                QColor(alpha(WHITE, 0.2) if self._is_chosen else alpha(self._disc_ink, 0.14))
            )
            painter.drawEllipse(middle, disc / 2, disc / 2)
            painter.drawPixmap(middle - QPointF(icon.width() / 2, icon.height() / 2), icon)
        self._inks[self._is_chosen].draw(painter)
