"""A content.json laid out to be read, without changing what it says.

Two spaces a level, one key a line where that helps, the same order everywhere, figures as numbers.
What fits on one line stays on it; lists of points fill their lines.
"""

from __future__ import annotations

import json
import os
import tempfile
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import msgspec.inspect as mi

from kiosk.content.encodings import decode_text
from kiosk.content.load import content_file, read
from kiosk.content.model import Exhibit
from kiosk.content.problems import Phrase
from kiosk.content.text import Amount
from kiosk.content.values import COMMENTS, LANGUAGES, Notes, Unusable, as_number

WIDTH = 130
"""Characters of a line; a text that is longer stands on its own line, whole."""

_INDENT = "  "
_SPREAD = ("panels", "pages", "blocks")
"""Lists whose entries never stand on one line."""

_PACKED = ("moving", "moving_portrait")
"""Lists whose entries nobody writes by hand: their keys fill the lines."""

_LAST = "source"
"""Where a statement comes from stands below it."""


class Digits(str):
    """A number as its author wrote it: 1.0 stays 1.0."""

    __slots__ = ()


class Tidied(NamedTuple):
    """What became of a file.

    Attributes:
        is_tidy: Whether it is laid out now.
        words: What to tell.
    """

    is_tidy: bool
    words: Phrase


_TIDY_BEFORE = Phrase(
    "这个文件已经排好了，没有改动。", "The file is laid out already; nothing was changed."
)
_TIDIED = Phrase("已重新排好，内容没有变。", "Laid out anew; what it says is the same.")
_NOT_TIDIED = Phrase("没有重新排：请先改好下面的错误。", "Not laid out: mend these first.")
_NOT_WRITTEN = Phrase(
    "没有重新排：文件写不了，请检查权限和磁盘空间。",
    "Not laid out: the file cannot be written; check permissions and disk space.",
)


def tidy_file(path: Path) -> Tidied:
    """Lay out the content.json in ``path``, as UTF-8; what cannot be read is left as it is."""
    file = content_file(path)
    raw = read(path)
    text = decode_text(raw).text if isinstance(raw, bytes) else None
    if text is None:
        return Tidied(False, _NOT_TIDIED)
    try:
        written = tidy(text).encode()
        if written == raw:
            return Tidied(True, _TIDY_BEFORE)
        write_whole(file, written)
    except (ValueError, RecursionError):
        return Tidied(False, _NOT_TIDIED)
    except OSError:
        return Tidied(False, _NOT_WRITTEN)
    return Tidied(True, _TIDIED)


def tidy(text: str) -> str:
    """Return the text of a content.json, laid out.

    Raises:
        ValueError: It is no JSON, or has a key twice, of which one would be lost.
        RecursionError: It is nested without end.
    """
    data = json.loads(
        text, parse_float=Digits, parse_int=Digits, parse_constant=_refuse, object_pairs_hook=_whole
    )
    return _block(_ordered(data, mi.type_info(Exhibit)), 0, 0, is_spread=True) + "\n"


def write_whole(file: Path, raw: bytes) -> None:
    """Write a file so that it is always the old one or the new one.

    Raises:
        OSError: It cannot be written; it is the old one then.
    """
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(raw)
            stream.flush()
            os.fsync(stream.fileno())
        if file.exists():
            Path(name).chmod(file.stat().st_mode)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _refuse(word: str) -> object:
    raise ValueError(word)


