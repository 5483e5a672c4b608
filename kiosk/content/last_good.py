"""The newest exhibit that loaded without errors, kept to be shown again whatever happens later.

Two folders in turn hold content.json and the pictures that it takes from its own folder (those that
ship with the program are there anyway). A small record, replaced in one step, says which of the two
is whole.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk import __version__
from kiosk.content.files import files_of
from kiosk.content.load import CONTENT_NAME, Loaded, find_picture, load, read
from kiosk.paths import assets_dir

if TYPE_CHECKING:
    from kiosk.content.model import Exhibit

log = logging.getLogger(__name__)

MOST_BYTES = 2 * 1024**3
"""Of pictures; what is over that is shown as a quiet placeholder if the content folder is gone."""

_RECORD = "record.json"


class _Record(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in record.json: the folder that is whole, what is in it, and who read it."""

    slot: Literal["a", "b"]
    sha256: str
    version: str


class LastGood:
    """The last good exhibit below one folder, usually ``last-good`` in the state folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def knows(self, raw: bytes) -> bool:
        """Whether these bytes were found without errors before, by this version."""
        record = self._read()
        return record is not None and record.sha256 == _sum(raw) and record.version == __version__

    def load(self) -> Loaded | None:
        """Return the last good exhibit; None if there is none, or it was damaged."""
        record = self._read()
        if record is None:
            return None
        slot = self._folder / record.slot
        raw = read(slot)
        if not isinstance(raw, bytes) or _sum(raw) != record.sha256:
            return None
        loaded = load(slot)
        return loaded if loaded.exhibit is not None else None

    def keep(self, raw: bytes, exhibit: Exhibit, folder: Path) -> None:
        """Keep an exhibit that loaded without errors.

        Takes as long as copying its new pictures does. A disk that is full or cannot be written
        costs this copy; the one before stays.

        Args:
            raw: The bytes of its content.json.
            exhibit: What they say.
            folder: Where its paths begin.
        """
        record = self._read()
        slot: Literal["a", "b"] = "b" if record is not None and record.slot == "a" else "a"
        try:
            self._fill(self._folder / slot, raw, exhibit, folder)
            self._write(_Record(slot=slot, sha256=_sum(raw), version=__version__))
        except OSError as error:
            log.warning("the last good exhibit cannot be kept: %s", error)

    def _fill(self, slot: Path, raw: bytes, exhibit: Exhibit, folder: Path) -> None:
        """Make a folder hold this exhibit and nothing else; what is there already stays.

        Links go: what is written through one would be written elsewhere.
        """
        if slot.is_symlink():
            slot.unlink()
        slot.mkdir(parents=True, exist_ok=True)
        _clear(slot / CONTENT_NAME)
        wanted = _own_pictures(exhibit, folder)
        stays = {slot / name for name in wanted}
        # What is inside a folder comes before it.
        for old in sorted(slot.rglob("*"), reverse=True):
            if old.is_dir() and not old.is_symlink():
                with suppress(OSError):  # something in it stays
                    old.rmdir()
            elif old.is_symlink() or old not in stays:
                old.unlink()
        left = MOST_BYTES
        for name, picture in wanted.items():
            left -= picture.stat().st_size
            if left < 0:
                log.warning("the last good exhibit is kept without some of its pictures: too large")
                break
            _copy(picture, slot / name)
        _write_whole(slot / CONTENT_NAME, raw)

    def _read(self) -> _Record | None:
        try:
            return msgspec.json.decode((self._folder / _RECORD).read_bytes(), type=_Record)
        except (OSError, msgspec.DecodeError, RecursionError):
            return None

    def _write(self, record: _Record) -> None:
        _write_whole(self._folder / _RECORD, msgspec.json.encode(record))


def _own_pictures(exhibit: Exhibit, folder: Path) -> dict[PurePosixPath, Path]:
    """Return the files that the exhibit takes from its own folder, by their paths in it."""
    own: dict[PurePosixPath, Path] = {}
    shipped = assets_dir().resolve()
    for src in files_of(exhibit):
        file = find_picture(src, folder)
        if file is not None and not file.is_relative_to(shipped):
            own[PurePosixPath(src.replace("\\", "/"))] = file
    return own


def _copy(file: Path, target: Path) -> None:
    """Copy a picture unless it is there already."""
    status = file.stat()
    if target.is_file():
        there = target.stat()
        if (there.st_size, there.st_mtime_ns) == (status.st_size, status.st_mtime_ns):
            return
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(target.name + ".tmp")
    shutil.copyfile(file, unfinished)
    os.utime(unfinished, ns=(status.st_atime_ns, status.st_mtime_ns))
    unfinished.replace(target)


def _write_whole(file: Path, raw: bytes) -> None:
    """Write a file so that it is there whole or not at all, also after a power cut."""
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(file.name + ".tmp")
    _clear(unfinished)  # it may be a link
    with unfinished.open("xb") as stream:
        stream.write(raw)
        stream.flush()
        os.fsync(stream.fileno())
    unfinished.replace(file)


def _clear(path: Path) -> None:
    """Remove a file, a link or a folder where there is one."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _sum(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
