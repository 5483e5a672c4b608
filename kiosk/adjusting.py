"""Settings of this machine that change while the exhibit runs: found, read, and taken up."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.content.stillness import trace
from kiosk.flow.idle import IdleRules, Phase
from kiosk.settings.model import keys
from kiosk.settings.reading import read_settings
from kiosk.ui.theme import Motion, Theme

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import Exhibit
    from kiosk.settings.model import Settings
    from kiosk.settings.reading import Held
    from kiosk.ui.idle import IdleWatch
    from kiosk.ui.window import KioskWindow

log = logging.getLogger(__name__)

LOOK_S = 0.5
"""Between two looks; the file must have stayed the same from one to the next."""

_END_S = 5.0


@dataclass(frozen=True, slots=True)
class Manner:
    """How the exhibit behaves on this machine, whatever it shows.

    Attributes:
        loops: Run the tour from the start, for walls without touch.
        language: Code to start with; "" means the exhibit's first.
        still: Reduced motion.
        idle_s: See ``IdleRules``; 0 for what the exhibit says.
        ask_s: The same.
        volume: How loud films are, 0 to 1.
    """

    loops: bool = False
    language: str = ""
    still: bool = False
    idle_s: float = 0.0
    ask_s: float = 0.0
    volume: float = 1.0

    def under(self, settings: Settings) -> Manner:
        """Return the same on a machine with these settings: what was asked for wins over them."""
        visit = settings.visit
        return Manner(
            loops=self.loops or visit.loop,
            language=self.language or visit.language,
            still=self.still or visit.reduced_motion,
            idle_s=self.idle_s or visit.idle_s,
            ask_s=self.ask_s or visit.ask_s,
            volume=settings.sound.volume / 100,
        )

    def rules(self, exhibit: Exhibit) -> IdleRules:
        """Return how patient an exhibit is here."""
        loop = exhibit.loop
        return IdleRules(idle_s=self.idle_s or loop.idle_s, ask_s=self.ask_s or loop.ask_s)

    def theme(self) -> Theme:
        """Return the look."""
        return Theme(motion=Motion.none() if self.still else Motion())


class Adjuster(QObject):
    """Lets the exhibit behave as the settings say: patience at once, the rest after a visit."""

    def __init__(
        self, asked: Manner, manner: Manner, exhibit: Exhibit, window: KioskWindow, watch: IdleWatch
    ) -> None:
        """Make it.

        Args:
            asked: What the command line asks for.
            manner: How the exhibit began.
            exhibit: What is shown.
            window: What shows it.
            watch: Says whose turn it is.
        """
        super().__init__()
        self._asked = asked
        self._exhibit = exhibit
        self._window = window
        self._watch = watch
        self._manner = self._shown = manner
        watch.phase_changed.connect(self._on_phase_changed)

    def take_exhibit(self, exhibit: Exhibit) -> None:
        """Another exhibit has a patience of its own."""
        self._exhibit = exhibit
        self._watch.take(self._manner.rules(exhibit))

    def take(self, held: Held) -> None:
        """Behave as these settings say."""
        self._manner = self._asked.under(held.settings)
        self._watch.take(self._manner.rules(self._exhibit))
        if not self._watch.is_visited:
            self._go()

    def _on_phase_changed(self, phase: Phase) -> None:
        if phase is Phase.ATTRACT:
            self._go()

    def _go(self) -> None:
        """Change what is seen and heard, while nobody is there."""
        manner, shown = self._manner, self._shown
        self._shown = manner
        if (manner.still, manner.language, manner.volume) != (
            shown.still,
            shown.language,
            shown.volume,
        ):
            self._window.change(manner.theme(), manner.language, manner.volume)
        if manner.loops and not shown.loops:
            self._watch.rest()


class SettingsWatch(QObject):
    """Watches the file of settings, in a thread of its own.

    Signals:
        changed: Something else is set now; carries the new ``Held``.
    """

    changed = Signal(object)

    def __init__(self, file: Path, held: Held, look_s: float = LOOK_S) -> None:
        """Watch nothing yet.

        Args:
            file: The file; one that is missing or empty is being saved, and changes nothing.
            held: What holds.
            look_s: Seconds between two looks.
        """
        super().__init__()
        self._file = file
        self._held = held
        self._look_s = look_s
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="settings-watch", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join(_END_S)

    def _run(self) -> None:
        known, seen = None, trace(self._file)
        while not self._ending.wait(self._look_s):
            before, seen = seen, trace(self._file)
            if seen is None or not seen.size or seen != before or seen == known:
                continue
            known = seen
            held = read_settings(self._file)
            if held != self._held:
                tell(held, self._file)
                tell_later(self._held.settings, held.settings)
                self._held = held
                self.changed.emit(held)


def tell(held: Held, file: Path) -> None:
    """Log what is wrong with the settings."""
    for problem in held.problems:
        level = logging.ERROR if problem.severity == "error" else logging.WARNING
        log.log(level, "%s: %s", file, problem.words())


def tell_later(before: Settings, now: Settings) -> None:
    """Log which changes hold from the next start only."""
    for key in keys():
        if not key.about.is_live and key.of(before) != key.of(now):
            log.warning("%s is %r from the next start", key.dotted, key.of(now))
