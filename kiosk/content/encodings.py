"""Bytes -> text, whatever editor they come from: Notepad, WPS, an old machine's GBK."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.positions import Lines
from kiosk.content.problems import Wording

if TYPE_CHECKING:
    from kiosk.content.problems import Problem

WITH_BOM = Wording(
    "utf-8-bom",
    "文件以“带 BOM 的 UTF-8”保存，可以读。",
    "建议另存为 UTF-8。",
    "The file is saved as UTF-8 with BOM; it can be read.",
    "Better save it as UTF-8.",
    "warning",
)
UTF_16 = Wording(
    "utf-16",
    "文件以 {name} 编码保存，可以读。",
    "建议另存为，在“编码”里选 UTF-8。",
    "The file is saved as {name}; it can be read.",
    "Better save it as, and choose UTF-8 under encoding.",
    "warning",
)
OTHER_ENCODING = Wording(
    "other-encoding",
    "文件以 {name} 编码保存，已经读出来，但个别字可能不对。",
    "请另存为，在“编码”里选 UTF-8。",
    "The file is saved as {name}; it was read, but single letters may be wrong.",
    "Save it as, and choose UTF-8 under encoding.",
    "warning",
)
DAMAGED = Wording(
    "damaged-text",
    "从这里起有损坏的文字，文件不能用。",
    "请重新复制，或在编辑器里改好后存为 UTF-8。",
    "Damaged text begins here, so the file is not used.",
    "Copy it again, or mend it in an editor and save it as UTF-8.",
)
CUT_OFF = Wording(
    "cut-off",
    "文件在一个字的中间断了，没有复制完整。",
    "请重新复制。",
    "The file ends in the middle of a letter: it was not copied whole.",
    "Copy it again.",
)
EMPTIED = Wording(
    "emptied",
    "从这里起没有内容，只有空字节：文件没有复制完整，或已损坏。",
    "请重新复制。",
    "From here on there is nothing but empty bytes: the file was not copied whole, or is damaged.",
    "Copy it again.",
)
NO_TEXT = Wording(
    "no-text",
    "这不是文本文件。",
    "请用记事本等编辑器存为 UTF-8 的 content.json。",
    "This is no text file.",
    "Save content.json as UTF-8 with an editor such as Notepad.",
)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", WITH_BOM, "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", UTF_16, "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", UTF_16, "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", UTF_16, "UTF-16"),
)
_HEAD = 4096
"""No text but UTF-16 has a zero in so many bytes."""


_HOLE = bytes(8)
"""What a stick leaves that was pulled out too early; no text has so many zeros in a row."""


class Decoded(NamedTuple):
    """A text, or None, and what there is to say about how it was saved."""

    text: str | None
    problems: tuple[Problem, ...] = ()


def decode_text(raw: bytes) -> Decoded:
    """Return the text in ``raw``."""
    damage = _emptied(raw)
    if damage is not None:
        return Decoded(None, (damage,))
    for mark, encoding, wording, name in _MARKS:
        if raw.startswith(mark):
            return _strictly(raw[len(mark) :], encoding, wording.problem(details={"name": name}))
    if b"\0" in raw[:_HEAD]:
        return _with_zeros(raw)
    try:
        return Decoded(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _not_utf8(raw, error)


def _emptied(raw: bytes) -> Problem | None:
    """Return where a text goes over into zeros; None if it does not, or is none."""
    hole = raw.find(_HOLE)
    before = raw[: max(0, hole)]
    if hole < 0 or b"\0" in before:
        return None
    try:
        line, column = Lines(before.decode("utf-8", "strict")).end()
    except UnicodeDecodeError as error:
        if error.reason != "unexpected end of data":
            return None
        line, column = Lines(before[: error.start].decode("utf-8")).end()
    return EMPTIED.problem(line, column)


def _strictly(raw: bytes, encoding: str, note: Problem) -> Decoded:
    """Read ``raw`` as exactly this encoding."""
    try:
        return Decoded(raw.decode(encoding), (note,))
    except UnicodeDecodeError as error:
        line, column = Lines(raw[: error.start].decode(encoding)).end()
        cut_off = error.end >= len(raw)
        return Decoded(None, ((CUT_OFF if cut_off else DAMAGED).problem(line, column),))


def _with_zeros(raw: bytes) -> Decoded:
    """Read UTF-16 without a mark; everything else with zeros in it is no text."""
    note = UTF_16.problem(details={"name": "UTF-16"})
    first = raw[:2]  # JSON begins with a character of ASCII, or a blank
    if first[0] == 0 and first[1:] != b"\0":
        return _strictly(raw, "utf-16-be", note)
    if first[1:] == b"\0":
        return _strictly(raw, "utf-16-le", note)
    return Decoded(None, (NO_TEXT.problem(),))


def _not_utf8(raw: bytes, error: UnicodeDecodeError) -> Decoded:
    """Tell GBK from damaged UTF-8: in the latter nearly all Chinese characters are whole."""
    line, column = Lines(raw[: error.start].decode("utf-8")).end()
    if error.reason == "unexpected end of data":
        return Decoded(None, (CUT_OFF.problem(line, column),))
    replaced = raw.decode("utf-8", "replace")
    broken = replaced.count("\N{REPLACEMENT CHARACTER}")
    whole = sum("\u3000" <= letter <= "\u9fff" for letter in replaced)
    if whole <= broken:
        try:
            text = raw.decode("gb18030")
        except UnicodeDecodeError:
            pass
        else:
            return Decoded(text, (OTHER_ENCODING.problem(details={"name": "GBK"}),))
    return Decoded(None, (DAMAGED.problem(line, column),))
