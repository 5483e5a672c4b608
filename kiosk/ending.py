"""Ends the program in order when the system asks for it."""

from __future__ import annotations

import os
import signal
from functools import partial

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication


def end_on_signals(app: QApplication, code: int) -> tuple[object, ...]:
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
