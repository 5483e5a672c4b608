"""Files that the content names: there, whole, of a kind that can be shown, and not enormous.

Pictures are looked at by the reader that shows them, which takes from a file no more than its
head; drawings are drawn once.
"""

from __future__ import annotations

import difflib
import os
import re
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt

from kiosk.check import wordings as say
from kiosk.check.films import codec_of, is_played
from kiosk.content.blocks import VideoBlock
from kiosk.content.files import PATHS
from kiosk.content.load import device_in, find_picture
from kiosk.content.problems import Phrase, shown
from kiosk.paths import assets_dir
from kiosk.ui.readers import (
    DrawingError,
    HugeError,
    UnfitError,
    is_drawn,
    open_picture,
    read_picture,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.check.walk import Record
    from kiosk.content.positions import JsonPath
    from kiosk.content.problems import Wording
    from kiosk.content.values import Notes

_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z+.-]*:|[/\\]|(?:.*[/\\])?\.\.(?:[/\\]|$)")
"""A drive, a web address, the root of a disk, a way out of the folder."""

_SCREEN = QSize(1920, 1080)
"""Drawings are tried in the size of a common screen."""

_NEAR = 0.75
"""How alike two names are where one may be a slip for the other."""

_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".svg", ".gif", ".bmp"})
_FILMS = frozenset({".mp4", ".m4v", ".mov", ".webm", ".mkv"})
"""Endings of files that may have been meant."""

_TAIL = 4096
_ENDS = {b"\xff\xd8": b"\xff\xd9", b"\x89P": b"IEND"}
"""How JPEG and PNG begin and end."""


class Finding(NamedTuple):
    """What is wrong with a file, and the words for its sentences."""

    wording: Wording
    details: dict[str, str | Phrase]


def look_at_files(found: Iterable[Record], folder: Path, notes: Notes) -> None:
    """Note pictures and films that cannot be shown, each where it is named."""
    known: dict[tuple[str, bool], Finding | None] = {}
    for record in found:
        for path, src, is_film in _named(record):
            if (src, is_film) not in known:
                known[src, is_film] = _look(src, folder, is_film=is_film)
            finding = known[src, is_film]
            if finding is not None:
                key = next(str(step) for step in reversed(path) if isinstance(step, str))
                details: dict[str, str | Phrase] = {"key": key, "value": shown(src)}
                notes.add(path, finding.wording, **details | finding.details)


def _named(record: Record) -> Iterator[tuple[JsonPath, str, bool]]:
    """Yield the files that a record names: where, the path as written, whether it is a film."""
    is_film = record.kind is VideoBlock
    for key in PATHS.get(record.kind, ()):
        value = record.value.get(key)
        if isinstance(value, str) and (value or key == "src"):
            yield (*record.path, key), value, is_film
        for index, src in enumerate(value if isinstance(value, list) else ()):
            if isinstance(src, str):
                yield (*record.path, key, index), src, is_film


def _look(src: str, folder: Path, *, is_film: bool) -> Finding | None:
    """Return what is wrong with one file."""
    if not src.strip():
        return Finding(say.NO_PATH, {})
    if _ELSEWHERE.match(src):
        return Finding(say.NOT_IN_FOLDER, {})
    file = find_picture(src, folder)
    if file is None:
        return _missing(src, folder, is_film=is_film)
    used = _as_on_disk(src, file)
    if used != _plain(src):
        return Finding(say.WRONG_CASE, {"used": used})
    try:
        return _film(file) if is_film else _picture(file)
    except OSError:  # it may not be read, or went away meanwhile
        return Finding(say.NOT_A_FILM if is_film else say.NOT_A_PICTURE, {})


def _missing(src: str, folder: Path, *, is_film: bool) -> Finding:
    """Return what was probably meant by a path that leads nowhere."""
    parts = PurePosixPath(_plain(src)).parts
    device = next(filter(None, map(device_in, parts)), "")
    if device:
        return Finding(say.DEVICE_NAME, {"device": device})
    if _leads_out(folder.joinpath(*parts), folder):
        return Finding(say.LINK_OUTSIDE, {})
    for root in (folder, assets_dir()):
        spelled = _any_case(root, parts)
        if spelled and find_picture(spelled, folder):
            return Finding(say.WRONG_CASE, {"used": spelled})
    near = [
        str(PurePosixPath(*parts[:-1], name))
        for root in (folder, assets_dir())
        for name in _near(parts[-1], _shown_files(root.joinpath(*parts[:-1]), is_film=is_film))
    ]
    meant = Phrase(f"是不是“{near[0]}”？", f' Did you mean "{near[0]}"?') if near else Phrase()
    return Finding(say.NO_SUCH_FILE, {"suggestion": meant})


