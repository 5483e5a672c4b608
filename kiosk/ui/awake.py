"""Keeps the display awake while the exhibit is shown: no sleep, no screensaver."""

from __future__ import annotations

import ctypes
import importlib
import logging
import os
import sys
from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer

log = logging.getLogger(__name__)

AGAIN_MS = 30_000
"""The shortest patience that a screensaver can be set to is a minute."""

FIRST_MS = 3000
"""Reaching the buses takes 10 to 50 ms: not while the exhibit appears."""

_WHO = "kiosk"
_WHY = "exhibition"
_ES_SYSTEM_REQUIRED = 0x1
_ES_DISPLAY_REQUIRED = 0x2
_ES_CONTINUOUS = 0x80000000


class Keeper(Protocol):
    """One way to keep the display awake."""

    def keep(self) -> None:
        """Say once more that somebody looks at it."""

    def let_go(self) -> None:
        """Leave it to itself again."""


class Awake(QObject):
    """Says again and again, in every way there is, that the display must stay on.

    What wakes it may have been restarted meanwhile, and may not have been there at first.
    """

    def __init__(self, keepers: Sequence[Keeper]) -> None:
        super().__init__()
        self._keepers = keepers
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.keep)

    def start(self) -> None:
        """Keep it awake from now on, the first time when the exhibit stands."""
        self._timer.start(FIRST_MS)

    def keep(self) -> None:
        """Say it once, and again later."""
        self._timer.setInterval(AGAIN_MS)
        for keeper in self._keepers:
            keeper.keep()

    def stop(self) -> None:
        """Leave the display to itself."""
        self._timer.stop()
        for keeper in self._keepers:
            keeper.let_go()


def keepers() -> list[Keeper]:
    """Return the ways of this system."""
    if sys.platform == "win32":
        return [WindowsKeeper(ctypes.windll.kernel32)]
    found: list[Keeper] = [BusKeeper()]
    if os.environ.get("DISPLAY"):
        found.append(XKeeper())
    return found


class WindowsKeeper:
    """Windows holds sleep off for the thread that asks; the screensaver is a setting of its own."""

    def __init__(self, kernel: Any) -> None:  # noqa: ANN401 (a library: whatever it offers)
        self._kernel = kernel

    def keep(self) -> None:
        """Ask for display and system."""
        self._ask(_ES_CONTINUOUS | _ES_DISPLAY_REQUIRED | _ES_SYSTEM_REQUIRED)

    def let_go(self) -> None:
        """Ask for nothing any more."""
        self._ask(_ES_CONTINUOUS)

    def _ask(self, for_what: int) -> None:
        self._kernel.SetThreadExecutionState(ctypes.c_uint(for_what))


class XKeeper:
    """Lets the X server begin to count anew, for its screensaver and for DPMS.

    With a connection of the moment: nothing stays open, and a server that went away costs nothing.
    xcb, not Xlib, which ends the program when its server goes.
    """

    def __init__(self) -> None:
        try:
            self._xcb: ctypes.CDLL | None = ctypes.CDLL("libxcb.so.1")
        except OSError:
            self._xcb = None
        else:
            self._xcb.xcb_connect.restype = ctypes.c_void_p

    def keep(self) -> None:
        """Do as if a key had been pressed."""
        xcb = self._xcb
        if xcb is None:
            return
        connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
        if not xcb.xcb_connection_has_error(connection):
            reset = 0
            xcb.xcb_force_screen_saver(connection, ctypes.c_uint8(reset))
            xcb.xcb_flush(connection)
        xcb.xcb_disconnect(connection)

    def let_go(self) -> None:
        """Nothing is held."""


class BusKeeper:
    """Asks the desktop and logind over D-Bus, once; both hold it until the connection ends."""

    def __init__(self) -> None:
        self._asked: list[Any] = []

    def keep(self) -> None:
        """Ask whom we have not, or who has been restarted since."""
        if not self._asked:
            # After the first frame: it is a library of its own.
            inhibiting = importlib.import_module("kiosk.ui.inhibiting")
            self._asked = inhibiting.inhibitors(_WHO, _WHY)
        for one in self._asked:
            one.keep()

    def let_go(self) -> None:
        """End the connections, and with them what is held."""
        for one in self._asked:
            one.let_go()
        self._asked = []
