"""Where the content of this machine is."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.content.load import CONTENT_NAME
from kiosk.packs.shelf import Shelf

if TYPE_CHECKING:
    from kiosk.settings.reading import Held


class Sources:
    """Returns the content to show when it is called.

    That is what was asked for, else an installed pack, else the folder that the settings name, else
    a usual folder that has a content.json, else what ships. A folder stays chosen while it cannot
    be reached: an unplugged disk is no new content.
    """

    def __init__(self, asked: Path | None, state: Path | None, held: Held) -> None:
        """Know where to look.

        Args:
            asked: What the command line asks for; wins over all else.
            state: The state folder; None where nothing can be kept.
            held: The settings.
        """
        self._asked = asked
        self._shelf = Shelf(state / paths.PACKS) if state is not None else None
        self._held = held
        self._found: Path | None = None

    def take(self, held: Held) -> None:
        """The settings have changed."""
        self._held = held

    def __call__(self) -> Path:
        """Return the content.json, or its folder."""
        installed = self._shelf.current() if self._shelf is not None else None
        return self._asked or installed or self._named() or self._usual()

    def _named(self) -> Path | None:
        folder = self._held.settings.content.folder
        return Path(folder) if folder else None

    def _usual(self) -> Path:
        for folder in paths.content_folders():
            if folder == self._found or os.path.isfile(folder / CONTENT_NAME):  # noqa: PTH113 (never raises)
                self._found = folder
                return folder
        return paths.shipped_content()
