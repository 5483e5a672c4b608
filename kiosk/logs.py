"""What happened, for whoever has to find out: the log, and the exceptions that reached nobody."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
import time
import traceback
from collections import Counter, OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

log = logging.getLogger(__name__)

FILE_NAME = "kiosk.log"
SUPERVISOR = "supervisor.log"
"""Two processes cannot turn the pages of one file."""

LOG_BYTES = 5 * 1024 * 1024
LOG_FILES = 3
"""The one being written and two older ones: 15 MB in all, in ten years as on the first day."""

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s%(again)s"
REPEAT_S = 60.0
"""Words that come back within this time are counted."""

_MOST_KINDS = 1000


class QuietFile(logging.handlers.RotatingFileHandler):
    """A log file whose own troubles, such as a full disk, reach nobody."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (of logging)
        """Lose the line; the exhibit goes on."""


class Repeats(logging.Filter):
    """Lets the same words through the 1st, 10th, 100th … time only, as long as they keep coming.

    Shared by all handlers, so that each record is counted once.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._seen: OrderedDict[tuple[object, ...], tuple[float, int]] = OrderedDict()

    def filter(self, record: logging.LogRecord) -> bool:
        """Count a record; whether it is written."""
        told = vars(record)
        if "times" not in told:
            times = self._count((record.name, record.levelno, record.getMessage()))
            told["times"] = times
            told["again"] = f" ({times} times so far)" if times > 1 else ""
        return is_power_of_ten(told["times"])

    def _count(self, words: tuple[object, ...]) -> int:
        now = self._clock()
        last, times = self._seen.pop(words, (now, 0))
        if now - last > REPEAT_S:
            times = 0
        self._seen[words] = now, times + 1
        if len(self._seen) > _MOST_KINDS:
            self._seen.popitem(last=False)
        return times + 1


def is_power_of_ten(count: int) -> bool:
    """Whether ``count`` is 1, 10, 100 and so on."""
    return str(count).strip("0") == "1"


def start(state: Path | None, name: str = FILE_NAME) -> None:
    """Log warnings to stderr, and more to three files in the state folder.

    Called again, it begins anew. A folder that cannot be written costs only the files.
    """
    stop()
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    screen = logging.StreamHandler()
    screen.setLevel(logging.WARNING)
    repeats = Repeats()
    _add(screen, repeats)
    if state is None:
        return
    try:
        file = QuietFile(
            state / name, maxBytes=LOG_BYTES, backupCount=LOG_FILES - 1, encoding="utf-8"
        )
    except OSError as error:
        log.warning("no log file: %s", error)
        return
    _add(file, repeats)


def stop() -> None:
    """Close what ``start`` opened."""
    root = logging.getLogger()
    for handler in [one for one in root.handlers if one.get_name() == __name__]:
        root.removeHandler(handler)
        handler.close()


def _add(handler: logging.Handler, repeats: Repeats) -> None:
    """Let a handler take part, under a name by which ``stop`` knows it."""
    handler.setFormatter(logging.Formatter(FORMAT))
    handler.addFilter(repeats)
    handler.set_name(__name__)
    logging.getLogger().addHandler(handler)


def catch_exceptions() -> None:
    """Log what no code caught, each kind once and then by powers of ten; the exhibit goes on."""
    uncaught = Uncaught()
    sys.excepthook = uncaught.note
    threading.excepthook = uncaught.note_in_thread


class Uncaught:
    """Counts exceptions that reached nobody.

    One in a paintEvent comes back with every frame, so its traceback is written the 1st, 10th,
    100th … time only.
    """

    def __init__(self) -> None:
        self._seen: Counter[tuple[object, ...]] = Counter()

    @property
    def count(self) -> int:
        """How many there were in all."""
        return self._seen.total()

    def note(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take one exception; what ``sys.excepthook`` is."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # By type and lines, not by words: those may name another object every time.
        lines = traceback.walk_tb(trace)
        place: tuple[object, ...] = (
            kind,
            *((frame.f_code.co_filename, line) for frame, line in lines),
        )
        if place not in self._seen and len(self._seen) >= _MOST_KINDS:
            place = ()  # all the rest together: the memory has to last for years
        self._seen[place] += 1
        count = self._seen[place]
        if is_power_of_ten(count):
            words = "".join(traceback.format_exception(kind, error, trace))
            log.error("an error that nothing caught (%d times so far):\n%s", count, words)

    def note_in_thread(self, found: threading.ExceptHookArgs) -> None:
        """Take one exception of a thread; what ``threading.excepthook`` is."""
        if found.exc_value is not None:
            self.note(found.exc_type, found.exc_value, found.exc_traceback)
