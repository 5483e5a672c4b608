"""Decoded JSON beside the model: notes what does not fit, and mends or leaves out just that.

Types, ranges and defaults come from the records in ``kiosk.content.model``, read with
``msgspec.inspect``; nothing about a field is written twice. One pass tells everything, in time
that grows with the file alone. New lists are built and none is changed, so paths stay those of
the file. What comes out converts without an error.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec.inspect as mi

from kiosk.content import values
from kiosk.content import wordings as say
from kiosk.content.blank import ALWAYS_TOLD, NAMED, content_of, says
from kiosk.content.model import Exhibit
from kiosk.content.problems import did_you_mean, shown
from kiosk.content.text import Text
from kiosk.content.values import UNUSABLE, Notes, Unusable

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.positions import JsonPath

_MOST_MISSPELT = 100
"""Keys of one { } of which it is guessed what they were meant to be."""


def mend(data: object, kind: type = Exhibit) -> tuple[object, Notes]:
    """Return what of ``data`` can be a record of ``kind`` (or UNUSABLE), and what is wrong."""
    notes = Notes()
    return _Mender(notes).mend(data, _type(kind), ()), notes


@cache
def _type(kind: type) -> mi.Type:
    # To look into all records takes longer than to go through the shipped exhibit with them.
    return mi.type_info(kind)


class _Union(NamedTuple):
    """What a union can be: the records told apart by "type", if any; else the one alternative."""

    tagged: dict[str | int, mi.StructType]
    alone: mi.Type


class _Mender:
    """Goes through values and their types side by side."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        # Of the types, which stay as they are meanwhile.
        self._unions: dict[int, _Union] = {}
        self._keys: dict[type, frozenset[str | None]] = {}
        self._by_kind: dict[type, Callable[[Any, Any, JsonPath], object]] = {
            mi.StructType: self._struct,
            mi.UnionType: self._union,
            mi.VarTupleType: self._list,
            mi.TupleType: self._point,
            mi.CustomType: self._own_type,
            mi.StrType: self._string,
            mi.IntType: self._number,
            mi.FloatType: self._number,
            mi.LiteralType: self._choice,
            mi.BoolType: self._flag,
        }

    def mend(self, value: object, kind: mi.Type, path: JsonPath) -> object:
        """Return what of ``value`` can be of this type, or UNUSABLE."""
        mender = self._by_kind.get(type(kind))
        return mender(value, kind, path) if mender else value

    def _own_type(self, value: object, kind: mi.CustomType, path: JsonPath) -> object:
        read = values.as_text if kind.cls is Text else values.as_amount
        return read(value, path, self._notes)

    def _string(self, value: object, kind: mi.StrType, path: JsonPath) -> object:
        return values.as_string(value, kind, path, self._notes)

    def _number(self, value: object, kind: mi.IntType | mi.FloatType, path: JsonPath) -> object:
        return values.as_ranged(value, kind, path, self._notes)

    def _choice(self, value: object, kind: mi.LiteralType, path: JsonPath) -> object:
        return values.as_choice(value, kind, path, self._notes)

    def _flag(self, value: object, kind: mi.BoolType, path: JsonPath) -> object:
        return values.as_flag(value, path, self._notes)

    def _point(self, value: object, kind: mi.TupleType, path: JsonPath) -> object:
        """Mend a point: as many numbers as it has directions."""
        if not isinstance(value, list) or len(value) != len(kind.item_types):
            self._notes.add(path, say.NOT_A_POINT, value=shown(value))
            return UNUSABLE
        pairs = enumerate(zip(value, kind.item_types, strict=True))
        point = [self.mend(item, item_kind, (*path, i)) for i, (item, item_kind) in pairs]
        return UNUSABLE if UNUSABLE in point else point

    def _list(self, value: object, kind: mi.VarTupleType, path: JsonPath) -> object:
        """Mend each entry; those that cannot be used are left out."""
        if not isinstance(value, list):
            return self._alone(value, kind, path)
        kept: list[object] = []
        ids: set[str] = set()
        most = kind.max_length
        if most is not None and len(value) > most:
            self._notes.add(path, say.MORE_THAN_SHOWN, count=str(len(value)), most=str(most))
        for index, item in enumerate(value[:most]):
            if item is None:
                self._notes.add((*path, index), say.EMPTY_ENTRY)
                continue
            mended = self.mend(item, kind.item_type, (*path, index))
            if not isinstance(mended, Unusable):
                self._tell_apart(mended, ids, (*path, index))
                kept.append(mended)
        return kept if len(kept) >= (kind.min_length or 0) else UNUSABLE

    def _alone(self, value: object, kind: mi.VarTupleType, path: JsonPath) -> object:
        """Take what stands where a list should be as its only entry."""
        words = isinstance(value, str) and isinstance(kind.item_type, mi.CustomType)
        if words or isinstance(value, dict):
            alone = self.mend(value, kind.item_type, path)
            if not isinstance(alone, Unusable):
                self._notes.add(path, say.ALONE)
                return [alone]
        else:
            self._notes.add(path, say.NOT_A_LIST, value=shown(value))
        return UNUSABLE

    def _tell_apart(self, mended: object, ids: set[str], path: JsonPath) -> None:
        """Give an entry another id if an earlier one has it already."""
        if not isinstance(mended, dict) or "id" not in mended:
            return
        wanted = mended["id"]
        number = 2
        while mended["id"] in ids:
            mended["id"] = f"{wanted[:50]}-{number}"
            number += 1
        if mended["id"] != wanted:
            used = mended["id"]
            self._notes.add((*path, "id"), say.SAME_ID, value=shown(wanted), used=used)
        ids.add(mended["id"])

    def _look_into(self, kind: mi.UnionType) -> _Union:
        """Return what a union can be; it is looked into once, for there are thousands of values."""
        kinds = [one for one in kind.types if not isinstance(one, mi.NoneType)]
        tagged = {one.tag: one for one in kinds if isinstance(one, mi.StructType) and one.tag}
        self._unions[id(kind)] = found = _Union(tagged, kinds[0])
        return found

    def _union(self, value: object, kind: mi.UnionType, path: JsonPath) -> object:
        """Mend what may be left out, or what is told apart by its "type"."""
        tagged, alone = self._unions.get(id(kind)) or self._look_into(kind)
        if not tagged:
            return self.mend(value, alone, path)
        if not isinstance(value, dict):
            self._notes.add(path, say.NOT_AN_OBJECT, value=shown(value))
            return UNUSABLE
        tag = value.get("type")
        names = [str(name) for name in tagged]
        if "type" not in value:
            self._notes.add(path, say.NO_TYPE, suggestion=self._notes.meant("", names))
            return UNUSABLE
        if not isinstance(tag, str) or tag not in tagged:
            meant = self._notes.meant(tag, names)
            self._notes.add((*path, "type"), say.UNKNOWN_TYPE, value=shown(tag), suggestion=meant)
            return UNUSABLE
        return self.mend(value, tagged[tag], path)

    def _struct(self, value: object, kind: mi.StructType, path: JsonPath) -> object:
        """Mend each field: a bad one is left out if it may be, else replaced if it can be."""
        if not isinstance(value, dict):
            self._notes.add(path, say.NOT_AN_OBJECT, value=shown(value))
            return UNUSABLE
        misspelt = self._unknown_keys(value, kind, path)
        mended: dict[str, object] = {kind.tag_field: kind.tag} if kind.tag_field else {}
        for field in kind.fields:
            name = field.encode_name
            if value.get(name) is not None:
                mended[name] = self.mend(value[name], field.type, (*path, name))
            elif field.required:
                mended[name] = UNUSABLE
                if name not in misspelt:
                    self._notes.add((*path, name), say.MISSING)
        if UNUSABLE in mended.values():
            mended = _without_gaps(mended, kind, path)
        if UNUSABLE in mended.values():
            return UNUSABLE
        return mended if self._is_seen(mended, value, kind.cls, path, misspelt) else UNUSABLE

    def _is_seen(
        self,
        mended: dict[str, object],
        value: dict[str, object],
        kind: type,
        path: JsonPath,
        misspelt: dict[str, str],
    ) -> bool:
        """Whether anything would be seen of a record; notes it unless the reason was noted."""
        title = value.get("title")
        if kind in NAMED and isinstance(title, str | dict) and not says(title):
            self._notes.add((*path, "title"), say.EMPTY_TITLE)
        content = content_of(kind, mended)
        if content is None or any(says(mended.get(key)) for key in content.keys):
            return True
        is_told = any(key in misspelt or says(value.get(key)) for key in content.keys)
        if kind in ALWAYS_TOLD or not is_told:
            # Behind the cause: nothing is read from a list whose name is misspelt.
            cause = [(*path, misspelt[key]) for key in content.keys if key in misspelt]
            self._notes.add((cause or [path])[0], content.wording, needed=content.keys[0])
        return False

    def _unknown_keys(
        self, value: dict[str, object], kind: mi.StructType, path: JsonPath
    ) -> dict[str, str]:
        """Note keys that mean nothing; return them by the names they were probably meant to be."""
        known = self._keys.get(kind.cls)
        if known is None:
            known = frozenset(field.encode_name for field in kind.fields) | {kind.tag_field}
            self._keys[kind.cls] = known
        if value.keys() <= known:
            return {}
        absent = {name for name in known if name and name not in value}
        meant: dict[str, str] = {}
        for key in value:
            if key in known or key.startswith(values.COMMENTS):
                continue
            near = did_you_mean(key, absent) if len(meant) < _MOST_MISSPELT else ""
            meant[near or key] = key
            wording = say.MISSPELT_KEY if near else say.UNKNOWN_KEY
            names = [near] if near else [name for name in known if name]
            self._notes.add((*path, key), wording, suggestion=self._notes.meant(key, names))
        return meant


def _without_gaps(
    mended: dict[str, object], kind: mi.StructType, path: JsonPath
) -> dict[str, object]:
    """Leave out what could not be used, or put something neutral in its place if it must be."""
    required = {field.encode_name: field for field in kind.fields if field.required}
    whole: dict[str, object] = {}
    for name, value in mended.items():
        if not isinstance(value, Unusable):
            whole[name] = value
        elif name in required:
            whole[name] = _neutral(required[name], kind, path)
    return whole


def _neutral(field: mi.Field, kind: mi.StructType, path: JsonPath) -> object:
    """Return what stands for a required value: nothing to read, a made-up id; never a number.

    A block that consists of one text, like a quote, is nothing without it.
    """
    if isinstance(field.type, mi.CustomType) and field.type.cls is Text:
        return UNUSABLE if kind.tag_field else ""
    if isinstance(field.type, mi.StrType) and field.type.min_length:
        return "-".join(str(step) for step in (kind.cls.__name__.lower(), _number(path)))
    return "" if isinstance(field.type, mi.StrType) and not kind.tag_field else UNUSABLE


def _number(path: JsonPath) -> int:
    """Return which entry of a list this is, counted from 1."""
    last = path[-1] if path else 0
    return last + 1 if isinstance(last, int) else 1
