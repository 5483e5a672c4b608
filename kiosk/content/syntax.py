"""Finds out what is wrong with JSON that cannot be read, and where.

The standard library says at which character it gave up and what it expected there. From that,
from the character itself and from what stands before it follows what the author did by hand.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content import syntax_wordings as say
from kiosk.content.brackets import CLOSING, STRING_OR_BRACKET, left_open, open_bracket
from kiosk.content.positions import Lines
from kiosk.content.problems import Phrase

if TYPE_CHECKING:
    import json
    from collections.abc import Callable

    from kiosk.content.problems import Problem, Wording

_QUOTES = "“”„‟＂「」『』‘’'`"
_PUNCTUATION = dict(zip("，、；;。：＝=｛｝［］【】", ",,,,,:::{}[][]", strict=True))
_WORDS = {"true": "true", "false": "false", "null": "null", "none": "null"}
# What tables and programs write where there is no number.
_NO_NUMBERS = ("nan", "inf", "infinity")

_CURLY_END = re.compile(r"”\s*[:：,，}\]]")
_WORD = re.compile(r'[^\s{}\[\],:"]*')
_WORD_END = re.compile(r'[^\s{}\[\],:"]*$')
_WEB_PAGE = re.compile(r"\ufeff?\s*<(?:!doctype|html|head|body|\?xml)\b", re.IGNORECASE)
_MERGE_MARK = re.compile(r"<{7}|={7}|>{7}|\|{7}")
_ODD_SPACE = re.compile(r"[^\S \t\r\n]")
_NEXT_KEY = re.compile(r'[,，]\s*"[\w-]+"\s*:')
_PLAIN_NUMBER = re.compile(r"([+-]?)0*(\d+(?:\.\d+)?)")
_CHINESE_NUMBER = re.compile("[零〇一二两三四五六七八九十百千万亿点]+")
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

    def found(self, wording: Wording, offset: int | None = None, **details: str | Phrase) -> Slip:
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


def _other_file(stop: _Stop) -> Slip | None:
    """Something that no author writes: a web page, what a merge left behind."""
    if _WEB_PAGE.match(stop.text):
        return stop.found(say.WEB_PAGE)
    mark = _MERGE_MARK.match(stop.text, stop.offset)
    return stop.found(say.MERGE_MARK, mark=mark[0]) if mark else None


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
    for token in STRING_OR_BRACKET.finditer(text, 0, end):
        start = token.end()
    return max(text.find('"', start, end), 0)


def _space(stop: _Stop) -> Slip | None:
    """A blank that looks like a space and is none."""
    odd = _ODD_SPACE.search(stop.text, stop.before + 1, stop.offset)
    if not odd:
        return None
    is_wide = odd[0] == "\N{IDEOGRAPHIC SPACE}"
    kind = (
        Phrase("全角空格", "a full-width space")
        if is_wide
        else Phrase("特殊的空格", "an unusual space")
    )
    word = _word(stop.text, stop.offset)
    suggestion = Phrase("请删去它，或换成普通的空格。", "Remove it, or type an ordinary space.")
    if word[:1].isdigit():
        suggestion = Phrase(f"请删去它，直接写 {word}。", f"Remove it and write just {word}.")
    return stop.found(say.ODD_SPACE, odd.start(), kind=kind, suggestion=suggestion)


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
    if stop.char == "。" and stop.text[stop.offset + 1 :].lstrip()[:1] in ("", "}", "]"):
        return None  # it ends the list, where no comma may stand
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
    opened = open_bracket(stop.text, stop.offset)
    if not opened:
        return None
    forgotten = left_open(stop.text, stop.offset)
    bracket = stop.text[opened[0] if forgotten is None else forgotten]
    if names_inside and bracket == "{":
        return None
    closing = CLOSING[bracket]
    if forgotten is not None:
        return stop.found(say.LEFT_OPEN, forgotten, bracket=bracket, closing=closing)
    line = str(Lines(stop.text).position(opened[0]).line)
    if not stop.char:
        return stop.found(say.UNCLOSED, bracket=bracket, opened=line, closing=closing)
    wording = say.STILL_OPEN if new_inside else say.WRONG_BRACKET
    if stop.char != closing:
        return stop.found(wording, char=stop.char, bracket=bracket, opened=line, closing=closing)
    return None


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
    if text_end(stop.text, start) in range(start, stop.before):
        return stop.found(say.OPEN_QUOTE, start)
    return stop.found(say.INNER_QUOTES, stop.before)


def text_end(text: str, start: int) -> int:
    """Return where a text should have been closed that begins at ``start``; -1 if nobody knows.

    That is before the next key of its line, or at the end of the line if a new entry follows.
    """
    line = re.compile(r"[^\r\n]*").match(text, start + 1)
    end = line.end() if line else start + 1
    key = _NEXT_KEY.search(text, start + 1, end)
    words = text[start + 1 : key.start() if key else end]
    is_followed = key is not None or text[end:].lstrip()[:1] in ('"', "}", "]")
    if '"' in words or not is_followed:
        return -1
    return start + 1 + len(words.rstrip(" \t,，}]"))


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
    is_number = word[0] in "+-.＋－" or word[0].isdigit()
    if is_number and not stop.expects("property name"):
        return _number(stop, start, word)
    if stop.expects("value") and _CHINESE_NUMBER.fullmatch(word):
        return stop.found(say.CHINESE_NUMBER, start, word=word)
    return stop.found(say.BARE_WORD, start, word=word)


def _number(stop: _Stop, start: int, word: str) -> Slip:
    """A number with something too many, or written with the wide signs of Chinese typing."""
    plain = _PLAIN_NUMBER.fullmatch(unicodedata.normalize("NFKC", word))
    if not plain:
        return stop.found(say.BARE_NUMBER, start, word=word)
    wording = say.LEADING_ZERO
    if not word.isascii():
        wording = say.FULL_WIDTH_DIGITS
    elif plain[1] == "+":
        wording = say.PLUS_SIGN
    number = plain[1].replace("+", "") + plain[2]
    return stop.found(wording, start, word=word, number=number)


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
    _other_file,
    _string,
    _space,
    _sign,
    _comma,
    _behind_text,
    _bracket,
    _bare,
    _missing,
)
