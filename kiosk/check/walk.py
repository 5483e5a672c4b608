"""Every record that stands in a content.json, with its path and what is around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec.inspect as mi

from kiosk.content.model import Exhibit
from kiosk.content.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.positions import JsonPath


@dataclass(frozen=True)
class Record:
    """One { } of the file.

    No slots: its texts, which many look at, are kept in it.

    Attributes:
        path: Where it stands.
        kind: The record of the model that it is meant to be.
        value: What stands in it, unmended.
        around: The record that it stands in; None for the whole file.
    """

    path: JsonPath
    kind: type
    value: dict[str, Any]
    around: Record | None = None

    def words(self, key: str) -> str:
        """Return the string under ``key``, or "" where there is something else."""
        value = self.value.get(key)
        return value if isinstance(value, str) else ""

    @cached_property
    def texts(self) -> list[tuple[JsonPath, str, str]]:
        """Its visible texts: where each stands, its language ("" for all), its words."""
        found: list[tuple[JsonPath, str, str]] = []
        for name in _fields(self.kind).texts:
            value = self.value.get(name)
            if value is not None:
                found.extend(_texts(value, (*self.path, name)))
        return found

    def language_words(self, language: str) -> Iterator[tuple[JsonPath, str]]:
        """Yield those of its texts that are shown in ``language``."""
        for path, spoken, words in self.texts:
            if spoken in ("", language):
                yield path, words

    def outer(self, kind: type) -> Record | None:
        """Return the nearest record of this kind around it."""
        around = self.around
        while around is not None and around.kind is not kind:
            around = around.around
        return around


class _Fields(NamedTuple):
    """Where to look in a record: names with texts, and names with records."""

    texts: tuple[str, ...]
    inner: tuple[tuple[str, mi.Type], ...]


@dataclass(slots=True)
class _Walk:
    found: list[Record] = field(default_factory=list)

    def go(self, value: object, kind: mi.Type, path: JsonPath, around: Record | None) -> None:
        """Collect what is inside a value that is meant to be of this type."""
        if isinstance(kind, mi.VarTupleType):
            if isinstance(value, list):
                for index, item in enumerate(value):
                    self.go(item, kind.item_type, (*path, index), around)
                return
            kind = kind.item_type  # one alone, read as a list of one
        if not isinstance(value, dict):
            return
        meant = _struct(kind, value.get("type"))
        if meant is None:
            return
        record = Record(path, meant.cls, value, around)
        self.found.append(record)
        for name, inner in _fields(meant.cls).inner:
            if name in value:
                self.go(value[name], inner, (*path, name), record)


def records(data: object) -> list[Record]:
    """Return every record in ``data``, from the outside in and in the order of the model."""
    walk = _Walk()
    walk.go(data, _type(Exhibit), (), None)
    return walk.found


@cache
def _type(kind: type) -> mi.Type:
    return mi.type_info(kind)


def _struct(kind: mi.Type, tag: object) -> mi.StructType | None:
    """Return the record that is meant, of those a block can be by its "type"."""
    if isinstance(kind, mi.StructType):
        return kind
    if not isinstance(kind, mi.UnionType):
        return None
    structs = [one for one in kind.types if isinstance(one, mi.StructType)]
    return next((one for one in structs if one.tag in (None, tag)), None)


@cache
def _fields(kind: type) -> _Fields:
    """Return where texts and records stand in a record of the model."""
    told = _type(kind)
    texts: list[str] = []
    inner: list[tuple[str, mi.Type]] = []
    for one in told.fields if isinstance(told, mi.StructType) else ():
        item = one.type.item_type if isinstance(one.type, mi.VarTupleType) else one.type
        if isinstance(item, mi.CustomType) and item.cls is Text:
            texts.append(one.encode_name)
        elif isinstance(item, mi.StructType | mi.UnionType):
            inner.append((one.encode_name, one.type))
    return _Fields(tuple(texts), tuple(inner))


def _texts(value: object, path: JsonPath) -> Iterator[tuple[JsonPath, str, str]]:
    """Yield the words of a text, or of a list of texts."""
    if isinstance(value, str):
        yield path, "", value
    elif isinstance(value, dict):
        for language, words in value.items():
            if isinstance(words, str):
                yield (*path, language), language, words
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index))
