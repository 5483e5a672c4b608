"""The packs that were installed on a machine, and which of them is shown.

Each pack is unpacked into a folder of its own beside the others; one small file says which is
shown. That file is replaced in one step, so that a power cut leaves the old pack or the new one.
"""

from __future__ import annotations

import hashlib
import itertools
import os
import shutil
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk.content.load import CONTENT_NAME, Loaded, load, without_waiting
from kiosk.packs import wordings as say
from kiosk.packs.manifest import MANIFEST, Manifest, decoded
from kiosk.packs.opening import OpenPack, PackError, is_inside, reason
from kiosk.packs.signing import is_signed_by
from kiosk.supervisor.only_one import OnlyOne

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KEPT = 5
"""Packs that stay to go back to."""

_RECORD = "installed.json"
_LARGEST_RECORD = 64 * 1024
_LONGEST_NAME = 100
_UNFINISHED = ".incoming-"
_PATIENCE_S, _LOOK_S = 60.0, 0.1
"""So long one install waits for another, and how often it looks."""

_READABLE = 0o755
"""For the account that shows the exhibit, whoever installed."""


class _Record(msgspec.Struct, kw_only=True):
    """What stands in installed.json.

    Attributes:
        current: Folder of the pack that is shown; "" for none.
        packs: Folders of all that can be shown, what was installed last first.
        newest_serial: The largest serial there ever was, -1 before the first.
    """

    current: str = ""
    packs: list[str] = []
    newest_serial: int = -1


class Installed(msgspec.Struct, frozen=True):
    """A pack on the shelf: its folder, its list, and whether it is the one shown."""

    folder: Path
    manifest: Manifest
    is_current: bool


