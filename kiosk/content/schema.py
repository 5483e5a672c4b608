"""The JSON Schema of content.json: editors complete and check with it while staff type.

Written from the model's records, like everything that reads them: names, types, ranges, defaults,
and the sentences of their docstrings. msgspec makes schemas, too, but not with defaults of our
own types ``Text`` and ``Amount``.
"""

from __future__ import annotations

import inspect
import json
import re
from typing import Any

import msgspec.inspect as mi

from kiosk.content.model import Exhibit
from kiosk.content.text import Amount, Text
from kiosk.content.values import LANGUAGES

Schema = dict[str, Any]

_DIALECT = "http://json-schema.org/draft-07/schema#"
"""The newest one that every editor knows whole."""

_CLOSED: Schema = {"additionalProperties": False, "patternProperties": {"^(_|//|\\$)": {}}}
"""No other keys than those named, but an author's own notes."""

_ATTRIBUTE = re.compile(r"^    (\w+): (.*(?:\n      +.*)*)", re.MULTILINE)


def schema_text() -> str:
    """Return the schema as the text of a file."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def schema() -> Schema:
    """Return the schema as plain data."""
    writer = _Writer()
    root = writer.write(mi.type_info(Exhibit))
    head = {"$schema": _DIALECT, "title": "content.json", "allOf": [root]}
    return head | {"definitions": writer.definitions()}


def _per_language(kind: str, words: str, value: Schema) -> Schema:
    """Return the schema of what is written plainly or once per language."""
    languages = {"type": "object", "properties": dict.fromkeys(LANGUAGES, value)}
    return {"title": kind, "description": words, "anyOf": [value, languages | _CLOSED]}


_OWN_TYPES: dict[type, Schema] = {
    Text: _per_language(
        "Text",
        "文字：写成一句，或每种语言一句。 A text, or one per language.",
        {"type": "string"},
    ),
    Amount: _per_language(
        "Amount",
        "数字，不带引号、逗号和单位；两种语言不同时分别写。 A number, or one per language.",
        {"type": "number"},
    ),
}


class _Writer:
    """Writes types; records go into the definitions, once each."""

    def __init__(self) -> None:
        self._records: dict[str, Schema] = {}

    def definitions(self) -> Schema:
        """Return every record that was referred to, by name."""
        own = {kind.__name__: written for kind, written in _OWN_TYPES.items()}
        return own | dict(sorted(self._records.items()))

    def write(self, kind: mi.Type) -> Schema:
        """Return the schema of one type."""
        match kind:
            case mi.StructType():
                return self._refer(kind)
            case mi.UnionType():
                return self._union(kind)
            case mi.VarTupleType():
                return {"type": "array", "items": self.write(kind.item_type)} | _least(kind)
            case mi.TupleType():
                items = [self.write(item) for item in kind.item_types]
                count = {"minItems": len(items), "maxItems": len(items)}
                return {"type": "array", "items": items} | count
            case mi.CustomType():
                return {"$ref": f"#/definitions/{kind.cls.__name__}"}
            case _:
                return _plain(kind)

    def _refer(self, kind: mi.StructType) -> Schema:
        """Write a record into the definitions, and return the way to it."""
        name = kind.cls.__name__
        if name not in self._records:
            self._records[name] = {}  # now, in case that it holds another of its own
            self._records[name] = self._record(kind)
        return {"$ref": f"#/definitions/{name}"}

    def _record(self, kind: mi.StructType) -> Schema:
        """Return the schema of a record: its fields, which it needs, and that it has no others."""
        summary, sentences = _docstring(kind.cls)
        fields: Schema = {}
        required = []
        if kind.tag_field:
            fields[kind.tag_field] = {"const": kind.tag}
            required.append(kind.tag_field)
        for field in kind.fields:
            written = self.write(field.type)
            about = _default(field)
            if field.name in sentences:
                about["description"] = sentences[field.name]
            # What stands beside a $ref is not looked at.
            wrapped = {"allOf": [written]} if "$ref" in written and about else written
            fields[field.encode_name] = wrapped | about
            if field.required:
                required.append(field.encode_name)
        record = {"title": kind.cls.__name__, "description": summary, "type": "object"}
        needs = {"required": required} if required else {}
        return record | {"properties": fields} | needs | _CLOSED

    def _union(self, kind: mi.UnionType) -> Schema:
        """Return the schema of a choice; what may be left out may be null, too."""
        choices = [self.write(one) for one in kind.types if not isinstance(one, mi.NoneType)]
        if len(choices) < len(kind.types):
            choices.append({"type": "null"})
        return {"anyOf": choices}


def _plain(kind: mi.Type) -> Schema:
    """Return the schema of a text, a number, true or false, or one of a few words."""
    match kind:
        case mi.StrType():
            limits = (kind.min_length, kind.max_length, kind.pattern)
            names = ("minLength", "maxLength", "pattern")
            return {"type": "string"} | _given(names, limits)
        case mi.IntType():
            return {"type": "integer"} | _given(("minimum", "maximum"), (kind.ge, kind.le))
        case mi.FloatType():
            return {"type": "number"} | _given(("minimum", "maximum"), (kind.ge, kind.le))
        case mi.LiteralType():
            return {"enum": sorted(kind.values)}
        case mi.BoolType():
            return {"type": "boolean"}
        case _:
            raise TypeError(f"content.json has no {kind}")


def _given(names: tuple[str, ...], limits: tuple[object, ...]) -> Schema:
    """Return the limits that there are."""
    return {name: limit for name, limit in zip(names, limits, strict=True) if limit is not None}


def _least(kind: mi.VarTupleType) -> Schema:
    """Return how many entries a list needs at least."""
    return {"minItems": kind.min_length} if kind.min_length else {}


def _default(field: mi.Field) -> Schema:
    """Return what a field is when it is left out, where that says something."""
    if not isinstance(field.default, str | int | float | tuple) or field.default in ("", ()):
        return {}
    return {"default": list(field.default) if isinstance(field.default, tuple) else field.default}


def _docstring(record: type) -> tuple[str, dict[str, str]]:
    """Return the first part of a record's docstring, and the sentence on each of its attributes."""
    summary = ""
    sentences: dict[str, str] = {}
    for ancestor in reversed(record.__mro__[:-1]):
        words = inspect.cleandoc(ancestor.__doc__ or "").replace("``", '"')
        summary, _, attributes = words.partition("\n\nAttributes:\n")
        for name, sentence in _ATTRIBUTE.findall(attributes):
            sentences[name] = " ".join(sentence.split())
    return " ".join(summary.split()), sentences
