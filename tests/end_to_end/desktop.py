"""A screen of its own for the tests of a file: an X server, a session bus, and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Self

# Would lead the program to the screen of whoever runs the tests.
_FOREIGN = (
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "QT_QPA_PLATFORM",
    "AT_SPI_BUS_ADDRESS",
    "NO_AT_BRIDGE",
)


class Desktop:
    """An Xvfb of ``width`` x ``height`` pixels in a D-Bus session with accessibility switched on.

    Attributes:
        environment: What a program needs to appear here.
    """

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        # Sockets lie in here, and their paths may have 107 bytes: not below pytest's long folders.
        self._folder = Path(tempfile.mkdtemp(prefix="kiosk-"))
        self._processes: list[subprocess.Popen[str]] = []
        self.environment = {k: v for k, v in os.environ.items() if k not in _FOREIGN}
        self.environment |= {
            "HOME": str(self._folder),
            "XDG_RUNTIME_DIR": str(self._folder),
            "XDG_CONFIG_HOME": str(self._folder / "config"),
            "XDG_CACHE_HOME": str(self._folder / "cache"),
            "XDG_DATA_HOME": str(self._folder / "data"),
            "GSETTINGS_BACKEND": "memory",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # Our reader asks for things that went away while it looked; Qt blames the program.
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
        }

    def __enter__(self) -> Self:
        """Start the screen, then the bus: programs that the bus starts need the screen."""
        try:
            screen = f"{self.width}x{self.height}x24"
            options = ("-nolisten", "tcp", "-noreset", "-displayfd", "1")
            self.environment["DISPLAY"] = ":" + self._start(
                "Xvfb", "-screen", "0", screen, *options, log="xvfb.log"
            )
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start(
                "dbus-daemon", "--session", "--nofork", "--print-address=1", log="dbus.log"
            )
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def name(self) -> str:
        """The X display."""
        return self.environment["DISPLAY"]

    @property
    def bus(self) -> str:
        """The address of the session bus."""
        return self.environment["DBUS_SESSION_BUS_ADDRESS"]

    def close(self) -> None:
        """End the bus and what it started, then the screen."""
        for process in reversed(self._processes):
            process.terminate()
            process.wait(10)
            if process.stdout:
                process.stdout.close()
        self._processes.clear()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self, *command: str, log: str) -> str:
        """Start a server and return the first line that it prints: where it can be reached."""
        log_file = self._folder / log
        with log_file.open("w") as errors:
            process = subprocess.Popen(
                command,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        self._processes.append(process)
        assert process.stdout
        address = process.stdout.readline().strip()
        assert address, f"{command[0]} did not start: {log_file.read_text()}"
        return address
