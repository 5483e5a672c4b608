"""The card that names a spot on a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.content.text import Text
from kiosk.ui.blocks.base import PageContext
from kiosk.ui.break_places import TORN
from kiosk.ui.fonts import Face
from kiosk.ui.shapes import HAIRLINE
from kiosk.ui.text import Style, TextBox, even_box, is_lonely, text_width
from kiosk.ui.theme import CARD_SHADE, GOLD, alpha
from kiosk.ui.widgets.touch_button import TouchButton

# Around the visible card: room for its shadow, and for fingers that miss by a little.
MARGIN = 8
PAD = 20
ICON = 32
LABEL_SIZE = 26.0


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card says."""

    label: str
    text: str
    icon: str


def said_once(label: Text, text: Text, language: str) -> tuple[str, str]:
    """Return label and text; a text that begins with its label goes on where that ends."""
    name, said = label.get(language), text.get(language)
    return name, said.removeprefix(name).lstrip() if name != said else said


class CardFace:
    """The words of a card, set no wider than ``widest_px``.

    Attributes:
        size: How large the card is, its margin included.
        boxes: Its texts, from its own top left.
        fits: Whether the words are whole.
        is_torn: Whether a line ends inside one of them.
    """

    def __init__(
        self,
        words: CardWords,
        widest_px: float,
        text_size: float,
        context: PageContext,
        *,
        fills: bool = False,
    ) -> None:
        """Set the words; a card that ``fills`` is as wide as it may be, like those around it."""
        canvas, palette = context.canvas, context.palette
        pad, margin = canvas.px(PAD), canvas.px(MARGIN)
        least = canvas.px(context.theme.space.touch)
        self.icon = words.icon
        indent = canvas.px(ICON + 12) if words.icon else 0
        room = max(1.0, widest_px - 2 * (pad + margin))
        label_style = Style(
            Face.SANS_BOLD, LABEL_SIZE, palette.title, smallest=text_size, leading=1.25
        )
        text_style = Style(Face.SANS, text_size, palette.text, smallest=text_size, leading=1.4)
        label_wide = text_width(words.label, Face.SANS_BOLD, canvas.px(LABEL_SIZE)) + indent
        text_wide = text_width(words.text, Face.SANS, canvas.px(text_size))
        wide = room if fills else min(room, max(label_wide, text_wide) + 2)
        if words.text and not fills:
            # Lines of even length, not one full line with a single word below it.
            wide = _even_width(
                words.text, wide, max(min(label_wide, room), canvas.px(120)), text_style, context
            )
        head = QRectF(indent, 0, wide - indent, canvas.px(400))
        self.boxes = [even_box(words.label, head, label_style, canvas)]
        bottom = self.boxes[0].used.bottom()
        if words.text:
            rest = QRectF(0, bottom + canvas.px(4), wide, canvas.px(900))
            box = TextBox(words.text, rest, text_style, canvas)
            if fills or is_lonely(box):
                box = even_box(words.text, rest, text_style, canvas)
            self.boxes.append(box)
            bottom = self.boxes[1].used.bottom()
        self.fits = all(box.fits for box in self.boxes)
        self.is_torn = any(box.worst >= TORN for box in self.boxes)
        height = max(float(least), bottom + 2 * canvas.px(12)) + 2 * (margin if words.text else 0)
        width = max(float(least), wide + 2 * (pad + margin))
        self.size = QSizeF(width, height)
        self.offset = QPointF((width - wide) / 2, (height - bottom) / 2)


def _even_width(
    words: str, widest: float, least: float, style: Style, context: PageContext
) -> float:
    """Return the smallest width at which ``words`` take no more lines than at ``widest``.

    Nor is a word torn that stays whole there.
    """
    high = context.canvas.px(900)
    whole = TextBox(words, QRectF(0, 0, widest, high), style, context.canvas)
    low, wide = least, widest
    while wide - low > 4:
        middle = (low + wide) / 2
        box = TextBox(words, QRectF(0, 0, middle, high), style, context.canvas)
        is_whole = box.worst < TORN or box.worst <= whole.worst
        if box.fits and box.count <= whole.count and is_whole:
            wide = middle
        else:
            low = middle
    return wide


class SpotCard(TouchButton):
    """Names a spot and, when there is room, says what it is.

    Signals:
        chosen: It was tapped; carries its index.
    """

    chosen = Signal(int)

    def __init__(
        self, index: int, words: CardWords, face: CardFace, context: PageContext, parent: QWidget
    ) -> None:
        name = words.label or words.text or str(index + 1)
        super().__init__(name, context.theme.motion, parent)
        self.index = index
        self._face = face
        self._canvas = context.canvas
        self._palette = context.palette
        self._presence = 1.0
        self._is_chosen = False
        colour = context.palette.accent_text
        self._icon: QPixmap | None = None
        if face.icon:
            self._icon = context.icons.pixmap(face.icon, context.canvas.px(ICON), colour)
        self.clicked.connect(self._on_clicked)

    def set_presence(self, share: float) -> None:
        """Show it at ``share`` (0 to 1) of its opacity, while it enters."""
        if share != self._presence:
            self._presence = share
            self.update()

    def set_chosen(self, is_chosen: bool) -> None:
        """Show whether it is the one that the visitor looks at."""
        if is_chosen != self._is_chosen:
            self._is_chosen = is_chosen
            self.update()

    def _on_clicked(self) -> None:
        self.chosen.emit(self.index)

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the card and its words."""
        painter.setOpacity(self._presence)
        canvas, palette = self._canvas, self._palette
        margin = canvas.px(MARGIN)
        body = QRectF(rect).adjusted(margin, margin, -margin, -margin)
        radius = min(canvas.px(18), body.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(CARD_SHADE))
        for spread in (6, 4, 2):
            grown = canvas.px(spread)
            painter.drawRoundedRect(
                body.adjusted(-grown, 0, grown, grown), radius + grown, radius + grown
            )
        painter.setBrush(QColor(alpha(palette.card, 0.95)))
        border = palette.loud if self._is_chosen else alpha(GOLD, 0.75)
        painter.setPen(
            QPen(QColor(border), max(1.0, (3 if self._is_chosen else HAIRLINE) * canvas.unit))
        )
        painter.drawRoundedRect(body, radius, radius)
        painter.translate(self._face.offset)
        for box in self._face.boxes:
            box.draw(painter)
        if self._icon is not None:
            first = self._face.boxes[0].used
            painter.drawPixmap(
                QPointF(0, first.top() + (first.height() - self._icon.height()) / 2), self._icon
            )
