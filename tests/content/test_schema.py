"""The schema says what the loader takes, and tells editors what every key is for."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import jsonschema
import msgspec
import msgspec.inspect as mi
import pytest

from kiosk.content.about.choices import CHOICES
from kiosk.content.blocks import AnyBlock
from kiosk.content.decode import decode, own_type
from kiosk.content.schema import ABOUT, schema, schema_text
from kiosk.paths import assets_dir, shipped_content
from tests.elsewhere.exhibits import FOLDER

SCHEMA = schema()
DEFINITIONS = SCHEMA["definitions"]
RECORDS = {name: record for name, record in DEFINITIONS.items() if "properties" in record}
FIELDS = {
    f"{name}.{key}": field
    for name, record in RECORDS.items()
    for key, field in record["properties"].items()
}
CHINESE = re.compile("[\u4e00-\u9fff]")
ENGLISH = re.compile("[a-z]{3}")


@cache
def validator() -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(SCHEMA)


def told(schema_of_one: dict[str, Any], data: object) -> list[str]:
    """Return what the schema says against ``data``."""
    partly = jsonschema.Draft7Validator(schema_of_one | {"definitions": DEFINITIONS})
    return [error.message for error in partly.iter_errors(data)]


def exhibit(*blocks: object) -> dict[str, Any]:
    page = {"id": "one", "title": "一", "blocks": list(blocks)}
    return {"title": "展", "panels": [{"id": "one", "title": "一", "pages": [page]}]}


def test_the_text_is_the_schema():
    assert json.loads(schema_text()) == SCHEMA
    assert schema_text().endswith("}\n")


def test_the_shipped_schema_is_this_one():
    shipped = assets_dir() / "content.schema.json"

    # `kiosk schema > assets/content.schema.json` writes it anew.
    assert shipped.read_text(encoding="utf-8") == schema_text()


def test_the_shipped_content_points_to_the_shipped_schema():
    shipped = shipped_content()
    named = json.loads(shipped.read_text(encoding="utf-8"))["$schema"]

    assert (shipped.parent / named).samefile(assets_dir() / "content.schema.json")


def test_it_is_a_schema():
    jsonschema.Draft7Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("file", [shipped_content(), FOLDER / "content.json"], ids=str)
def test_a_content_without_problems_passes(file):
    data = json.loads(file.read_text(encoding="utf-8"))

    assert [error.json_path for error in validator().iter_errors(data)] == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("titel",), "展"),
        (("panels", 0, "colour"), "#E3BC73"),
        (("panels", 0, "accent"), "gold"),
        (("panels", 0, "icon"), "factory"),
        (("panels", 0, "pages", 0, "layout"), "featur"),
        (("panels", 0, "pages", 0, "blocks", 0), {"type": "stat"}),
        (("panels", 0, "pages", 0, "blocks", 0), {"type": "chart", "chart": "pie"}),
        (
            ("panels", 0, "pages", 0, "blocks", 0),
            {"type": "stats", "items": [{"value": "447家"}]},
        ),
        (("loop",), {"idle_s": 1}),
        (("title",), {"zh": "展", "fr": "exposition"}),
    ],
)
def test_a_mistake_is_underlined(path, value):
    data = exhibit({"type": "hero"})
    whole: Any = data
    for step in path[:-1]:
        whole = whole[step]
    assert list(validator().iter_errors(data)) == []
    whole[path[-1]] = value

    assert list(validator().iter_errors(data))


def test_a_note_of_the_author_is_no_mistake():
    assert list(validator().iter_errors(exhibit() | {"_note": "to come", "//": 1})) == []


def test_every_reference_leads_somewhere():
    names = set(re.findall(r'"\$ref": "#/definitions/(\w+)"', schema_text()))

    assert names
    assert names <= set(DEFINITIONS)
    assert "Exhibit" in names


def test_every_kind_of_block_is_there_under_its_type():
    kinds = {kind.__struct_config__.tag for kind in AnyBlock.__args__}
    blocks = [name for name in DEFINITIONS if name.endswith("Block")]

    assert {DEFINITIONS[name]["properties"]["type"]["const"] for name in blocks} == kinds


@pytest.mark.parametrize("field", FIELDS.values(), ids=FIELDS)
def test_every_key_says_what_it_is_for_in_both_languages(field):
    assert CHINESE.search(field["title"])
    assert CHINESE.search(field["description"])
    assert ENGLISH.search(field["description"])
    chinese, english, *_ = field["markdownDescription"].split("\n\n")
    assert CHINESE.search(chinese)
    assert ENGLISH.search(english)


@pytest.mark.parametrize("field", FIELDS.values(), ids=FIELDS)
def test_every_key_has_an_example_or_a_choice(field):
    one = field.get("items", field)

    if "enum" in one and one["enum"] != [1]:
        assert len(one["enumDescriptions"]) == len(one["enum"])
        assert all(map(CHINESE.search, one["enumDescriptions"]))
    elif "const" not in one:
        assert field["examples"]
        assert all(told(field, example) == [] for example in field["examples"])


def test_no_words_are_told_of_keys_that_there_are_not():
    for record, words in ABOUT.items():
        keys = {field.encode_name for field in _fields(record)}
        assert set(words.keys) <= keys, record
        assert set(words.example) - {"type"} == keys, record


def test_the_choices_are_those_of_the_model():
    for (record, key), choices in CHOICES.items():
        field = next(field for field in _fields(record) if field.encode_name == key)
        kind = field.type.item_type if isinstance(field.type, mi.VarTupleType) else field.type
        if isinstance(kind, mi.LiteralType):
            assert set(choices) == set(kind.values), key


@pytest.mark.parametrize("record", ABOUT, ids=lambda record: record.__name__)
def test_an_example_is_what_the_loader_takes(record):
    assert msgspec.convert(ABOUT[record].example, record, dec_hook=own_type)


@pytest.mark.parametrize("kind", AnyBlock.__args__, ids=lambda kind: kind.__name__)
def test_an_example_of_a_block_has_no_problem(kind):
    data = exhibit(ABOUT[kind].example)

    assert decode(json.dumps(data).encode()).problems == ()
    assert list(validator().iter_errors(data)) == []


def test_limits_and_defaults_are_those_of_the_model():
    loop = FIELDS["Loop.idle_s"]

    assert (loop["type"], loop["minimum"], loop["maximum"]) == ("number", 15, 3600)
    assert loop["default"] == 90.0
    assert FIELDS["Panel.accent"]["pattern"] == "^#[0-9a-fA-F]{6}$"
    assert RECORDS["Panel"]["required"] == ["id", "title"]
    assert FIELDS["Page.id"]["maxLength"] == 60
    assert FIELDS["Picture.focus"]["maxItems"] == 2
    assert FIELDS["Exhibit.languages"]["minItems"] == 1


def test_a_colour_can_be_picked():
    assert FIELDS["Panel.accent"]["format"] == "color-hex"
    assert FIELDS["Panel.ground"]["anyOf"][0]["format"] == "color-hex"


def test_words_about_a_key_are_not_hidden_by_its_record():
    # Editors show the innermost description first.
    for definition in DEFINITIONS.values():
        assert "title" not in definition
        assert "description" not in definition


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_only_notes_of_the_author_may_stand_beside_the_fields(record):
    assert record["additionalProperties"] is False
    assert list(record["patternProperties"]) == ["^(_|//|\\$)"]


def _fields(record: type) -> tuple[mi.Field, ...]:
    kind = mi.type_info(record)
    assert isinstance(kind, mi.StructType)
    return kind.fields
