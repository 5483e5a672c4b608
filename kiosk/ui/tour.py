"""The attract loop: the title, then a walk through the real pages, for ever."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.content.layouts import Box
from kiosk.content.model import Exhibit
from kiosk.content.words import visible_words
from kiosk.flow.dwell import dwell_of
from kiosk.flow.tour import page_after
from kiosk.ui.setting import Setting
from kiosk.ui.theme import ATTRACT_LINE, ATTRACT_TEXT, GOLD_BRIGHT, PILL_GROUND
from kiosk.ui.widgets.invitation import InvitationKey, InvitationLook
from kiosk.ui.widgets.plate_key import LanguageKey

HINT = Box(560, 948, 800, 96)
HINT_UPRIGHT = Box(190, 1714, 700, 108)
# Where the dock has this key, or beside the invitation.
LANGUAGE = Box(1728, 946, 108, 100)
LANGUAGE_UPRIGHT = Box(912, 1718, 108, 100)
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

    Attributes:
        language: Code of the language in which the pages are read.

    Signals:
        title_wanted: The title of the attract loop is next.
        page_wanted: A page is next; panel id and page id.
    """

    title_wanted = Signal()
    page_wanted = Signal(str, str)

    def __init__(self, exhibit: Exhibit, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self.language = language
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

    def take(self, exhibit: Exhibit) -> None:
        """Walk on through another exhibit, from the page where we are."""
        self._exhibit = exhibit

    def step(self) -> None:
        """Go on to what comes next."""
        following = page_after(self._exhibit, self._at)
        if following is None:
            self.start()
            return
        self._at = following
        self.page_wanted.emit(*following)
        self.linger()

    def linger(self) -> None:
        """Give the page that is shown its whole time from now on."""
        for panel in self._exhibit.panels:
            for page in panel.pages:
                if (panel.id, page.id) == self._at:
                    self._wait(dwell_of(visible_words(page, self.language), page.dwell_s))

    def _wait(self, seconds: float) -> None:
        self._timer.start(round(seconds * 1000))


class TourVeil(QWidget):
    """Lies over the stage during the tour and takes the first touch, which only wakes.

    Signals:
        touched: Somebody touched the screen.
        language_wanted: Somebody touched the language key.
    """

    touched = Signal()
    language_wanted = Signal()

    def __init__(self, exhibit: Exhibit, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        canvas = setting.canvas
        self.resize(canvas.size)
        self._invitation = InvitationKey(setting.words.touch_anywhere, LOOK, setting, self)
        self._invitation.setGeometry(canvas.box(HINT_UPRIGHT if canvas.is_portrait else HINT))
        self._invitation.clicked.connect(self.touched)
        if len(exhibit.languages) > 1:
            place = canvas.box(LANGUAGE_UPRIGHT if canvas.is_portrait else LANGUAGE)
            self._language = LanguageKey(setting, place, self)
            self._language.clicked.connect(self.language_wanted)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that it reaches no button below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The visit begins with the page that is shown."""
        self.touched.emit()
