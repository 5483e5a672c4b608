"""The staff's guide can be followed to the letter."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.decode import decode
from kiosk.content.problems_file import NAME, tell
from kiosk.packs.arrivals import Arrivals
from kiosk.packs.shelf import Shelf
from kiosk.paths import assets_dir, shipped_content
from tests.packs.packs import write_zip

CHECKOUT = Path(__file__).parents[1]
DOCS = CHECKOUT / "docs"
GUIDE = (DOCS / "staff-guide.zh.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```json\n(.*?)^```", re.MULTILINE | re.DOTALL)
CHANGE = re.compile(
    r"^找到：\n\n```json\n(.*?)\n```\n.*?^改成：\n\n```json\n(.*?)\n```", re.MULTILINE | re.DOTALL
)
CHANGES = CHANGE.findall(GUIDE)
PASTE = re.compile(
    r"^查找 `([^`\n]+)`，[^\n]*把光标放在这个 `{` 的前面[^\n]*：\n\n```json\n(.*?)\n```",
    re.MULTILINE | re.DOTALL,
)
PASTES = PASTE.findall(GUIDE)
WHOLE = [text for text in FENCE.findall(GUIDE) if text.startswith("{") and text.endswith("}\n")]
SEARCH = re.compile(r"查找 `([^`\n]+)`，(?:只)?有(.)处")
SEARCHES = [(words, "零一两三四".index(count)) for words, count in SEARCH.findall(GUIDE)]


def commands() -> list[str]:
    """Return every command that the guide writes."""
    lines = [
        line
        for block in re.findall(r"```sh\n(.*?)```", GUIDE, re.DOTALL)
        for line in block.splitlines()
    ]
    lines += re.findall(r"`(kiosk [^`\n]+)`", GUIDE)
    return sorted({line.split()[1] for line in lines})


def changed(content: str, found: str, new: str) -> str:
    """Return a content with some lines replaced, however far they are set in."""
    lines = [re.escape(line.strip()) for line in found.splitlines()]
    places = list(re.finditer(r"^ *" + r"\n *".join(lines), content, re.MULTILINE))
    assert len(places) == 1, found
    return content[: places[0].start()] + new + content[places[0].end() :]


def pasted(content: str, beside: str, new: str) -> str:
    """Return a content with something pasted before the { in whose first line ``beside`` stands."""
    (place,) = re.finditer(r"{\s*" + re.escape(beside), content)
    return content[: place.start()] + new + content[place.start() :]


def followed() -> str:
    """Return the shipped content as it is when the guide was followed."""
    content = shipped_content().read_text(encoding="utf-8")
    for found, new in CHANGES:
        content = changed(content, found, new)
    for beside, new in PASTES:
        content = pasted(content, beside, new)
    return content


def kiosk(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_every_example_is_a_change_something_to_paste_or_a_whole_file():
    assert CHANGES
    assert PASTES
    assert WHOLE
    assert len(FENCE.findall(GUIDE)) == 2 * len(CHANGES) + len(PASTES) + len(WHOLE)


@pytest.mark.parametrize(("words", "count"), SEARCHES)
def test_a_search_finds_as_many_places_as_the_guide_says(words, count):
    assert shipped_content().read_text(encoding="utf-8").count(words) == count


def test_every_change_is_searched_for():
    for found in [found for found, _ in CHANGES] + [beside for beside, _ in PASTES]:
        assert any(words in found for words, _ in SEARCHES), found


def test_the_words_that_the_guide_warns_of_stand_there():
    content = shipped_content().read_text(encoding="utf-8")

    assert all(words in content for words in ("0.4447", "现代产业体系构建实现新跨越"))


@pytest.mark.parametrize(("beside", "new"), PASTES)
def test_what_is_pasted_is_one_entry_and_its_comma(beside, new):
    assert isinstance(json.loads(new.removesuffix(",")), dict)
    assert new.endswith("},")

    content = pasted(shipped_content().read_text(encoding="utf-8"), beside, new)

    assert decode(content.encode()).problems == ()


@pytest.mark.parametrize(("found", "new"), CHANGES)
def test_a_change_can_be_made_alone(found, new):
    content = changed(shipped_content().read_text(encoding="utf-8"), found, new)

    assert decode(content.encode()).problems == ()


@pytest.mark.parametrize("text", WHOLE)
def test_a_whole_file_has_no_problem(text):
    outcome = decode(text.encode())

    assert outcome.exhibit is not None
    assert outcome.problems == ()


def test_all_that_the_guide_changes_is_good(tmp_path):
    content = followed()
    for picture in re.findall(r'"(图片/[^"]+)"', content):
        file = tmp_path / picture
        file.parent.mkdir(exist_ok=True)
        file.write_bytes((assets_dir() / "art" / "garden.jpg").read_bytes())
    (tmp_path / "content.json").write_text(content, encoding="utf-8")

    checked = kiosk("check", tmp_path)

    assert checked.returncode == 0, checked.stdout


TOLD = re.findall(r"```text\n(.*?)```", GUIDE, re.DOTALL)
"""What stands in files beside those of staff."""


def test_a_mistake_is_told_as_the_guide_shows_it(tmp_path):
    """A figure with a Chinese comma, in a file that was changed as the guide says."""
    content = shipped_content().read_text(encoding="utf-8")
    for found, new in CHANGES:
        if "产业高地" in new:
            content = changed(content, found, new)
    content = content.replace('"value": 447,', '"value": 447，')
    file = tmp_path / "content.json"
    file.write_text(content, encoding="utf-8")

    tell(file, decode(content.encode()).problems, is_shown=False)

    told = (tmp_path / NAME).read_text(encoding="utf-8-sig")
    assert told == TOLD[0]


def test_a_pack_is_refused_as_the_guide_shows_it(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    write_zip(stick / "展览.kpk", {"content.json": b"{}"}, listed={"content.json": b"[]"})
    arrivals = Arrivals(stick, Shelf(tmp_path / "state"))

    for _ in range(2):
        arrivals.look()

    told = (stick / "展览.kpk.problems.txt").read_text(encoding="utf-8-sig")
    assert told == TOLD[1]


@pytest.mark.parametrize("command", commands())
def test_a_command_named_exists(command):
    asked = kiosk(command, "--help")

    assert asked.returncode == 0, asked.stderr
    assert command in asked.stdout


def test_pictures_and_links_lead_somewhere():
    targets = re.findall(r"\]\(([^)#:]+)\)", GUIDE)

    assert targets
    assert [target for target in targets if not (DOCS / target).exists()] == []


def test_every_picture_is_of_use_and_small():
    pictures = set((DOCS / "pictures").iterdir())

    assert pictures == {DOCS / target for target in re.findall(r"!\[[^]]+\]\(([^)]+)\)", GUIDE)}
    assert all(picture.stat().st_size < 150_000 for picture in pictures)
