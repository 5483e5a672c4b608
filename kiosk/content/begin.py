"""What a machine shows when it starts: the content asked for, the last good one, or what ships."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.content.decode import decode, decode_known
from kiosk.content.load import Loaded, content_folder, load, read

if TYPE_CHECKING:
    from kiosk.content.last_good import LastGood

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is on the screen.

    Attributes:
        path: The content.json that is wished for, or its folder.
        raw: Its bytes; b"" if something else is shown in its place.
        loaded: What is shown.
    """

    path: Path
    raw: bytes
    loaded: Loaded


def begin(path: Path, last_good: LastGood | None, language: str) -> Shown:
    """Return what to show first. What was validated and has not changed is not validated again.

    Args:
        path: The content.json that is wished for, or its folder.
        last_good: What is kept of better times; None where nothing can be kept.
        language: In which the log says what is wrong.
    """
    raw = read(path)
    if isinstance(raw, bytes):
        known = decode_known(raw) if last_good is not None and last_good.knows(raw) else None
        exhibit, problems = (known, ()) if known is not None else decode(raw)
    else:
        exhibit, problems = None, (raw,)
    for problem in problems:
        level = logging.ERROR if problem.severity == "error" else logging.WARNING
        log.log(level, "%s: %s", path, problem.words(language))
    if exhibit is not None and isinstance(raw, bytes):
        return Shown(path, raw, Loaded(exhibit, problems, content_folder(path)))
    kept = last_good.load() if last_good is not None else None
    if kept is not None:
        log.error("%s cannot be shown; the last good exhibit is shown instead", path)
        return Shown(path, b"", kept)
    log.error("%s cannot be shown; what ships with the program is shown instead", path)
    return Shown(path, b"", load(paths.shipped_content()))
