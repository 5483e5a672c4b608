"""Staff save content.json on a running exhibit, in ten ways, and the screen follows."""

from __future__ import annotations

import json
import shutil

import pytest

from kiosk.paths import shipped_content
from tests.end_to_end.exhibit import Exhibit
from tests.saving import WAYS


@pytest.fixture
def hall(tmp_path):
    """A content folder as staff have it: content.json alone; its pictures ship."""
    folder = tmp_path / "hall"
    folder.mkdir()
    shutil.copy(shipped_content(), folder)
    return folder


@pytest.fixture
def running(desktop, visitor, hall, tmp_path):
    size = f"{desktop.width}x{desktop.height}"
    state = str(tmp_path / "state")
    command = ("-m", "kiosk", "run", "--window", size, "--alone", "--content", str(hall))
    exhibit = Exhibit(desktop, tmp_path, *command, "--state", state)
    try:
        visitor.wait_until(
            lambda: visitor.buttons() or not exhibit.is_running, "something to tap", 60
        )
        assert exhibit.is_running, f"ended by itself: {exhibit.stderr}"
        yield exhibit
    finally:
        exhibit.stop()


def retitled(title):
    content = json.loads(shipped_content().read_text(encoding="utf-8"))
    content["panels"][0]["title"] = {"zh": title, "en": title}
    return json.dumps(content, ensure_ascii=False, indent=2).encode()


def test_whatever_way_it_is_saved_the_screen_follows(running, visitor, hall):
    for number, save in enumerate(WAYS):
        title = f"第{number}次"
        save(hall / "content.json", retitled(title))
        visitor.wait_until(lambda title=title: visitor.sees(title), f"{title}: {save.__name__}")
    assert running.stderr == ""


def test_a_broken_or_missing_file_changes_nothing(running, visitor, hall):
    title = json.loads(shipped_content().read_text(encoding="utf-8"))["panels"][0]["title"]["zh"]
    file = hall / "content.json"
    for raw in (b'{"title": "', b"", b"\x00" * 300):
        file.write_bytes(raw)
    told = hall / "content.problems.txt"
    visitor.wait_until(told.is_file, "the problems beside the file", 60)
    assert visitor.sees(title)

    file.unlink()
    file.write_bytes(retitled("好了"))

    visitor.wait_until(lambda: visitor.sees("好了"), "what was mended")
    visitor.wait_until(lambda: not told.exists(), "the problems to go", 60)
