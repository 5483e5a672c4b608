"""The exhibit's heart: beats in the GUI thread, and counts what is really painted."""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import TextIO

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.supervisor.child import FRONT, QUIT
from kiosk.supervisor.pulse import BEAT_S, HANG_S, Beat
from kiosk.ui.theme import PAPER_GROUND

# The stacks are written while the supervisor still waits.
_STACKS_AFTER_S = HANG_S - 2.0


class Heart(QWidget):
    """One pixel in the corner that is painted with every beat.

    A program whose timers run while nothing reaches the screen any more is as dead to a visitor as
    one that hangs, so the beat says how often this pixel was painted.
    """

    def __init__(
        self,
        window: QWidget,
        say: Callable[[Beat], None],
        page: Callable[[], str],
        stacks: TextIO | None = None,
    ) -> None:
        """Make it; it beats from ``start`` on.

        Args:
            window: What it sits in.
            say: Takes each beat.
            page: Says what is on screen, ``panel/page``.
            stacks: Where the stacks of every thread go when it stops beating; None for nowhere.
        """
        super().__init__(window)
        self._say = say
        self._page = page
        self._stacks = stacks
        self._frames = 0
        self._beat_at = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(0, 0, 1, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(round(BEAT_S * 1000))
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Begin to beat; the first time at once."""
        self.show()
        self.beat()
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()
        if self._stacks is not None:
            faulthandler.cancel_dump_traceback_later()

    def beat(self) -> None:
        """Say that it lives, and ask for the next painting."""
        if self._stacks is not None:
            faulthandler.dump_traceback_later(_STACKS_AFTER_S, file=self._stacks)
        self._beat_at = monotonic()
        self._say(Beat(self._frames, self._page()))
        self.raise_()
        self.update()

    def beat_if_due(self) -> None:
        """Beat where the timer has no turn: the GUI thread works off what others have heaped up."""
        if monotonic() - self._beat_at >= BEAT_S:
            self.beat()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pixel in the colour of the ground, and count."""
        self._frames += 1
        QPainter(self).fillRect(self.rect(), QColor(PAPER_GROUND))


class Line(QObject):
    """The line to the supervisor: beats out of standard output, orders in at standard input.

    Signals:
        quit_wanted: The supervisor ends it, or has ended itself.
        front_wanted: Somebody has started the exhibit once more and wants to see it.
    """

    quit_wanted = Signal()
    front_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        if os.name != "nt":
            # A supervisor that was stopped must not stop the exhibit: a full pipe loses beats.
            os.set_blocking(sys.stdout.fileno(), False)
        self._ear = threading.Thread(target=self._listen, name="orders", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._ear.start()

    def say(self, beat: Beat) -> None:
        """Send a beat."""
        try:
            os.write(sys.stdout.fileno(), beat.line().encode())
        except OSError:
            return

    def _listen(self) -> None:
        """Wait for orders, in a thread of its own, until there is nobody left to give any."""
        with suppress(RuntimeError):  # the exhibit has ended while we waited
            self._pass_on()

    def _pass_on(self) -> None:
        signals = {QUIT: self.quit_wanted, FRONT: self.front_wanted}
        with os.fdopen(os.dup(sys.stdin.fileno()), encoding="utf-8") as orders:
            for order in orders:
                wanted = signals.get(order.strip())
                if wanted is not None:
                    wanted.emit()
        self.quit_wanted.emit()
