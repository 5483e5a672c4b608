"""One run of a program below the supervisor: its beats come out, short orders go in.

Orders go through its standard input, which also ends with the supervisor, whatever ended that: so
no exhibit is left behind. Beats come through its standard output. Both work alike on Windows, where
a process cannot be asked to end by a signal.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress

from kiosk.supervisor.pulse import Beat

QUIT = "quit"
FRONT = "front"

_END_S = 5.0
"""It has so long to put its things in order."""


def program(*arguments: str) -> list[str]:
    """Return the command that starts this program once more, installed or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "kiosk", *arguments]


class Child:
    """A running program."""

    def __init__(self, command: Sequence[str], hears: Callable[[Beat | None], None]) -> None:
        """Start it.

        Args:
            command: The program and its arguments.
            hears: Called, in a thread of its own, with each beat, and with None at its end.

        Raises:
            OSError: The system refuses to start it.
            RuntimeError: The system has no thread to listen with.
        """
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", bufsize=1
        )
        self._hears = hears
        self._listener = threading.Thread(target=self._listen, daemon=True)
        try:
            self._listener.start()
        except RuntimeError:  # no thread to be had: nobody would hear it
            self.end()
            raise

    def _listen(self) -> None:
        assert self._process.stdout is not None, "it was asked for"
        with self._process.stdout as lines:
            for line in lines:
                beat = Beat.read(line)
                if beat is not None:
                    self._hears(beat)
        self._process.wait()
        self._hears(None)

    @property
    def pid(self) -> int:
        """Its number with the system."""
        return self._process.pid

    @property
    def code(self) -> int | None:
        """Its exit code, negative for the signal that ended it; None while it runs."""
        return self._process.poll()

    def tell(self, order: str) -> None:
        """Give it an order; one that has ended does not hear it."""
        assert self._process.stdin is not None, "it was asked for"
        try:
            self._process.stdin.write(f"{order}\n")
        except (OSError, ValueError):
            return

    def kill(self) -> None:
        """End it at once, whatever it does."""
        self._process.kill()

    def end(self) -> None:
        """Ask it to end, and end it if it does not listen."""
        self.tell(QUIT)
        assert self._process.stdin is not None, "it was asked for"
        with suppress(OSError):  # it has ended already and the order is still on its way
            self._process.stdin.close()
        try:
            self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self.kill()
            self._process.wait()
