"""When new content comes on the screen: at once, unless a visitor is reading."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.content.load import Loaded
from kiosk.flow.idle import Phase
from kiosk.ui.idle import IdleWatch

# A visit that takes longer goes on with the new content.
LONGEST_WAIT_S = 300.0


class Swap(QObject):
    """Holds new content back during a visit; of several the newest.

    Signals:
        due: Carries the ``Loaded`` to show now.
    """

    due = Signal(object)

    def __init__(
        self, watch: IdleWatch, longest_s: float = LONGEST_WAIT_S, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._waiting: Loaded | None = None
        self._is_over = False
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(round(longest_s * 1000))
        self._longest.timeout.connect(self._go)
        watch.phase_changed.connect(self._on_phase_changed)

    def offer(self, loaded: Loaded) -> None:
        """Take new content; after the end, what was still on its way is let go."""
        if self._is_over:
            return
        self._waiting = loaded
        if not self._watch.is_visited:
            self._go()
        elif not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._is_over = True
        self._longest.stop()
        self._waiting = None

    def _on_phase_changed(self, phase: Phase) -> None:
        if phase is Phase.ATTRACT:
            self._go()

    def _go(self) -> None:
        self._longest.stop()
        loaded, self._waiting = self._waiting, None
        if loaded is not None:
            self.due.emit(loaded)
