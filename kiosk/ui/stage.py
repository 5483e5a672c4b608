"""The stage: shows home or one page with the dock below it, and moves between them."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.content.layouts.larger import in_large_type
from kiosk.content.model import Exhibit
from kiosk.flow.swipe import Swipe
from kiosk.flow.tour import Position
from kiosk.ui.dock import Dock
from kiosk.ui.home import HomeView
from kiosk.ui.pages import Pages
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting
from kiosk.ui.transitions import Direction, Transition

# How long a tap waits for the picture behind the page before it goes on without it.
PATIENCE_MS = 220
# Pages beside the one shown are made when it has come to rest, one at a time.
AHEAD_MS = 1600
# Pictures that come late to a page under a finger are gathered for so long, then all are shown.
GATHER_MS = 60

HOME: Position = ("", "")
Screen = HomeView | PageView


class Stage(QWidget):
    """Shows one screen at a time.

    Signals:
        page_shown: A page has arrived; panel id and page id ("" and "" for home).
        enlarge_wanted: A picture was tapped; carries an ``Enlarge``.
        language_wanted: The language key was tapped.
        size_wanted: The key of large type was tapped.
    """

    page_shown = Signal(str, str)
    enlarge_wanted = Signal(object)
    language_wanted = Signal()
    size_wanted = Signal()

    def __init__(self, exhibit: Exhibit, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._setting = setting
        self.resize(setting.canvas.size)
        self._pages = Pages(in_large_type(exhibit) if setting.is_large else exhibit, setting, self)
        self._pages.enlarge_wanted.connect(self.enlarge_wanted)
        self._pages.panel_wanted.connect(self.show_panel)
        self._screen: Screen | None = None
        self._next: Screen | None = None
        self._is_entered = False
        # What came in under a finger has been seen as it ends: nothing on it grows again. Neither
        # on the first page of a stage: it was read a moment ago, in another language or size.
        self._is_seen = False
        self._direction = Direction.STILL
        self._swipe: Swipe | None = None
        # What lies beside the screen while a finger drags is not on its way before it is let go.
        self._is_tentative = False
        self._is_touring = False
        self._home: HomeView | None = None
        self._transition = Transition(setting.theme.motion, self)
        self._transition.resize(self.size())
        self._transition.arrived.connect(self._on_arrived)
        self._transition.returned.connect(self._on_returned)
        self._dock = Dock(exhibit, setting, self)
        self._dock.home_wanted.connect(self.show_home)
        self._dock.page_wanted.connect(self.show_page)
        self._dock.language_wanted.connect(self.language_wanted)
        self._dock.size_wanted.connect(self.size_wanted)
        self._dock.hide()
        self._patience = self._timer(PATIENCE_MS)
        self._patience.timeout.connect(self._go)
        self._ahead = self._timer(AHEAD_MS)
        self._ahead.timeout.connect(self._make_ahead)
        self._gather = self._timer(GATHER_MS)
        self._gather.timeout.connect(self._renew)
        setting.images.ready.connect(self._on_picture_ready)

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        return timer

    # Where we are

    @property
    def position(self) -> Position:
        """Panel id and page id of what is shown or on its way; "" and "" for home."""
        screen = self.shown()
        return (screen.panel.id, screen.page.id) if isinstance(screen, PageView) else HOME

    def shown(self) -> Screen | None:
        """Return what is shown or on its way."""
        return self._screen if self._is_tentative else self._next or self._screen

    # Moving about

    def prepare(self, panel_id: str, page_id: str) -> None:
        """Make a page that is to be shown soon; home where there is none of that name."""
        found = self._pages.find(panel_id, page_id)
        if found is not None:
            self._pages.keep(self._pages.take(*found))
        else:
            self._home = self._make_home()
            self._home.hide()

    def draw_prepared(self) -> None:
        """Draw it once, so that it is shown the faster."""
        self._pages.draw_ahead()
        if self._home is not None:
            self._home.grab()

    def show_home(self) -> None:
        """Show the home screen."""
        if self.shown() is not None and self.position == HOME:
            return
        self._end_moving()
        home, self._home = self._home or self._make_home(), None
        self._show(home, Direction.BACKWARD)

    def _make_home(self) -> HomeView:
        home = HomeView(self._exhibit, self._setting)
        home.panel_wanted.connect(self.show_panel)
        home.language_wanted.connect(self.language_wanted)
        home.size_wanted.connect(self.size_wanted)
        home.setParent(self)
        return home

    def show_panel(self, panel_id: str) -> None:
        """Show the first page of a panel."""
        self.show_page(panel_id, "")

    def show_page(self, panel_id: str, page_id: str) -> None:
        """Show a page; one that is gone is its panel's first, of a panel that is gone none."""
        found = self._pages.find(panel_id, page_id)
        if found is None or self.position == (found[0].id, found[1].id):
            return
        self._end_moving()
        old = self._pages.index(self.position)
        new = self._pages.index((found[0].id, found[1].id))
        is_back = old is not None and new is not None and new < old
        self._show(self._pages.take(*found), Direction.BACKWARD if is_back else Direction.FORWARD)

    def _show(self, screen: Screen, direction: Direction) -> None:
        """Bring ``screen`` on; nothing else moves."""
        self._ahead.stop()
        screen.lower()
        self._next, self._is_entered = screen, False
        self._is_seen = self._screen is None and isinstance(screen, PageView)
        self._direction = direction
        screen.rewind()
        if isinstance(screen, PageView):
            self._dock.show_page(screen.panel.id, screen.page.id)
        if self._screen is None or screen.is_ready():
            self._go()
        else:
            self._patience.start()

    def _go(self) -> None:
        """Start moving to the screen that waits."""
        self._patience.stop()
        coming = self._next
        if coming is None or self._transition.is_moving():
            return
        if self._screen is None:
            self._on_arrived()
            return
        self._screen.leave()
        old = self._picture_of_old()
        # Drawn once, it has made its still layers.
        coming.grab()
        self._uncover(coming)
        self._enter(coming)
        self._transition.play(old, self._direction, self._shadow_px())
        self._dock.raise_()

    def _shadow_px(self) -> int:
        return self._setting.canvas.px(self._setting.theme.motion.page_shadow)

    def _picture_of_old(self) -> QPixmap:
        """Return the picture of the screen that leaves, with the dock if that goes with it."""
        assert self._screen is not None
        picture = self._screen.grab()
        stays = isinstance(self._next, PageView) and not self._is_touring
        if self._dock.isVisible() and not stays:
            self._dock.render(picture, self._dock.pos())
        return picture

    def _uncover(self, coming: Screen) -> None:
        """Make ``coming`` live below the moving pictures: a tap while they move is its own."""
        self._dock.setVisible(isinstance(coming, PageView) and not self._is_touring)
        coming.show()
        if self._screen is not None:
            self._screen.hide()

    def _enter(self, coming: Screen) -> None:
        """Let ``coming`` live from when it is first seen: nothing counts late, or twice."""
        if not self._is_entered:
            self._is_entered = True
            coming.enter()
            if self._is_seen:
                coming.finish()

    def _renew(self) -> None:
        """Show what has come to the page under a finger since it was drawn."""
        if self._next is not None and self._transition.is_followed():
            self._transition.renew(self._next.grab())

    def _on_picture_ready(self, wanted: object) -> None:
        if self._transition.is_followed() and not self._gather.isActive():
            self._gather.start()
        if self._next is not None and not self._transition.is_moving() and self._next.is_ready():
            self._go()

    def _on_arrived(self) -> None:
        """The screen that was on its way is there: it lives from now on."""
        coming = self._next
        if coming is None:
            return
        self._uncover(coming)
        old, self._screen, self._next = self._screen, coming, None
        if old is not None:
            old.leave()
            old.hide()
            old.deleteLater()
        self._dock.raise_()
        self._enter(coming)
        if old is None and isinstance(coming, HomeView):
            coming.welcome()
        self._pages.fetch_near(self.position)
        self._ahead.start(AHEAD_MS)
        self.page_shown.emit(*self.position)

    def _make_ahead(self) -> None:
        if self._swipe is not None or self._next is not None:
            self._ahead.start(AHEAD_MS)  # not under a finger
            return
        if self._pages.make_ahead(self.position):
            self._ahead.start(AHEAD_MS // 4)

    def _end_moving(self) -> None:
        """What is on its way arrives at once; what only follows a finger goes back."""
        self._patience.stop()
        self._swipe = None
        self._transition.stop()
        if self._next is None:
            return
        if self._is_tentative:
            self._on_returned()
        else:
            self._on_arrived()

    # For those around it

    def set_touring(self, is_touring: bool) -> None:
        """Hide the dock while the tour walks: an invitation stands in its place.

        What lies below the veil looks as ever and cannot be tapped, and says so to screen readers.
        """
        self._is_touring = is_touring
        self.setEnabled(not is_touring)
        self._dock.setVisible(not is_touring and isinstance(self.shown(), PageView))

    def is_moving(self) -> bool:
        """Whether one screen is giving way to the next."""
        return self._next is not None

    def finish(self) -> None:
        """Show every end state at once."""
        self._end_moving()
        self._dock.finish()
        if self._screen is not None:
            self._screen.finish()

    def is_ready(self) -> bool:
        """Whether what is shown has its picture, and nothing moves."""
        screen = self._screen
        return (
            self._next is None
            and screen is not None
            and screen.is_ready()
            and not screen.is_moving()
        )

    def welcome(self, title: QPixmap) -> None:
        """A visit begins: home is unrolled over the title, and its keys rise into their places."""
        self.show_home()
        self._end_moving()
        if isinstance(self._screen, HomeView):
            self._screen.enter()
            self._screen.welcome()
            self._transition.play(title, Direction.FORWARD, self._shadow_px())

    def leave(self) -> None:
        """Stop everything that moves."""
        self._end_moving()
        self._dock.finish()
        self._ahead.stop()
        if self._screen is not None:
            self._screen.leave()

    # Swiping: presses that no block takes arrive here

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger is put down where a swipe may begin."""
        self._transition.hurry()
        if not isinstance(self.shown(), PageView):
            return
        place = event.position()
        slack = self._setting.canvas.px(self._setting.theme.space.slack)
        self._swipe = Swipe(place.x(), place.y(), slack=slack, width=self.width())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The page follows the finger."""
        if self._swipe is None:
            return
        place = event.position()
        self._swipe.move(place.x(), place.y(), time.monotonic())
        if not self._swipe.has_begun or not self._swipe.offset:
            return
        if not self._transition.is_followed():
            self._follow(self._swipe)
        self._transition.move_to(self._swipe.offset)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The page settles where the finger let it go."""
        swipe, self._swipe = self._swipe, None
        if swipe is None or not self._transition.is_followed():
            return
        now = time.monotonic()
        self._settle(turned=swipe.turns(now) == self._direction.value, speed=swipe.speed(now))

    def event(self, event: QEvent) -> bool:
        """Let go when the finger is taken away by something else."""
        if event.type() == QEvent.Type.UngrabMouse and self._swipe is not None:
            self._swipe = None
            if self._transition.is_followed():
                self._settle(turned=False, speed=0.0)
        return super().event(event)

    def _follow(self, swipe: Swipe) -> None:
        """Lay the next or previous page beside this one; it waits below for the finger."""
        self._end_moving()
        self._swipe = swipe
        by = 1 if swipe.offset < 0 else -1
        found = self._pages.beside(self.position, by)
        if found is None or self.position == (found[0].id, found[1].id):
            return
        self._ahead.stop()
        coming = self._pages.take(*found)
        # A finger may rest on it for as long as it likes: figures that wait to count would be read.
        coming.finish()
        self._next, self._is_entered, self._is_seen = coming, False, True
        self._is_tentative = True
        self._direction = Direction(by)
        self._transition.follow(self._picture_of_old(), coming.grab(), self._direction)
        self._dock.raise_()

    def _settle(self, *, turned: bool, speed: float) -> None:
        coming = self._next
        self._is_tentative = not turned
        if turned and isinstance(coming, PageView):
            self._dock.show_page(coming.panel.id, coming.page.id)
            self._uncover(coming)
        self._transition.settle(turned=turned, speed=speed)

    def _on_returned(self) -> None:
        """The finger thought better of it: what was beside goes back, and nothing has happened."""
        if isinstance(self._next, PageView):
            self._pages.keep(self._next)
        self._next = None
        self._is_tentative = False
        self._ahead.start(AHEAD_MS)
