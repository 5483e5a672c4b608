"""All mistakes of a text that is no JSON, not only the first one.

After a mistake that has one clear remedy, reading goes on as if it were mended. The exhibit is not
shown from such a text, since a guess is no content; its author is told everything at once.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content import syntax_wordings as say
from kiosk.content.places import place_words
from kiosk.content.positions import Lines, around
from kiosk.content.syntax import Slip, find_slip, text_end

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.problems import Problem

MOST_SLIPS = 20
"""Behind so many mistakes it is no use to guess."""

_MOST_READ = 20_000_000
"""So many characters are read again in all: twenty times a hall's file, twice the largest one."""

_COMMENT = re.compile(r"/\*.*?\*/|(?://|#)[^\r\n]*", re.DOTALL)
_SINGLE_QUOTED = re.compile(r"(['`])([^'`\"\r\n]*)\1")
_MIDDLE = re.compile(r"^[ \t]*={7}", re.MULTILINE)
_END = re.compile(r"^[ \t]*>{7}[^\r\n]*", re.MULTILINE)
_LINE = re.compile(r"[^\r\n]*")
_UNSEEN = re.compile(r"[^\r\n]")


class Slips(NamedTuple):
    """What was found.

    Attributes:
        problems: Every mistake, in the order of the text.
        mended: The text without them; "" if one of them could not be mended.
    """

    problems: tuple[Problem, ...]
    mended: str


def find_slips(error: json.JSONDecodeError, read: Callable[[str], object]) -> Slips:
    """Return the mistakes of a text that could not be read.

    Args:
        error: Why it could not.
        read: Reads JSON; raises JSONDecodeError.
    """
    problems: list[Problem] = []
    told: set[tuple[int, str]] = set()
    mended = ""
    most = min(MOST_SLIPS, 1 + _MOST_READ // max(1, len(error.doc)))
    while len(problems) < most:
        slip = find_slip(error)
        if (slip.offset, slip.wording.code) in told:
            break
        told.add((slip.offset, slip.wording.code))
        problems.append(_problem(error.doc, slip))
        mended = _mended(error.doc, slip)
        if not mended:
            break
        try:
            read(mended)
        except json.JSONDecodeError as next_error:
            error = next_error
            mended = ""
        else:
            break
    problems.sort(key=lambda problem: (problem.line, problem.column))
    return Slips(tuple(problems), mended)


def _problem(text: str, slip: Slip) -> Problem:
    """Return a mistake with its place in the file and in the exhibit."""
    line, column = Lines(text).position(slip.offset)
    path, said = around(text, slip.offset)
    where = place_words(path, said)
    return slip.wording.problem(line, column, where=where, details=slip.details)


def _mended(text: str, slip: Slip) -> str:
    """Return the text as it was probably meant, in the same lines; "" where nobody can know."""
    at, details = slip.offset, slip.details
    if slip.wording == say.COMMENT:
        comment = _COMMENT.match(text, at)
        return _replaced(text, at, comment.end(), "") if comment else ""
    if slip.wording in (say.MISSING_COMMA, say.MISSING_COLON):
        sign = "," if slip.wording == say.MISSING_COMMA else ":"
        has_room = text[at + 1 : at + 2] == " "
        return text[: at + 1] + sign + text[at + (2 if has_room else 1) :]
    if slip.wording == say.OPEN_QUOTE:
        return _closed(text, at)
    if slip.wording == say.MERGE_MARK:
        return _chosen(text, at)
    single = _SINGLE_QUOTED.match(text, at) if slip.wording == say.QUOTES else None
    if single:
        return _replaced(text, at, single.end(), f'"{single[2]}"')
    word = str(details.get("word", details.get("char", " ")))
    instead = {
        say.PUNCTUATION: str(details.get("ascii")),
        say.QUOTES: '"',
        say.EXTRA_COMMA: " ",
        say.CONTROL: " ",
        say.ODD_SPACE: " ",
        say.LOWER_CASE: str(details.get("used")),
        say.BARE_NUMBER: "0",
        say.NO_SUCH_NUMBER: "0",
        say.CHINESE_NUMBER: "0",
        say.LEADING_ZERO: str(details.get("number")),
        say.PLUS_SIGN: str(details.get("number")),
        say.FULL_WIDTH_DIGITS: str(details.get("number")),
        say.BARE_WORD: f'"{word}"',
    }.get(slip.wording)
    return _replaced(text, at, at + len(word), instead) if instead else ""


def _closed(text: str, at: int) -> str:
    """Return the text with a closing quote for the words that begin at ``at``."""
    end = text_end(text, at)
    if end < 0:
        return ""
    has_room = text[end + 1 : end + 2] == " "
    comma = text[end : end + 1].replace("，", ",")
    return text[:end] + '"' + comma + text[end + (2 if has_room else 1) :]


def _chosen(text: str, at: int) -> str:
    """Return the text with the first of two merged versions; without the mark if it is alone."""
    line = _LINE.match(text, at)
    first = line.end() if line else at
    middle = _MIDDLE.search(text, first) if text.startswith("<", at) else None
    end = _END.search(text, middle.end()) if middle else None
    if middle is None or end is None:
        return _replaced(text, at, first, " ")
    other = _UNSEEN.sub(" ", text[middle.start() : end.end()])
    mark = _UNSEEN.sub(" ", text[at:first])
    return text[:at] + mark + text[first : middle.start()] + other + text[end.end() :]


def _replaced(text: str, start: int, end: int, instead: str) -> str:
    """Return the text with something else in it, filled up so that what follows keeps its place."""
    blank = _UNSEEN.sub(" ", text[start:end])
    return text[:start] + instead + blank[len(instead) :] + text[end:]
