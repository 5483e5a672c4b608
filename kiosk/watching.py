"""Content that changes while the exhibit runs: found, read and told about in a thread of its own.

The window hears of an exhibit only when it has been read; a file that cannot be used changes
nothing on the screen, and its problems appear beside it.
"""

from __future__ import annotations

import gc
import logging
import subprocess
import sys
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.content import problems_file
from kiosk.content.begin import Shown
from kiosk.content.decode import decode
from kiosk.content.files import files_of
from kiosk.content.load import Loaded, content_folder, find_picture
from kiosk.content.stillness import BROKEN_S, LOOK_S, New, Stillness, standing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.content.last_good import LastGood

log = logging.getLogger(__name__)

_END_S = 10.0
"""So long the end of the program waits for a read under way."""

_CHECK_S = 120.0
_PROGRAM = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "kiosk")


class ContentWatch(QObject):
    """Watches one content.json and the pictures that it names.

    Signals:
        found: An exhibit that can be shown; carries a ``Loaded``.
    """

    found = Signal(object)

    def __init__(
        self,
        shown: Shown,
        where: Callable[[], Path],
        last_good: LastGood | None,
        look_s: float = LOOK_S,
        parent: QObject | None = None,
    ) -> None:
        """Watch nothing yet.

        Args:
            shown: What the exhibit begins with.
            where: The content.json to watch, or its folder; another one when a pack was installed.
            last_good: Keeps what loaded without errors; None where nothing can be kept.
            look_s: Seconds between two looks.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._shown = shown
        self._where = where
        self._last_good = last_good
        self._look_s = look_s
        self._path, self._problems = shown.path, shown.loaded.problems
        self._ending = threading.Event()
        self._keeping, self._checking = threading.Lock(), threading.Lock()
        self._unkept: Shown | None = None
        self._unchecked: Path | None = None
        self._thread = threading.Thread(target=self._run, name="content-watch", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more; what is on the screen is kept, so that the next start shows it again."""
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join(_END_S)
        if self._keeping.acquire(timeout=_END_S):
            self._keeping.release()

    def problems(self) -> list[str]:
        """Return what is wrong with the content now, in the words of its authors.

        Beside the content stands all that a check has found; where nothing can be written, staff
        learn what reading it found.
        """
        return problems_file.read(self._path) or [problem.words() for problem in self._problems]

    def _run(self) -> None:
        try:
            self._watch()
        except RuntimeError:  # the window went while we were reading
            log.info("nobody waits for new content any more")

    def _watch(self) -> None:
        begun = _with_files(self._shown.loaded)
        self._settle_beginning(begun)
        seen = Stillness(self._shown.path, self._shown.raw)
        seen.watch_pictures(_pictures(begun))
        path = self._shown.path
        broken_looks, broken = 0, self._shown.loaded.problems
        while not self._ending.wait(self._look_s):
            asked = self._where()
            if asked != path:
                path, seen, broken_looks = asked, Stillness(asked), 0
            new = seen.look()
            if new is not None:
                loaded = self._read(path, new)
                broken = loaded.problems
                self._path, self._problems = path, broken
                broken_looks = 0 if loaded.exhibit is not None else round(BROKEN_S / LOOK_S)
                if loaded.exhibit is not None:
                    seen.watch_pictures(_pictures(loaded))
                    self.found.emit(loaded)
                    self._settle(Shown(path, new.raw, loaded))
            elif broken_looks:
                broken_looks -= 1
                if not broken_looks:
                    problems_file.tell(path, broken, is_shown=False)
                    self._check(path)

    def _settle_beginning(self, begun: Loaded) -> None:
        """Keep and check what the exhibit begins with, unless that was done before."""
        if self._last_good is None or not self._last_good.knows(self._shown.raw):
            self._settle(self._shown)
        elif problems_file.exists(self._shown.path) or None in begun.files.values():
            # What was told before may be of another file, and pictures may have gone meanwhile.
            # What is kept stays: it has them.
            self._settle_check(self._shown.path)

    def _read(self, path: Path, new: New) -> Loaded:
        exhibit, problems = decode(new.raw)
        # All that was read counts as old from here on: among the young it would hold up frames.
        gc.freeze()
        gc.unfreeze()
        log.info("%s: new %s", path, "pictures" if new.pictures_only else "content")
        return _with_files(Loaded(exhibit, problems, content_folder(path)))

    def _settle(self, shown: Shown) -> None:
        """Tell what reading found; then keep what is without errors and check, beside the looking.

        Copying pictures from a stick may take minutes, and a check seconds: of what comes
        meanwhile, only the newest has its turn.
        """
        if shown.raw and shown.loaded.problems:
            problems_file.tell(shown.path, shown.loaded.problems, is_shown=True)
        if shown.raw and not shown.loaded.has_errors:
            self._unkept = shown
        self._settle_check(shown.path)

    def _settle_check(self, path: Path) -> None:
        self._unchecked = path
        threading.Thread(target=self._keep_and_check, name="content-keep", daemon=True).start()

    def _keep_and_check(self) -> None:
        with self._keeping:
            shown, self._unkept = self._unkept, None
            exhibit = shown.loaded.exhibit if shown is not None else None
            if shown is not None and exhibit is not None and self._last_good is not None:
                self._last_good.keep(shown.raw, exhibit, shown.loaded.folder)
        # Nothing that is to be kept waits for a check.
        with self._checking:
            path, self._unchecked = self._unchecked, None
            if path is not None:
                self._check(path)

    def _check(self, path: Path) -> None:
        """Have ``kiosk check`` write the problems beside the file: in a process of its own.

        It looks into every picture and holds the interpreter for seconds with large exhibits; and
        whatever a picture does to it, it does not do to the screen.
        """
        try:
            subprocess.run(
                [*_PROGRAM, "check", str(path), "--beside"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_CHECK_S,
                check=False,
            )
        except (OSError, subprocess.SubprocessError) as error:
            log.warning("%s was not checked: %s", path, error)


def _with_files(loaded: Loaded) -> Loaded:
    """Return an exhibit with the files that it names, as they look now."""
    files = {src: standing(find_picture(src, loaded.folder)) for src in files_of(loaded.exhibit)}
    return replace(loaded, files=files)


def _pictures(loaded: Loaded) -> Iterator[Path]:
    """Yield the files that an exhibit names in its own folder, whether they are there or not."""
    for src, found in loaded.files.items():
        yield found[0] if found is not None else loaded.folder / src
