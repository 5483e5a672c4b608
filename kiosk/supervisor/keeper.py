"""Starts the exhibit, listens to its heart, and starts it again: the life of the parent process."""

from __future__ import annotations

import logging
import queue
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk import logs
from kiosk.supervisor import reports, systemd
from kiosk.supervisor.child import FRONT, Child
from kiosk.supervisor.exits import Exit
from kiosk.supervisor.only_one import OnlyOne
from kiosk.supervisor.pulse import BEAT_S, Beat, Pulse
from kiosk.supervisor.restarts import Restarts, Step

log = logging.getLogger(__name__)

NO_SCREEN_S = 3.0
"""A screen that was there and is gone is looked for again so often."""


@dataclass(frozen=True, slots=True)
class Care:
    """How one start of the exhibit is to be.

    Attributes:
        careful: Safe mode.
        leaves_out: The page, ``panel/page``, that was on screen when it fell; "" for none.
    """

    careful: bool = False
    leaves_out: str = ""


@dataclass(frozen=True, slots=True)
class Commands:
    """What the keeper starts.

    Attributes:
        exhibit: The command that shows the exhibit with so much care.
        rest: The command that shows the calm picture.
    """

    exhibit: Callable[[Care], list[str]]
    rest: list[str]


@dataclass(frozen=True, slots=True)
class _Life:
    """How one run has ended: its exit code, what was wrong, its last beat."""

    code: int
    fault: str
    last: Beat | None

    @property
    def page(self) -> str:
        return self.last.page if self.last is not None else ""


class Keeper:
    """Keeps one exhibit on one screen until somebody with the right to it ends it."""

    def __init__(self, commands: Commands, only_one: OnlyOne, state: Path | None) -> None:
        """Make it.

        Args:
            commands: What it starts.
            only_one: Says when somebody has started the exhibit a second time.
            state: Where crash reports go; None where nothing can be kept.
        """
        self._commands = commands
        self._only_one = only_one
        self._state = state
        self._restarts = Restarts()
        self._heard: queue.SimpleQueue[Beat | None] = queue.SimpleQueue()
        self._ends = False
        self._was_up = False

    def keep(self) -> int:
        """Keep the exhibit on screen; return the exit code of ``kiosk``."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._end)
        care = Care()
        while True:
            life = self._live(care)
            if self._ends:
                systemd.notify(systemd.STOPPING)
                return Exit.ENDED
            if life.code == Exit.RESTART and not life.fault:
                log.info("started again as it wished")
                care = Care()
                continue
            if life.code == Exit.WRONG_USE and self._was_up and not life.fault:
                # It could show itself before: the screen is gone and will be back.
                self._wait(NO_SCREEN_S)
            elif life.code in tuple(Exit) and not life.fault:
                return life.code
            else:
                care = self._mourn(life)
            if self._ends:
                return Exit.ENDED

    def _end(self, *_: object) -> None:
        self._ends = True

    def _live(self, care: Care) -> _Life:
        """Let the exhibit run once; return how it ended."""
        self._heard = queue.SimpleQueue()
        try:
            child = Child(self._commands.exhibit(care), self._heard.put)
        except (OSError, RuntimeError, MemoryError) as error:  # no memory, no more threads
            return _Life(-1, f"cannot be started: {error}", None)
        pulse = Pulse(time.monotonic())
        fault = ""
        while not self._ends and not fault and self._hears(child, pulse):
            fault = pulse.fault(time.monotonic())
            if self._only_one.was_knocked():
                child.tell(FRONT)
        if fault:
            child.kill()
        child.end()
        code = child.code
        return _Life(0 if code is None else code, fault, pulse.last)

    def _hears(self, child: Child, pulse: Pulse) -> bool:
        """Wait a moment for a beat; return whether the exhibit still runs."""
        try:
            beat = self._heard.get(timeout=BEAT_S)
        except queue.Empty:
            # Something that it started may hold the line when it has ended.
            return child.code is None
        if beat is not None:
            self._note(pulse, beat)
        return beat is not None

    def _note(self, pulse: Pulse, beat: Beat) -> None:
        """A beat has come; the first one says that the exhibit is on screen."""
        if pulse.last is None:
            self._was_up = True
            systemd.notify(systemd.READY)
        pulse.note(beat, time.monotonic())
        systemd.notify(systemd.WELL)

    def _mourn(self, life: _Life) -> Care:
        """Report a crash, wait as long as that asks for; return with how much care to go on."""
        why = life.fault or f"ended with code {life.code}"
        step = self._restarts.after_crash(time.monotonic())
        log.error("the exhibit has fallen: %s, on screen: %s", why, life.page or "home or title")
        if self._state is not None:
            reports.report(self._state, why, life.page, self._state / logs.FILE_NAME)
        self._pause(step)
        return Care(step.careful, life.page if step.careful else "")

    def _pause(self, step: Step) -> None:
        if not step.rests:
            self._wait(step.pause_s)
            return
        log.error("it falls again and again: resting for %.0f s", step.pause_s)
        try:
            rest = Child(self._commands.rest, _nothing)
        except (OSError, RuntimeError, MemoryError):
            self._wait(step.pause_s)
            return
        try:
            self._wait(step.pause_s)
        finally:
            rest.end()

    def _wait(self, seconds: float) -> None:
        """Wait, and tell systemd meanwhile that this is meant."""
        until = time.monotonic() + seconds
        while not self._ends and time.monotonic() < until:
            systemd.notify(systemd.WELL)
            time.sleep(min(BEAT_S, max(0.0, until - time.monotonic())))


def _nothing(_: Beat | None) -> None:
    """The calm picture has no heart to listen to."""
