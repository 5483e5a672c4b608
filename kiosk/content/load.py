"""A content.json on the disk -> what it says, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.decode import decode
from kiosk.content.problems import Problem
from kiosk.paths import assets_dir

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import Exhibit


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was found in a content folder."""

    exhibit: Exhibit | None
    problems: tuple[Problem, ...]
    folder: Path


def load(path: Path) -> Loaded:
    """Read the exhibit in ``path``, a content.json or the folder that holds one."""
    if path.is_dir():
        path = path / "content.json"
    try:
        raw = path.read_bytes()
    except OSError as error:
        return Loaded(None, (Problem(str(path), str(error)),), path.parent)
    exhibit, problems = decode(raw)
    return Loaded(exhibit, problems, path.parent)


def find_picture(src: str, folder: Path) -> Path | None:
    """Return the file of a picture: in the content folder, else among the shipped assets."""
    for root in (folder, assets_dir()):
        file = root / src
        if src and file.is_file() and file.resolve().is_relative_to(root.resolve()):
            return file
    return None
