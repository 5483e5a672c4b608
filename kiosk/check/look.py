"""Everything that is wrong with a content.json and the files beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.check.colours import look_at_colours
from kiosk.check.figures import look_at_figures
from kiosk.check.lengths import look_at_lengths
from kiosk.check.letters import look_at_letters
from kiosk.check.names import look_at_names
from kiosk.check.pictures import look_at_files
from kiosk.check.walk import records
from kiosk.content.load import Loaded, content_folder, load

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.values import Notes


def check(path: Path) -> Loaded:
    """Return the exhibit in ``path`` (a content.json or its folder) and all of its problems.

    Needs a QGuiApplication, which knows the faces.
    """
    folder = content_folder(path)

    def look(data: object, notes: Notes) -> None:
        found = records(data)
        look_at_files(found, folder, notes)
        look_at_names(found, notes)
        look_at_colours(found, notes)
        look_at_figures(found, notes)
        look_at_letters(found, notes)
        look_at_lengths(found, notes)

    return load(path, look)
