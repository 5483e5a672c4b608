"""The composition root: makes every object, connects every signal, nothing else."""

from __future__ import annotations

import importlib
import sys
import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from kiosk.adjusting import Adjuster, Manner, SettingsWatch
from kiosk.content.begin import Shown
from kiosk.content.careful import careful
from kiosk.content.last_good import LastGood
from kiosk.content.load import Loaded, find_picture
from kiosk.content.model import Exhibit
from kiosk.display import no_screen_words
from kiosk.ending import end_on_signals
from kiosk.logs import catch_exceptions
from kiosk.paths import assets_dir
from kiosk.planned import Planned
from kiosk.settings.reading import Held
from kiosk.sources import Sources
from kiosk.staff.pin import PinStore
from kiosk.supervised import live
from kiosk.supervisor.exits import Exit
from kiosk.ui.awake import Awake, keepers
from kiosk.ui.collecting import Collecting
from kiosk.ui.fonts import load_faces
from kiosk.ui.icons import Icons
from kiosk.ui.idle import IdleWatch
from kiosk.ui.images import ImageStore, budget
from kiosk.ui.qt_messages import take_qt_messages
from kiosk.ui.readers import silence_qt
from kiosk.ui.swap import Swap
from kiosk.ui.whereabouts import Whereabouts, choose_screen
from kiosk.ui.window import KioskWindow
from kiosk.watching import ContentWatch


class NoScreenError(Exception):
    """Qt has started and found no screen; says so in a sentence for people."""


MANNER = Manner()
NOTHING = Held()


@dataclass(frozen=True, slots=True)
class RunChoices:
    """What is asked of a run.

    Attributes:
        window: Size and place of a frameless window; None means full screen.
        screen: Name of the screen; "" means the primary one.
        manner: How the exhibit behaves, as far as the command line says it.
        held: The settings of this machine, for everything else.
        settings: Where they stand; None where nothing can be kept.
        state: The state folder, with the PIN of the staff; None where nothing can be kept.
        supervised: A supervisor listens to its heart, see ``kiosk.supervisor``.
        stacks: Where the stacks go when it falls or hangs; None for nowhere.
        leaves_out: In safe mode the ``panel/page`` that is left out, "" for none; None as usual.
    """

    window: QRect | None = None
    screen: str = ""
    manner: Manner = MANNER
    held: Held = NOTHING
    settings: Path | None = None
    state: Path | None = None
    supervised: bool = False
    stacks: Path | None = None
    leaves_out: str | None = None

    def of(self, exhibit: Exhibit) -> Exhibit:
        """Return ``exhibit`` as it is shown: in safe mode without what may have brought it down."""
        return exhibit if self.leaves_out is None else careful(exhibit, self.leaves_out)


def run(shown: Shown, where: Sources, last_good: LastGood | None, choices: RunChoices) -> int:
    """Show the exhibit until its staff or its supervisor ends it; return the exit code.

    Args:
        shown: What to begin with.
        where: Says which content.json to watch, see ``ContentWatch``.
        last_good: Keeps what loaded without errors; None where nothing can be kept.
        choices: How it is shown.

    Raises:
        NoScreenError: There is nothing to show it on.
    """
    assert shown.loaded.exhibit is not None, "there is always something to begin with"
    exhibit = choices.of(shown.loaded.exhibit)
    app = _application()
    screen = choose_screen(choices.screen)
    if screen is None:
        raise NoScreenError(no_screen_words())
    place = choices.window or screen.geometry()
    manner = choices.manner.under(choices.held.settings)
    images = _images(shown, place)
    watch = IdleWatch(manner.rules(exhibit))
    window = _window(exhibit, manner, images, watch)
    adjuster = Adjuster(choices.manner, manner, exhibit, window, watch)
    content = ContentWatch(shown, where, last_good)
    swap = Swap(watch)
    content.found.connect(swap.offer)
    swap.due.connect(partial(_take, window, images, adjuster, choices))
    for stop in (swap.stop, content.stop, watch.stop, images.close):
        app.aboutToQuit.connect(stop)
    _serve_staff(app, window, PinStore(choices.state), content)
    ender = end_on_signals(app, Exit.RESTART if choices.supervised else Exit.ENDED)
    around = _place(app, window, place, choices)
    watch.start()
    window.begin()
    content.start()
    settings = _watch_settings(app, choices, adjuster, where)
    planned = _plan(app, choices, window, watch, settings)
    planned.start()
    life = live(app, window, watch, choices.stacks) if choices.supervised else None
    QTimer.singleShot(0, partial(_after_first_frame, app, watch))
    code = app.exec()
    window.close()
    del ender, life, settings, around
    return code


