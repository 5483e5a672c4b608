"""The bytes of a content.json -> the exhibit that they describe, and what is wrong with them.

Everything good is shown: what cannot be used is left out, as little as possible, and told.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import msgspec

from kiosk.content import syntax_wordings, wordings
from kiosk.content.encodings import decode_text
from kiosk.content.mend import mend
from kiosk.content.model import Exhibit
from kiosk.content.places import place_words
from kiosk.content.positions import Found, find
from kiosk.content.problems import Problem
from kiosk.content.slips import find_slips
from kiosk.content.text import Amount, Text
from kiosk.content.values import Note, Notes, TooManyMistakes, Unusable, is_number

if TYPE_CHECKING:
    from kiosk.content.positions import JsonPath
    from kiosk.content.problems import Phrase

T = TypeVar("T")

MOST_PROBLEMS = 200
"""Nobody reads more of them at once."""

# A text, which may say NaN, or a word without quotes.
_TEXT_OR_WORD = re.compile(r'"(?:[^"\\]|\\.)*+"|-?[A-Za-z]+', re.DOTALL)

_SIGNS = "{[,:\n"
_MOST_SIGNS = 1_000_000
"""An exhibit of 500 panels has 750,000; each costs time and memory before anything is known."""

_MANY_DIGITS = 40


class Outcome(NamedTuple):
    """What was read: an exhibit, or None if nothing can be shown; and what was wrong."""

    exhibit: Exhibit | None
    problems: tuple[Problem, ...]


Look = Callable[[object, Notes], None]
"""Looks at what the file says and notes what is wrong with it beyond what cannot be read."""


def decode(raw: bytes, look: Look | None = None) -> Outcome:
    """Return the exhibit in ``raw`` and every problem in it, in the order of the file.

    What keeps the file from being read comes before everything else.
    """
    text, remarks = decode_text(raw)
    if text is None:
        return Outcome(None, remarks)
    parsed = _parse(text)
    remarks = (*remarks, *parsed.problems)
    if parsed.text is None:
        return Outcome(None, remarks)
    try:
        mended, notes = mend(parsed.data)
        if look is not None:
            look(parsed.data, notes)
    except TooManyMistakes:
        return Outcome(None, (*remarks, wordings.TOO_MANY.problem()))
    told = _told(notes, parsed.text, parsed.data, look_for_repeats=parsed.has_repeats)
    problems = (*remarks, *told)
    if isinstance(mended, Unusable) or parsed.problems:  # a guess is good for telling alone
        return Outcome(None, problems)
    try:
        return Outcome(msgspec.convert(mended, Exhibit, dec_hook=own_type), problems)
    except msgspec.ValidationError as error:  # a gap in kiosk.content.mend
        unfit = wordings.UNFIT.problem(details={"reason": str(error)})
        return Outcome(None, (*problems, unfit))


class _Parsed(NamedTuple):
    """What a text says as plain data.

    Attributes:
        text: The text that says it, mended where it was no JSON; None if it cannot be read.
        data: What it says.
        problems: Why it is no JSON.
        has_repeats: Whether a key stands twice in it.
    """

    text: str | None
    data: object = None
    problems: tuple[Problem, ...] = ()
    has_repeats: bool = False


def _parse(text: str) -> _Parsed:
    """Read JSON; of what is none, what it was probably meant to be."""
    if sum(map(text.count, _SIGNS)) > _MOST_SIGNS:
        return _Parsed(None, None, (wordings.TOO_MUCH.problem(),))
    try:
        try:
            return _Parsed(text, *_read(text))
        except json.JSONDecodeError as error:
            slips = find_slips(error, _read)
        if not slips.mended:
            return _Parsed(None, None, slips.problems)
        data, _, has_repeats = _read(slips.mended)
        return _Parsed(slips.mended, data, slips.problems, has_repeats)
    except RecursionError:
        return _Parsed(None, None, (syntax_wordings.TOO_DEEP.problem(),))


def _read(text: str) -> tuple[object, tuple[Problem, ...], bool]:
    """Return what JSON says, no problems, and whether a key stands twice.

    Raises:
        JSONDecodeError: It is none.
    """
    twice = Repeats()
    try:
        data = json.loads(
            text, object_pairs_hook=twice.as_dict, parse_int=_whole, parse_constant=_no_number
        )
    except _NotJson as error:
        said = (match for match in _TEXT_OR_WORD.finditer(text) if match[0] == error.word)
        at = next((match.start() for match in said), 0)
        raise json.JSONDecodeError("Expecting value", text, at) from None
    return data, (), twice.found


def decode_known(raw: bytes) -> Exhibit | None:
    """Return the exhibit in bytes that had no problems before; None where that cannot be.

    Ten times as fast as ``decode``, for the start of a machine whose content was not touched.
    """
    try:
        return msgspec.json.decode(raw, type=Exhibit, dec_hook=own_type)
    except (msgspec.DecodeError, RecursionError):
        return None


def part(data: object, kind: type[T]) -> T | None:
    """Return the record of ``kind`` that ``data`` says, as the exhibit has it; None if it has not.

    For those who look at a part of the file again; what is wrong with it was noted already.
    """
    try:
        mended, _ = mend(data, kind)
        if isinstance(mended, Unusable):
            return None
        return msgspec.convert(mended, kind, dec_hook=own_type)
    except (TooManyMistakes, msgspec.ValidationError):
        return None


def own_type(kind: type, value: object) -> object:
    """Build the two types of the model that msgspec does not know."""
    if kind is Text:
        if isinstance(value, str):
            return Text({"": value})
        if isinstance(value, dict) and all(isinstance(words, str) for words in value.values()):
            return Text(value)
    if kind is Amount:
        if isinstance(value, int | float) and is_number(value):
            return Amount({"": value})
        if isinstance(value, dict) and value and all(map(is_number, value.values())):
            return Amount(value)
    raise ValueError(f"no {kind.__name__}")


class Repeats:
    """Notices keys that stand twice in the same { }, which JSON allows and nobody wants."""

    def __init__(self) -> None:
        self.found = False

    def as_dict(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        """Return the pairs as what they mean; of two with the same key the later one."""
        whole = dict(pairs)
        self.found |= len(whole) != len(pairs)
        return whole


class _NotJson(ValueError):  # noqa: N818 (a word, not a bug)
    """NaN and its like, which Python reads although JSON has no such number."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


