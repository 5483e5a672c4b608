"""The stage: shows home or one page with the dock below it, and moves between them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Exhibit, Page, Panel
from kiosk.ui.backdrop import backdrop_of
from kiosk.ui.dock import Dock
from kiosk.ui.home import HomeView
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting
from kiosk.ui.transitions import Direction, Transition

# How long a tap waits for the picture behind the page before it goes on without it, in
# milliseconds.
PATIENCE_MS = 220
# How many neighbours are fetched: no more than the image store keeps beside what is shown.
FETCHED = 5

Screen = HomeView | PageView


class Stage(QWidget):
    """Shows one screen at a time.

    Signals:
        page_shown: A page has arrived; panel id and page id ("" and "" for home).
        enlarge_wanted: A picture was tapped; carries an ``Enlarge``.
        language_wanted: The language key was tapped.
    """

    page_shown = Signal(str, str)
    enlarge_wanted = Signal(object)
    language_wanted = Signal()

    def __init__(self, exhibit: Exhibit, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._setting = setting
        self.resize(setting.canvas.size)
        language = setting.language
        self._titles = {panel.id: panel.title.get(language) for panel in exhibit.panels}
        self._order = [(panel, page) for panel in exhibit.panels for page in panel.pages]
        self._screen: Screen | None = None
        self._next: Screen | None = None
        self._direction = Direction.STILL
        self._pressed_at: QPoint | None = None
        self._is_touring = False
        self._dock = Dock(exhibit, setting, self)
        self._dock.home_wanted.connect(self.show_home)
        self._dock.page_wanted.connect(self.show_page)
        self._dock.language_wanted.connect(self.language_wanted)
        self._dock.hide()
        self._transition = Transition(setting.theme.motion, self)
        self._transition.resize(self.size())
        self._transition.arrived.connect(self._on_arrived)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._go)
        setting.images.ready.connect(self._on_picture_ready)

    # Where we are

    @property
    def position(self) -> tuple[str, str]:
        """Panel id and page id of what is shown or on its way; "" and "" for home."""
        screen = self._next or self._screen
        if isinstance(screen, PageView):
            return screen.panel.id, screen.page.id
        return "", ""

    def shown(self) -> Screen | None:
        """Return what is shown or on its way."""
        return self._next or self._screen

    # Moving about

    def show_home(self) -> None:
        """Show the home screen."""
        if self.shown() is None or self.position != ("", ""):
            self._show(HomeView(self._exhibit, self._setting), Direction.BACKWARD)

    def show_panel(self, panel_id: str) -> None:
        """Show the first page of a panel."""
        self.show_page(panel_id, "")

    def show_page(self, panel_id: str, page_id: str) -> None:
        """Show a page; an id that is not there shows the panel's first page, or nothing new."""
        here = [(panel, page) for panel, page in self._order if panel.id == panel_id]
        if not here:
            return
        panel, page = next((item for item in here if item[1].id == page_id), here[0])
        if self.position == (panel.id, page.id):
            return
        self._show(self._make(panel, page), self._way_to(panel, page))

    def turn(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) page, also into the next panel."""
        index = self._index(*self.position)
        if index is None:
            return
        panel, page = self._order[(index + by) % len(self._order)]
        self._show(self._make(panel, page), Direction.FORWARD if by > 0 else Direction.BACKWARD)

    def _index(self, panel_id: str, page_id: str) -> int | None:
        for index, (panel, page) in enumerate(self._order):
            if (panel.id, page.id) == (panel_id, page_id):
                return index
        return None

    def _way_to(self, panel: Panel, page: Page) -> Direction:
        old = self._index(*self.position)
        new = self._index(panel.id, page.id)
        if old is None or new is None:
            return Direction.FORWARD
        return Direction.FORWARD if new >= old else Direction.BACKWARD

    def _make(self, panel: Panel, page: Page) -> PageView:
        view = PageView(panel, page, self._setting, self._titles)
        view.enlarge_wanted.connect(self.enlarge_wanted)
        view.panel_wanted.connect(self.show_panel)
        return view

    def _show(self, screen: Screen, direction: Direction) -> None:
        """Bring ``screen`` on; what was on its way arrives at once."""
        if self._next is not None:
            self._transition.stop()
            self._on_arrived()
        if isinstance(screen, HomeView):
            screen.panel_wanted.connect(self.show_panel)
            screen.language_wanted.connect(self.language_wanted)
        screen.setParent(self)
        screen.lower()
        self._next = screen
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
        with_dock = isinstance(coming, PageView) and not self._is_touring
        old = self._picture(self._screen, with_dock=self._dock.isVisible())
        new = self._picture(coming, with_dock=with_dock)
        # The coming screen is live below the moving pictures: a tap while they move is its own.
        self._dock.setVisible(with_dock)
        coming.show()
        self._screen.hide()
        self._dock.raise_()
        slide = self._setting.canvas.px(self._setting.theme.motion.page_slide)
        self._transition.play(old, new, self._direction, slide)

    def _picture(self, screen: Screen, *, with_dock: bool) -> QPixmap:
        picture = screen.grab()
        if with_dock and not self._dock.isVisible():
            self._dock.render(picture, self._dock.pos())
        return picture

    def _on_picture_ready(self, wanted: object) -> None:
        if self._next is not None and not self._transition.is_moving() and self._next.is_ready():
            self._go()

    def _on_arrived(self) -> None:
        """The screen that was on its way is there: it lives from now on."""
        coming = self._next
        if coming is None:
            return
        old, self._screen, self._next = self._screen, coming, None
        self._dock.setVisible(isinstance(coming, PageView) and not self._is_touring)
        coming.show()
        if old is not None:
            old.hide()
            old.deleteLater()
        self._dock.raise_()
        coming.enter()
        self._fetch_neighbours()
        self.page_shown.emit(*self.position)

    def _fetch_neighbours(self) -> None:
        """Have the pictures ready that one tap or one swipe would show next."""
        index = self._index(*self.position)
        if index is None:
            near = [(panel, panel.pages[0]) for panel in self._exhibit.panels if panel.pages]
        else:
            panel = self._order[index][0]
            beside = [self._order[(index + by) % len(self._order)] for by in (1, -1)]
            near = beside + [item for item in self._order if item[0] is panel]
        for panel, page in near[:FETCHED]:
            self._setting.images.fetch(backdrop_of(panel, page, self._setting))

    # For those around it

    def set_touring(self, is_touring: bool) -> None:
        """Hide the dock while the tour walks: an invitation stands in its place."""
        self._is_touring = is_touring
        self._dock.setVisible(not is_touring and isinstance(self.shown(), PageView))

    def is_moving(self) -> bool:
        """Whether one screen is giving way to the next."""
        return self._next is not None

    def finish(self) -> None:
        """Show every end state at once."""
        self._patience.stop()
        self._transition.stop()
        self._on_arrived()
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

    def leave(self) -> None:
        """Stop everything that moves."""
        self._patience.stop()
        self._transition.stop()
        if self._next is not None:
            self._on_arrived()
        if self._screen is not None:
            self._screen.leave()

    # Swiping: presses that no block takes arrive here

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a swipe may begin."""
        self._pressed_at = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn the page when the finger went far enough sideways."""
        start, self._pressed_at = self._pressed_at, None
        if start is None:
            return
        way = event.position().toPoint() - start
        far = self._setting.canvas.px(self._setting.theme.space.swipe)
        if abs(way.x()) >= far and abs(way.x()) > 1.5 * abs(way.y()):
            self.turn(-1 if way.x() > 0 else 1)
