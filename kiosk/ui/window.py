"""The window: stage, attract loop, question and enlarged picture, one over the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPixmap, QResizeEvent

from kiosk.content.model import Exhibit
from kiosk.flow.idle import Phase
from kiosk.flow.tongue import Tongue
from kiosk.ui.blocks import Enlarge
from kiosk.ui.bringing import Bringing
from kiosk.ui.canvas import Canvas
from kiosk.ui.closed import ClosedView
from kiosk.ui.enlarged import Enlarged
from kiosk.ui.icons import Icons
from kiosk.ui.idle import IdleWatch
from kiosk.ui.images import ImageStore
from kiosk.ui.setting import Setting
from kiosk.ui.shell import Shell
from kiosk.ui.staff.desk import StaffDesk
from kiosk.ui.stage import Stage
from kiosk.ui.theme import Theme
from kiosk.ui.tour import Tour
from kiosk.ui.views import Views


class KioskWindow(Shell):
    """Fills the screen without a frame, and changes hands between visitor and attract loop.

    A change of size or language builds the views anew; what was shown is shown again.

    Attributes:
        tour: The loop that runs when nobody is there.
        staff: The way in for staff, and out.

    Signals:
        page_shown: A page has arrived; panel id and page id.
        restarted: The visit is over: the exhibit is back at its beginning.
        woken: Somebody has touched the dark screen outside the opening hours.
    """

    page_shown = Signal(str, str)
    restarted = Signal()
    woken = Signal()

    def __init__(
        self,
        exhibit: Exhibit,
        *,
        theme: Theme,
        images: ImageStore,
        icons: Icons,
        watch: IdleWatch,
        language: str = "",
        loops: bool = False,
        volume: float = 1.0,
    ) -> None:
        """Make the window.

        Args:
            exhibit: What is shown.
            theme: Its look.
            images: Where pictures come from.
            icons: Where icons come from.
            watch: Says whose turn it is.
            language: The language to start with; "" means the exhibit's first.
            loops: For walls without touch: the tour runs from the start.
            volume: How loud films are, 0 to 1.
        """
        super().__init__()
        self._exhibit = exhibit
        self._theme = theme
        self._images = images
        self._icons = icons
        self._watch = watch
        self._tongue = Tongue(exhibit.languages, language)
        self._loops = loops
        self._volume = volume
        self._walked = 0
        self._views: Views | None = None
        self._bringing = Bringing(self)
        self._bringing.made.connect(self.show_exhibit)
        self._enlarged = Enlarged(exhibit, self)
        self._enlarged.language_wanted.connect(self.switch_language)
        self._closed = ClosedView(self)
        self._closed.touched.connect(self._on_closed_touched)
        self.tour = Tour(exhibit, self.language, self)
        self.tour.title_wanted.connect(self._on_title_wanted)
        self.tour.page_wanted.connect(self._on_tour_page_wanted)
        self.staff = StaffDesk(watch, self)
        self.staff.came.connect(self._on_staff_came)
        watch.phase_changed.connect(self.set_phase)
        watch.ask_left.connect(self._on_ask_left)
        watch.guard_second_taps(self._is_moving)

    def build(self, size: QSize, position: tuple[str, str] = ("", "")) -> None:
        """Make every view for ``size`` and the current language, and show ``position``."""
        self._drop()
        self.setWindowTitle(self._exhibit.title.get(self.language))
        self.tour.language = self.language
        canvas = Canvas(size.width(), size.height())
        setting = Setting(
            self._theme,
            canvas,
            self.language,
            self._images,
            self._icons,
            self._volume,
            self._tongue.is_large,
        )
        self._setting = setting
        views = self._bringing.take(self._exhibit, setting)
        views.stage.page_shown.connect(self.page_shown)
        views.stage.language_wanted.connect(self.switch_language)
        views.stage.size_wanted.connect(self.switch_size)
        views.stage.enlarge_wanted.connect(self._on_enlarge_wanted)
        views.attract.begun.connect(self._on_begun)
        views.attract.language_wanted.connect(self._on_begun_in_other_language)
        views.ask.kept.connect(self._watch.keep)
        views.ask.language_wanted.connect(self._watch.keep)
        views.ask.language_wanted.connect(self.switch_language)
        views.veil.touched.connect(self._wake)
        views.veil.language_wanted.connect(self._on_tour_in_other_language)
        self._views = views
        views.show_position(*position)
        if self._closed.isVisible():
            self._darken()
        else:
            views.stage.show()

    def bring(self, exhibit: Exhibit) -> None:
        """Show another exhibit as soon as its views are made, without holding up a frame.

        What is on the screen is held until then: its pictures may go at once.
        """
        self._bringing.begin(exhibit, self._setting, self.stage.position)

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """Show another exhibit, or other pictures: where we are, if that still exists."""
        before = self._bringing.before()
        self._exhibit = exhibit
        self._enlarged.take(exhibit)
        self.tour.take(exhibit)
        self._tongue.take(exhibit.languages)
        self._show_again(before)

    def change(self, theme: Theme, language: str, volume: float) -> None:
        """Look, speak and sound otherwise from now on, where we are; see ``KioskWindow``."""
        before = self.grab()
        self._tongue.wish(language)
        self._theme, self._volume = theme, volume
        self._show_again(before)

    def _show_again(self, before: QPixmap) -> None:
        """Make every view anew, where we are, and let ``before`` give way to it."""
        self._build_again(self.size())
        if not self._closed.isVisible():
            self.views.give_way(before)

    def _drop(self) -> None:
        """Take the old views away."""
        self._enlarged.drop()
        if self._views is not None:
            self._views.drop()
            self._views = None

    @property
    def language(self) -> str:
        """Code of the language shown."""
        return self._tongue.now

    @property
    def views(self) -> Views:
        """What it shows, for the size and the language of now."""
        assert self._views is not None, "the window has not been shown"
        return self._views

    @property
    def stage(self) -> Stage:
        """The stage."""
        return self.views.stage

    # Whose turn it is

    def begin(self) -> None:
        """Start: a wall without touch starts its loop, others wait for a visitor at home."""
        if self._loops:
            self._watch.rest()

    def set_phase(self, phase: Phase) -> None:
        """Hand over to the visitor, the question, or the attract loop."""
        if phase is Phase.ATTRACT:
            self._end_asking()
            self._enlarged.drop()
            self.tour.start()
            self.restarted.emit()
        elif phase is Phase.VISIT:
            self._end_asking()

    def _on_ask_left(self, left_s: float) -> None:
        if self._views is None:
            return
        ask = self._views.ask
        if not ask.isVisible():
            ask.cover(self._enlarged.view() or self.stage)
        ask.show_left(left_s, self._watch.rules.ask_s)

    def _end_asking(self) -> None:
        if self._views is not None:
            self._views.ask.end()

    def _on_title_wanted(self) -> None:
        """The loop begins, in the first language and size, whoever has chosen others."""
        if self._tongue.begin():
            self.build(self.size())
        if self._views is not None:
            self._views.show_title()

    def _on_tour_page_wanted(self, panel_id: str, page_id: str) -> None:
        self._walked += 1
        self.views.move_stage(self._walked)
        self.stage.show()
        self.stage.show_page(panel_id, page_id)
        self.views.lead()

    def _on_tour_in_other_language(self) -> None:
        """Lead on in the next language, for this round."""
        self._tongue.turn()
        self.build(self.size(), self.stage.position)
        self.views.lead()
        self.tour.linger()

    def _on_begun(self) -> None:
        """The title was touched: a visit begins at home."""
        title = self.views.attract.grab()
        self._wake()
        self.stage.welcome(title)

    def _on_begun_in_other_language(self) -> None:
        """The same in the next language, whatever page the tour has left below the title."""
        title = self.views.attract.grab()
        self._wake()
        self._tongue.turn()
        self.build(self.size())
        self.stage.welcome(title)

    def _wake(self) -> None:
        """Somebody touched the tour: the visit begins with what is shown."""
        self.tour.stop()
        self._watch.keep()
        self.views.wake()

    # Outside the opening hours

    def close_hall(self) -> None:
        """Nobody is expected: nothing moves under a black screen."""
        self._watch.rest()
        self._darken()

    def open_hall(self) -> None:
        """The loop begins again."""
        self._closed.uncover()
        self.tour.start()

    def _darken(self) -> None:
        self.tour.stop()
        self._end_asking()
        self._enlarged.drop()
        self.views.darken()
        self._closed.cover()

    def _on_closed_touched(self) -> None:
        """Somebody has come all the same: one visit, from home."""
        before = self._closed.grab()
        self._closed.uncover()
        self._wake()
        self.stage.welcome(before)
        self.woken.emit()

    # Staff

    def _on_staff_came(self) -> None:
        """Staff have held the corner: a visit like any other, over which they work."""
        if self._closed.isVisible():
            self._on_closed_touched()
        elif self.tour.is_walking():
            self._wake()
        self._cover_for_staff()

    def _cover_for_staff(self) -> None:
        below = self._enlarged.view() or self.stage
        self.staff.cover(below, self._exhibit.title.get(self.language), self._setting)

    # What the visitor does

    def switch_language(self) -> None:
        """Show the next language, on the same page and with the same picture enlarged."""
        self._tongue.turn()
        self._build_again(self.size())

    def switch_size(self) -> None:
        """Show everything in large type, or no longer, on the same page."""
        self._tongue.turn_size()
        self._build_again(self.size())

    def _build_again(self, size: QSize) -> None:
        """Make every view anew, and show what was shown."""
        wish, is_title = self._enlarged.wish(), self.views.is_title
        self.build(size, self.stage.position)
        if wish is not None:
            self._on_enlarge_wanted(wish)
        if self.staff.is_open:
            self._cover_for_staff()
        elif is_title:
            self._on_title_wanted()
        elif self._watch.phase is Phase.ATTRACT and not self._closed.isVisible():
            self.views.lead()
            self.tour.linger()

    def _on_enlarge_wanted(self, wish: Enlarge) -> None:
        self._enlarged.open(wish, self.stage, self._setting)

    def _is_moving(self) -> bool:
        return self._views is not None and self._views.stage.is_moving()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out anew for the new size."""
        if self._views is None:
            self.build(event.size())
        elif event.size() != self._setting.canvas.size:
            self._build_again(event.size())
            if self._watch.phase is Phase.ATTRACT and not self._closed.isVisible():
                self.tour.start()

    def end(self) -> None:
        """Let nothing move on: the window closes."""
        self.tour.stop()
        self.staff.stop()
        self._bringing.drop()
        self._drop()
