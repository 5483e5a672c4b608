"""The schema says what the loader takes."""

from __future__ import annotations

import json
import re

import pytest

from kiosk.content.blocks import AnyBlock
from kiosk.content.schema import schema, schema_text
from kiosk.paths import assets_dir

DEFINITIONS = schema()["definitions"]


def test_the_text_is_the_schema():
    assert json.loads(schema_text()) == schema()
    assert schema_text().endswith("}\n")


def test_every_reference_leads_somewhere():
    names = set(re.findall(r'"\$ref": "#/definitions/(\w+)"', schema_text()))

    assert names
    assert names <= set(DEFINITIONS)
    assert "Exhibit" in names


def test_every_kind_of_block_is_there_under_its_type():
    kinds = {kind.__struct_config__.tag for kind in AnyBlock.__args__}
    blocks = [name for name in DEFINITIONS if name.endswith("Block")]

    assert {DEFINITIONS[name]["properties"]["type"]["const"] for name in blocks} == kinds


@pytest.mark.parametrize("name", sorted(DEFINITIONS))
def test_every_record_is_described(name):
    assert DEFINITIONS[name]["description"]


def test_limits_defaults_and_choices_are_those_of_the_model():
    loop = DEFINITIONS["Loop"]["properties"]["idle_s"]

    assert loop == {
        "type": "number",
        "minimum": 15,
        "maximum": 3600,
        "default": 90.0,
        "description": "Seconds without a touch before it asks.",
    }
    assert "bars" in DEFINITIONS["ChartBlock"]["properties"]["chart"]["enum"]
    assert DEFINITIONS["Panel"]["properties"]["accent"]["pattern"] == "^#[0-9a-fA-F]{6}$"
    assert DEFINITIONS["Panel"]["required"] == ["id", "title"]
    assert DEFINITIONS["Page"]["properties"]["id"]["maxLength"] == 60
    assert DEFINITIONS["Picture"]["properties"]["focus"]["maxItems"] == 2
    assert DEFINITIONS["Exhibit"]["properties"]["languages"]["minItems"] == 1


def test_a_field_of_all_blocks_is_described_in_each():
    assert "place" in DEFINITIONS["QuoteBlock"]["properties"]["place"]["description"]


def test_only_notes_of_the_author_may_stand_beside_the_fields():
    for name, record in DEFINITIONS.items():
        if "properties" in record:
            assert record["additionalProperties"] is False, name
            assert list(record["patternProperties"]) == ["^(_|//|\\$)"]


def test_the_shipped_schema_is_this_one():
    shipped = assets_dir() / "content.schema.json"

    # `kiosk schema > assets/content.schema.json` writes it anew.
    assert shipped.read_text(encoding="utf-8") == schema_text()
