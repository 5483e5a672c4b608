"""The pages of the current panel, as keys in the dark well of the dock."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Panel
from kiosk.ui.dock_keys import EARLIER_ICON, LATER_ICON, ArrowKey, PageKey, key_face
from kiosk.ui.setting import Setting
from kiosk.ui.text import text_width
from kiosk.ui.theme import DOCK_WELL

WELL_RADIUS = 18
# Room beside the words of a key, and the size that they are measured at.
KEY_PAD = 12
KEY_SIZE = 25
KEY_SIZE_LATIN = 21
# Three lines hold a little less than three thirds of the words.
LATIN_SHARE = 0.42


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
            name = page.title.get(setting.language)
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
        wanted = [max(finger, self._width_of(key)) for key in self._keys]
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
            if index in inside:
                right = left + wanted[index] + spare
                key.setGeometry(round(left), 0, round(right) - round(left), self.height())
                left = right
        self._earlier.setVisible(turns)
        self._later.setVisible(turns)
        self._earlier.setGeometry(inset, 0, finger, self.height())
        self._later.setGeometry(self.width() - inset - finger, 0, finger, self.height())
        self.update()

    def _width_of(self, key: PageKey) -> int:
        """Return the room that a key needs: one line of Chinese, or up to three of Latin words."""
        words = key.accessibleName()
        size = self._setting.canvas.px(KEY_SIZE if not words.isascii() else KEY_SIZE_LATIN)
        face = key_face(words, is_current=True)
        whole = text_width(words, face, size)
        longest = max((text_width(part, face, size) for part in words.split()), default=whole)
        least = max(longest, whole * LATIN_SHARE) if words.isascii() else whole
        return round(least) + self._setting.canvas.px(KEY_PAD)

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
