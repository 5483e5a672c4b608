"""Invitations to touch: a pill with an icon before its words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.fonts import Face
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox
from kiosk.ui.widgets.touch_button import TouchButton

ICON = "mdi6.gesture-tap"


@dataclass(frozen=True, slots=True)
class InvitationLook:
    """How an invitation is drawn; sizes in design units.

    Attributes:
        fill: Of the pill.
        line: Around it.
        ink: Of the words.
        icon_ink: Of the icon.
        size: Of the words.
        smallest: What they may shrink to.
        side: Of the icon.
        gap: Between the icon and the words.
        margin: What stays free at both ends together.
        width: Of the line.
        spacing: Room between Chinese characters, as a share of the size.
    """

    fill: str
    line: str
    ink: str
    icon_ink: str
    size: float
    smallest: float
    side: int
    gap: int
    margin: int
    width: float = 2.0
    spacing: float = 0.0


class Invitation:
    """Words and icon in the middle of ``rect``, set once.

    Attributes:
        rect: The pill, in device pixels.
    """

    def __init__(self, words: str, rect: QRect, look: InvitationLook, setting: Setting) -> None:
        self.rect = QRect(rect)
        canvas = setting.canvas
        side, gap = canvas.px(look.side), canvas.px(look.gap)
        style = Style(
            Face.SANS_BOLD,
            look.size,
            look.ink,
            smallest=look.smallest,
            leading=1.1,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=1,
            spacing=look.spacing if is_chinese(words) else 0.0,
        )
        room = QRectF(0, rect.top(), rect.width() - side - gap - canvas.px(look.margin), 0)
        room.setHeight(rect.height())
        wide = TextBox(words, room, style, canvas).used.width()
        left = rect.left() + (rect.width() - wide - side - gap) / 2
        self._words = TextBox(words, room.translated(left + side + gap, 0), style, canvas)
        self._icon = setting.icons.pixmap(ICON, side, look.icon_ink)
        self._icon_at = QPoint(round(left), rect.top() + (rect.height() - side) // 2)
        border = look.width * canvas.unit
        self._pen = QPen(QColor(look.line), border)
        self._fill = QColor(look.fill)
        self._face = QRectF(rect).adjusted(border, border, -border, -border)

    def draw(self, painter: QPainter) -> None:
        """Draw the pill, the icon and the words."""
        painter.setPen(self._pen)
        painter.setBrush(self._fill)
        radius = self._face.height() / 2
        painter.drawRoundedRect(self._face, radius, radius)
        painter.drawPixmap(self._icon_at, self._icon)
        self._words.draw(painter)


class InvitationKey(TouchButton):
    """An invitation that is a key."""

    def __init__(self, words: str, look: InvitationLook, setting: Setting, parent: QWidget) -> None:
        super().__init__(words, setting.theme.motion, parent)
        self._look = look
        self._setting = setting
        self._set: Invitation | None = None

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the invitation."""
        if self._set is None or self._set.rect != rect:
            self._set = Invitation(self.accessibleName(), rect, self._look, self._setting)
        self._set.draw(painter)
