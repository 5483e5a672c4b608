"""Bytes of a content.json -> Exhibit and problems."""

from __future__ import annotations

import msgspec

from kiosk.content.model import Exhibit
from kiosk.content.problems import Problem
from kiosk.content.text import Amount, Text


def hook(kind: type, value: object) -> object:
    """Build the two types of our own that msgspec does not know."""
    if kind is Text:
        if isinstance(value, str):
            return Text({"": value})
        if isinstance(value, dict) and all(isinstance(words, str) for words in value.values()):
            return Text(value)
        raise ValueError("a text is words in quotes, or one per language")
    if kind is Amount:
        if _is_number(value):
            return Amount({"": value})  # type: ignore[dict-item]
        if isinstance(value, dict) and value and all(map(_is_number, value.values())):
            return Amount(value)
        raise ValueError("an amount is a number, or one per language")
    raise NotImplementedError(kind)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def decode(raw: bytes) -> tuple[Exhibit | None, tuple[Problem, ...]]:
    """Return the exhibit that the bytes describe, and what is wrong with them."""
    try:
        return msgspec.json.decode(raw, type=Exhibit, dec_hook=hook), ()
    except msgspec.DecodeError as error:
        return None, (Problem("", str(error)),)
