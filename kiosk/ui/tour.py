"""The attract loop: the title, then a walk through the real pages, for ever."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.content.layouts import Box
from kiosk.content.model import Exhibit
from kiosk.content.words import visible_words
from kiosk.flow.dwell import dwell_of
from kiosk.flow.tour import page_after
from kiosk.ui.setting import Setting
from kiosk.ui.theme import ATTRACT_LINE, ATTRACT_TEXT, GOLD_BRIGHT, PILL_GROUND
from kiosk.ui.widgets.invitation import Invitation, InvitationLook

HINT = Box(560, 948, 800, 96)
HINT_UPRIGHT = Box(190, 1714, 700, 108)
LOOK = InvitationLook(
    fill=PILL_GROUND,
    line=ATTRACT_LINE,
    ink=ATTRACT_TEXT,
    icon_ink=GOLD_BRIGHT,
    size=34,
    smallest=22,
    side=44,
    gap=18,
    margin=54,
)


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
        canvas, words = setting.canvas, setting.words.touch_anywhere
        self.resize(canvas.size)
        place = canvas.box(HINT_UPRIGHT if canvas.is_portrait else HINT)
        self._invitation = Invitation(words, place, LOOK, setting)
        self.setAccessibleName(words)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the invitation where the dock would be."""
        if not event.rect().intersects(self._invitation.rect):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._invitation.draw(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that it reaches no button below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The visit begins with the page that is shown."""
        self.touched.emit()
