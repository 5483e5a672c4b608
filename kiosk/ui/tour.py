"""The attract loop: the title, then a walk through the real pages, for ever."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.content.layouts import Box
from kiosk.content.model import Exhibit
from kiosk.content.words import visible_words
from kiosk.flow.dwell import dwell_of
from kiosk.flow.tour import page_after
from kiosk.ui.fonts import Face
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import ATTRACT_LINE, ATTRACT_TEXT, GOLD_BRIGHT, PILL_GROUND

HINT = Box(560, 948, 800, 96)
HINT_UPRIGHT = Box(190, 1714, 700, 108)
ICON = "mdi6.gesture-tap"


class Tour(QObject):
    """Says what to show next while nobody is there.

    Signals:
        title_wanted: The title of the attract loop is next.
        page_wanted: A page is next; panel id and page id.
    """

    title_wanted = Signal()
    page_wanted = Signal(str, str)

    def __init__(self, exhibit: Exhibit, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._language = language
        self._at: tuple[str, str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.step)

    def is_walking(self) -> bool:
        """Whether the loop runs."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin with the title."""
        self._at = None
        self.title_wanted.emit()
        self._wait(self._exhibit.loop.attract_s)

    def stop(self) -> None:
        """Somebody is there."""
        self._timer.stop()

    def step(self) -> None:
        """Go on to what comes next."""
        following = page_after(self._exhibit, self._at)
        if following is None:
            self.start()
            return
        self._at = following
        panel_id, page_id = following
        self.page_wanted.emit(panel_id, page_id)
        page = next(
            page
            for panel in self._exhibit.panels
            if panel.id == panel_id
            for page in panel.pages
            if page.id == page_id
        )
        self._wait(dwell_of(visible_words(page, self._language), page.dwell_s))

    def _wait(self, seconds: float) -> None:
        self._timer.start(round(seconds * 1000))


class TourVeil(QWidget):
    """Lies over the stage during the tour and takes the first touch, which only wakes.

    Signals:
        touched: Somebody touched the screen.
    """

    touched = Signal()

    def __init__(self, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self._setting = setting
        canvas = setting.canvas
        self.resize(canvas.size)
        self._pill: QRect = canvas.box(HINT_UPRIGHT if canvas.is_portrait else HINT)
        side, gap = canvas.px(44), canvas.px(18)
        middle = Qt.AlignmentFlag.AlignVCenter
        style = Style(
            Face.SANS_BOLD, 34, ATTRACT_TEXT, smallest=22, leading=1.1, down=middle, lines=1
        )
        room = QRectF(0, self._pill.top(), self._pill.width() - side - 4 * gap, self._pill.height())
        probe = TextBox(setting.words.touch_anywhere, room, style, canvas)
        left = self._pill.left() + (self._pill.width() - probe.used.width() - side - gap) / 2
        self._icon = QRect(round(left), self._pill.center().y() - side // 2, side, side)
        self._words = TextBox(
            setting.words.touch_anywhere, room.translated(left + side + gap, 0), style, canvas
        )
        self.setAccessibleName(setting.words.touch_anywhere)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the invitation where the dock would be."""
        if not event.rect().intersects(self._pill):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = 2 * self._setting.canvas.unit
        painter.setPen(QPen(QColor(ATTRACT_LINE), border))
        painter.setBrush(QColor(PILL_GROUND))
        face = QRectF(self._pill).adjusted(border, border, -border, -border)
        painter.drawRoundedRect(face, face.height() / 2, face.height() / 2)
        icon = self._setting.icons.pixmap(ICON, self._icon.width(), GOLD_BRIGHT)
        painter.drawPixmap(self._icon.topLeft(), icon)
        self._words.draw(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that it reaches no button below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The visit begins with the page that is shown."""
        self.touched.emit()
