"""Opens a pack that may come from anywhere: believes nothing, and writes only what is right.

A pack is taken whole or not at all. Whatever is wrong with it is one ``PackError`` with a sentence
for people; nothing is ever written outside the folder that is asked for.
"""

from __future__ import annotations

import hashlib
import os
import stat
import struct
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import msgspec

from kiosk.content.load import CONTENT_NAME, is_plain_name, without_waiting
from kiosk.content.problems import Phrase, Problem, shown
from kiosk.packs import wordings as say
from kiosk.packs.manifest import (
    LARGEST_FILE,
    MANIFEST,
    MOST_BYTES,
    MOST_FILES,
    SIGNATURE,
    SUFFIX,
    Entry,
    decoded,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

CHUNK = 1024 * 1024

_LARGEST_LIST = 4 * 1024 * 1024
"""Bytes of manifest.json, and of the zip's own list of files."""

_TIMES_SMALLER = 20
"""Texts take a tenth of their size in a pack, pictures and films what they take outside."""

_SMALL_BYTES = 64 * 1024 * 1024
"""So much may come out of any pack."""

_SIGNATURE_BYTES = 64
_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64 = struct.Struct("<4sLQL")
_LONGEST_COMMENT = 65535
_NOT_IN_NAMES = frozenset('<>"|?*\\')
_ENCRYPTED = 1


class PackError(Exception):
    """A pack is not taken; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.words())
        self.problem = problem


class OpenPack:
    """A pack whose list has been read and found right.

    Attributes:
        manifest: The list.
        raw_manifest: Its bytes, as they are signed.
        signature: The bytes of the signature; empty if there is none.
    """

    def __init__(self, path: Path) -> None:
        """Open a pack.

        Raises:
            PackError: It is none, or its list is wrong.
        """
        self._path = path
        try:
            self._stream = open(path, "rb", opener=without_waiting)  # noqa: SIM115 (closed in __exit__)
        except (OSError, ValueError) as error:
            raise PackError(_not_opened(path, error)) from error
        try:
            self._open()
        except BaseException:
            self._stream.close()
            raise

    def __enter__(self) -> OpenPack:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()
        self._stream.close()

    def unpack(
        self, into: Path, progress: Callable[[int, int], object] = lambda _done, _all: None
    ) -> None:
        """Write every file of the list below ``into``, held against its sum, and onto the disk.

        Args:
            into: An empty folder.
            progress: Told the bytes written so far and in all.

        Raises:
            PackError: A file is not what the list says, or the disk does not take it.
        """
        done = 0
        for name, entry in self.manifest.files.items():
            target = into.joinpath(*PurePosixPath(name).parts)
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                self._copy(name, entry, target)
            except OSError as error:
                raise PackError(no_room(error)) from error
            done += entry.size
            progress(done, self.manifest.total)

    def _open(self) -> None:
        if not stat.S_ISREG(os.fstat(self._stream.fileno()).st_mode):
            raise PackError(_no_pack(self._path))
        try:
            if _list_bytes(self._stream) > _LARGEST_LIST:
                raise PackError(_too_much())
            self._zip = zipfile.ZipFile(self._stream)
            infos = self._infos()
            self.raw_manifest = self._read(infos[MANIFEST], _LARGEST_LIST)
            self.manifest = decoded(self.raw_manifest)
            signed = infos.get(SIGNATURE)
            self.signature = self._read(signed, _SIGNATURE_BYTES) if signed else b""
        except (KeyError, *_BROKEN) as error:
            raise PackError(_no_pack(self._path)) from error
        self._compare(infos)

    def _infos(self) -> dict[str, zipfile.ZipInfo]:
        """Return what the zip lists, by name.

        Raises:
            PackError: Something in it must not be there.
            zipfile.BadZipFile: It lists what lies before its beginning.
        """
        listed = self._zip.infolist()
        if any(info.header_offset < 0 for info in listed):
            raise zipfile.BadZipFile
        if len(listed) > MOST_FILES + 2:
            raise PackError(_too_much())
        seen: set[str] = set()
        for info in listed:
            name = info.filename
            # Windows takes names that differ in capitals alone for the same.
            is_twice = name.casefold() in seen
            seen.add(name.casefold())
            kind = stat.S_IFMT(info.external_attr >> 16)
            is_plain = kind in (0, stat.S_IFREG) and not info.flag_bits & _ENCRYPTED
            if is_twice or not is_plain or not is_inside(name) or info.orig_filename != name:
                raise PackError(say.BAD_NAME.problem(details={"name": shown(info.orig_filename)}))
        return {info.filename: info for info in listed}

    def _compare(self, infos: dict[str, zipfile.ZipInfo]) -> None:
        """Hold what is in the zip against the list.

        Raises:
            PackError: They differ, or there is too much of it.
        """
        files = self.manifest.files
        packed = os.fstat(self._stream.fileno()).st_size
        if self.manifest.total > min(MOST_BYTES, _SMALL_BYTES + packed * _TIMES_SMALLER):
            raise PackError(_too_much())
        found = infos.keys() - {MANIFEST, SIGNATURE}
        for name in sorted(found ^ files.keys()):
            raise PackError(_changed(name))
        for name, entry in files.items():
            if infos[name].file_size != entry.size:
                raise PackError(_changed(name))
        if CONTENT_NAME not in files:
            raise PackError(_no_pack(self._path))

    def _read(self, info: zipfile.ZipInfo, most: int) -> bytes:
        with self._zip.open(info) as stream:
            raw = stream.read(most + 1)
        if len(raw) > most:
            raise PackError(_too_much())
        return raw

    def _copy(self, name: str, entry: Entry, target: Path) -> None:
        """Write one file; never more of it than the list says.

        Raises:
            OSError: It cannot be written.
            PackError: It is not what the list says.
        """
        summed = hashlib.sha256()
        left = entry.size
        try:
            source = self._zip.open(name)
        except _BROKEN as error:
            raise PackError(_changed(name)) from error
        with source, target.open("xb") as out:
            while True:
                try:
                    chunk = source.read(min(CHUNK, left + 1))
                except _BROKEN as error:
                    raise PackError(_changed(name)) from error
                left -= len(chunk)
                if not chunk or left < 0:
                    break
                summed.update(chunk)
                out.write(chunk)
            if left or summed.hexdigest() != entry.sha256:
                raise PackError(_changed(name))
            out.flush()
            os.fsync(out.fileno())


_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    msgspec.DecodeError,
    EOFError,
    NotImplementedError,  # a way of compressing that zipfile does not know
    UnicodeDecodeError,
    RuntimeError,
    ValueError,
)
"""What the readers raise at bytes that are no pack."""


def is_pack(path: Path) -> bool:
    """Whether a path is meant to be that of a pack."""
    return path.suffix.lower() == SUFFIX and not os.path.isdir(path)  # noqa: PTH112 (never raises)


def is_inside(name: str) -> bool:
    """Whether a name of a pack is that of a file below any folder, on every system."""
    parts = name.split("/")
    return all(
        part and is_plain_name(part) and part.strip(" .") == part and not _NOT_IN_NAMES & set(part)
        for part in parts
    )


def _list_bytes(stream: BinaryIO) -> int:
    """Return how long the zip says that its list of files is; reading it costs as much memory.

    Raises:
        zipfile.BadZipFile: There is no end of a zip.
    """
    size = stream.seek(0, os.SEEK_END)
    start = stream.seek(max(0, size - _END.size - _LONGEST_COMMENT))
    tail = stream.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + _END.size > len(tail):
        raise zipfile.BadZipFile
    told = int(_END.unpack_from(tail, at)[5])
    locator = at - _LOCATOR_64.size
    if locator >= 0 and tail[locator : locator + 4] == b"PK\x06\x07":
        stream.seek(max(0, start + locator - _END_64.size))
        record = stream.read(_END_64.size)
        if record[:4] == b"PK\x06\x06":
            told = max(told if told != 0xFFFFFFFF else 0, int(_END_64.unpack(record)[8]))
    stream.seek(0)
    return told


def _no_pack(path: Path) -> Problem:
    return say.NO_PACK.problem(details={"path": _readable(path)})


def _not_opened(path: Path, error: Exception) -> Problem:
    if isinstance(error, FileNotFoundError):
        return say.NO_FILE.problem(details={"path": _readable(path)})
    if isinstance(error, IsADirectoryError):
        return _no_pack(path)
    return say.NOT_OPENED.problem(details={"path": _readable(path), "reason": reason(error)})


def not_saved(path: Path, error: OSError) -> Problem:
    """Return why a pack cannot be made at ``path``."""
    system = reason(error)
    why = say.UNSAVED.get(
        error.errno or 0, Phrase(f"系统提示 {system}", f"the system says {system}")
    )
    wording = say.NOT_SAVED if path.parent.is_dir() else say.NO_FOLDER
    return wording.problem(
        details={"path": _readable(path), "folder": _readable(path.parent), "reason": why}
    )


def no_room(error: OSError) -> Problem:
    """Return in words that a disk does not take what is in a pack."""
    return say.NO_ROOM.problem(details={"reason": reason(error)})


def _changed(name: str) -> Problem:
    return say.CHANGED.problem(details={"name": shown(name)})


def _too_much() -> Problem:
    size = str(LARGEST_FILE // 1024**3)
    return say.TOO_MUCH.problem(details={"files": str(MOST_FILES), "size": size})


def reason(error: Exception) -> str:
    """Return the system's words for an error, without its number and path."""
    words = error.strerror if isinstance(error, OSError) else ""
    return words or str(error) or type(error).__name__


def _readable(path: Path) -> str:
    return str(path).encode("utf-8", "replace").decode("utf-8")
