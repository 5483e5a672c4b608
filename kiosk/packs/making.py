"""Makes a pack of an exhibit."""

from __future__ import annotations

import hashlib
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from kiosk.content.files import files_of
from kiosk.content.load import CONTENT_NAME, content_file, find_picture
from kiosk.packs.manifest import MANIFEST, SIGNATURE, Entry, Manifest, encoded
from kiosk.packs.signing import signature

if TYPE_CHECKING:
    from collections.abc import Callable

    from nacl.signing import SigningKey

    from kiosk.content.model import Exhibit

CHUNK = 1024 * 1024

_ALREADY_SMALL = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".mp4", ".webm", ".mkv"})
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip knows: the same exhibit makes the same pack."""


@dataclass(frozen=True, slots=True)
class Made:
    """A pack that was written.

    Attributes:
        files: How many files are in it.
        size: Its bytes.
        missing: Paths that content.json names and that lead to no file.
    """

    files: int
    size: int
    missing: tuple[str, ...]


def make(
    exhibit: Exhibit,
    content: Path,
    out: Path,
    serial: int,
    *,
    key: SigningKey | None = None,
    progress: Callable[[int, int], object] = lambda _done, _all: None,
) -> Made:
    """Write ``out``, whole or not at all.

    Args:
        exhibit: What is packed.
        content: The file, or its folder, that it was loaded from.
        out: The pack to write.
        serial: See ``Manifest``.
        key: Signs the pack.
        progress: Told the bytes packed so far and in all.

    Raises:
        OSError: A file cannot be read, or the pack cannot be written.
    """
    found, missing = _files(exhibit, content)
    total = sum(file.stat().st_size for file in found.values())
    entries: dict[str, Entry] = {}
    done = 0
    unfinished = out.with_name(out.name + ".tmp")
    try:
        with zipfile.ZipFile(unfinished, "w") as pack:
            for name, file in found.items():
                entries[name] = _add(pack, name, file)
                done += entries[name].size
                progress(done, total)
            title = exhibit.title.get(exhibit.languages[0])
            manifest = encoded(Manifest(serial=serial, title=title[:400], files=entries))
            pack.writestr(zipfile.ZipInfo(MANIFEST, _EPOCH), manifest)
            if key is not None:
                pack.writestr(zipfile.ZipInfo(SIGNATURE, _EPOCH), signature(key, manifest))
        with unfinished.open("rb+") as stream:
            os.fsync(stream.fileno())
        unfinished.replace(out)
    finally:
        unfinished.unlink(missing_ok=True)
    return Made(len(entries), out.stat().st_size, missing)


def _files(exhibit: Exhibit, content: Path) -> tuple[dict[str, Path], tuple[str, ...]]:
    """Return the files to pack by their paths in it, and the paths that lead nowhere."""
    file = content_file(content)
    found = {CONTENT_NAME: file}
    missing: list[str] = []
    for src in files_of(exhibit):
        picture = find_picture(src, file.parent)
        if picture is None:
            missing.append(src)
        else:
            found[str(PurePosixPath(src.replace("\\", "/")))] = picture
    return found, tuple(missing)


def _add(pack: zipfile.ZipFile, name: str, file: Path) -> Entry:
    """Copy one file into the pack, summing it on the way."""
    info = zipfile.ZipInfo(name, _EPOCH)
    info.external_attr = 0o644 << 16
    small = file.suffix.lower() in _ALREADY_SMALL
    info.compress_type = zipfile.ZIP_STORED if small else zipfile.ZIP_DEFLATED
    info.file_size = file.stat().st_size
    summed = hashlib.sha256()
    size = 0
    with file.open("rb") as source, pack.open(info, "w") as target:
        while chunk := source.read(CHUNK):
            summed.update(chunk)
            size += len(chunk)
            target.write(chunk)
    return Entry(summed.hexdigest(), size)
