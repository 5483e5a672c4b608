"""Collects what only cycles hold, in the GUI thread and nowhere else.

Python collects in whichever thread happens to make the next object. A Qt object in a cycle would
then be destroyed in a worker, while the GUI thread may be using it; and a collection of everything
in mid-movement is a late frame.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1_000
YOUNG = 10_000
"""So many new objects since the last look are worth collecting among the young: 1 to 3 ms."""

ALL_LOOKS = 60
"""Everything is looked through so often, and only while nobody would see a late frame."""


class Collecting(QObject):
    """Takes collecting over from Python until it is stopped."""

    def __init__(self, is_quiet: Callable[[], bool], parent: QObject | None = None) -> None:
        """Collect nothing yet.

        Args:
            is_quiet: Whether nobody is there.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._is_quiet = is_quiet
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Take over."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    def look(self) -> None:
        """Collect what has come since the last look, and everything now and then."""
        self._looks += 1
        if self._looks >= ALL_LOOKS and self._is_quiet():
            self._looks = 0
            gc.collect()
        elif gc.get_count()[0] > YOUNG:
            gc.collect(1)
