"""The keys of the dock."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox, text_width
from kiosk.ui.theme import CINNABAR, DOCK_LABEL, GOLD, NIGHT_TEXT, SEAL_TEXT, Palette
from kiosk.ui.widgets.initial import draw_mark
from kiosk.ui.widgets.touch_button import TouchButton

ICON = 38
LABEL = 21
# In large type: the label of a panel, which stands without its icon if that makes it so large at
# least, and that of another key.
LABEL_LARGE, LABEL_LARGE_LEAST, LABEL_LARGE_BELOW_ICON = 34, 28, 28
# Around the face of a key that is on.
ON_GAP = 2
# From the top: the icon, and the room of the label; both are higher where a label has two lines.
ICON_TOP, LABEL_ROOM = 14, (52, 94)
ICON_TOP_RAISED, LABEL_ROOM_RAISED = 8, (46, 91)
EDGE = 3
# Chinese labels of so many characters stand on two lines in large type.
HALVED = 4
# The words of a page's key; the gap around its face, and from there to the words.
TAB, TAB_ONE_LINE, TAB_SMALLEST = 25, 22, 21
TAB_LARGE, TAB_ONE_LINE_LARGE = 34, 28
TAB_GAP, TAB_EDGE = 3, 7
HOME_ICON = "mdi6.home-variant-outline"
EARLIER_ICON = "mdi6.chevron-left"
LATER_ICON = "mdi6.chevron-right"


def label_width(name: str, size: float, canvas: Canvas, *, is_bare: bool) -> float:
    """Return how wide a label is, word over word where it has two lines, in design units.

    Args:
        name: Its words.
        size: What it is set at.
        canvas: The screen.
        is_bare: Whether it stands without an icon.
    """
    words = parts_of(name, is_bare=is_bare) if canvas.is_portrait or is_bare else [name]
    widths = [text_width(part, key_face(name, is_current=False), canvas.px(size)) for part in words]
    return max(widths, default=0.0) / canvas.unit


def parts_of(name: str, *, is_bare: bool) -> list[str]:
    """Return the lines of a label: its words, or two halves of Chinese ones if it is bare."""
    if is_bare and len(name) == HALVED and min(name) >= "⺀":
        return [name[: HALVED // 2], name[HALVED // 2 :]]
    return name.split()


class WayKey(TouchButton):
    """A key that leads somewhere.

    Attributes:
        target: Id of the panel or page that it leads to.

    Signals:
        chosen: It was tapped; carries its target.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, target: str, size: float, *, setting: Setting, parent: QWidget
    ) -> None:
        super().__init__(name, setting.theme.motion, parent)
        self.target = target
        self._canvas = setting.canvas
        self._is_large = setting.is_large
        self._size = size
        self._label: TextBox | None = None
        self.clicked.connect(self._on_clicked)

    def set_size(self, size: float) -> None:
        """Set its label at ``size``, as the keys beside it."""
        if size != self._size:
            self._size = size
            self._label = None
            self.update()

    def _on_clicked(self) -> None:
        self.chosen.emit(self.target)


class DockKey(WayKey):
    """An icon over a label; its target is a panel, or "" for what is no panel.

    Without an icon, the first sign of the label stands for it. In large type the labels of panels
    take its room.
    """

    def __init__(
        self, name: str, icon: str, target: str, *, setting: Setting, parent: QWidget
    ) -> None:
        is_one_word = " " not in name
        size = LABEL_LARGE_BELOW_ICON if setting.is_large and is_one_word else LABEL
        super().__init__(name, target, size, setting=setting, parent=parent)
        self._icon = icon
        self._icons = setting.icons
        self._radius = setting.canvas.px(setting.theme.space.item)
        self._colour = ""
        self._is_on = False
        self._is_raised = False

    def set_current(self, is_current: bool, on_accent: str) -> None:
        """Mark it as the panel that is shown; the accent is behind ``on_accent`` then."""
        self._colour = on_accent if is_current else ""
        self._label = None
        self.update()

    def set_on(self, *, is_on: bool) -> None:
        """Show that what it switches is on."""
        self._is_on = is_on
        self._colour = SEAL_TEXT if is_on else ""
        self._label = None
        self.update()

    @property
    def _is_bare(self) -> bool:
        """Whether its label stands without an icon."""
        return bool(self._is_large and self.target and self._size > LABEL)

    def set_raised(self, is_raised: bool) -> None:
        """Leave room for labels of two lines, as all keys beside each other do."""
        if is_raised != self._is_raised:
            self._is_raised = is_raised
            self._label = None
            self.update()

    def takes_two_lines(self) -> bool:
        """Whether its label is too long for one line."""
        return self._set_label().count > 1

    def _set_label(self) -> TextBox:
        canvas, rect = self._canvas, QRectF(self.rect())
        style = Style(
            key_face(self.accessibleName(), is_current=False),
            self._size,
            self._colour or DOCK_LABEL,
            smallest=16,
            leading=1.0,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=2,
        )
        top, bottom = LABEL_ROOM_RAISED if self._is_raised else LABEL_ROOM
        edge = canvas.px(EDGE)
        if self._is_bare:
            parts = parts_of(self.accessibleName(), is_bare=True)
            style = replace(style, leading=1.1, lines=len(parts))
            return TextBox("\n".join(parts), rect.adjusted(edge, 0, -edge, 0), style, canvas)
        room = rect.adjusted(edge, canvas.px(top), -edge, 0)
        room.setBottom(rect.top() + canvas.px(bottom))
        return TextBox(self.accessibleName(), room, style, canvas)

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the icon over the label."""
        canvas = self._canvas
        if self._is_on:
            gap = canvas.px(ON_GAP)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(CINNABAR))
            face = QRectF(rect).adjusted(gap, 0, -gap, 0)
            painter.drawRoundedRect(face, self._radius, self._radius)
        if not self._is_bare:
            self._draw_icon(painter, rect)
        if self._label is None:
            self._label = self._set_label()
        self._label.draw(painter)

    def _draw_icon(self, painter: QPainter, rect: QRect) -> None:
        canvas = self._canvas
        side = canvas.px(ICON)
        colour = self._colour or GOLD
        left = rect.center().x() - side // 2
        top = canvas.px(ICON_TOP_RAISED if self._is_raised else ICON_TOP)
        draw_mark(
            painter,
            self._icons,
            self._icon,
            self.accessibleName(),
            room=QRectF(left, top, side, side),
            side_px=side,
            colour=colour,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the label into its new room."""
        self._label = None


