"""Finds out what is wrong with JSON that cannot be read, and where.

The standard library says at which character it gave up and what it expected there. From that,
from the character itself and from what stands before it follows what the author did by hand.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content import syntax_wordings as say
from kiosk.content.positions import Lines

if TYPE_CHECKING:
    import json
    from collections.abc import Callable

    from kiosk.content.problems import Phrase, Problem, Wording

_QUOTES = "“”„‟＂「」『』‘’'`"
_PUNCTUATION = dict(zip("，、；;：＝=｛｝［］【】", ",,,,:::{}[][]", strict=True))
_CLOSING = {"{": "}", "[": "]"}
_WORDS = {"true": "true", "false": "false", "null": "null", "none": "null"}
# What tables and programs write where there is no number.
_NO_NUMBERS = ("nan", "inf", "infinity")

_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}\[\]]', re.DOTALL)
_CURLY_END = re.compile(r"”\s*[:：,，}\]]")
_WORD = re.compile(r'[^\s{}\[\],:"]*')
_WORD_END = re.compile(r'[^\s{}\[\],:"]*$')
_THOUSANDS = re.compile(r"\d[\d,]*\d")
_LONGEST = 40
"""So much of a word that cannot be read is looked at."""


class Slip(NamedTuple):
    """What is wrong at a character, and the words for its sentences."""

    offset: int
    wording: Wording
    details: dict[str, str | Phrase]


@dataclass(frozen=True, slots=True)
class _Stop:
    """Where reading stopped.

    Attributes:
        text: The whole text.
        offset: The character that could not be read; the end of the text if there was none.
        char: That character; "" at the end.
        before: Where the last character before it stands that is no blank; -1 if there is none.
        expected: The standard library's message.
    """

    text: str
    offset: int
    char: str
    before: int
    expected: str

    @property
    def before_char(self) -> str:
        """The last character before that is no blank; "" at the beginning."""
        return self.text[self.before] if self.before >= 0 else ""

    @property
    def is_adjacent(self) -> bool:
        """Whether no blank stands in between."""
        return self.before == self.offset - 1

    def expects(self, what: str) -> bool:
        """Whether ``what`` should have come here: value, property name, ',' or ':'."""
        return self.expected.startswith(f"Expecting {what}")

    def found(self, wording: Wording, offset: int | None = None, **details: str) -> Slip:
        """Return the answer, about this character or another one."""
        return Slip(self.offset if offset is None else offset, wording, {**details})


def syntax_problem(error: json.JSONDecodeError) -> Problem:
    """Return what is wrong with the text that could not be read."""
    slip = find_slip(error)
    line, column = Lines(error.doc).position(slip.offset)
    return slip.wording.problem(line, column, details=slip.details)


def find_slip(error: json.JSONDecodeError) -> Slip:
    """Return what is wrong with the text that could not be read, and at which character."""
    text = error.doc
    offset = error.pos
    if not error.msg.startswith("Invalid control"):
        offset += len(text[offset:]) - len(text[offset:].lstrip())
    before = len(text[:offset].rstrip()) - 1
    stop = _Stop(text, offset, text[offset : offset + 1], before, error.msg)
    answers = (rule(stop) for rule in _RULES)
    return next((answer for answer in answers if answer), stop.found(say.UNREADABLE))


def _string(stop: _Stop) -> Slip | None:
    """A text that does not end, or has something in it that cannot be."""
    if stop.expected.startswith("Invalid \\"):
        return stop.found(say.BACKSLASH)
    if stop.expected.startswith("Unterminated"):
        return _unended(stop, stop.offset)
    if not stop.expected.startswith("Invalid control"):
        return None
    if stop.char in "\r\n":
        return _unended(stop, _string_start(stop.text, stop.offset))
    return stop.found(say.CONTROL)


def _unended(stop: _Stop, start: int) -> Slip:
    """A text without its closing quote, or closed by a Chinese one."""
    line = stop.text[start:].splitlines()[0]
    curly = _CURLY_END.search(line)
    if curly:
        return stop.found(say.QUOTES, start + curly.start(), char="”")
    return stop.found(say.OPEN_QUOTE, start)


def _string_start(text: str, end: int) -> int:
    """Return where the text began that is not closed before ``end``."""
    start = 0
    for token in _STRING_OR_BRACKET.finditer(text, 0, end):
        start = token.end()
    return max(text.find('"', start, end), 0)


def _sign(stop: _Stop) -> Slip | None:
    """A sign that has no meaning here: Chinese quotes and punctuation, a comment."""
    if stop.char and stop.char in _QUOTES:
        return stop.found(say.QUOTES, char=stop.char)
    if stop.char in ("/", "#"):
        return stop.found(say.COMMENT)
    if stop.char not in _PUNCTUATION:
        return None
    after = stop.text[stop.offset + 1 : stop.offset + 2]
    if stop.is_adjacent and stop.before_char.isdigit() and after.isdigit():
        start = _word_start(stop.text, stop.offset)
        return stop.found(say.BARE_NUMBER, start, word=_word(stop.text, start))
    if stop.is_adjacent and stop.before_char == '"' and after.isalpha():
        return None  # the text went on behind a quote inside it
    return stop.found(say.PUNCTUATION, char=stop.char, ascii=_PUNCTUATION[stop.char])


def _comma(stop: _Stop) -> Slip | None:
    """A comma too many, or one inside a number."""
    if stop.expected.startswith("Illegal trailing comma"):  # since Python 3.13
        return stop.found(say.EXTRA_COMMA)
    if stop.char == "," and stop.before_char in ("", ",", "[", "{"):
        return stop.found(say.EXTRA_COMMA)
    if stop.before_char != ",":
        return None
    if stop.char in ("}", "]"):
        return stop.found(say.EXTRA_COMMA, stop.before)
    if stop.char.isdigit() and stop.expects("property name"):
        start = _word_start(stop.text, stop.before)
        number = _THOUSANDS.match(stop.text, start)
        return stop.found(say.BARE_NUMBER, start, word=number[0]) if number else None
    return None


def _bracket(stop: _Stop) -> Slip | None:
    """A bracket that is not closed, or by the wrong one."""
    new_inside = stop.expects("property name") and stop.char in ("{", "[")
    names_inside = stop.expects("','") and stop.char == ":"
    if stop.char and stop.char not in "}]" and not new_inside and not names_inside:
        return None
    opened = _open_bracket(stop.text, stop.offset)
    if not opened:
        return None
    left_open = _left_open(stop.text, stop.offset)
    bracket = stop.text[opened[0] if left_open is None else left_open]
    if names_inside and bracket == "{":
        return None
    closing = _CLOSING[bracket]
    if left_open is not None:
        return stop.found(say.LEFT_OPEN, left_open, bracket=bracket, closing=closing)
    line = str(Lines(stop.text).position(opened[0]).line)
    if not stop.char:
        return stop.found(say.UNCLOSED, bracket=bracket, opened=line, closing=closing)
    wording = say.STILL_OPEN if new_inside else say.WRONG_BRACKET
    if stop.char != closing:
        return stop.found(wording, char=stop.char, bracket=bracket, opened=line, closing=closing)
    return None


def _open_bracket(text: str, end: int) -> list[int]:
    """Return the innermost bracket that is open at ``end``, as a list of one or none."""
    opened: list[int] = []
    for token in _STRING_OR_BRACKET.finditer(text, 0, end):
        if token[0] in _CLOSING:
            opened.append(token.start())
        elif token[0] in ("}", "]") and opened:
            opened.pop()
    return opened[-1:]


def _left_open(text: str, end: int) -> int | None:
    """Return the bracket that its author forgot to close, as the lines around it show.

    A line that opens a bracket and leaves it open is followed by one that is further in. Where it
    is not, the bracket should have been closed on that line.
    """
    at = 0
    for line, after in itertools.pairwise(text[:end].splitlines(keepends=True)):
        opened = _open_bracket(line, len(line))
        if opened and after.strip() and after.lstrip()[0] not in "}]":
            is_first = not line[: opened[0]].strip()
            if _margin(after) <= _margin(line) and not (
                is_first and not line[opened[0] + 1 :].strip()
            ):
                return at + opened[0]
        at += len(line)
    return None


def _margin(line: str) -> int:
    """Return how far in a line begins."""
    return len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())


def _behind_text(stop: _Stop) -> Slip | None:
    """A text that goes on behind its quote: it has quotes inside, or Chinese ones at its end."""
    goes_on = stop.is_adjacent and stop.before_char == '"' and stop.char not in ("", *'"{}[],:')
    if not goes_on or not (stop.expects("','") or stop.expects("':'")):
        return None
    start = stop.text.rfind('"', 0, stop.before)
    curly = _CURLY_END.search(stop.text, start, stop.before + 1)
    if curly or stop.text[start : stop.before].endswith(("”:", "”：")):
        at = curly.start() if curly else start
        return stop.found(say.QUOTES, at, char="”")
    return stop.found(say.INNER_QUOTES, stop.before)


def _bare(stop: _Stop) -> Slip | None:
    """A number or a word that is not written as JSON wants it."""
    start = stop.offset
    if stop.expects("','") and stop.is_adjacent and stop.before_char not in '"}]':
        start = _word_start(stop.text, stop.offset)
    elif not stop.expects("value") and not stop.expects("property name"):
        return None
    word = _word(stop.text, start)
    if not word:
        return None
    if stop.expects("value") and word.lower() in _WORDS:
        return stop.found(say.LOWER_CASE, start, word=word, used=_WORDS[word.lower()])
    if stop.expects("value") and word.lstrip("+-").lower() in _NO_NUMBERS:
        return stop.found(say.NO_SUCH_NUMBER, start, word=word)
    is_number = word[0] in "+-." or word[0].isdigit()
    if is_number and not stop.expects("property name"):
        return stop.found(say.BARE_NUMBER, start, word=word)
    return stop.found(say.BARE_WORD, start, word=word)


def _word_start(text: str, offset: int) -> int:
    """Return where the characters begin that end before ``offset`` and belong together."""
    before = _WORD_END.search(text, max(0, offset - _LONGEST), offset)
    return before.start() if before else offset


def _word(text: str, start: int) -> str:
    """Return the characters from ``start`` on that belong together."""
    match = _WORD.match(text, start, start + _LONGEST)
    return match[0] if match else ""


def _missing(stop: _Stop) -> Slip | None:
    """Something that should stand before this and does not."""
    if stop.expects("','") and stop.char and (stop.char in '"{[-' or stop.char.isalnum()):
        return stop.found(say.MISSING_COMMA, stop.before)
    if stop.expects("':'"):
        return stop.found(say.MISSING_COLON, stop.before)
    if stop.expects("value") and stop.before_char == ":":
        return stop.found(say.MISSING_VALUE, stop.before)
    if stop.expected.startswith("Extra data"):
        return stop.found(say.EXTRA_TEXT)
    return None


_RULES: tuple[Callable[[_Stop], Slip | None], ...] = (
    _string,
    _sign,
    _comma,
    _behind_text,
    _bracket,
    _bare,
    _missing,
)