def _application() -> QApplication:
    """Start Qt, with its messages in the log and the faces of the exhibit."""
    app = QApplication(sys.argv[:1])
    catch_exceptions()
    app.aboutToQuit.connect(take_qt_messages())
    app.setApplicationName("kiosk")
    load_faces(assets_dir() / "fonts")
    silence_qt()
    return app


def _images(shown: Shown, place: QRect) -> ImageStore:
    """Return the pictures beside the content, as many kept ready as suit the screen."""
    return ImageStore(partial(find_picture, folder=shown.loaded.folder), budget(place.size()))


def _window(exhibit: Exhibit, manner: Manner, images: ImageStore, watch: IdleWatch) -> KioskWindow:
    """Return the window with the exhibit, where a mouse that is moved shows its pointer."""
    window = KioskWindow(
        exhibit,
        theme=manner.theme(),
        images=images,
        icons=Icons(),
        watch=watch,
        language=manner.language,
        loops=manner.loops,
        volume=manner.volume,
    )
    watch.pointer_seen.connect(window.show_pointer)
    return window


def _serve_staff(
    app: QApplication, window: KioskWindow, store: PinStore, content: ContentWatch
) -> None:
    """Let staff in, see what is wrong with the content, start again, and leave."""
    window.staff.serve(store, content.problems)
    window.staff.restart_wanted.connect(partial(app.exit, Exit.RESTART))
    window.staff.exit_wanted.connect(partial(app.exit, Exit.ENDED))


def _place(
    app: QApplication, window: KioskWindow, place: QRect, choices: RunChoices
) -> tuple[object, ...]:
    """Show the window at ``place``, and keep it there; return what must stay alive for it."""
    QCursor.setPos(place.bottomRight())
    window.setGeometry(place)
    whereabouts = Whereabouts(window, choices.screen)
    if choices.window is None:
        whereabouts.start()
    else:
        window.show()
    awake = Awake(keepers())
    awake.start()
    app.aboutToQuit.connect(awake.stop)
    app.aboutToQuit.connect(whereabouts.stop)
    return awake, whereabouts


def _watch_settings(
    app: QApplication, choices: RunChoices, adjuster: Adjuster, where: Sources
) -> SettingsWatch | None:
    """Take up what is changed in the settings; return what must stay alive for it."""
    if choices.settings is None:
        return None
    watch = SettingsWatch(choices.settings, choices.held)
    watch.changed.connect(adjuster.take)
    watch.changed.connect(where.take)
    app.aboutToQuit.connect(watch.stop)
    watch.start()
    return watch


def _plan(
    app: QApplication,
    choices: RunChoices,
    window: KioskWindow,
    watch: IdleWatch,
    settings: SettingsWatch | None,
) -> Planned:
    """Keep the hours of the hall, and have it started again at night."""
    planned = Planned(choices.held.settings, lambda: not watch.is_visited)
    planned.closed.connect(window.close_hall)
    planned.opened.connect(window.open_hall)
    window.woken.connect(planned.wake)
    if choices.supervised:  # alone, nobody would start it again
        planned.restart_wanted.connect(partial(app.exit, Exit.RESTART))
    if settings is not None:
        settings.changed.connect(planned.take)
    app.aboutToQuit.connect(planned.stop)
    return planned


def _take(
    window: KioskWindow,
    images: ImageStore,
    adjuster: Adjuster,
    choices: RunChoices,
    loaded: Loaded,
) -> None:
    """Show another exhibit, with its own pictures and patience."""
    if loaded.exhibit is not None:
        exhibit = choices.of(loaded.exhibit)
        window.bring(exhibit)
        images.renew(partial(find_picture, folder=loaded.folder), loaded.files)
        adjuster.take_exhibit(exhibit)


def _after_first_frame(app: QApplication, watch: IdleWatch) -> None:
    """Begin what the first picture does not need."""
    _import_charts_early()
    collecting = Collecting(lambda: not watch.is_visited, app)
    app.aboutToQuit.connect(collecting.stop)
    collecting.start()


def _import_charts_early() -> None:
    """Import what charts need while the visitor looks at home: in a thread, after the first frame.

    On the GUI thread it would hold up 0.3 to 0.6 s; Python hands the interpreter over more often
    meanwhile, so that frames come on time.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.0005)

    def load() -> None:
        try:
            importlib.import_module("kiosk.ui.charts")
        finally:
            sys.setswitchinterval(before)

    threading.Thread(target=load, name="import-charts", daemon=True).start()
