"""One exhibit on a machine: a lock in the state folder, and a knock for who came second."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO

LOCK = "kiosk.lock"
KNOCK = "to-the-front"

# Where nothing can be kept, nobody can be told of.
_NOWHERE = Path(os.devnull)


class OnlyOne:
    """The right to show the exhibit with one state folder; the system takes it back at the end."""

    def __init__(self, state: Path | None) -> None:
        self._state = state if state is not None else _NOWHERE
        self._file: BinaryIO | None = None

    def take(self) -> bool:
        """Take it; return whether nobody else has it.

        A folder that cannot be written keeps nobody from showing the exhibit.
        """
        try:
            file = (self._state / LOCK).open("ab")
        except OSError:
            return True
        if not _lock(file):
            file.close()
            return False
        self._file = file
        self.was_knocked()
        return True

    def knock(self) -> None:
        """Ask who has it to come to the front."""
        try:
            (self._state / KNOCK).touch()
        except OSError:
            return

    def was_knocked(self) -> bool:
        """Whether somebody has knocked since this was last asked."""
        try:
            (self._state / KNOCK).unlink()
        except OSError:
            return False
        return True

    def give_back(self) -> None:
        """Let the next one have it."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            return True
        return True
