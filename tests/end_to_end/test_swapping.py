"""Staff save content.json on a running exhibit, in ten ways, and the screen follows."""

from __future__ import annotations

import json
import shutil
from contextlib import contextmanager

import pytest

from kiosk.cli import main
from kiosk.content.load import load
from kiosk.packs.making import make
from tests.end_to_end.exhibit import Exhibit
from tests.end_to_end.names import panels
from tests.packs.packs import write_exhibit
from tests.saving import WAYS


@pytest.fixture
def hall(tmp_path):
    """A content folder as staff have it: content.json and pictures."""
    return write_exhibit(tmp_path / "hall")


@contextmanager
def shown(desktop, visitor, folder, *choices):
    """The program with these choices, once there is something to tap."""
    size = f"{desktop.width}x{desktop.height}"
    command = ("-m", "kiosk", "run", "--window", size, "--alone", "--still", *choices)
    exhibit = Exhibit(desktop, folder, *command, "--state", str(folder / "state"))
    try:
        exhibit.wait_until_shown(visitor)
        yield exhibit
    finally:
        exhibit.stop()


@pytest.fixture
def running(desktop, visitor, hall, tmp_path):
    with shown(desktop, visitor, tmp_path, "--content", str(hall)) as exhibit:
        yield exhibit


def retitled(raw, title):
    """Return content with another title on its first tile."""
    content = json.loads(raw)
    content["panels"][0]["title"] = {"zh": title, "en": title}
    return json.dumps(content, ensure_ascii=False, indent=2).encode()


def test_whatever_way_it_is_saved_the_screen_follows(running, visitor, hall):
    file = hall / "content.json"
    raw = file.read_bytes()
    for number, save in enumerate(WAYS):
        title = f"第{number}次"
        save(file, retitled(raw, title))
        visitor.wait_until(lambda title=title: visitor.sees(title), f"{title}: {save.__name__}")
    assert running.stderr == ""


def test_however_an_editor_writes_letters_the_screen_follows(running, visitor, hall):
    """WPS writes GBK, old Notepads UTF-16 or a mark in front, all of them line ends of Windows."""
    told = hall / "content.problems.txt"
    file = hall / "content.json"
    raw = file.read_bytes()
    for encoding in ("gbk", "utf-16", "utf-16-be", "utf-8-sig", "utf-8"):
        title = f"用{encoding}"
        words = retitled(raw, title).decode().replace("\n", "\r\n")
        file.write_bytes(words.encode(encoding, "replace"))

        visitor.wait_until(lambda title=title: visitor.sees(title), title)
        if encoding == "gbk":
            visitor.wait_until(told.is_file, "the note beside the file", 60)
            assert "请另存为，在“编码”里选 UTF-8。" in told.read_text(encoding="utf-8-sig")
    visitor.wait_until(lambda: not told.exists(), "the note to go", 60)


def test_a_broken_or_missing_file_changes_nothing(running, visitor, hall):
    file = hall / "content.json"
    good = file.read_bytes()
    title = json.loads(good)["panels"][0]["title"]
    assert visitor.sees(title)
    for raw in (b'{"title": "', b"", b"\x00" * 300):
        file.write_bytes(raw)
    told = hall / "content.problems.txt"
    visitor.wait_until(told.is_file, "the problems beside the file", 60)
    assert visitor.sees(title)

    file.unlink()
    file.write_bytes(retitled(good, "好了"))

    visitor.wait_until(lambda: visitor.sees("好了"), "what was mended")
    visitor.wait_until(lambda: not told.exists(), "the problems to go", 60)


def test_in_safe_mode_the_page_that_was_left_out_stays_out_of_new_content(
    desktop, visitor, hall, tmp_path
):
    file = hall / "content.json"
    content = json.loads(file.read_bytes())
    first = content["panels"][0]
    page = first["pages"][0]
    first["pages"].append({**page, "id": "another", "title": "另一页"})
    first["pages"].append({**page, "id": "third", "title": "第三页"})
    file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    safe = ("--careful", "--leave-out", f"{first['id']}/another")
    with shown(desktop, visitor, tmp_path, "--content", str(hall), *safe):
        file.write_bytes(retitled(file.read_bytes(), "新的"))
        visitor.wait_until(lambda: visitor.sees("新的"), "what was saved")

        visitor.tap("新的")

        visitor.wait_until(lambda: visitor.sees("第三页"), "its pages")
        assert not visitor.sees("另一页")


def packed(folder, title, serial):
    """A pack of a small exhibit with a title on its first tile."""
    source = write_exhibit(folder / title)
    file = source / "content.json"
    file.write_bytes(retitled(file.read_bytes(), title))
    exhibit = load(source).exhibit
    assert exhibit is not None
    out = folder / f"{title}.kpk"
    make(exhibit, source, out, serial)
    return out


def test_a_pack_that_is_installed_appears_and_leaves_again(desktop, visitor, tmp_path):
    pack = packed(tmp_path, "新包", 1)
    state = ("--state", str(tmp_path / "state"))
    shipped = panels("zh")[0].title
    with shown(desktop, visitor, tmp_path) as exhibit:
        assert visitor.sees(shipped)

        assert main(["install", str(pack), *state]) == 0
        visitor.wait_until(lambda: visitor.sees("新包"), "the pack")

        assert main(["rollback", *state]) == 0
        visitor.wait_until(lambda: visitor.sees(shipped), "what was before it")
        assert exhibit.stderr == ""


def test_a_pack_on_a_stick_appears_by_itself(desktop, visitor, tmp_path):
    stick = tmp_path / "stick"
    pack = packed(tmp_path, "优盘", 1)
    with shown(desktop, visitor, tmp_path, "--packs", str(stick)) as exhibit:
        stick.mkdir()
        shutil.copy(pack, stick)

        visitor.wait_until(lambda: visitor.sees("优盘"), "the pack on the stick", 60)
        assert exhibit.stderr == ""
