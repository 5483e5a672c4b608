"""The pages of the current panel, as keys in the dark well of the dock."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Panel
from kiosk.ui.dock_keys import (
    EARLIER_ICON,
    LATER_ICON,
    TAB,
    TAB_LARGE,
    TAB_ONE_LINE,
    TAB_ONE_LINE_LARGE,
    TAB_SMALLEST,
    ArrowKey,
    PageKey,
)
from kiosk.ui.setting import Setting
from kiosk.ui.theme import DOCK_WELL

WELL_RADIUS = 18
# What the edges of a well lose where they are rounded.
SLACK_PX = 2


class PageTabs(QWidget):
    """A key for every page; where not all fit, a window of them that turns.

    Signals:
        page_wanted: A page was tapped; carries its id.
    """

    page_wanted = Signal(str)

    def __init__(self, panel: Panel, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = panel
        self._setting = setting
        palette = setting.theme.palette(panel)
        self._keys: list[PageKey] = []
        for page in panel.pages:
            name = page.called(setting.language)
            key = PageKey(name, page.id, palette=palette, setting=setting, parent=self)
            key.chosen.connect(self.page_wanted)
            self._keys.append(key)
        words = setting.words
        self._earlier = ArrowKey(words.earlier_pages, EARLIER_ICON, setting, self)
        self._earlier.clicked.connect(self._on_earlier)
        self._later = ArrowKey(words.later_pages, LATER_ICON, setting, self)
        self._later.clicked.connect(self._on_later)
        self._first = 0
        self._shown = len(self._keys)
        self._well = QRectF()

    def place(self, well: QRect) -> None:
        """Stand in ``well`` (device pixels of the dock); the keys reach a little over its edges."""
        inset = self._setting.canvas.px(4)
        self.setGeometry(well.adjusted(0, -inset, 0, inset))
        self._well = QRectF(self.rect()).adjusted(0, inset, 0, -inset)
        self._arrange()

    def least_width(self, room: int) -> int:
        """Return how narrow its well may be for keys on as many lines as in ``room``."""
        finger = self._setting.canvas.px(self._setting.theme.space.touch)
        inset = self._setting.canvas.px(4)
        for lines, _, smallest in self._ways():
            wanted = self._wanted(smallest, lines, finger)
            if sum(wanted) <= room - 2 * inset:
                return sum(wanted) + 2 * inset + SLACK_PX
        return room

    def set_current(self, page_id: str) -> None:
        """Mark the page that is shown, and turn to it."""
        for index, key in enumerate(self._keys):
            key.set_current(key.target == page_id)
            hidden = not self._first <= index < self._first + self._shown
            if key.target == page_id and hidden:
                self._first = index - self._shown // 2
        self._arrange()

    def _arrange(self) -> None:
        canvas = self._setting.canvas
        inset = canvas.px(4)
        room = self.width() - 2 * inset
        finger = canvas.px(self._setting.theme.space.touch)
        size, wanted = self._fitted(room, finger)
        turns = sum(wanted) > room and len(wanted) > 1
        left = float(inset)
        if turns:
            room -= 2 * finger
            left += finger
            self._shown = max(1, int(room // max(wanted)))
        else:
            self._shown = len(wanted)
        self._first = max(0, min(self._first, len(wanted) - self._shown))
        inside = range(self._first, self._first + self._shown)
        spare = (room - sum(wanted[index] for index in inside)) / max(1, self._shown)
        for index, key in enumerate(self._keys):
            key.setVisible(index in inside)
            key.set_size(size)
            if index in inside:
                right = left + wanted[index] + spare
                key.setGeometry(round(left), 0, round(right) - round(left), self.height())
                left = right
        self._earlier.setVisible(turns)
        self._later.setVisible(turns)
        self._earlier.setGeometry(inset, 0, finger, self.height())
        self._later.setGeometry(self.width() - inset - finger, 0, finger, self.height())
        self.update()

    def _fitted(self, room: int, finger: int) -> tuple[int, list[int]]:
        """Return a size for the words of all keys, and how wide each key is at least.

        All of them on one line, if they are not much smaller there; else those that have room.
        """
        wanted: dict[int, list[int]] = {}
        size = TAB_SMALLEST
        for lines, largest, smallest in self._ways():
            for size in range(largest, smallest - 1, -1):
                wanted = {count: self._wanted(size, count, finger) for count in (1, lines)}
                if sum(wanted[lines]) <= room:
                    return size, _unfolded(wanted[lines], wanted[1], room)
        return size, wanted[2]

    def _ways(self) -> tuple[tuple[int, int, int], ...]:
        """Return on how many lines its words may stand, with their largest and smallest size."""
        largest, on_one_line = TAB, TAB_ONE_LINE
        if self._setting.is_large:
            largest, on_one_line = TAB_LARGE, TAB_ONE_LINE_LARGE
        return (1, largest, on_one_line), (2, largest, TAB_SMALLEST)

    def _wanted(self, size: float, lines: int, finger: int) -> list[int]:
        """Return how wide each key is at least."""
        return [max(finger, round(key.room_wanted(size, lines=lines))) for key in self._keys]

    def _on_earlier(self) -> None:
        self._first -= self._shown
        self._arrange()

    def _on_later(self) -> None:
        self._first += self._shown
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the well."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DOCK_WELL))
        radius = self._setting.canvas.px(WELL_RADIUS)
        painter.drawRoundedRect(self._well, radius, radius)


def _unfolded(widths: list[int], on_one_line: list[int], room: int) -> list[int]:
    """Return ``widths`` with room for one line where ``room`` allows it, the cheapest first."""
    widths = list(widths)
    spare = room - sum(widths)
    extras = {index: on_one_line[index] - wide for index, wide in enumerate(widths)}
    for index in sorted(extras, key=lambda index: extras[index]):
        if extras[index] <= spare:
            widths[index] += extras[index]
            spare -= extras[index]
    return widths
