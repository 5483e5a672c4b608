"""The pages of an exhibit in their order: made when they are wanted, and the nearest ones ahead."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Exhibit, Page, Panel
from kiosk.flow.tour import Position
from kiosk.ui.backdrop import backdrop_of
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting

# How many backdrops are fetched: no more than the image store keeps beside what is shown.
FETCHED = 5


class Pages(QObject):
    """Makes page views for one setting.

    The pages beside the one that is shown are made ahead, one at a time, while nobody touches: a
    finger that swipes finds them ready. All others are made on demand and freed when left.

    Signals:
        enlarge_wanted: A picture was tapped on one of them; carries an ``Enlarge``.
        panel_wanted: The visitor asked for the panel with this id.
    """

    enlarge_wanted = Signal(object)
    panel_wanted = Signal(str)

    def __init__(self, exhibit: Exhibit, setting: Setting, parent: QWidget) -> None:
        """Make none yet.

        Args:
            exhibit: Whose pages they are.
            setting: What they are made for.
            parent: Views are hidden children of it.
        """
        super().__init__(parent)
        self._exhibit = exhibit
        self._setting = setting
        language = setting.language
        self._titles = {panel.id: panel.called(language) for panel in exhibit.panels}
        self._order = [(panel, page) for panel in exhibit.panels for page in panel.pages]
        self._ahead: dict[Position, PageView] = {}

    def index(self, position: Position) -> int | None:
        """Return where ``position`` (panel id, page id) stands in the order, None for home."""
        for index, (panel, page) in enumerate(self._order):
            if (panel.id, page.id) == position:
                return index
        return None

    def find(self, panel_id: str, page_id: str) -> tuple[Panel, Page] | None:
        """Return a page; one that is gone is its panel's first, of a panel that is gone none."""
        here = [(panel, page) for panel, page in self._order if panel.id == panel_id]
        return next((found for found in here if found[1].id == page_id), here[0] if here else None)

    def beside(self, position: Position, by: int) -> tuple[Panel, Page] | None:
        """Return the page ``by`` steps on, round and round through all panels; None from home."""
        index = self.index(position)
        if index is None:
            return None
        return self._order[(index + by) % len(self._order)]

    def take(self, panel: Panel, page: Page) -> PageView:
        """Return the view of ``page``, now the caller's; made ahead if there was time."""
        ready = self._ahead.pop((panel.id, page.id), None)
        return ready or self._make(panel, page)

    def keep(self, view: PageView) -> None:
        """Take back a view that was not shown after all."""
        view.hide()
        self._ahead[view.panel.id, view.page.id] = view

    def draw_ahead(self) -> None:
        """Draw what was made ahead once: it has its still layers then, and asks for pictures."""
        for view in self._ahead.values():
            view.grab()

    def make_ahead(self, position: Position) -> bool:
        """Make one page beside ``position``, and let go of those that are far by now.

        Returns:
            Whether another one is to be made.
        """
        wanted = [found for by in (1, -1) if (found := self.beside(position, by)) is not None]
        near = {(panel.id, page.id) for panel, page in wanted} - {position}
        for far in [place for place in self._ahead if place not in near]:
            self._ahead.pop(far).deleteLater()
        missing = [
            (panel, page)
            for panel, page in wanted
            if (panel.id, page.id) in near and (panel.id, page.id) not in self._ahead
        ]
        if missing:
            panel, page = missing[0]
            view = self._make(panel, page)
            self._ahead[panel.id, page.id] = view
            # Drawn once, it has asked for its pictures and made its still layers.
            view.grab()
        return len(missing) > 1

    def fetch_near(self, position: Position) -> None:
        """Have the backdrops ready that one tap or one swipe would show next."""
        index = self.index(position)
        if index is None:
            near = [(panel, panel.pages[0]) for panel in self._exhibit.panels if panel.pages]
        else:
            here = self._order[index][0]
            beside = [found for by in (1, -1) if (found := self.beside(position, by)) is not None]
            near = beside + [found for found in self._order if found[0] is here]
        for panel, page in near[:FETCHED]:
            self._setting.images.fetch(backdrop_of(panel, page, self._setting))

    def _make(self, panel: Panel, page: Page) -> PageView:
        view = PageView(panel, page, self._setting, self._titles)
        view.hide()
        # Asked for, not kept: two Python objects that hold each other are freed late.
        parent = self.parent()
        assert isinstance(parent, QWidget), "pages are made for a widget"
        view.setParent(parent)
        view.lower()
        view.enlarge_wanted.connect(self.enlarge_wanted)
        view.panel_wanted.connect(self.panel_wanted)
        return view