class PageKey(WayKey):
    """A page of the current panel."""

    def __init__(
        self, name: str, target: str, *, palette: Palette, setting: Setting, parent: QWidget
    ) -> None:
        super().__init__(name, target, TAB, setting=setting, parent=parent)
        self._palette = palette
        self._theme = setting.theme
        self._is_current = False
        self._room = QRectF()

    def set_current(self, is_current: bool) -> None:
        """Mark it as the page that is shown."""
        if is_current != self._is_current:
            self._is_current = is_current
            self._label = None
            self.update()

    def room_wanted(self, size: float, *, lines: int) -> float:
        """Return how wide it has to be for its words at ``size``, in device pixels.

        Latin words may take two lines, where that is narrower; Chinese ones only in large type.
        """
        face, px = self._face(), self._canvas.px(size)
        words = self.accessibleName()
        wide = text_width(words, face, px)
        if lines > 1 and self._middle():
            parts = words[: self._middle()].rstrip(), words[self._middle() :]
            wide = max(text_width(part, face, px) for part in parts)
        elif lines > 1 and self._is_large and len(words) >= HALVED and not words.isascii():
            wide = text_width(words[: (len(words) + 1) // 2], face, px)
        return wide + 2 * (self._canvas.px(TAB_GAP) + self._canvas.px(TAB_EDGE))

    def _face(self) -> Face:
        return key_face(self.accessibleName(), is_current=True)

    def _middle(self) -> int:
        """Return where Latin words part best into two lines; 0 if they do not."""
        words, face = self.accessibleName(), self._face()
        starts = [at + 1 for at, sign in enumerate(words) if sign == " "]
        if not words.isascii() or not starts:
            return 0

        def widest(at: int) -> float:
            parts = words[:at].rstrip(), words[at:]
            return max(text_width(part, face, TAB) for part in parts)

        return min(starts, key=widest)

    def draw_face(self, painter: QPainter, rect: QRect) -> None:
        """Draw the label, on the accent when it is the current one."""
        canvas = self._canvas
        gap_x, gap_y = canvas.px(TAB_GAP), canvas.px(8)
        face = QRectF(rect).adjusted(gap_x, gap_y, -gap_x, -gap_y)
        if self._is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._palette.accent))
            radius = canvas.px(self._theme.space.key)
            painter.drawRoundedRect(face, radius, radius)
        edge = canvas.px(TAB_EDGE)
        room = face.adjusted(edge, 0, -edge, 0)
        if self._label is None or self._room != room:
            self._room = room
            style = Style(
                key_face(self.accessibleName(), is_current=self._is_current),
                self._size,
                self._palette.on_accent if self._is_current else NIGHT_TEXT,
                leading=1.05,
                across=Qt.AlignmentFlag.AlignHCenter,
                down=Qt.AlignmentFlag.AlignVCenter,
                lines=2,
            )
            self._label = TextBox(self.accessibleName(), room, style, canvas)
            if self._label.count > 1:
                first = self._middle()
                self._label = TextBox(self.accessibleName(), room, style, canvas, first=first)
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
