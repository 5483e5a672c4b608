"""Files that are no content.json and would take the machine's memory: one problem, and no more."""

from __future__ import annotations

import sys

import pytest

from kiosk.content.load import LARGEST_BYTES, load
from tests.measured import PROMISED_MB, measure

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="reads the peak of memory from /proc"
)

LOAD = """
import sys
from pathlib import Path
from kiosk.content.load import load

answer = [[one.code, one.line] for one in load(Path(sys.argv[1])).problems]
"""
FEW, ALL = 240_000, LARGEST_BYTES
"""So many times as is just read, and so many bytes as are."""


def repeated(piece, head='{"title": "x", "panels": [', tail="0]}", times=None):
    """A text with a piece in it as often as it may be, or as there is room."""
    room = ALL - len(head) - len(tail)
    return head + piece * (times or room // len(piece.encode())) + tail


# Written when they are wanted: together they take a hundred megabytes.
TEXTS = {
    "lists": (lambda: repeated("[],", times=2 * FEW), "too-many"),
    "more lists": (lambda: repeated("[],"), "too-much"),
    "objects": (lambda: repeated('{"a": 1},', times=FEW), "too-many"),
    "the same key": (lambda: '{"a": 0' + ', "a": 0' * 2 * FEW + "}", "repeated-key"),
    "other keys": (
        lambda: "{" + ",".join(f'"{key}": 0' for key in range(2 * FEW)) + "}",
        "too-many",
    ),
    "lines": (lambda: repeated("\n", '{"title": "x"', ",}", times=4 * FEW), "extra-comma"),
    "more lines": (lambda: repeated("\n", '{"title": "x"', ",}"), "too-much"),
    "one text": (lambda: repeated("九", '{"title": "', '"}'), "no-panels"),
    "one text of escapes": (lambda: repeated("\\u4e5d", '{"title": "', '"}'), "no-panels"),
    "one text without end": (lambda: repeated("九", '{"title": "', ""), "open-quote"),
    "one number": (lambda: repeated("9", '{"title": ', "}"), "no-panels"),
    "comments": (lambda: repeated("/**/", "{", "}"), "comment"),
    "Chinese quotes": (lambda: repeated("“", '{"title": ', "}"), "wrong-quotes"),
    "open lists": (lambda: "[" * 100_000, "too-deep"),
    "nested lists": (lambda: "[" * 100_000 + "]" * 100_000, "too-deep"),
    "nested objects": (lambda: '{"a": ' * 100_000 + "1" + "}" * 100_000, "too-deep"),
    "nested deep inside": (
        lambda: repeated("[", tail="]" * 100_000 + "]}", times=100_000),
        "too-deep",
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_file_full_of_something_else_is_told_in_bounded_memory(tmp_path, name):
    write, code = TEXTS[name]
    file = tmp_path / "content.json"
    file.write_bytes(write().encode())

    found = measure(LOAD, file)

    assert code in [told for told, _ in found.answer[:3]]
    assert found.peak_mb < PROMISED_MB
    assert list(tmp_path.iterdir()) == [file]


def test_a_gigabyte_is_not_read(tmp_path):
    file = tmp_path / "content.json"
    with file.open("wb") as stream:
        stream.truncate(1024**3)

    found = measure(LOAD, file)

    assert found.answer == [["too-big", 0]]
    assert found.peak_mb < PROMISED_MB
    assert load(file).problems[0].words().startswith("文件有 1024 MB")
