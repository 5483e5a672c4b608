"""Single values of a content.json: a text, a number, a colour, a choice, read as they were meant.

Each function takes what stands in the file and returns what the model takes, or UNUSABLE; what
was not right is noted.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

import msgspec.inspect as mi

from kiosk.content import wordings as say
from kiosk.content.problems import Phrase, Wording, shown, suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.content.positions import JsonPath

T = TypeVar("T")

LANGUAGES = ("zh", "en")
COMMENTS = ("_", "//", "$")
"""Keys that begin so are notes of the author and never a mistake."""

_MOST_LISTED = 1000
_MOST_COUNTED = 100_000

_LARGEST = 1e15
"""Charts count with floats, which are exact up to here."""

_NUMBER = re.compile(r"([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(.*)", re.DOTALL)
_HALF_LETTER = re.compile("[\ud800-\udfff]")
_NOT_IN_ID = re.compile(r"[^\w-]+")


class Unusable:
    """What is left of a value that cannot be mended."""


UNUSABLE: Final = Unusable()


class Note(NamedTuple):
    """A mistake at a path of the file."""

    path: JsonPath
    wording: Wording
    details: dict[str, str | Phrase]


class TooManyMistakes(Exception):  # noqa: N818 (what it says)
    """The file is something else than a content.json."""


class Notes:
    """What was not right, in the order of the file.

    Attributes:
        listed: The first notes; more than anybody reads.
        count: How many there are in all.
    """

    def __init__(self) -> None:
        self.listed: list[Note] = []
        self.count = 0

    def add(self, path: JsonPath, wording: Wording, **details: str | Phrase) -> None:
        """Note a mistake; its sentences may name the ``key`` or ``subject`` at the path's end."""
        self.count += 1
        if len(self.listed) < _MOST_LISTED:
            self.listed.append(Note(path, wording, _subject(path) | details))
        elif self.count > _MOST_COUNTED:
            raise TooManyMistakes

    def meant(self, word: object, known: Iterable[str]) -> Phrase:
        """Return what a word was probably meant to be; nothing once nobody reads it any more."""
        if len(self.listed) >= _MOST_LISTED:
            return Phrase()
        return suggestion(word if isinstance(word, str) else "", known)


def _subject(path: JsonPath) -> dict[str, str | Phrase]:
    """Return what a sentence calls the value at ``path``."""
    last = path[-1] if path else 0
    if isinstance(last, int):
        return {"key": "", "subject": Phrase("这一项", "This item")}
    return {"key": last, "subject": Phrase(f"“{last}”", f'"{last}"')}


