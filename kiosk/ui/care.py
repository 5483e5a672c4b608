"""Looks now and then whether the exhibit should be started again, and waits for a quiet moment."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.flow.care import Care

log = logging.getLogger(__name__)

LOOK_MS = 30_000


def memory_mb() -> float:
    """Return what this process holds, in MB."""
    # Long after the first frame: it loads a library of its own.
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


def local_now() -> datetime:
    """Return the time on the wall."""
    return datetime.now().astimezone()


class Carer(QObject):
    """Asks for a planned restart while nobody is there.

    Signals:
        restart_wanted: It is time, and quiet.
    """

    restart_wanted = Signal()

    def __init__(
        self,
        care: Care,
        is_quiet: Callable[[], bool],
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = local_now,
        memory: Callable[[], float] = memory_mb,
    ) -> None:
        """Make it; it looks from ``start`` on.

        Args:
            care: What the settings say.
            is_quiet: Whether nobody is there.
            clock: Seconds that nobody sets.
            now: The time on the wall.
            memory: What the process holds, in MB.
        """
        super().__init__()
        self._care = care
        self._is_quiet = is_quiet
        self._clock = clock
        self._now = now
        self._memory = memory
        self._started_s = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def take(self, care: Care) -> None:
        """The settings have changed."""
        self._care = care

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Ask for a restart, if there is a reason and nobody is there."""
        if not self._is_quiet():
            return
        running_s = self._clock() - self._started_s
        reason = self._care.reason(self._now(), running_s, self._memory())
        if reason:
            log.info("starting again: %s", reason)
            self.restart_wanted.emit()
