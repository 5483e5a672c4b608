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


class PinLabel:
    """The name of a stop, set to stand on a pin: measured without making any.

    Attributes:
        name: What it says.
        extent: How large its pin is, what is clear around the label included.
        margin: How much is clear above and below the label.
        box: The words in their place.
        fits: Whether all of them are there.
    """

    def __init__(self, stop: Stop, context: PageContext, widest_px: float) -> None:
        """Set the name of ``stop`` on a label that is at most ``widest_px`` wide."""
        canvas, name = context.canvas, stop.label.get(context.language)
        self.name = name
        start = float(canvas.px(_INSET + _DISC + _GAP) if stop.icon else canvas.px(_END))
        room = widest_px - start - canvas.px(_END)
        whole = text_width(name, Face.SERIF, canvas.px(_NAME))
        high = canvas.px(_HEIGHT)
        wide = whole + 2
        size, lines = _NAME, 1
        if whole > room:
            # A long name stands in two lines.
            size, lines = _LONG_NAME, 2
            half = text_width(name, Face.SERIF, canvas.px(size)) / 2
            wide = min(room, half + canvas.px(70))
        least = canvas.px(context.theme.space.touch)
        self.margin = (least - high) / 2
        # A very short name stands in the middle of what a finger needs.
        start += max(0.0, (least - start - wide - canvas.px(_END)) / 2)
        self._place = QRectF(start, self.margin, wide, high)
        self._size, self._lines, self._canvas = size, lines, canvas
        self.box = self.in_ink(INK)
        self.fits = self.box.fits
        right = start + self.box.used.width() + canvas.px(_END)
        self.extent = QSizeF(max(float(least), right), least)

    def in_ink(self, ink: str) -> TextBox:
        """Return the words in a colour."""
        style = Style(
            Face.SERIF,
            self._size,
            ink,
            leading=1.14,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=self._lines,
        )
        return TextBox(self.name, self._place, style, self._canvas)


class Pin(TouchButton):
    """A label on the map; red when it is the chosen one.

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
        label: PinLabel,
        parent: QWidget,
    ) -> None:
        """Make the pin of stop number ``index`` with its label."""
        super().__init__(label.name, context.theme.motion, parent)
        self.index = index
        self._canvas = context.canvas
        self._presence = 1.0
        self._is_chosen = False
        canvas = context.canvas
        self._margin = label.margin
        self._inks = {False: label.box, True: label.in_ink(WHITE)}
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