def _whole(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _ordered(value: Any, kind: mi.Type | None) -> Any:  # noqa: ANN401 (JSON)
    """Return a value with its keys in order, and with numbers where numbers belong."""
    if isinstance(value, list):
        item = kind.item_type if isinstance(kind, mi.VarTupleType) else None
        items = kind.item_types if isinstance(kind, mi.TupleType) else ()
        kinds = items if len(items) == len(value) else [item] * len(value)
        return [_ordered(one, each) for one, each in zip(value, kinds, strict=True)]
    if not isinstance(value, dict):
        return _number(value) if _is_numeric(kind) else value
    if isinstance(kind, mi.VarTupleType):
        kind = kind.item_type  # one alone, read as a list of one
    record = _record(kind, value.get("type"))
    if record is None:
        inner = kind if _is_numeric(kind) else None
        return {key: _ordered(one, inner) for key, one in _sorted(value, LANGUAGES)}
    fields = _fields(record)
    return {key: _ordered(one, fields.get(key)) for key, one in _sorted(value, tuple(fields))}


def _record(kind: mi.Type | None, tag: object) -> type | None:
    """Return the record of the model that is meant."""
    kinds = kind.types if isinstance(kind, mi.UnionType) else (kind,)
    structs = [one for one in kinds if isinstance(one, mi.StructType)]
    return next((one.cls for one in structs if one.tag in (None, tag)), None)


@cache
def _fields(record: type) -> dict[str, mi.Type | None]:
    """Return the keys of a record in their order, with the types of their values."""
    told = mi.type_info(record)
    assert isinstance(told, mi.StructType)
    fields: dict[str, mi.Type | None] = {told.tag_field: None} if told.tag_field else {}
    fields |= {field.encode_name: field.type for field in told.fields}
    if _LAST in fields:
        fields[_LAST] = fields.pop(_LAST)
    return fields


def _sorted(value: dict[str, Any], order: tuple[str, ...]) -> list[tuple[str, Any]]:
    """Return keys and values in ``order``; a note of the author stays before what it stood before.

    Unknown keys stand at the end.
    """
    groups: list[tuple[int, list[tuple[str, Any]]]] = []
    notes: list[tuple[str, Any]] = []
    for key, one in value.items():
        if key not in order and key.startswith(COMMENTS):
            notes.append((key, one))
            continue
        rank = order.index(key) if key in order else len(order)
        groups.append((rank, [*notes, (key, one)]))
        notes = []
    groups.append((len(order), notes))
    return [pair for _, group in sorted(groups, key=lambda group: group[0]) for pair in group]


def _is_numeric(kind: mi.Type | None) -> bool:
    """Whether a number belongs here."""
    if isinstance(kind, mi.UnionType):
        return any(map(_is_numeric, kind.types))
    is_amount = isinstance(kind, mi.CustomType) and kind.cls is Amount
    return is_amount or isinstance(kind, mi.IntType | mi.FloatType)


def _number(value: object) -> object:
    """Return the number that stands in quotes, as it is read; what is none stays as it is."""
    if not isinstance(value, str) or isinstance(value, Digits):
        return value
    number = as_number(value, (), Notes())
    return value if isinstance(number, Unusable) else Digits(json.dumps(number))


def _block(value: object, depth: int, used: int, *, is_spread: bool = False) -> str:
    """Return a value as it stands ``depth`` levels deep, behind ``used`` characters of its line."""
    if not isinstance(value, dict | list) or not value:
        return _inline(value)
    line = "" if is_spread else _inline(value)
    if line and len(_INDENT) * depth + used + len(line) < WIDTH:
        return line
    inner, outer = "\n" + _INDENT * (depth + 1), "\n" + _INDENT * depth
    if isinstance(value, dict):
        entries = [f"{_string(key)}: {_entry(key, one, depth + 1)}" for key, one in value.items()]
        return f"{{{inner}{f',{inner}'.join(entries)}{outer}}}"
    if not any(isinstance(one, dict) for one in value):
        return f"[{inner}{_filled(value, inner)}{outer}]"
    entries = [_block(one, depth + 1, 0) for one in value]
    return f"[{inner}{f',{inner}'.join(entries)}{outer}]"


def _entry(key: str, value: object, depth: int) -> str:
    """Return the value under a key."""
    if key not in _SPREAD + _PACKED or not isinstance(value, list) or not value:
        return _block(value, depth, len(_string(key)) + 2)
    inner = "\n" + _INDENT * (depth + 1)
    if key in _PACKED:
        entries = [_packed(one, f"{inner} ") for one in value]
    else:
        entries = [_block(one, depth + 1, 0, is_spread=True) for one in value]
    return f"[{inner}{f',{inner}'.join(entries)}\n{_INDENT * depth}]"


def _packed(value: object, inner: str) -> str:
    """Return an entry with as many keys on a line as fit; ``inner`` begins each further line."""
    if not isinstance(value, dict):
        return _inline(value)
    lines = [""]
    for key, one in value.items():
        pair = f"{_string(key)}: {_inline(one)}"
        if lines[-1] and len(inner) + len(lines[-1]) + len(pair) + 2 > WIDTH:
            lines.append("")
        if len(inner) + len(pair) > WIDTH and isinstance(one, list):
            pair = f"{_string(key)}: [{inner} {_filled(one, f'{inner} ')}]"
        lines[-1] += f", {pair}" if lines[-1] else pair
    return "{" + f",{inner}".join(lines) + "}"


def _filled(values: list[object], inner: str) -> str:
    """Return the entries of a list side by side, in lines as long as may be."""
    lines = [""]
    for one in map(_inline, values):
        if lines[-1] and len(inner) + len(lines[-1]) + len(one) + 2 > WIDTH:
            lines.append("")
        lines[-1] += f", {one}" if lines[-1] else one
    return f",{inner}".join(lines)


def _inline(value: object) -> str:
    """Return a value on one line."""
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{_string(key)}: {_inline(one)}" for key, one in value.items()) + "}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    if isinstance(value, Digits):
        return str(value)
    return _string(value) if isinstance(value, str) else json.dumps(value)


def _string(words: str) -> str:
    """Return words in quotes; half a letter cannot be written but by its number."""
    has_half = any("\ud800" <= letter <= "\udfff" for letter in words)
    return json.dumps(words, ensure_ascii=has_half)
