"""Colours that words can be read on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.check import wordings as say
from kiosk.content.model import Panel
from kiosk.content.problems import Phrase
from kiosk.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.check.walk import Record
    from kiosk.content.problems import Wording
    from kiosk.content.values import Notes

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_LIGHTER = Phrase("浅", "lighter")
_DARKER = Phrase("深", "darker")


def look_at_colours(found: Iterable[Record], notes: Notes) -> None:
    """Note the colours of panels that leave words unreadable, or that are not used as written."""
    for record in found:
        if record.kind is Panel:
            _panel(record, notes)


def _panel(record: Record, notes: Notes) -> None:
    is_paper = record.value.get("surface") == "paper"
    words = theme.PAPER_TEXT if is_paper else theme.NIGHT_TEXT
    for key, on_it in (("ground", words), ("card", words), ("tint", theme.TILE_NAME)):
        _note(record, key, on_it, say.UNREADABLE_COLOUR, notes)
    _note(record, "on_accent", _colour(record, "accent"), say.ADJUSTED_COLOUR, notes)
    if is_paper:
        ground = _colour(record, "ground") or theme.PAPER_GROUND
        _note(record, "accent_text", ground, say.ADJUSTED_COLOUR, notes)


def _note(record: Record, key: str, other: str, wording: Wording, notes: Notes) -> None:
    """Note the colour under ``key`` if it can hardly be told from ``other``."""
    colour = _colour(record, key)
    if not colour or not other:
        return
    ratio = theme.contrast(colour, other)
    if ratio >= theme.READABLE:
        return
    is_on_dark = theme.contrast(other, theme.WHITE) > theme.contrast(other, theme.BLACK)
    better = _LIGHTER if is_on_dark else _DARKER
    notes.add(
        (*record.path, key), wording, value=colour, other=other, ratio=f"{ratio:.1f}", better=better
    )


def _colour(record: Record, key: str) -> str:
    """Return the colour under ``key``, or "" where there is none that can be read."""
    value = record.words(key)
    return value if _COLOUR.fullmatch(value) else ""