class Shelf:
    """The packs below one folder, usually ``packs`` in the state folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def install(
        self,
        pack: Path,
        *,
        public_key: str = "",
        progress: Callable[[int, int], object] = lambda _done, _all: None,
    ) -> Loaded:
        """Check a pack whole, put it on the shelf and show it; return what is in it.

        Args:
            pack: The file.
            public_key: Take only what is signed by it and newer than all before; "" takes any.
            progress: Told the bytes written so far and in all.

        Raises:
            PackError: It is not taken; what is shown has not changed.
        """
        with OpenPack(pack) as opened:
            if public_key and not is_signed_by(public_key, opened.raw_manifest, opened.signature):
                raise PackError(say.NOT_SIGNED.problem())
            with self._alone():
                record = self._read()
                if public_key and opened.manifest.serial < record.newest_serial:
                    raise PackError(say.OLDER.problem())
                try:
                    return self._put(opened, record, progress)
                except OSError as error:
                    why = reason(error)
                    raise PackError(say.NO_ROOM.problem(details={"reason": why})) from error

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Let nobody else install meanwhile; the system ends that for whoever is killed."""
        with suppress(OSError):  # told where the pack is to be written
            self._folder.mkdir(parents=True, exist_ok=True)
        lock = OnlyOne(self._folder)
        end = time.monotonic() + _PATIENCE_S
        while not lock.take():
            if time.monotonic() > end:
                raise PackError(say.UNDER_WAY.problem())
            time.sleep(_LOOK_S)
        try:
            yield
        finally:
            lock.give_back()

    def packs(self) -> list[Installed]:
        """Return what is on the shelf, what was installed last first."""
        record = self._read()
        found = []
        for name in record.packs:
            manifest = self._manifest(name)
            if manifest is not None:
                found.append(Installed(self._folder / name, manifest, name == record.current))
        return found

    def current(self) -> Path | None:
        """Return the folder of the pack that is shown; None if there is none."""
        record = self._read()
        if not record.current or record.current not in record.packs:
            return None
        folder = self._folder / record.current
        return folder if (folder / CONTENT_NAME).is_file() else None

    @property
    def newest_serial(self) -> int:
        """The largest serial that was ever installed; -1 before the first."""
        return self._read().newest_serial

    def roll_back(self) -> Path | None:
        """Show what was installed before the pack shown now; return its folder, None for none.

        Before the first pack there is the content folder.

        Raises:
            OSError: It cannot be written down.
        """
        record = self._read()
        whole = [name for name in record.packs if self._manifest(name) is not None]
        older = whole[whole.index(record.current) + 1 :] if record.current in whole else []
        record.current = older[0] if older else ""
        self._write(record)
        return self.current()

    def _put(
        self, opened: OpenPack, record: _Record, progress: Callable[[int, int], object]
    ) -> Loaded:
        """Unpack beside the others, then show it in one step."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._tidy(record)
        name = f"{opened.manifest.serial}-{hashlib.sha256(opened.raw_manifest).hexdigest()[:12]}"
        staged = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self._folder))
        try:
            opened.unpack(staged, progress)
            (staged / MANIFEST).write_bytes(opened.raw_manifest)
            staged.chmod(_READABLE)
            loaded = load(staged)
            if loaded.exhibit is None:
                why = " ".join(problem.words() for problem in loaded.problems[:1])
                raise PackError(say.NOTHING_TO_SHOW.problem(details={"reason": why}))
            _sync_folders(staged)
            final = self._free(name)
            staged.rename(final)
        finally:
            shutil.rmtree(staged, ignore_errors=True)
        others = [one for one in record.packs if not one.startswith(name)]
        record.packs = [final.name, *others][:KEPT]
        record.current = final.name
        record.newest_serial = max(record.newest_serial, opened.manifest.serial)
        self._write(record)
        self._tidy(record)
        return load(final)

    def _free(self, name: str) -> Path:
        """Return a folder of this name that there is not; one installed before may be shown."""
        tries = (name if number == 1 else f"{name}-{number}" for number in itertools.count(1))
        return next(self._folder / one for one in tries if not (self._folder / one).exists())

    def _tidy(self, record: _Record) -> None:
        """Remove packs that nobody can go back to, and what an install left that was cut short."""
        for folder in self._folder.iterdir():
            if folder.name not in record.packs and folder.is_dir():
                shutil.rmtree(folder, ignore_errors=True)

    def _manifest(self, name: str) -> Manifest | None:
        """Return the list of a pack on the shelf; None if it is no longer whole."""
        try:
            manifest = decoded((self._folder / name / MANIFEST).read_bytes())
        except (OSError, msgspec.DecodeError, RecursionError):
            return None
        return manifest if (self._folder / name / CONTENT_NAME).is_file() else None

    def _read(self) -> _Record:
        """Return what is written down; nothing where that is lost.

        Names that lead out of the shelf are left out: whoever wrote them, it was not the shelf.
        """
        try:
            with open(self._folder / _RECORD, "rb", opener=without_waiting) as stream:
                record = msgspec.json.decode(stream.read(_LARGEST_RECORD), type=_Record)
        except (OSError, msgspec.DecodeError, RecursionError):
            return _Record()
        record.packs = [name for name in record.packs if self._is_own(name)]
        return record

    def _is_own(self, name: str) -> bool:
        """Whether a name is that of a folder on the shelf itself, and no link."""
        is_name = "/" not in name and is_inside(name) and len(name) <= _LONGEST_NAME
        return is_name and not (self._folder / name).is_symlink()

    def _write(self, record: _Record) -> None:
        """Write down in one step."""
        self._folder.mkdir(parents=True, exist_ok=True)
        unfinished = self._folder / (_RECORD + ".tmp")
        with unfinished.open("wb") as stream:
            stream.write(msgspec.json.encode(record))
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(self._folder / _RECORD)
        _sync(self._folder)


def _sync_folders(folder: Path) -> None:
    """Make sure that the names below a folder are on the disk too."""
    for below in [folder, *(one for one in folder.rglob("*") if one.is_dir())]:
        _sync(below)


def _sync(folder: Path) -> None:
    """Put the names in a folder onto the disk, where the system lets a program do that."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