def _leads_out(file: Path, folder: Path) -> bool:
    """Whether a file is there, but by a link to somewhere outside of the folder."""
    try:
        return file.is_file() and not file.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):  # unreadable, impossible or a loop of links
        return False


def _shown_files(folder: Path, *, is_film: bool) -> tuple[str, ...]:
    """Return the names of the pictures in a folder, or of its films."""
    kinds = _FILMS if is_film else _PICTURES
    return tuple(name for name in _names(folder) if PurePosixPath(name).suffix.casefold() in kinds)


def _near(name: str, names: tuple[str, ...]) -> list[str]:
    """Return the one of ``names`` that ``name`` may be a slip for; none if none is near.

    Endings do not count: they are the same for files that have nothing to do with one another.
    """
    by_stem = {PurePosixPath(each).stem: each for each in names}
    stem = PurePosixPath(name).stem
    return [by_stem[near] for near in difflib.get_close_matches(stem, by_stem, 1, _NEAR)]


def _plain(src: str) -> str:
    """Return a path with the slashes of content.json."""
    return str(PurePosixPath(src.replace("\\", "/")))


def _as_on_disk(src: str, file: Path) -> str:
    """Return the path as the disk spells it, where it differs in capitals alone."""
    written = PurePosixPath(_plain(src))
    real = PurePosixPath(*file.parts[-len(written.parts) :])
    same = str(real).casefold() == str(written).casefold()
    return str(real if same else written)


def _any_case(root: Path, parts: tuple[str, ...]) -> str:
    """Return the path below ``root`` that differs from ``parts`` in capitals alone, or ""."""
    spelled: list[str] = []
    for part in parts:
        names = _names(root.joinpath(*spelled))
        fitting = [name for name in names if name.casefold() == part.casefold()]
        if not fitting:
            return ""
        spelled.append(fitting[0])
    return "/".join(spelled)


@cache
def _listing(folder: Path, _changed_ns: int) -> tuple[str, ...]:
    return tuple(sorted(entry.name for entry in folder.iterdir()))


def _names(folder: Path) -> tuple[str, ...]:
    """Return the names in a folder; none if it cannot be read."""
    try:
        return _listing(folder, folder.stat().st_mtime_ns)
    except (OSError, ValueError):
        return ()


def _picture(file: Path) -> Finding | None:
    """Return what is wrong with a picture that is there."""
    try:
        reader = open_picture(file)
        if is_drawn(reader):
            filling = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            reader.setScaledSize(reader.size().scaled(_SCREEN, filling))
            read_picture(reader)
    except HugeError as error:
        return Finding(say.HUGE_PICTURE, {"size": error.size})
    except DrawingError as error:
        return Finding(say.UNFIT_DRAWING, {"reason": error.why})
    except UnfitError:
        return Finding(say.NOT_A_PICTURE, {})
    return None if _is_whole(file) else Finding(say.CUT_PICTURE, {})


def _is_whole(file: Path) -> bool:
    """Whether the end of a picture is there, in the formats that tell."""
    with file.open("rb") as stream:
        head = stream.read(12)
        length = stream.seek(0, os.SEEK_END)
        if head.startswith(b"RIFF"):
            return int.from_bytes(head[4:8], "little") + 8 <= length
        end = _ENDS.get(head[:2])
        if end is None:
            return True
        stream.seek(max(0, length - _TAIL))
        return end in stream.read()


def _film(file: Path) -> Finding | None:
    """Return what is wrong with a film that is there."""
    codec = codec_of(file)
    if not codec:
        return Finding(say.NOT_A_FILM, {})
    return None if is_played(codec) else Finding(say.WRONG_CODEC, {"codec": codec})
