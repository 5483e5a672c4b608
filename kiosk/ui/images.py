"""Pictures that are ready: made in workers, kept up to a bound in bytes."""

from __future__ import annotations

import logging
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, QThreadPool, Signal, SignalInstance
from PySide6.QtGui import QImage, QImageReader, QPixmap

from kiosk.ui.cuts import Backdrop, Cut, Find, Wanted, make, upright_size

__all__ = ["Backdrop", "Cut", "ImageStore", "Wanted"]

log = logging.getLogger(__name__)

# Room for about a dozen full-screen pictures at 1920x1080 (8 MB each); raised with the screen by
# the store's owner.
BUDGET_BYTES = 96 * 1024 * 1024
# Two pictures at a time: decoding is memory-bound, and one core stays with the visitor's finger.
WORKERS = 2


class _Job(QRunnable):
    """Makes one picture. Owns no QObject: the store owns the signal."""

    def __init__(self, wanted: Wanted, find: Find, done: SignalInstance) -> None:
        super().__init__()
        self._wanted = wanted
        self._find = find
        self._done = done

    def run(self) -> None:
        image, error = make(self._wanted, self._find)
        with suppress(RuntimeError):  # the store went away while we were decoding
            self._done.emit(self._wanted, image, error)


class ImageStore(QObject):
    """Hands out pictures that are ready, and fetches the others.

    Signals:
        ready: A picture that was asked for can be had now, or has failed; carries what was wanted.
    """

    ready = Signal(object)
    _made = Signal(object, QImage, str)

    def __init__(
        self, find: Find, budget_bytes: int = BUDGET_BYTES, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._budget = budget_bytes
        self._kept: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._bytes = 0
        self._under_way: set[Wanted] = set()
        self._broken: dict[Wanted, str] = {}
        self._sizes: dict[str, QSize] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(WORKERS)
        self._made.connect(self._on_made)

    def get(self, wanted: Wanted) -> QPixmap | None:
        """Return the picture if it is there; otherwise fetch it and say ``ready`` later."""
        kept = self._kept.get(wanted)
        if kept is not None:
            self._kept.move_to_end(wanted)
            return kept
        self.fetch(wanted)
        return None

    def fetch(self, wanted: Wanted) -> None:
        """Start making a picture that will be needed."""
        if wanted in self._kept or wanted in self._under_way or wanted in self._broken:
            return
        self._under_way.add(wanted)
        self._pool.start(_Job(wanted, self._find, self._made))

    def has_failed(self, wanted: Wanted) -> bool:
        """Whether the picture cannot be had: missing, broken or in no format known."""
        return wanted in self._broken

    def native_size(self, src: str) -> QSize:
        """Return the size that a picture has in its file, upright; empty when it cannot be read.

        Only the head of the file is read, once.
        """
        if src not in self._sizes:
            path = self._find(src) if src else None
            self._sizes[src] = upright_size(QImageReader(str(path))) if path else QSize()
        return self._sizes[src]

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

    def close(self) -> None:
        """Wait for the workers; nothing more is reported."""
        self._pool.clear()
        self._pool.waitForDone()

    def _on_made(self, wanted: Wanted, image: QImage, error: str) -> None:
        self._under_way.discard(wanted)
        if error:
            log.warning(
                "picture %s: %s", wanted.src if isinstance(wanted, Cut) else wanted.art.src, error
            )
            self._broken[wanted] = error
        else:
            self._keep(wanted, QPixmap.fromImage(image))
        self.ready.emit(wanted)

    def _keep(self, wanted: Wanted, pixmap: QPixmap) -> None:
        self._kept[wanted] = pixmap
        self._bytes += _bytes(pixmap)
        while self._bytes > self._budget and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= _bytes(gone)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