def _no_number(word: str) -> object:
    raise _NotJson(word)


def _whole(digits: str) -> int | float:
    """Read a whole number; Python refuses very long ones, which are too large anyway."""
    return int(digits) if len(digits) < _MANY_DIGITS else float(digits)


def _told(notes: Notes, text: str, data: object, *, look_for_repeats: bool) -> list[Problem]:
    """Return the notes as problems with their places, in the order of the file."""
    if not notes.count and not look_for_repeats:
        return []
    listed = notes.listed[:MOST_PROBLEMS]
    found = find(text, [note.path for note in listed])
    problems = [_problem(note, found, data) for note in listed]
    for path, position in found.repeated[:MOST_PROBLEMS]:
        where = place_words(path[:-1], data)
        details: dict[str, str | Phrase] = {"key": str(path[-1])}
        problems.append(wordings.REPEATED_KEY.problem(*position, where=where, details=details))
    problems.sort(key=lambda problem: (problem.line, problem.column))
    more = notes.count + len(found.repeated) - len(problems)
    if more > 0:
        problems.append(wordings.MANY_MORE.problem(details={"count": str(more)}))
    return problems


def _problem(note: Note, found: Found, data: object) -> Problem:
    """Return a note with its place in the file and in the exhibit."""
    line, column = found.positions[note.path]
    where = place_words(_around(note.path), data)
    return note.wording.problem(line, column, where=where, details=note.details)


def _around(path: JsonPath) -> JsonPath:
    """Return what is named as the place: the sentence itself names a key at the path's end."""
    return path[:-1] if path and isinstance(path[-1], str) else path
