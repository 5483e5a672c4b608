"""Where a path stands in the text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.positions import Lines, Position, find

TEXT = """{
  "title": "a, \\"b\\": {c}",
  "panels": [
    {"id": "x", "pages": [[1, 2], {"y": null}]},
    true
  ]
}"""


@pytest.mark.parametrize(
    ("path", "position"),
    [
        ((), (1, 1)),
        (("title",), (2, 3)),
        (("panels",), (3, 3)),
        (("panels", 0), (4, 5)),
        (("panels", 0, "id"), (4, 6)),
        (("panels", 0, "pages"), (4, 17)),
        (("panels", 0, "pages", 0, 1), (4, 31)),
        (("panels", 0, "pages", 1), (4, 35)),
        (("panels", 0, "pages", 1, "y"), (4, 36)),
        (("panels", 1), (5, 5)),
    ],
)
def test_a_key_stands_at_its_name_and_an_entry_at_its_beginning(path, position):
    assert find(TEXT, [path]).positions[path] == position


@pytest.mark.parametrize(
    ("path", "position"),
    [
        (("panels", 0, "titel"), (4, 5)),
        (("panels", 7, "id"), (3, 3)),
        (("loop", "idle_s"), (1, 1)),
    ],
)
def test_what_is_not_there_is_told_by_what_is_around_it(path, position):
    assert find(TEXT, [path]).positions[path] == position


def test_a_key_that_stands_twice_is_found_with_its_place():
    found = find('{"a": {"b": 1,\n "c": 2, "b": 3}, "b": 4}', [])

    assert found.repeated == [(("a", "b"), Position(2, 10))]


def test_the_last_of_two_keys_is_the_one_that_counts():
    assert find('{"a": 1,\n"a": 2}', [("a",)]).positions[("a",)] == (2, 1)


def test_a_key_written_with_escapes_is_the_same_key():
    assert find('{"\\u0061": 1}', [("a",)]).positions[("a",)] == (1, 2)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_every_system_ends_them(end):
    lines = Lines(f"ab{end}c{end}{end}d")

    assert lines.position(0) == (1, 1)
    assert lines.position(1) == (1, 2)
    assert lines.position(2 + len(end)) == (2, 1)
    assert lines.end() == (4, 2)


@pytest.mark.parametrize("text", ["", "}", "]]", '{"a', "[1,,", ':,"', "{5:6}", '{"a":1}}{'])
def test_other_text_gives_an_answer_all_the_same(text):
    assert find(text, [("a", 0)]).positions[("a", 0)].line == 1


def test_nesting_has_no_limit():
    text = "[" * 50_000 + "]" * 50_000

    assert find(text, [(0, 0)]).positions[0, 0] == (1, 3)


def test_a_million_numbers_are_walked_through_and_no_more():
    text = "[" + "1," * 1_000_000 + "1]"
    last, after_it = (999_999,), (1_000_000,)

    assert find(text, [last, after_it]).positions == {last: (1, 2_000_000), after_it: (1, 1)}


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=20,
)


def paths(data, path=()):
    yield path
    steps = (
        data.items()
        if isinstance(data, dict)
        else enumerate(data if isinstance(data, list) else ())
    )
    for step, inner in steps:
        yield from paths(inner, (*path, step))


@given(plain, st.sampled_from([None, 0, 2]))
def test_every_path_of_every_file_is_found_where_it_begins(data, indent):
    text = json.dumps(data, indent=indent)
    lines = text.split("\n")

    for path, (line, column) in find(text, list(paths(data))).positions.items():
        here = lines[line - 1][column - 1 :]
        if path and isinstance(path[-1], str):
            assert here.startswith(f"{json.dumps(path[-1])}:")
        else:
            value = data
            for step in path:
                value = value[step]
            assert here.startswith(json.dumps(value)[0])
