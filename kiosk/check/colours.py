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
_OTHERWISE = {
    "night": (_DARKER, Phrase("深", "dark"), "paper"),
    "paper": (_LIGHTER, Phrase("浅", "light"), "night"),
}
"""For a surface: how its ground should be, what its words become otherwise, the other surface."""


def look_at_colours(found: Iterable[Record], notes: Notes) -> None:
    """Note the colours of panels that leave words unreadable, or that are not used as written."""
    for record in found:
        if record.kind is Panel:
            _panel(record, notes)


def _panel(record: Record, notes: Notes) -> None:
    said, ground, accent = (
        _said_surface(record),
        _colour(record, "ground"),
        _colour(record, "accent"),
    )
    is_night = theme.is_night(said, ground or None)
    if is_night != (said == "night"):
        better, words, instead = _OTHERWISE[said]
        notes.add(
            (*record.path, "ground"),
            say.GROUND_AGAINST_SURFACE,
            value=ground,
            surface=said,
            better=better,
            words=words,
            instead=instead,
        )
    card = _colour(record, "card")
    if card and not theme.holds_words(card, is_night=is_night):
        better = _DARKER if is_night else _LIGHTER
        notes.add((*record.path, "card"), say.CARD_NOT_TAKEN, value=card, better=better)
    _note(record, "tint", theme.TILE_NAME, say.UNREADABLE_COLOUR, notes)
    is_accent_told = False
    if is_night:
        on_it = ground or theme.NIGHT_GROUND
        is_accent_told = _note(record, "accent", on_it, say.ADJUSTED_COLOUR, notes, theme.VISIBLE)
    else:
        on_it = ground or theme.PAPER_GROUND
        _note(record, "accent_text", on_it, say.ADJUSTED_COLOUR, notes)
    if not is_accent_told:  # another accent will do for the words on it too
        _note(record, "on_accent", accent, say.ADJUSTED_COLOUR, notes)


def _said_surface(record: Record) -> str:
    """Return the surface that the file says a panel has."""
    return "paper" if record.words("surface") == "paper" else "night"


def _note(
    record: Record,
    key: str,
    other: str,
    wording: Wording,
    notes: Notes,
    least: float = theme.READABLE,
) -> bool:
    """Note the colour under ``key`` if it can hardly be told from ``other``; say whether."""
    colour = _colour(record, key)
    if not colour or not other:
        return False
    ratio = theme.contrast(colour, other)
    if ratio >= least:
        return False
    is_on_dark = theme.contrast(other, theme.WHITE) > theme.contrast(other, theme.BLACK)
    notes.add(
        (*record.path, key),
        wording,
        value=colour,
        other=other,
        ratio=f"{ratio:.1f}",
        least=f"{least:g}",
        better=_LIGHTER if is_on_dark else _DARKER,
    )
    return True


def _colour(record: Record, key: str) -> str:
    """Return the colour under ``key``, or "" where there is none that can be read."""
    value = record.words(key)
    return value if _COLOUR.fullmatch(value) else ""
