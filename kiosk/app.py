"""The composition root: makes every object, connects every signal, nothing else."""

from __future__ import annotations

import faulthandler
import importlib
import logging
import os
import signal
import sys
import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QRect, QSocketNotifier, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from kiosk.adjusting import Adjuster, Manner, SettingsWatch
from kiosk.content.begin import Shown
from kiosk.content.last_good import LastGood
from kiosk.content.load import Loaded, find_picture
from kiosk.display import no_screen_words
from kiosk.logs import catch_exceptions
from kiosk.paths import assets_dir
from kiosk.planned import Planned
from kiosk.settings.reading import Held
from kiosk.sources import Sources
from kiosk.staff.pin import PinStore
from kiosk.supervisor.exits import Exit
from kiosk.ui.awake import Awake, keepers
from kiosk.ui.collecting import Collecting
from kiosk.ui.fonts import load_faces
from kiosk.ui.heart import Heart, Line
from kiosk.ui.icons import Icons
from kiosk.ui.idle import IdleWatch
from kiosk.ui.images import ImageStore
from kiosk.ui.qt_messages import take_qt_messages
from kiosk.ui.readers import silence_qt
from kiosk.ui.swap import Swap
from kiosk.ui.whereabouts import Whereabouts, choose_screen
from kiosk.ui.window import KioskWindow
from kiosk.watching import ContentWatch

log = logging.getLogger(__name__)


class NoScreenError(Exception):
    """Qt has started and found no screen; says so in a sentence for people."""


MANNER = Manner()
NOTHING = Held()

# Pictures kept ready: so many full screens of 32-bit pixels, whatever the screen's size.
KEPT_SCREENS = 10


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
    """

    window: QRect | None = None
    screen: str = ""
    manner: Manner = MANNER
    held: Held = NOTHING
    settings: Path | None = None
    state: Path | None = None
    supervised: bool = False
    stacks: Path | None = None


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
    exhibit = shown.loaded.exhibit
    assert exhibit is not None, "there is always something to begin with"
    app = QApplication(sys.argv[:1])
    catch_exceptions()
    app.aboutToQuit.connect(take_qt_messages())
    app.setApplicationName("kiosk")
    load_faces(assets_dir() / "fonts")
    silence_qt()
    screen = choose_screen(choices.screen)
    if screen is None:
        raise NoScreenError(no_screen_words())
    place = choices.window or screen.geometry()
    manner = choices.manner.under(choices.held.settings)
    budget = KEPT_SCREENS * place.width() * place.height() * 4
    images = ImageStore(partial(find_picture, folder=shown.loaded.folder), budget)
    watch = IdleWatch(manner.rules(exhibit))
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
    content = ContentWatch(shown, where, last_good)
    swap = Swap(watch)
    content.found.connect(swap.offer)
    adjuster = Adjuster(choices.manner, manner, exhibit, window, watch)
    swap.due.connect(partial(_take, window, images, adjuster))
    _serve_staff(app, window, PinStore(choices.state), content)
    for end in (swap.stop, content.stop, watch.stop, images.close):
        app.aboutToQuit.connect(end)
    ended_by_system = Exit.RESTART if choices.supervised else Exit.ENDED
    ender = _end_on_signals(app, ended_by_system)
    around = _place(app, window, place, choices)
    watch.start()
    window.begin()
    content.start()
    settings = _watch_settings(app, choices, adjuster, where)
    planned = _plan(app, choices, window, watch, settings)
    planned.start()
    life = _live(app, window, choices.stacks) if choices.supervised else None
    QTimer.singleShot(0, partial(_after_first_frame, app, watch))
    code = app.exec()
    window.close()
    del ender, life, settings, around
    return code


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


def _take(window: KioskWindow, images: ImageStore, adjuster: Adjuster, loaded: Loaded) -> None:
    """Show another exhibit, with its own pictures and patience."""
    if loaded.exhibit is not None:
        images.renew(partial(find_picture, folder=loaded.folder))
        adjuster.take_exhibit(loaded.exhibit)
        window.show_exhibit(loaded.exhibit)


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


def _live(app: QApplication, window: KioskWindow, stacks: Path | None) -> Line:
    """Let the supervisor hear the heart of ``window``, and do what it says."""
    line = Line()
    heart = Heart(window, line.say, partial(_page, window), _open_stacks(stacks))
    line.quit_wanted.connect(app.quit)
    line.front_wanted.connect(partial(_come_to_front, window))
    app.aboutToQuit.connect(heart.stop)
    line.start()
    heart.start()
    return line


def _page(window: KioskWindow) -> str:
    """Return what is on screen as a heartbeat says it."""
    panel_id, page_id = window.stage.position
    return f"{panel_id}/{page_id}" if panel_id else ""


def _come_to_front(window: KioskWindow) -> None:
    """Lay the window over whatever has come before it."""
    window.raise_()
    window.activateWindow()


def _open_stacks(path: Path | None) -> TextIO | None:
    """Open the file for the stacks of a fall; a disk that refuses costs only those."""
    if path is None:
        return None
    try:
        path.parent.mkdir(exist_ok=True)
        file = path.open("w", encoding="utf-8")
    except OSError as error:
        log.warning("no crash reports: %s", error)
        return None
    faulthandler.enable(file)
    return file


def _end_on_signals(app: QApplication, code: int) -> tuple[object, ...]:
    """End in order, with ``code``, on SIGTERM and SIGINT; return what must stay alive for it.

    Python runs signal handlers only between byte codes, and an idle event loop runs none: the
    wake-up descriptor makes Qt return to Python. Windows has no such descriptor for Qt, so a slow
    timer looks there.
    """

    def end(*_: object) -> None:
        # Before the event loop runs, quit() would be forgotten, and in a paint event it would take
        # the window away that is being painted; a timer waits for the loop.
        QTimer.singleShot(0, partial(app.exit, code))

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    if os.name == "nt":
        timer = QTimer()
        timer.timeout.connect(_nothing)
        timer.start(500)
        return (timer,)
    read_end, write_end = os.pipe()
    os.set_blocking(write_end, False)
    os.set_blocking(read_end, False)
    signal.set_wakeup_fd(write_end, warn_on_full_buffer=False)
    notifier = QSocketNotifier(read_end, QSocketNotifier.Type.Read)
    notifier.activated.connect(partial(_drain, read_end))
    return (notifier,)


def _nothing() -> None:
    """Give Python a chance to run its signal handlers."""


def _drain(read_end: int, *_: object) -> None:
    """Empty the wake-up pipe."""
    try:
        os.read(read_end, 64)
    except BlockingIOError:
        return
