"""Packs that are put into a folder, on a stick or a share, and are installed by themselves."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content import problems_file
from kiosk.content.stillness import Trace, trace
from kiosk.packs import wordings as say
from kiosk.packs.manifest import SUFFIX
from kiosk.packs.opening import OpenPack, PackError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.problems import Problem
    from kiosk.packs.shelf import Shelf

log = logging.getLogger(__name__)

LOOK_S = 2.0
"""Between two looks; a pack must have stayed the same from one to the next."""

RETRY_LOOKS = 30
"""A pack that was refused is tried again after so many looks, even if it looks as before: a stick's
file system counts time in steps of two seconds."""

MOST_FILES = 200
"""So many packs in a folder are looked at."""

NOTE = ".problems.txt"
"""After the name of a pack: the file beside it that says why it was refused."""

_NOT_INSTALLED = "这个展项包没有安装，屏幕上显示的是以前的内容。"
_END_S = 10.0


class _Refused(NamedTuple):
    """What a pack looked like when it was refused, and how many looks it is left alone."""

    trace: Trace
    looks: int


class Arrivals:
    """Looks for packs newer than all that were installed, and installs the newest.

    A pack that is still being copied is either seen to change, or refused as not whole and tried
    again when it has changed. Why a pack was refused stands beside it, for staff.

    Args:
        folder: Where packs arrive; it need not be there.
        shelf: Where they are installed.
        public_key: See ``Shelf.install``.
    """

    def __init__(self, folder: Path, shelf: Shelf, public_key: str = "") -> None:
        self._folder = folder
        self._shelf = shelf
        self._public_key = public_key
        self._seen: dict[Path, Trace] = {}
        self._known: dict[Path, Trace] = {}
        self._refused: dict[Path, _Refused] = {}
        self._told: dict[Path, str] = {}

    def look(self) -> Path | None:
        """Install the newest pack that has come; return its file, or None."""
        newest = self._shelf.newest_serial
        still = list(self._still())
        self._remove_old_notes()
        found = [(serial, pack) for pack in still if (serial := self._serial(pack)) is not None]
        coming = sorted((one for one in found if one[0] > newest), reverse=True)
        installed = next((pack for _, pack in coming if self._install(pack)), None)
        if found:
            self._tell_passed_over(found)
        return installed

    def _tell_passed_over(self, found: list[tuple[int, Path]]) -> None:
        """Tell of packs that are whole, and neither newer than all nor shown."""
        newest = self._shelf.newest_serial
        shown = next((pack.manifest.serial for pack in self._shelf.packs() if pack.is_current), -1)
        for serial, pack in found:
            if serial <= newest and serial != shown:
                self._refuse(pack, say.PASSED_OVER.problem())

    def _still(self) -> Iterator[Path]:
        """Yield the packs that have not changed since the last look, and are not known as they are.

        What has gone is forgotten: another stick may bring another pack under the same name.
        """
        before = self._seen
        found = {pack: trace(pack) for pack in self._packs()}
        self._seen = {pack: seen for pack, seen in found.items() if seen is not None and seen.size}
        self._known = {pack: self._known[pack] for pack in self._seen if pack in self._known}
        self._told = {pack: self._told[pack] for pack in self._seen if pack in self._told}
        self._refused = {
            pack: _Refused(old.trace, old.looks - 1)
            for pack, old in self._refused.items()
            if pack in self._seen and old.looks
        }
        for pack, seen in self._seen.items():
            refused = self._refused.get(pack)
            is_refused = refused is not None and refused.trace == seen
            if before.get(pack) == seen and self._known.get(pack) != seen and not is_refused:
                yield pack

    def _packs(self) -> list[Path]:
        """Return the files in the folder that are called as packs are."""
        return self._named(SUFFIX)

    def _remove_old_notes(self) -> None:
        """Take back what was said of packs that have changed since, or are gone."""
        for note in self._named(SUFFIX + NOTE):
            pack = note.with_name(note.name[: -len(NOTE)])
            refused = self._refused.get(pack)
            has_changed = refused is not None and refused.trace != self._seen[pack]
            if pack not in self._seen or pack in self._known or has_changed:
                problems_file.write(note, [])

    def _named(self, end: str) -> list[Path]:
        """Return the files in the folder whose names end so."""
        try:
            named = sorted(
                path for path in self._folder.iterdir() if path.name.lower().endswith(end)
            )
        except (OSError, ValueError):  # the stick is not in
            return []
        return named[:MOST_FILES]

    def _serial(self, pack: Path) -> int | None:
        """Return when a pack was made; None if it is none, or not yet."""
        try:
            with OpenPack(pack) as opened:
                serial = opened.manifest.serial
        except PackError as error:
            self._refuse(pack, error.problem)
            return None
        self._known[pack] = self._seen[pack]
        return serial

    def _install(self, pack: Path) -> bool:
        try:
            self._shelf.install(pack, public_key=self._public_key)
        except PackError as error:
            self._refuse(pack, error.problem)
            return False
        log.info("%s was installed", pack)
        return True

    def _refuse(self, pack: Path, problem: Problem) -> None:
        """Leave a pack alone for a while, and tell why where staff find it."""
        self._known.pop(pack, None)
        self._refused[pack] = _Refused(self._seen[pack], RETRY_LOOKS)
        words = problem.words()
        if self._told.get(pack) != words:
            log.warning("%s: %s", pack, words)
        self._told[pack] = words
        problems_file.write(pack.with_name(pack.name + NOTE), [_NOT_INSTALLED, "", words])


class ArrivalsWatch:
    """Lets ``Arrivals`` look again and again, in a thread of its own."""

    def __init__(self, arrivals: Arrivals, look_s: float = LOOK_S) -> None:
        self._arrivals = arrivals
        self._look_s = look_s
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="packs-watch", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more; a pack that is being installed is cut short, and costs nothing."""
        self._ending.set()
        self._thread.join(_END_S)

    def _run(self) -> None:
        while not self._ending.wait(self._look_s):
            try:
                self._arrivals.look()
            except Exception:
                log.exception("the folder of packs")
