"""The real program, as a process: started, watched and ended from outside."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.end_to_end.desktop import Desktop
from tests.end_to_end.visitor import Visitor

CHECKOUT = Path(__file__).parents[2]


class Exhibit:
    """One run of a program on ``desktop``; what it prints is kept in ``folder``.

    Attributes:
        process: The running program.
    """

    def __init__(
        self, desktop: Desktop, folder: Path, *command: str, extra: Mapping[str, str] | None = None
    ) -> None:
        """Start it.

        Args:
            desktop: Where it appears.
            folder: Where what it prints is kept.
            command: Arguments of Python.
            extra: More for its environment.
        """
        self._out = folder / "stdout.txt"
        self._err = folder / "stderr.txt"
        with self._out.open("wb") as out, self._err.open("wb") as err:
            self.process = subprocess.Popen(
                [sys.executable, *command],
                cwd=CHECKOUT,
                env={**desktop.environment, **(extra or {})},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
            )

    @property
    def is_running(self) -> bool:
        """Whether the process is there."""
        return self.process.poll() is None

    @property
    def stderr(self) -> str:
        """Everything said on stderr so far."""
        return self._err.read_text(encoding="utf-8")

    @property
    def stdout(self) -> str:
        """Everything said on stdout so far."""
        return self._out.read_text(encoding="utf-8")

    def kill(self) -> None:
        """End it at once, as a fault of the machine would."""
        self.process.kill()
        self.process.wait(10)

    def wait_until_shown(self, visitor: Visitor) -> None:
        """Wait until there is something to tap."""
        visitor.wait_until(lambda: visitor.buttons() or not self.is_running, "something to tap", 60)
        assert self.is_running, f"ended by itself: {self.stderr}"

    def stop(self) -> int:
        """Ask it to end, and return its exit code; a program that does not listen is killed."""
        if self.is_running:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
        return self.process.returncode
