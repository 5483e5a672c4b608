"""The JSON Schema of content.json: editors complete and check with it while staff type.

Names, types, ranges and defaults come from the model's records; words and examples from
``kiosk.content.about``. msgspec makes schemas, too, but not with defaults of our own types ``Text``
and ``Amount``. Editors show the innermost description first, so that words stand where a record is
used, and never in its definition.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec.inspect as mi

from kiosk.content.about.blocks import BLOCKS
from kiosk.content.about.choices import CHOICES, ICON_KEYS, ICON_PATTERN
from kiosk.content.about.exhibit import EXHIBITS
from kiosk.content.about.moving import MOVING
from kiosk.content.about.parts import PARTS
from kiosk.content.about.told import SHARED, Words
from kiosk.content.model import Colour, Exhibit
from kiosk.content.text import Amount, Text
from kiosk.content.values import LANGUAGES

Schema = dict[str, Any]

ABOUT = {**EXHIBITS, **BLOCKS, **PARTS, **MOVING}
"""Every record of the model with its words."""

_DIALECT = "http://json-schema.org/draft-07/schema#"
"""The newest one that every editor knows whole."""

_CLOSED: Schema = {"additionalProperties": False, "patternProperties": {"^(_|//|\\$)": {}}}
"""No other keys than those named, but an author's own notes."""

_COLOUR = mi.type_info(Colour)

_SHORT = 100
"""Characters of an example that is shown with the words of its key."""


def schema_text() -> str:
    """Return the schema as the text of a file."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def schema() -> Schema:
    """Return the schema as plain data."""
    writer = _Writer()
    root = writer.entry(mi.type_info(Exhibit))
    head = {"$schema": _DIALECT, **root, "title": "content.json"}
    return head | {"definitions": writer.definitions()}


def _per_language(words: str, value: Schema) -> Schema:
    """Return the schema of what is written plainly or once per language."""
    languages = {"type": "object", "properties": dict.fromkeys(LANGUAGES, value)}
    return {"$comment": words, "anyOf": [value, languages | _CLOSED]}


_OWN_TYPES: dict[type, Schema] = {
    Text: _per_language(
        "文字：写成一句，或每种语言一句。 A text, or one per language.",
        {"type": "string"},
    ),
    Amount: _per_language(
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

    def entry(self, kind: mi.Type) -> Schema:
        """Return the schema of an entry of a list; a record says there what it is."""
        written = self._write(kind)
        if not isinstance(kind, mi.StructType):
            return written
        told = ABOUT[kind.cls]
        return _worded(written, told.about, str(kind.tag or ""), [told.example])

    def _write(self, kind: mi.Type) -> Schema:
        """Return the schema of one type."""
        match kind:
            case mi.StructType():
                return self._refer(kind)
            case mi.UnionType():
                return self._union(kind)
            case mi.VarTupleType():
                return {"type": "array", "items": self.entry(kind.item_type)} | _counts(kind)
            case mi.TupleType():
                items = [self._write(item) for item in kind.item_types]
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
        told = ABOUT[kind.cls]
        fields: Schema = {}
        required = []
        if kind.tag_field:
            written = {"const": kind.tag}
            fields[kind.tag_field] = _worded(written, told.about, str(kind.tag), [])
            required.append(kind.tag_field)
        for field in kind.fields:
            name = field.encode_name
            fields[name] = self._field(kind.cls, field)
            if field.required:
                required.append(name)
        needs = {"required": required} if required else {}
        return {"type": "object", "properties": fields} | needs | _CLOSED

    def _field(self, record: type, field: mi.Field) -> Schema:
        """Return the schema of one key: what may stand there, what it is for, an example."""
        name = field.encode_name
        written = self._write(field.type)
        one = written["items"] if written.get("type") == "array" else written
        choices = CHOICES.get((record, name))
        if choices:
            one["enum"] = list(choices)
            one["enumDescriptions"] = [f"{zh} · {en}" for zh, en in choices.values()]
        if name in ICON_KEYS:
            one["pattern"] = ICON_PATTERN
        told = ABOUT[record]
        words = told.keys.get(name) or SHARED[name]
        examples = [] if choices else [told.example[name]]
        return _worded(written, words, name, examples) | _default(field)

    def _union(self, kind: mi.UnionType) -> Schema:
        """Return the schema of a choice; what may be left out may be null, too."""
        kinds = [one for one in kind.types if not isinstance(one, mi.NoneType)]
        choices = list(map(self.entry if len(kinds) > 1 else self._write, kinds))
        if len(kinds) < len(kind.types):
            choices.append({"type": "null"})
        return {"anyOf": choices}


def _worded(written: Schema, words: Words, key: str, examples: list[Any]) -> Schema:
    """Return a schema with what it is for, and examples."""
    # What stands beside a $ref is not looked at.
    wrapped: Schema = {"allOf": [written]} if "$ref" in written else written
    about: Schema = {
        "title": f"{words.name} · {key}" if key else words.name,
        "description": f"{words.zh} {words.en}",
        "markdownDescription": "\n\n".join([words.zh, words.en, *map(_shown, examples)]).strip(),
    }
    return wrapped | about | ({"examples": examples} if examples else {})


def _shown(example: object) -> str:
    """Return a short example as it is shown with the words of a key."""
    written = json.dumps(example, ensure_ascii=False)
    return f"例 · For example: `{written}`" if len(written) <= _SHORT else ""


def _plain(kind: mi.Type) -> Schema:
    """Return the schema of a text, a number, true or false, or one of a few words."""
    match kind:
        case mi.StrType():
            limits = (kind.min_length, kind.max_length, kind.pattern)
            names = ("minLength", "maxLength", "pattern")
            # Editors show a colour beside it, and let one be picked.
            picked = {"format": "color-hex"} if kind == _COLOUR else {}
            return {"type": "string"} | _given(names, limits) | picked
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


def _counts(kind: mi.VarTupleType) -> Schema:
    """Return how many entries a list needs at least, and how many it has at most."""
    most = {"maxItems": kind.max_length} if kind.max_length else {}
    return ({"minItems": kind.min_length} if kind.min_length else {}) | most


def _default(field: mi.Field) -> Schema:
    """Return what a field is when it is left out, where that says something."""
    if not isinstance(field.default, str | int | float | tuple) or field.default in ("", ()):
        return {}
    return {"default": list(field.default) if isinstance(field.default, tuple) else field.default}