def is_number(value: object) -> bool:
    """Whether JSON's value is a number; true and false are none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def as_words(value: object, path: JsonPath, notes: Notes) -> str | Unusable:
    """Read words in quotes."""
    if is_number(value):
        notes.add(path, say.NUMBER_FOR_TEXT, value=shown(value))
        return str(value)
    if not isinstance(value, str):
        notes.add(path, say.NOT_WORDS, value=shown(value))
        return UNUSABLE
    if not value.isascii() and _HALF_LETTER.search(value):
        notes.add(path, say.BROKEN_LETTER)
        return _HALF_LETTER.sub("\N{REPLACEMENT CHARACTER}", value)
    return value


def as_text(value: object, path: JsonPath, notes: Notes) -> str | dict[str, str] | Unusable:
    """Read a text: words, or words per language."""
    if isinstance(value, dict):
        return _by_language(value, path, notes, as_words)
    if isinstance(value, str) or is_number(value):
        return as_words(value, path, notes)
    notes.add(path, say.NOT_TEXT, value=shown(value))
    return UNUSABLE


def as_amount(value: object, path: JsonPath, notes: Notes) -> float | dict[str, float] | Unusable:
    """Read an amount: a number, or a number per language."""
    if not isinstance(value, dict):
        return as_number(value, path, notes)
    amounts = _by_language(value, path, notes, as_number)
    if isinstance(amounts, dict) and len(amounts) < sum(name in value for name in LANGUAGES):
        return UNUSABLE  # 3500 (亿) in the place of 350 (billion) would be a false figure
    return amounts


def _by_language(
    value: dict[str, object],
    path: JsonPath,
    notes: Notes,
    read: Callable[[object, JsonPath, Notes], T | Unusable],
) -> dict[str, T] | Unusable:
    """Read one value per language; what stands under another key is noted and left out."""
    told = notes.count
    found: dict[str, T] = {}
    for key, raw in value.items():
        if key not in LANGUAGES:
            if not key.startswith(COMMENTS):
                meant = notes.meant(key, LANGUAGES)
                notes.add((*path, key), say.NOT_A_LANGUAGE, value=shown(key), suggestion=meant)
            continue
        one = read(raw, (*path, key), notes) if raw is not None else UNUSABLE
        if not isinstance(one, Unusable):
            found[key] = one
    if not found and notes.count == told:
        notes.add(path, say.NO_LANGUAGE)
    return found or UNUSABLE


def as_number(value: object, path: JsonPath, notes: Notes) -> float | Unusable:
    """Read a number; one in quotes, with thousands commas or full-width digits is understood."""
    if isinstance(value, str):
        return _number_in(value, path, notes)
    if not isinstance(value, int | float) or isinstance(value, bool):
        notes.add(path, say.NOT_A_NUMBER, value=shown(value))
        return UNUSABLE
    if not -_LARGEST < value < _LARGEST:
        notes.add(path, say.TOO_LARGE, value=shown(value))
        return UNUSABLE
    return value


def _number_in(value: str, path: JsonPath, notes: Notes) -> float | Unusable:
    """Read the number that was written as a text, if it is nothing but a number."""
    match = _NUMBER.fullmatch(unicodedata.normalize("NFKC", value[:200]).strip())
    if not match or match[2].startswith((",", ".")):
        notes.add(path, say.NOT_A_NUMBER, value=shown(value))
        return UNUSABLE
    digits, unit = match[1].replace(",", "").lstrip("+"), match[2]
    if unit:
        notes.add(path, say.NUMBER_WITH_UNIT, value=shown(value), number=digits, unit=unit[:12])
        return UNUSABLE
    number = float(digits) if "." in digits else int(digits)
    wording = say.TEXT_FOR_NUMBER if value.isascii() else say.WIDE_TEXT_FOR_NUMBER
    notes.add(path, wording, value=shown(value), number=str(number))
    return as_number(number, path, notes)


def as_ranged(
    value: object, kind: mi.IntType | mi.FloatType, path: JsonPath, notes: Notes
) -> float | Unusable:
    """Read a number of a field that has a range; one outside is taken as the nearest inside."""
    number = as_number(value, path, notes)
    if isinstance(number, Unusable):
        return UNUSABLE
    whole = round(number)
    if isinstance(kind, mi.IntType) and whole != number:
        notes.add(path, say.NOT_WHOLE, value=shown(value), used=str(whole))
    used: float = whole if isinstance(kind, mi.IntType) else number
    low, high = kind.ge, kind.le
    if low is not None and used < low:
        used = low
    elif high is not None and used > high:
        used = high
    else:
        return used
    wording = say.OFF_THE_PICTURE if (low, high) == (0, 1) else say.OUT_OF_RANGE
    notes.add(path, wording, value=shown(value), used=f"{used:g}", span=_span(low, high))
    return used


def _span(low: float | None, high: float | None) -> Phrase:
    """Return a range in words."""
    if low is not None and high is not None:
        return Phrase(f"在 {low:g} 到 {high:g} 之间", f"from {low:g} to {high:g}")
    if low is not None:
        return Phrase(f"不小于 {low:g}", f"{low:g} or more")
    return Phrase(f"不大于 {high:g}", f"{high:g} or less")


def as_string(value: object, kind: mi.StrType, path: JsonPath, notes: Notes) -> str | Unusable:
    """Read words that are no visible text: a path, an icon, a colour, an id."""
    words = as_words(value, path, notes)
    if isinstance(words, Unusable):
        return UNUSABLE
    if kind.pattern:
        return _as_colour(words, kind.pattern, path, notes)
    if kind.min_length and not words.strip():
        notes.add(path, say.EMPTY)
        return UNUSABLE
    used = _NOT_IN_ID.sub("-", words) if path[-1:] == ("id",) else words
    used = used[: kind.max_length]
    if used != words:
        notes.add(path, say.BAD_ID, value=shown(words), used=used)
    return used


def _as_colour(words: str, pattern: str, path: JsonPath, notes: Notes) -> str | Unusable:
    """Read a colour; a forgotten # and the short form #abc are understood."""
    if re.search(pattern, words):
        return words
    digits = words.strip().lstrip("#＃")
    if len(digits) == 3:  # one digit for each of red, green and blue
        digits = "".join(digit * 2 for digit in digits)
    used = f"#{digits}"
    if re.search(pattern, used):
        notes.add(path, say.ALMOST_A_COLOUR, value=shown(words), used=used)
        return used
    notes.add(path, say.NOT_A_COLOUR, value=shown(words))
    return UNUSABLE


def as_choice(value: object, kind: mi.LiteralType, path: JsonPath, notes: Notes) -> object:
    """Read one of a few words."""
    if value in kind.values and not isinstance(value, bool):
        return kind.values[kind.values.index(value)]  # 1 where 1.0 was written
    if all(isinstance(choice, str) for choice in kind.values):
        meant = notes.meant(value, map(str, kind.values))
    else:
        choices = ", ".join(str(choice) for choice in kind.values)
        meant = Phrase(f"请写 {choices}。", f"Write {choices}.")
    notes.add(path, say.NOT_ONE_OF, value=shown(value), suggestion=meant)
    return UNUSABLE


def as_flag(value: object, path: JsonPath, notes: Notes) -> bool | Unusable:
    """Read true or false."""
    if isinstance(value, bool):
        return value
    notes.add(path, say.NOT_YES_OR_NO, value=shown(value))
    return UNUSABLE
