"""A pack holds the exhibit, exactly the pictures it uses, and nothing else."""

from __future__ import annotations

import json
import zipfile

import pytest

from kiosk.content.files import files_of
from kiosk.content.load import find_picture
from kiosk.packs.making import make
from kiosk.paths import shipped_content
from tests.packs.packs import exhibit, write_exhibit, write_pack


def test_a_pack_holds_exactly_what_the_exhibit_uses(tmp_path):
    pack = write_pack(tmp_path)

    with zipfile.ZipFile(pack) as opened:
        assert set(opened.namelist()) == {
            "content.json",
            "art/harbour.png",
            "art/crane.png",
            "manifest.json",
        }
        source = tmp_path / "exhibit-1-海港"
        assert opened.read("content.json") == (source / "content.json").read_bytes()
        assert opened.read("art/crane.png") == (source / "art/crane.png").read_bytes()


def test_the_same_exhibit_makes_the_same_pack(tmp_path):
    source = write_exhibit(tmp_path / "exhibit")
    for out in ("one.kpk", "two.kpk"):
        make(exhibit(source), source, tmp_path / out, serial=7)

    assert (tmp_path / "one.kpk").read_bytes() == (tmp_path / "two.kpk").read_bytes()


def test_every_picture_that_the_shipped_exhibit_names_is_found(tmp_path):
    raw = shipped_content().read_text(encoding="utf-8")
    named = set(_strings_that_are_files(json.loads(raw)))

    assert len(named) > 60
    assert set(files_of(exhibit(shipped_content()))) == named
    assert all(find_picture(src, shipped_content().parent) for src in named)


def _strings_that_are_files(value):
    """Every string of the file that looks like a path, wherever it stands."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key != "$schema":
                yield from _strings_that_are_files(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings_that_are_files(inner)
    elif isinstance(value, str) and value.rsplit(".", 1)[-1] in (
        "jpg",
        "png",
        "webp",
        "svg",
        "mp4",
    ):
        yield value


def test_what_is_not_there_is_told_and_the_rest_is_packed(tmp_path):
    source = write_exhibit(tmp_path / "exhibit")
    (source / "art/crane.png").unlink()

    made = make(exhibit(source), source, tmp_path / "out.kpk", serial=1)

    assert made.missing == ("art/crane.png",)
    assert made.files == 2


def test_progress_ends_at_all_of_it(tmp_path):
    source = write_exhibit(tmp_path / "exhibit")
    told = []

    make(
        exhibit(source),
        source,
        tmp_path / "out.kpk",
        serial=1,
        progress=lambda done, total: told.append((done, total)),
    )

    assert len(told) == 3
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0


def test_a_pack_that_cannot_be_finished_leaves_nothing_behind(tmp_path):
    source = write_exhibit(tmp_path / "exhibit")
    out = tmp_path / "out.kpk"
    out.mkdir()

    with pytest.raises(IsADirectoryError):
        make(exhibit(source), source, out, serial=1)

    assert not out.with_name("out.kpk.tmp").exists()
