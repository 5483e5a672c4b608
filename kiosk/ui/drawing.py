"""Draws an SVG in a process of its own, which ends when that takes too long or too much memory.

Drawing one cannot be stopped, and what it costs cannot be told from the file: a single ring with
short dashes takes as long as a hundred thousand shapes.
"""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from kiosk.supervisor.child import program

LONGEST_S = 1.0
"""So long it may be drawn; what ships takes a twentieth of it."""

_START_S = 20.0
"""So long the other process may take to begin, on a machine that has much else to do."""

_MOST_BYTES = 300 * 1024 * 1024
_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_POINT_BYTES = 4


def draw(file: Path, size: QSize) -> QImage | None:
    """Return the drawing in this size; None if that takes too long or too much memory."""
    command = program("draw", str(file), str(size.width()), str(size.height()))
    try:
        ended = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            timeout=_START_S,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    line = size.width() * _POINT_BYTES
    if ended.returncode or len(ended.stdout) != line * size.height():
        return None
    # A copy, for the bytes go.
    return QImage(ended.stdout, size.width(), size.height(), line, _FORMAT).copy()


def draw_here(file: Path, size: QSize) -> int:
    """Write the points of a drawing to the standard output; end the process if it takes long."""
    _bound_memory()
    # Its clock needs no help of the interpreter, which waits for Qt.
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        faulthandler.dump_traceback_later(LONGEST_S, exit=True, file=nowhere)
        reader = QImageReader(str(file), b"svg")
        reader.setScaledSize(size)
        image = reader.read().convertToFormat(_FORMAT)
        faulthandler.cancel_dump_traceback_later()
    if image.size() != size:
        return 1
    sys.stdout.buffer.write(image.constBits())
    return 0


def _bound_memory() -> None:
    with suppress(ImportError, ValueError, OSError):  # there is none of it on Windows
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (_MOST_BYTES, _MOST_BYTES))
