"""A machine always begins with something: what is asked for, the last good, what ships."""

from __future__ import annotations

import pytest

from kiosk.content import begin as begin_module
from kiosk.content.begin import begin
from kiosk.content.last_good import LastGood
from kiosk.content.load import load, read
from tests.packs.packs import exhibit, write_exhibit


@pytest.fixture
def last_good(tmp_path):
    return LastGood(tmp_path / "state")


def title(shown):
    return shown.loaded.exhibit.title.get("zh")


def test_what_is_asked_for_is_shown(tmp_path, last_good):
    source = write_exhibit(tmp_path / "hall")

    shown = begin(source, last_good, "zh")

    assert title(shown) == "海港"
    assert shown.raw == read(source)
    assert shown.loaded.folder == source


@pytest.mark.parametrize("harm", ["broken", "empty", "gone", "folder gone"])
def test_the_last_good_one_stands_in_for_what_cannot_be_read(tmp_path, last_good, harm, caplog):
    source = write_exhibit(tmp_path / "hall")
    last_good.keep(read(source), exhibit(source), source)
    file = source / "content.json"
    match harm:
        case "broken":
            file.write_text('{"title": "海', encoding="utf-8")
        case "empty":
            file.write_bytes(b"")
        case "gone":
            file.unlink()
        case _:
            source.rename(tmp_path / "elsewhere")

    shown = begin(source, last_good, "zh")

    assert title(shown) == "海港"
    assert shown.raw == b""
    assert shown.path == source
    assert "the last good exhibit is shown instead" in caplog.text


def test_without_any_the_shipped_exhibit_is_shown(tmp_path, last_good):
    for keeper in (last_good, None):
        shown = begin(tmp_path / "nothing", keeper, "zh")
        assert shown.loaded.exhibit is not None
        assert len(shown.loaded.exhibit.panels) == 8


def test_what_was_validated_and_has_not_changed_is_not_validated_again(
    tmp_path, last_good, monkeypatch
):
    source = write_exhibit(tmp_path / "hall")
    last_good.keep(read(source), load(source).exhibit, source)
    validated: list[bytes] = []
    monkeypatch.setattr(begin_module, "decode", validated.append)

    shown = begin(source, last_good, "zh")

    assert title(shown) == "海港"
    assert validated == []


def test_one_wrong_block_costs_one_block_also_at_the_start(tmp_path, last_good, caplog):
    source = write_exhibit(tmp_path / "hall")
    file = source / "content.json"
    words = file.read_text(encoding="utf-8")
    wrong = words.replace('"blocks": [', '"blocks": [{"type": "galery"},')
    file.write_text(wrong, encoding="utf-8")

    shown = begin(source, last_good, "zh")

    assert title(shown) == "海港"
    assert shown.loaded.has_errors
    assert "galery" in caplog.text
