"""What the exit codes of the exhibit and of ``kiosk`` itself mean."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """Why the exhibit has ended. Windows Shell Launcher can be told what to do for each."""

    ENDED = 0
    """By staff, or because the system asked for it: leave it so."""

    WRONG_USE = 2
    """Wrong words on the command line, or no screen to show anything on."""

    RESTART = 3
    """It wants to be started again, as every night."""

    REBOOT = 4
    """Staff want the machine to be started again."""

    RUNNING = 5
    """The exhibit is on screen already, started before; it has been brought to the front."""
