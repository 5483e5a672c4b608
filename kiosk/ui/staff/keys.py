"""The keys of the staff's screens: large, dark, with a gold line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.fonts import Face
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import (
    CINNABAR,
    CREAM,
    DOCK_GROUND,
    GOLD,
    GOLD_BRIGHT,
    SEAL_TEXT,
    STAFF_KEY,
    STAFF_KEY_PRESSED,
    STAFF_TITLE,
    alpha,
)
from kiosk.ui.widgets.touch_button import TouchButton

MIDDLE, LEFT = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft
DISABLED = 0.4


@dataclass(frozen=True, slots=True)
class KeyLook:
    """How a key is drawn; sizes in design units.

    Attributes:
        face: Of its words.
        size: Of its words.
        ink: Of its words and its icon.
        fill: Its ground.
        fill_pressed: The same while it is pressed or chosen.
        line: Around it.
        radius: Of its corners; 0 for a pill.
        side: Of its icon.
        pad: What stays free at its ends; words stand at the left then, else in the middle.
    """

    face: Face = Face.SANS_MEDIUM
    size: float = 34
    ink: str = GOLD_BRIGHT
    fill: str = DOCK_GROUND
    fill_pressed: str = STAFF_KEY_PRESSED
    line: str = alpha(GOLD, 0.4)
    radius: float = 26
    side: int = 60
    pad: int = 0


DIGIT = KeyLook(Face.FIGURE, 84, STAFF_TITLE, STAFF_KEY)
WORD = KeyLook()
WAY_BACK = KeyLook(size=30, ink=CREAM, line=alpha(GOLD_BRIGHT, 0.7), radius=0, side=44)
ROW = KeyLook(size=32, ink=CREAM, fill=STAFF_KEY, side=46, pad=32)
DEED = KeyLook(Face.SANS_BOLD, 36, SEAL_TEXT, CINNABAR, CINNABAR, CREAM, radius=0, side=48)
GAP, LINE, LINE_CHOSEN, SPACING = 16, 1.5, 2.5, 0.08


class StaffKey(TouchButton):
    """A key with words, an icon before them, or an icon alone.

    Attributes:
        is_chosen: Whether what it leads to is shown.
    """

    def __init__(
        self,
        name: str,
        look: KeyLook,
        setting: Setting,
        parent: QWidget,
        *,
        icon: str = "",
        has_words: bool = True,
    ) -> None:
        super().__init__(name, setting.theme.motion, parent)
        self._look = look
        self._canvas = canvas = setting.canvas
        self._words = name if has_words else ""
        self._icon: QPixmap | None = None
        if icon:
            ink = look.ink if look is DEED else GOLD_BRIGHT
            self._icon = setting.icons.pixmap(icon, canvas.px(look.side), ink)
        self._text: TextBox | None = None
        self.is_chosen = False

    def choose(self, is_chosen: bool) -> None:
        """Say whether what it leads to is shown."""
        self.is_chosen = is_chosen
        self.update()

    def words(self) -> list[str]:
        """Return what can be read on it."""
        return [self._words] if self._words else []

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        text = self._set(self.rect())
        return [text.words] if text is not None and not text.fits else []

    def _set(self, rect: QRect) -> TextBox | None:
        """Set the words, the first time that they are needed."""
        if self._words and (
            self._text is None or self._text.rect.size() != self._room(rect).size()
        ):
            look = self._look
            style = Style(
                look.face,
                look.size,
                look.ink,
                leading=1.15,
                across=LEFT if self._icon is not None else MIDDLE,
                down=Qt.AlignmentFlag.AlignVCenter,
                lines=1 if look.face is Face.FIGURE else 2,
                spacing=SPACING if is_chinese(self._words) and not self._icon else 0.0,
            )
            self._text = TextBox(self._words, self._room(rect), style, self._canvas)
        return self._text

    def _lead(self) -> float:
        """Return what the icon takes before the words."""
        if self._icon is None or not self._words:
            return 0.0
        return self._icon.width() + self._canvas.px(GAP)

    def _left(self, rect: QRect) -> float:
        """Return where icon and words begin."""
        look, px = self._look, self._canvas.px
        if look.pad:
            return px(look.pad)
        wide = self._lead() + text_width(self._words, look.face, px(look.size))
        return max(px(GAP), (rect.width() - wide) / 2)

    def _room(self, rect: QRect) -> QRectF:
        if self._icon is None:
            gap = self._canvas.px(GAP) / 2
            return QRectF(rect).adjusted(gap, 0, -gap, 0)
        room = QRectF(rect)
        room.setLeft(self._left(rect) + self._lead())
        room.setRight(rect.width() - self._canvas.px(GAP) / 2)
        return room

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the key."""
        look, canvas = self._look, self._canvas
        is_lit = self.isDown() or self.is_chosen
        if not self.isEnabled():
            painter.setOpacity(DISABLED)
        width = max(1.0, (LINE_CHOSEN if is_lit else LINE) * canvas.unit)
        painter.setPen(QPen(QColor(GOLD_BRIGHT if is_lit else look.line), width))
        painter.setBrush(QColor(look.fill_pressed if is_lit else look.fill))
        half = width / 2
        face = QRectF(rect).adjusted(half, half, -half, -half)
        radius = canvas.px(look.radius) if look.radius else face.height() / 2
        painter.drawRoundedRect(face, radius, radius)
        if self._icon is not None:
            left = self._left(rect) if self._words else (rect.width() - self._icon.width()) / 2
            painter.drawPixmap(QPointF(left, (rect.height() - self._icon.height()) / 2), self._icon)
        text = self._set(rect)
        if text is not None:
            text.draw(painter)
