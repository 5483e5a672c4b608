"""Letters that the exhibit's faces can draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QRawFont

from kiosk.check import wordings as say
from kiosk.paths import assets_dir
from kiosk.ui.fonts import Face

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.check.walk import Record
    from kiosk.content.values import Notes

_UNSEEN = frozenset("\n\r\t\u200b\u200c\u200d\u2060\ufe0e\ufe0f\N{REPLACEMENT CHARACTER}")
"""Letters that are not drawn themselves, and the one that stands for a letter told elsewhere."""

_MOST_LETTERS = 8
_ANY_SIZE = 20


def look_at_letters(found: Iterable[Record], notes: Notes) -> None:
    """Note the texts with letters that no face has."""
    texts = [(path, words) for record in found for path, _, words in record.texts]
    lacking = _lacking(set("".join(words for _, words in texts)))
    if not lacking:
        return
    for path, words in texts:
        letters = list(dict.fromkeys(letter for letter in words if letter in lacking))
        if letters:
            more = "…" if len(letters) > _MOST_LETTERS else ""
            notes.add(path, say.NO_LETTER, letters="".join(letters[:_MOST_LETTERS]) + more)


def _lacking(letters: set[str]) -> set[str]:
    """Return those of ``letters`` that none of the faces has.

    Half a letter is told by loading already.
    """
    left = {one for one in letters - _UNSEEN if not "\ud800" <= one <= "\udfff"}
    if QGuiApplication.instance() is None:  # Qt asks a face for its letters only with one
        raise RuntimeError("letters are looked at in an application")
    for face in Face:
        if left:
            drawn = QRawFont(str(assets_dir() / "fonts" / face.value[2]), _ANY_SIZE)
            if not drawn.isValid():
                return set()
            left = {one for one in left if not drawn.supportsCharacter(ord(one))}
    return left
