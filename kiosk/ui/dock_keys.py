"""The keys of the dock."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.ui.fonts import Face
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import DOCK_LABEL, GOLD, NIGHT_TEXT, Palette
from kiosk.ui.widgets.touch_button import TouchButton

ICON = 38
LABEL_TOP = 56
EARLIER_ICON = "mdi6.chevron-left"
LATER_ICON = "mdi6.chevron-right"


class WayKey(TouchButton):
    """A key that leads somewhere.

    Attributes:
        target: Id of the panel or page that it leads to.

    Signals:
        chosen: It was tapped; carries its target.
    """

    chosen = Signal(str)

    def __init__(self, name: str, target: str, setting: Setting, parent: QWidget) -> None:
        super().__init__(name, setting.theme.motion, parent)
        self.target = target
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.target)


class DockKey(WayKey):
    """An icon over a label; its target is a panel, or "" for what is no panel."""

    def __init__(
        self, name: str, icon: str, target: str, *, setting: Setting, parent: QWidget
    ) -> None:
        super().__init__(name, target, setting, parent)
        self._icon = icon
        self._canvas = setting.canvas
        self._icons = setting.icons
        self._colour = ""
        self._label: TextBox | None = None
        self._width = 0

    def set_current(self, is_current: bool, on_accent: str) -> None:
        """Mark it as the panel that is shown; the accent is behind ``on_accent`` then."""
        self._colour = on_accent if is_current else ""
        self._label = None
        self.update()

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the icon over the label."""
        canvas = self._canvas
        side = canvas.px(ICON)
        icon = self._icons.pixmap(self._icon, side, self._colour or GOLD)
        top = canvas.px(14)
        painter.drawPixmap(rect.center().x() - side // 2, top, icon)
        if self._label is None or self._width != rect.width():
            name = self.accessibleName()
            is_latin = name.isascii()
            style = Style(
                Face.FIGURE if is_latin else Face.SANS_MEDIUM,
                21,
                self._colour or DOCK_LABEL,
                smallest=16,
                leading=1.0,
                across=Qt.AlignmentFlag.AlignHCenter,
                down=Qt.AlignmentFlag.AlignVCenter,
                lines=2,
            )
            edge, top = canvas.px(3), canvas.px(LABEL_TOP - 4)
            room = QRectF(rect).adjusted(edge, top, -edge, -canvas.px(2))
            self._label = TextBox(name, room, style, canvas)
            self._width = rect.width()
        self._label.draw(painter)


class PageKey(WayKey):
    """A page of the current panel."""

    def __init__(
        self, name: str, target: str, *, palette: Palette, setting: Setting, parent: QWidget
    ) -> None:
        super().__init__(name, target, setting, parent)
        self._palette = palette
        self._theme = setting.theme
        self._canvas = setting.canvas
        self._is_current = False
        self._label: TextBox | None = None

    def set_current(self, is_current: bool) -> None:
        """Mark it as the page that is shown."""
        if is_current != self._is_current:
            self._is_current = is_current
            self._label = None
            self.update()

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the label, on the accent when it is the current one."""
        canvas = self._canvas
        gap_x, gap_y = canvas.px(3), canvas.px(8)
        face = QRectF(rect).adjusted(gap_x, gap_y, -gap_x, -gap_y)
        if self._is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._palette.accent))
            radius = canvas.px(self._theme.space.key)
            painter.drawRoundedRect(face, radius, radius)
        if self._label is None or self._label.rect != face:
            style = Style(
                key_face(self.accessibleName(), is_current=self._is_current),
                25,
                self._palette.on_accent if self._is_current else NIGHT_TEXT,
                smallest=19,
                leading=1.0,
                across=Qt.AlignmentFlag.AlignHCenter,
                down=Qt.AlignmentFlag.AlignVCenter,
                lines=3,
            )
            self._label = TextBox(self.accessibleName(), face, style, canvas)
        self._label.draw(painter)


def key_face(words: str, *, is_current: bool) -> Face:
    """Return the face of a key's words: Latin ones are long, and stand in the narrow face."""
    if words.isascii():
        return Face.FIGURE
    return Face.SANS_BOLD if is_current else Face.SANS_MEDIUM


class ArrowKey(TouchButton):
    """Turns to earlier or later pages; its name is for those who cannot see the arrow."""

    def __init__(self, name: str, icon: str, setting: Setting, parent: QWidget) -> None:
        super().__init__(name, setting.theme.motion, parent)
        self._setting = setting
        self._icon = icon

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the arrow."""
        side = self._setting.canvas.px(ICON)
        icon = self._setting.icons.pixmap(self._icon, side, GOLD)
        painter.drawPixmap((rect.width() - side) // 2, (rect.height() - side) // 2, icon)
