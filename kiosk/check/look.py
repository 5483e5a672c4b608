"""Everything that is wrong with a content.json and the files beside it, or with a pack of them."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.check.colours import look_at_colours
from kiosk.check.figures import look_at_figures
from kiosk.check.fullness import look_at_fullness
from kiosk.check.gaps import look_at_gaps
from kiosk.check.lengths import look_at_lengths
from kiosk.check.letters import look_at_letters
from kiosk.check.names import look_at_names
from kiosk.check.pictures import look_at_files
from kiosk.check.translations import look_at_translations
from kiosk.check.walk import records
from kiosk.content.load import Loaded, content_folder, load
from kiosk.packs.opening import OpenPack, PackError, is_pack, no_room

if TYPE_CHECKING:
    from kiosk.content.values import Notes


def check(path: Path) -> Loaded:
    """Return the exhibit in ``path`` (a content.json, its folder or a pack) and its problems.

    Needs a QGuiApplication, which knows the faces.
    """
    return _check_pack(path) if is_pack(path) else _check_content(path)


def _check_pack(pack: Path) -> Loaded:
    """Look at what is in a pack; it is unpacked for that, and goes again."""
    try:
        with (
            OpenPack(pack) as opened,
            tempfile.TemporaryDirectory(prefix="kiosk-check-") as folder,
        ):
            opened.unpack(Path(folder))
            return _check_content(Path(folder))
    except PackError as error:
        return Loaded(None, (error.problem,), pack.parent)
    except OSError as error:
        return Loaded(None, (no_room(error),), pack.parent)


def _check_content(path: Path) -> Loaded:
    folder = content_folder(path)

    def look(data: object, notes: Notes) -> None:
        found = records(data)
        look_at_files(found, folder, notes)
        look_at_names(found, notes)
        look_at_colours(found, notes)
        look_at_figures(found, notes)
        look_at_letters(found, notes)
        look_at_translations(found, notes)
        look_at_lengths(found, notes)
        look_at_gaps(found, notes)
        look_at_fullness(found, notes)

    return load(path, look)
