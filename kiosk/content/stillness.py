"""When a file on the disk has become new content: seen at once, read only when it is still.

Editors save in many ways (in place, by renaming, by deleting first, in slow pieces over a network),
and no system tells all of them. So the files are looked at a few times a second; what changed is
taken when size, time and bytes have stayed the same from one look to the next.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.load import content_file, read
from kiosk.content.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

LOOK_S = 0.25
"""Between two looks: a save is on the screen within a second."""

BROKEN_S = 1.5
"""A file that cannot be used may be half of one that still comes: so long it must be still before
its problems are told."""

WARY_LOOKS = 16
"""So many looks after a change the bytes are read even if the file looks as before: a stick's file
system counts time in steps of two seconds."""

LOOKED_AT_ONCE = 400
"""So many pictures are looked at each time; of more, some each time in turn."""


class Trace(NamedTuple):
    """What a file looks like from outside."""

    size: int
    changed_ns: int
    number: int


Standing = tuple[Path, Trace]
"""A file and what it looks like from outside: whoever read it then need not read it again."""


@dataclass(frozen=True, slots=True)
class New:
    """What is to be read now.

    Attributes:
        raw: The bytes of content.json.
        pictures_only: The words are those of before.
    """

    raw: bytes
    pictures_only: bool


class Stillness:
    """Looks at one content.json and the pictures that it names.

    Args:
        path: The file, or the folder that holds it.
        raw: The bytes that are shown; b"" if they came from elsewhere.
    """

    def __init__(self, path: Path, raw: bytes = b"") -> None:
        self._file = content_file(path)
        self._shown = hashlib.sha256(raw).digest() if raw else b""
        self._trace = trace(self._file) if raw else None
        self._waits: tuple[Trace, bytes] | None = None
        self._wary = WARY_LOOKS
        self._pictures: dict[Path, Trace | None] = {}
        self._moving: dict[Path, Trace | None] = {}
        self._turn = 0

    def watch_pictures(self, files: Iterable[Path]) -> None:
        """Look at these pictures too, instead of those before."""
        self._pictures = {file: trace(file) for file in files}
        self._moving = {}

    def look(self) -> New | None:
        """Return what has become still since the last look, or None."""
        new_words = self._words()
        new_pictures = self._some_pictures()
        if new_words is not None:
            return New(new_words, pictures_only=False)
        if new_pictures and self._waits is None:
            raw = read(self._file)
            return New(raw, pictures_only=True) if isinstance(raw, bytes) else None
        return None

    def _words(self) -> bytes | None:
        """Return the bytes of content.json once they are new and still."""
        found = trace(self._file)
        if found is None or found.size == 0:
            # An editor at work, never new content.
            self._waits = None
            return None
        if found == self._trace and self._waits is None:
            if not self._wary:
                return None
            self._wary -= 1
        raw = read(self._file)
        if isinstance(raw, Problem):
            self._waits = None
            return None
        summed = hashlib.sha256(raw).digest()
        if found == self._trace and summed == self._shown:
            self._waits = None
            return None
        was_still = self._waits == (found, summed)
        self._waits = None if was_still else (found, summed)
        if not was_still:
            return None
        self._trace = found
        self._wary = WARY_LOOKS
        if summed == self._shown:
            return None
        self._shown = summed
        return raw

    def _some_pictures(self) -> bool:
        """Whether a picture has changed and is still; of many, some are looked at each time."""
        files = list(self._pictures)
        if not files:
            return False
        count = min(LOOKED_AT_ONCE, len(files))
        turn = [files[(self._turn + step) % len(files)] for step in range(count)]
        self._turn = (self._turn + count) % len(files)
        is_new = False
        for file in {*turn, *self._moving}:
            found = trace(file)
            if found == self._pictures[file]:
                self._moving.pop(file, None)
            elif found is not None and found.size and self._moving.get(file) == found:
                self._pictures[file] = self._moving.pop(file)
                is_new = True
            else:
                self._moving[file] = found
        return is_new


def trace(file: Path) -> Trace | None:
    """Return what a file looks like from outside; None where there is none."""
    try:
        status = os.stat(file)  # noqa: PTH116 (a path that no system allows must not raise either)
    except (OSError, ValueError):
        return None
    return Trace(status.st_size, status.st_mtime_ns, status.st_ino)


def standing(file: Path | None) -> Standing | None:
    """Return a file with what it looks like now; None where there is none."""
    found = trace(file) if file is not None else None
    return (file, found) if file is not None and found is not None else None
