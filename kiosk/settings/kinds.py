"""What may stand behind a key of the settings: words, numbers, times, each read as it was meant.

``read`` returns what holds, or UNUSABLE, and notes what was not right; ``typed`` returns what the
file would say for words typed on the command line.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from datetime import time
from typing import TYPE_CHECKING

from kiosk.content import values
from kiosk.content import wordings as content_say
from kiosk.content.problems import Phrase, Wording, shown
from kiosk.content.values import UNUSABLE, Notes
from kiosk.settings import wordings as say

if TYPE_CHECKING:
    from kiosk.content.positions import JsonPath

WEEK = {
    "monday": "一",
    "tuesday": "二",
    "wednesday": "三",
    "thursday": "四",
    "friday": "五",
    "saturday": "六",
    "sunday": "日",
}

_CLOCK = re.compile(r"([01]?\d|2[0-3])[:：]([0-5]\d)")
_SIZE = re.compile(r"(\d{1,5})[xX×](\d{1,5})(?:\+(\d{1,5})\+(\d{1,5}))?")
_KEY = re.compile(r"[0-9a-fA-F]{64}")
_SMALLEST, _LARGEST = 320, 16384
_YES = frozenset({"true", "yes", "on", "1", "是", "开"})
_NO = frozenset({"false", "no", "off", "0", "否", "关"})
_MOST_DIGITS = 9


class Kind(ABC):
    """What may stand behind a key."""

    @abstractmethod
    def read(self, value: object, path: JsonPath, notes: Notes) -> object:
        """Return what ``value`` means, or UNUSABLE."""

    def typed(self, words: str) -> object:
        """Return what the file says for these words."""
        return words


class Words(Kind):
    """Any words."""

    def read(self, value: object, path: JsonPath, notes: Notes) -> object:
        """Read words in quotes."""
        if isinstance(value, str):
            return value.strip()
        notes.add(path, content_say.NOT_WORDS, value=shown(value))
        return UNUSABLE


class TimeOfDay(Words):
    """A time by the clock on the wall, or nothing."""

    def read(self, value: object, path: JsonPath, notes: Notes) -> object:
        """Read hours and minutes; 9:00 is understood."""
        words = super().read(value, path, notes)
        if not isinstance(words, str) or not words:
            return words
        found = _CLOCK.fullmatch(words)
        if found:
            return f"{int(found[1]):02}:{found[2]}"
        notes.add(path, say.NOT_A_TIME, value=shown(value))
        return UNUSABLE


class Size(Words):
    """Size and perhaps place of a window, or nothing."""

    def read(self, value: object, path: JsonPath, notes: Notes) -> object:
        """Read 1920x1080 or 1920x1080+100+0."""
        words = super().read(value, path, notes)
        if isinstance(words, str) and words and size(words) is None:
            notes.add(path, say.NOT_A_SIZE, value=shown(value))
            return UNUSABLE
        return words


class PublicKey(Words):
    """A public key in hexadecimal digits, or nothing."""

    def read(self, value: object, path: JsonPath, notes: Notes) -> object:
        """Read the 64 digits."""
        words = super().read(value, path, notes)
        if isinstance(words, str) and words and not _KEY.fullmatch(words):
            notes.add(path, say.NOT_A_KEY, value=shown(value))
            return UNUSABLE
        return words


class Choice(Words):
    """One of a few words, or nothing."""

    def __init__(self, *choices: str) -> None:
        self._choices = choices

    def read(self, value: object, path: JsonPath, notes: Notes) -> object:
        """Read one of the words."""
        words = super().read(value, path, notes)
        if isinstance(words, str) and words and words not in self._choices:
            meant = notes.meant(words, self._choices)
            notes.add(path, content_say.NOT_ONE_OF, value=shown(value), suggestion=meant)
            return UNUSABLE
        return words


class Flag(Kind):
    """Yes or no."""

    def read(self, value: object, path: JsonPath, notes: Notes) -> object:
        """Read true or false."""
        return values.as_flag(value, path, notes)

    def typed(self, words: str) -> object:
        """Understand yes and no."""
        word = words.strip().casefold()
        return True if word in _YES else False if word in _NO else words


class Number(Kind):
    """A whole number in a range, or 0 where that leaves the matter to something else."""

    def __init__(self, low: int, high: int, *, or_zero: bool = False) -> None:
        self._low, self._high, self._or_zero = low, high, or_zero

    def read(self, value: object, path: JsonPath, notes: Notes) -> object:
        """Read a number; one outside of the range is taken as the nearest inside."""
        if isinstance(value, str) and value.strip().isdecimal() and len(value) <= _MOST_DIGITS:
            number: float = int(value)
            notes.add(path, content_say.TEXT_FOR_NUMBER, value=shown(value), number=str(number))
        elif values.is_number(value) and isinstance(value, int | float):
            number = value
        else:
            notes.add(path, content_say.NOT_A_NUMBER, value=shown(value))
            return UNUSABLE
        used = self._nearest(number)
        if used != number:
            span = Phrase(
                f"在 {self._low} 到 {self._high} 之间", f"from {self._low} to {self._high}"
            )
            low, high = str(self._low), str(self._high)
            told = {"value": shown(value), "used": str(used), "low": low, "high": high}
            notes.add(path, self._wording(number), span=span, **told)
        return used

    def typed(self, words: str) -> object:
        """Take digits as a number."""
        word = words.strip()
        is_number = word.removeprefix("-").isdecimal() and len(word) <= _MOST_DIGITS
        return int(word) if is_number else words

    def _nearest(self, number: float) -> int:
        if self._or_zero and number <= 0:
            return 0
        return round(min(self._high, max(self._low, number)))

    def _wording(self, number: float) -> Wording:
        if self._low <= number <= self._high:
            return content_say.NOT_WHOLE
        return say.OR_ZERO if self._or_zero else content_say.OUT_OF_RANGE


class Days(Kind):
    """Days of the week."""

    def read(self, value: object, path: JsonPath, notes: Notes) -> object:
        """Read a list of days; those that are none are left out."""
        if not isinstance(value, list):
            notes.add(path, content_say.NOT_A_LIST, value=shown(value))
            return UNUSABLE
        days = [self._day(one, path, notes) for one in value]
        return tuple(day for day in WEEK if day in days)

    def _day(self, value: object, path: JsonPath, notes: Notes) -> str:
        word = value.strip().casefold() if isinstance(value, str) else ""
        for day, sign in WEEK.items():
            if word in (day, day[:3], f"周{sign}", f"星期{sign}"):
                return day
        meant = notes.meant(word, WEEK)
        notes.add(path, say.NOT_A_DAY, value=shown(value), suggestion=meant)
        return ""

    def typed(self, words: str) -> object:
        """Take words with commas between them as days."""
        return [word.strip() for word in re.split("[,，、]", words.strip("[]")) if word.strip()]


def clock(words: str) -> time | None:
    """Return the time that was read as 09:00; None for none."""
    return time.fromisoformat(words) if words else None


def weekday(day: str) -> int:
    """Return which day of the week this is; Monday is 0."""
    return list(WEEK).index(day)


def size(words: str) -> tuple[int, int, int, int] | None:
    """Return width, height, left and top in ``1920x1080`` or ``1920x1080+100+0``; None for none."""
    found = _SIZE.fullmatch(words)
    if found is None:
        return None
    width, height, left, top = (int(number or 0) for number in found.groups())
    is_screen = all(_SMALLEST <= side <= _LARGEST for side in (width, height))
    return (width, height, left, top) if is_screen else None
