"""The last good exhibit is there again after everything that can happen to a folder."""

from __future__ import annotations

import json
import shutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content import last_good
from kiosk.content.last_good import LastGood
from kiosk.content.load import load, read
from tests.packs.packs import write_exhibit


@pytest.fixture
def kept(tmp_path):
    return LastGood(tmp_path / "state" / "last-good")


def keep(kept, source):
    raw = read(source)
    kept.keep(raw, load(source).exhibit, source)
    return raw


def title(loaded):
    return loaded.exhibit.title.get("zh")


def test_at_first_there_is_none(kept):
    assert kept.load() is None
    assert not kept.knows(b"{}")


def test_it_is_shown_again_when_its_folder_is_gone(tmp_path, kept):
    source = write_exhibit(tmp_path / "exhibit")
    picture = (source / "art/crane.png").read_bytes()
    raw = keep(kept, source)
    shutil.rmtree(source)

    again = kept.load()

    assert title(again) == "海港"
    assert (again.folder / "art/crane.png").read_bytes() == picture
    assert not (again.folder / "art/unused.png").exists()
    assert kept.knows(raw)
    assert not kept.knows(raw + b" ")


def test_the_newest_takes_the_place_of_the_one_before(tmp_path, kept):
    for name in ("一", "二", "三"):
        keep(kept, write_exhibit(tmp_path / name, name))
        assert title(kept.load()) == name


def test_pictures_that_have_not_changed_are_not_copied_again(tmp_path, kept):
    source = write_exhibit(tmp_path / "exhibit")
    for _ in range(2):
        keep(kept, source)
    before = {path: path.stat().st_ino for path in kept.load().folder.glob("art/*")}

    (source / "art/crane.png").write_bytes(b"new")
    for _ in range(2):
        keep(kept, source)

    after = {path: path.stat().st_ino for path in kept.load().folder.glob("art/*")}
    assert {path.name for path in before if before[path] == after[path]} == {"harbour.png"}
    assert (kept.load().folder / "art/crane.png").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("before", "after"),
    [("a.png", "a.png/b.png"), ("a.png/b.png", "a.png")],
)
def test_a_file_may_become_a_folder_and_a_folder_a_file(tmp_path, kept, before, after):
    # Twice each, for two folders hold copies in turn.
    for number, picture in enumerate((before, before, after, after)):
        keep(kept, write_exhibit(tmp_path / str(number), str(number), (picture,)))
        assert title(kept.load()) == str(number)
        assert (kept.load().folder / picture).is_file()


@pytest.mark.parametrize("name", ["content.json", "record.json.tmp"])
def test_a_folder_where_a_file_belongs_goes(tmp_path, kept, name):
    source = write_exhibit(tmp_path / "exhibit")
    keep(kept, source)
    for folder in (tmp_path / "state" / "last-good", *(tmp_path / "state").glob("last-good/*")):
        if folder.is_dir() and not (folder / name).exists():
            (folder / name).mkdir()
    other = tmp_path / "state" / "last-good" / "b" / name
    other.mkdir(parents=True)

    keep(kept, write_exhibit(tmp_path / "new", "新"))

    assert title(kept.load()) == "新"


def test_a_damaged_copy_is_not_shown(tmp_path, kept):
    keep(kept, write_exhibit(tmp_path / "exhibit"))
    (kept.load().folder / "content.json").write_bytes(b'{"title": "half')

    assert kept.load() is None


def test_a_disk_that_takes_nothing_keeps_the_one_before(tmp_path, kept):
    keep(kept, write_exhibit(tmp_path / "one", "一"))
    # Where the second folder should be made there is a file.
    (tmp_path / "state/last-good/b").write_bytes(b"")

    keep(kept, write_exhibit(tmp_path / "two", "二"))

    assert title(kept.load()) == "一"


@pytest.mark.parametrize("link", ["a", "b", "a/art", "b/content.json.tmp", "record.json.tmp"])
def test_links_in_the_state_folder_lead_no_writing_outside(tmp_path, kept, link):
    outside = write_exhibit(tmp_path / "outside", "外")
    before = {path: path.read_bytes() for path in outside.rglob("*.*")}
    keep(kept, write_exhibit(tmp_path / "one", "一"))
    place = tmp_path / "state/last-good" / link
    place.parent.mkdir(exist_ok=True)
    shutil.rmtree(place, ignore_errors=True)
    leads_to = outside / "content.json" if place.suffix else outside
    place.symlink_to(leads_to)

    for name in ("二", "三"):
        keep(kept, write_exhibit(tmp_path / name, name))

    assert title(kept.load()) == "三"
    assert {path: path.read_bytes() for path in outside.rglob("*.*")} == before


@settings(max_examples=60)
@given(
    raw=st.one_of(
        st.binary(max_size=60),
        st.sampled_from([1, 100_000]).map(lambda depth: b'{"x":' + b"[" * depth),
        st.fixed_dictionaries(
            {"slot": st.sampled_from(["a", "b", "..", "/etc", "con", 1])},
            optional={"sha256": st.text(max_size=4), "version": st.text(max_size=4)},
        ).map(lambda record: json.dumps(record).encode()),
    )
)
def test_a_record_of_anything_never_raises(tmp_path_factory, raw):
    folder = tmp_path_factory.mktemp("state")
    (folder / "record.json").write_bytes(raw)

    assert LastGood(folder).load() is None
    assert not LastGood(folder).knows(b"{}")
    assert [path.name for path in folder.iterdir()] == ["record.json"]


def test_what_another_version_read_is_read_again(tmp_path, kept, monkeypatch):
    raw = keep(kept, write_exhibit(tmp_path / "exhibit"))
    monkeypatch.setattr(last_good, "__version__", "99.0")

    assert not kept.knows(raw)
    assert title(kept.load()) == "海港"


def test_pictures_beyond_its_measure_are_left_out(tmp_path, kept, monkeypatch):
    monkeypatch.setattr(last_good, "MOST_BYTES", 100)
    keep(kept, write_exhibit(tmp_path / "exhibit"))

    assert title(kept.load()) == "海港"
    assert len(list(kept.load().folder.glob("art/*"))) == 1
