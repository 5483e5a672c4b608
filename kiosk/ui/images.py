"""Pictures that are ready: made in workers, kept up to a bound in bytes."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from threading import Event
from types import MappingProxyType

from PySide6.QtCore import QObject, QSize, QThreadPool, Signal, SignalInstance
from PySide6.QtGui import QImage, QPixmap

from kiosk.content.stillness import Standing, standing
from kiosk.ui.cuts import Backdrop, Cut, Find, Made, Wanted, make, source_of, upright_size
from kiosk.ui.readers import UnfitError, open_picture

__all__ = ["Backdrop", "Cut", "ImageStore", "Wanted"]

# Full screens of 32-bit pixels.
KEPT_SCREENS, POINT_BYTES = 10, 4

NOTHING: Mapping[str, Standing | None] = MappingProxyType({})

log = logging.getLogger(__name__)

# Room for about a dozen full-screen pictures at 1920x1080 (8 MB each); raised with the screen by
# the store's owner.
BUDGET_BYTES = 96 * 1024 * 1024
# Two pictures at a time: decoding is memory-bound, and one core stays with the visitor's finger.
WORKERS = 2
# A picture that failed may have come since: it is tried again when it is asked for so much later.
RETRY_S = 20.0
# What was asked for so shortly before a new picture is on the screen with it: it stays.
GRACE_S = 1.0


class _Job:
    """Makes one picture. Owns no QObject: the store owns the signal.

    It is no QRunnable either: of those that a worker ends while the pool still takes them, PySide
    never lets go.
    """

    def __init__(self, wanted: Wanted, find: Find, over: Event, done: SignalInstance) -> None:
        self._wanted = wanted
        self._over = over
        self._find = find
        self._done = done

    def run(self) -> None:
        if self._over.is_set():
            return
        try:
            found = standing(self._find(source_of(self._wanted)))
            made = make(self._wanted, self._find)
        except Exception as error:
            # Whatever is wrong with it, a picture costs itself.
            log.exception("picture %s", source_of(self._wanted))
            found, made = None, Made(QImage(), str(error) or type(error).__name__)
        with suppress(RuntimeError):  # the store went away while we were decoding
            self._done.emit(self._over, self._wanted, made, found)


def budget(screen: QSize) -> int:
    """Return how many bytes of pictures are kept ready for a screen of this size."""
    return KEPT_SCREENS * screen.width() * screen.height() * POINT_BYTES


class ImageStore(QObject):
    """Hands out pictures that are ready, and fetches the others.

    What is over the budget goes, the longest unused first; what stands on one screen stays
    together, whatever it takes, or its pictures would drive one another out for ever.

    Signals:
        ready: A picture that was asked for can be had now, or has failed; carries what was wanted.
    """

    ready = Signal(object)
    _made = Signal(object, object, object, object)

    def __init__(
        self,
        find: Find,
        budget_bytes: int = BUDGET_BYTES,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._budget = budget_bytes
        self._clock = clock
        # Pictures of before a change of content may still be under way: theirs is set then. (The
        # pool would forget them as well, and PySide would keep each.)
        self._over = Event()
        self._kept: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._bytes = 0
        # When each was asked for last; of what is under way, when it was asked for first.
        self._asked: dict[Wanted, float] = {}
        self._under_way: dict[Wanted, float] = {}
        # When each failed last.
        self._broken: dict[Wanted, float] = {}
        # The file that each was made from, as it looked then.
        self._files: dict[Wanted, Standing | None] = {}
        self._sizes: dict[str, QSize] = {}
        self._unread: dict[str, float] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(WORKERS)
        self._made.connect(self._on_made)

    def get(self, wanted: Wanted) -> QPixmap | None:
        """Return the picture if it is there; otherwise fetch it and say ``ready`` later."""
        self.fetch(wanted)
        kept = self._kept.get(wanted)
        if kept is not None:
            self._kept.move_to_end(wanted)
            self._asked[wanted] = self._clock()
        return kept

    def fetch(self, wanted: Wanted) -> None:
        """Start making a picture that will be needed."""
        if wanted in self._under_way:
            return
        now = self._clock()
        failed = self._broken.get(wanted)
        if wanted in self._kept if failed is None else now - failed < RETRY_S:
            return
        self._under_way[wanted] = now
        self._pool.start(_Job(wanted, self._find, self._over, self._made).run)

    def has_failed(self, wanted: Wanted) -> bool:
        """Whether the picture cannot be had: missing, broken or in no format known."""
        return wanted in self._broken and wanted not in self._kept

    def is_without(self, wanted: Wanted) -> bool:
        """Whether the picture in it cannot be had, though the ground around it may be there."""
        return wanted in self._broken

    def native_size(self, src: str) -> QSize:
        """Return the size that a picture has in its file, upright; empty when it cannot be read.

        It is known of every picture that was made; of others the head of the file is read, once.
        """
        if src in self._sizes:
            return self._sizes[src]
        now = self._clock()
        if now - self._unread.get(src, -RETRY_S) < RETRY_S:
            return QSize()
        size = _read_size(self._find(src)) if src else QSize()
        if size.isEmpty():
            self._unread[src] = now
        else:
            self._sizes[src] = size
        return size

    @property
    def kept_bytes(self) -> int:
        """How much the kept pictures take."""
        return self._bytes

    def is_kept(self, wanted: Wanted) -> bool:
        """Whether the picture is there, without asking for it."""
        return wanted in self._kept

    def path(self, src: str) -> Path | None:
        """Return the file of a picture or a film; None when there is none."""
        return self._find(src) if src else None

    def is_idle(self) -> bool:
        """Whether nothing is being made."""
        return not self._under_way

    def renew(self, find: Find, files: Mapping[str, Standing | None] = NOTHING) -> None:
        """Find files by ``find`` from now on, and forget every picture that may be another now.

        Args:
            find: Returns the file of a path.
            files: Files by their paths, as they look now: pictures that were made from them as
                they are stay, or the screen would be bare until they are made again.
        """
        self._find = find
        self._over.set()
        self._over = Event()
        for wanted in list(self._kept):
            made_from = self._files.get(wanted)
            is_same = made_from is not None and made_from == files.get(source_of(wanted))
            if not is_same or wanted in self._broken:
                self._drop(wanted)
        for known in (self._under_way, self._broken, self._unread, self._sizes):
            known.clear()

    def close(self) -> None:
        """Wait for the workers; nothing more is reported."""
        self._over.set()
        self._pool.waitForDone()

    def _on_made(self, over: Event, wanted: Wanted, made: Made, found: Standing | None) -> None:
        if over is not self._over:
            return
        asked = self._under_way.pop(wanted, self._clock())
        src = source_of(wanted)
        if not made.native.isEmpty():
            self._sizes[src] = made.native
        if made.error:
            is_news = wanted not in self._broken
            # One file is wanted in several sizes.
            is_told = any(source_of(broken) == src for broken in self._broken)
            self._broken[wanted] = self._clock()
            if not is_told:
                log.warning("picture %s: %s", src, made.error)
            if not is_news:
                return
        else:
            self._broken.pop(wanted, None)
        if not made.image.isNull():
            self._keep(wanted, QPixmap.fromImage(made.image), asked)
            self._files[wanted] = found
        self.ready.emit(wanted)

    def _keep(self, wanted: Wanted, pixmap: QPixmap, asked: float) -> None:
        self._drop(wanted)
        self._kept[wanted] = pixmap
        self._asked[wanted] = self._clock()
        self._bytes += _bytes(pixmap)
        for old in list(self._kept):
            if self._bytes <= self._budget:
                break
            if old != wanted and self._asked[old] < asked - GRACE_S:
                self._drop(old)
                # A page's ground without its picture is made again like any other.
                self._broken.pop(old, None)

    def _drop(self, wanted: Wanted) -> None:
        gone = self._kept.pop(wanted, None)
        if gone is not None:
            self._bytes -= _bytes(gone)
            del self._asked[wanted]
            self._files.pop(wanted, None)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


def _read_size(path: Path | None) -> QSize:
    """Return the upright size of the picture in a file; empty where there is none."""
    try:
        return upright_size(open_picture(path)) if path else QSize()
    except (UnfitError, OSError):
        return QSize()
