"""What the settings plan for the machine: hours of darkness, restarts before anything is wrong."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.flow.care import Care
from kiosk.flow.hours import OpeningHours
from kiosk.ui.care import Carer, local_now
from kiosk.ui.closed import Closing

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.settings.model import Settings
    from kiosk.settings.reading import Held


class Planned(QObject):
    """Keeps the hours of the hall, and asks for a restart at night or when memory has grown.

    Signals:
        closed: The hall is closed and nobody is there.
        opened: The hall opens.
        restart_wanted: It is time, and nobody is there.
    """

    closed = Signal()
    opened = Signal()
    restart_wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        is_quiet: Callable[[], bool],
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """Plan nothing yet.

        Args:
            settings: What holds at the start.
            is_quiet: Whether nobody is there.
            clock: Seconds that nobody sets.
            now: The time on the wall.
        """
        super().__init__()
        self._closing = Closing(_hours(settings), is_quiet, now)
        self._closing.closed.connect(self.closed)
        self._closing.opened.connect(self.opened)
        self._carer = Carer(_care(settings), is_quiet, clock=clock, now=now)
        self._carer.restart_wanted.connect(self.restart_wanted)

    def start(self) -> None:
        """Begin to look at the clock."""
        self._closing.start()
        self._carer.start()

    def stop(self) -> None:
        """Look no more."""
        self._closing.stop()
        self._carer.stop()

    def wake(self) -> None:
        """Somebody has touched the dark screen: one visit."""
        self._closing.wake()

    def look(self) -> None:
        """Look at the clock now."""
        self._closing.look()
        self._carer.look()

    def take(self, held: Held) -> None:
        """The settings have changed."""
        self._closing.take(_hours(held.settings))
        self._carer.take(_care(held.settings))


def _hours(settings: Settings) -> OpeningHours:
    hours = settings.hours
    return OpeningHours(hours.opens, hours.closes, hours.closed_days)


def _care(settings: Settings) -> Care:
    return Care(settings.care.nightly, settings.care.memory_mb)
