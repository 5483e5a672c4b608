"""Takes a sample of what the running exhibit holds."""

from __future__ import annotations

import ctypes
import gc
import sys
import time

import psutil
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.soak.verdict import Sample

BEAT_MS = 5


class Gaps(QObject):
    """Notices how long the GUI thread answers nothing.

    Attributes:
        longest_ms: The longest such time since this was last set to 0.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    def skip(self) -> None:
        """What was done since the last beat is the soak's own work, not the exhibit's."""
        self._last = time.perf_counter()

    def stop(self) -> None:
        """Notice nothing more."""
        self._timer.stop()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - BEAT_MS)
        self._last = now


def take(window: QWidget, gaps: Gaps, *, hours: float, openings: int, swaps: int) -> Sample:
    """Return what is held now."""
    gc.collect()
    process = psutil.Process()
    below = window.findChildren(QObject)
    sample = Sample(
        hours=hours,
        openings=openings,
        swaps=swaps,
        memory_mb=process.memory_full_info().uss / 1e6,
        # Not gc.get_objects(): it shows threads their tuples before they are whole (bpo-15108).
        blocks=sys.getallocatedblocks(),
        widgets=len(below),
        timers=sum(isinstance(one, QTimer) and one.isActive() for one in below),
        threads=process.num_threads(),
        handles=_handles(process),
        gap_ms=gaps.longest_ms,
    )
    gaps.longest_ms = 0.0
    gaps.skip()
    return sample


def _handles(process: psutil.Process) -> int:
    if sys.platform == "win32":
        gui = ctypes.windll.user32.GetGuiResources
        own = ctypes.windll.kernel32.GetCurrentProcess()
        return int(process.num_handles()) + gui(own, 0) + gui(own, 1)
    return int(process.num_fds())
