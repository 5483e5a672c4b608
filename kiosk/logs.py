"""What happened, for whoever has to find out: the log, and the exceptions that reached nobody."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
import traceback
from collections import Counter
from pathlib import Path
from types import TracebackType

log = logging.getLogger(__name__)

LOG_BYTES = 5 * 1024 * 1024
LOG_FILES = 2  # besides the one being written
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_seen: Counter[str] = Counter()


def start(state: Path | None) -> None:
    """Log warnings to stderr, and more to the state folder; a folder that cannot be written costs
    only the file.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    screen = logging.StreamHandler()
    screen.setLevel(logging.WARNING)
    screen.setFormatter(logging.Formatter(FORMAT))
    root.addHandler(screen)
    if state is None:
        return
    try:
        file = logging.handlers.RotatingFileHandler(
            state / "kiosk.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8"
        )
    except OSError:
        return
    file.setFormatter(logging.Formatter(FORMAT))
    root.addHandler(file)


def catch_exceptions() -> None:
    """Log what no code caught, once for each place and then by powers of ten; the exhibit goes on."""
    sys.excepthook = _note
    threading.excepthook = _note_thread


def _note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    words = "".join(traceback.format_exception(kind, error, trace))
    _seen[words] += 1
    count = _seen[words]
    if str(count).strip("0") == "1":
        log.error("an error that nothing caught (%d times so far):\n%s", count, words)


def _note_thread(found: threading.ExceptHookArgs) -> None:
    if found.exc_value is not None:
        _note(found.exc_type, found.exc_value, found.exc_traceback)
