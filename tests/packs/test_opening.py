"""Packs from anywhere: each wrong one is one sentence, and leaves the machine as it was."""

from __future__ import annotations

import os
import stat
import struct
import zipfile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.content.load import load
from kiosk.packs.opening import OpenPack, PackError, is_inside
from kiosk.packs.shelf import Shelf
from kiosk.supervisor.only_one import LOCK
from tests.packs.packs import write_exhibit, write_pack, write_zip

CHANGED = "展项包里的 {} 与清单不符。没有复制完整，或被改过。请重新复制。"
BAD_NAME = "展项包里的文件名 {} 不能用。展项包可能被改过。请用 kiosk pack 重新打包。"
NO_PACK = "展项包 {} 打不开"


@pytest.fixture
def content(tmp_path):
    return (write_exhibit(tmp_path / "exhibit") / "content.json").read_bytes()


def refused(tmp_path, pack):
    """The sentence with which a pack is refused; nothing may have changed by it."""
    shelf = Shelf(tmp_path / "state" / "packs")
    before = shelf.install(write_pack(tmp_path)).folder
    there = {path for path in tmp_path.rglob("*") if tmp_path / "state" not in path.parents}

    with pytest.raises(PackError) as caught:
        shelf.install(pack)

    assert shelf.current() == before
    assert load(before).exhibit is not None
    assert [path.name for path in before.parent.iterdir() if path.is_dir()] == [before.name]
    assert there == {path for path in tmp_path.rglob("*") if tmp_path / "state" not in path.parents}
    return caught.value.problem.words()


@pytest.mark.parametrize(
    "name",
    [
        "../outside.png",
        "/etc/outside.png",
        "art/../../outside.png",
        "C:/outside.png",
        "art\\outside.png",
        "art//outside.png",
        "./outside.png",
        "art/",
        "con.png",
        "art/LPT1",
        "art/picture.png ",
        "art/picture.",
        "art/pic?ture.png",
        "https://example.org/a.png",
        "art/pic\x07ture.png",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path, content, name):
    pack = write_zip(tmp_path / "x.kpk", {"content.json": content, name: b"x"})

    assert refused(tmp_path, pack).startswith("展项包里的文件名 ")


def test_names_of_pictures_are_taken_as_people_write_them():
    assert is_inside("art/桃花溪 2.jpg")
    assert is_inside("content.json")
    assert not is_inside("")


def test_a_link_is_refused(tmp_path, content):
    link = zipfile.ZipInfo("art/link.png")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    pack = write_zip(tmp_path / "x.kpk", {"content.json": content, link: b"/etc/passwd"})

    assert refused(tmp_path, pack) == BAD_NAME.format('"art/link.png"')


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("twin", ["art/a.png", "ART/A.png"])
def test_two_files_of_one_name_are_refused(tmp_path, content, twin):
    files = {"content.json": content, "art/a.png": b"1", zipfile.ZipInfo(twin): b"2"}

    pack = write_zip(tmp_path / "x.kpk", files)

    assert refused(tmp_path, pack).startswith("展项包里的文件名 ")


def test_a_file_that_is_not_listed_is_refused(tmp_path, content):
    files = {"content.json": content, "art/more.png": b"x"}
    pack = write_zip(tmp_path / "x.kpk", files, listed={"content.json": content})

    assert refused(tmp_path, pack) == CHANGED.format('"art/more.png"')


def test_a_listed_file_that_is_missing_is_refused(tmp_path, content):
    listed = {"content.json": content, "art/gone.png": b"x"}
    pack = write_zip(tmp_path / "x.kpk", {"content.json": content}, listed=listed)

    assert refused(tmp_path, pack) == CHANGED.format('"art/gone.png"')


def test_a_changed_file_is_refused(tmp_path, content):
    files = {"content.json": content, "art/a.png": b"1"}
    pack = write_zip(tmp_path / "x.kpk", files, listed=files | {"art/a.png": b"2"})

    assert refused(tmp_path, pack) == CHANGED.format('"art/a.png"')


def test_a_bomb_that_says_it_is_small_is_stopped_where_it_said_it_ends(tmp_path, content):
    bomb = bytes(60 * 1024 * 1024)
    pack = write_zip(
        tmp_path / "x.kpk",
        {"content.json": content, "art/a.png": bomb},
        listed={"content.json": content, "art/a.png": b"1"},
    )
    raw = pack.read_bytes()
    assert len(raw) < 200_000
    size = struct.pack("<L", len(bomb))
    pack.write_bytes(raw.replace(size, struct.pack("<L", 1)))  # the zip's own list lies as well

    assert refused(tmp_path, pack) == CHANGED.format('"art/a.png"')


def test_a_bomb_that_says_how_large_it_is_is_refused(tmp_path, content):
    bomb = bytes(80 * 1024 * 1024)
    pack = write_zip(tmp_path / "x.kpk", {"content.json": content, "art/a.png": bomb})

    assert refused(tmp_path, pack).startswith("展项包里的文件太多或太大。")


def test_ten_thousand_files_are_refused(tmp_path, content):
    many = {f"art/{number}.png": b"" for number in range(10_000)}
    pack = write_zip(tmp_path / "x.kpk", {"content.json": content} | many)

    words = refused(tmp_path, pack)

    assert words == "展项包里的文件太多或太大。最多 6000 个文件，每个不超过 2 GB。"


def test_a_zip_that_lists_more_than_memory_holds_is_refused(tmp_path, content):
    pack = write_zip(tmp_path / "x.kpk", {"content.json": content})
    raw = bytearray(pack.read_bytes())
    raw[-10:-6] = struct.pack("<L", 900 * 1024 * 1024)
    pack.write_bytes(raw)

    assert refused(tmp_path, pack).startswith("展项包里的文件太多或太大。")


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 2},
        {"serial": -1},
        {"serial": "now"},
        {"files": {"content.json": {"sha256": "abc", "size": 3}}},
        {"files": {"content.json": {"sha256": "0" * 64, "size": 3 * 1024**3}}},
        {"files": []},
    ],
)
def test_a_list_that_is_none_is_refused(tmp_path, content, changes):
    pack = write_zip(tmp_path / "x.kpk", {"content.json": content}, changes=changes)

    assert refused(tmp_path, pack) == (
        f"{pack} 不是展项包，或者没有复制完整。请重新复制，或重新用 kiosk pack 打包。"
    )


names = st.sampled_from(
    ["..", "../x", "/x", "C:/x", "con", "a\0b", "art/a.png", "a" * 300, "\ud800"]
)
junk = st.recursive(
    st.none() | st.integers() | st.floats() | st.text(max_size=6) | names,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)
entries = st.fixed_dictionaries({"sha256": st.just("0" * 64) | junk, "size": st.just(1) | junk})


@settings(max_examples=50)
@given(
    changes=st.fixed_dictionaries(
        {}, optional={"format": junk, "serial": junk, "title": junk, "more": junk}
    ),
    files=junk | st.dictionaries(names, entries, max_size=3),
    packed=st.lists(names.filter(lambda name: name.isprintable()), unique=True, max_size=3),
)
def test_a_list_of_anything_is_refused_and_writes_nothing(tmp_path_factory, changes, files, packed):
    folder = tmp_path_factory.mktemp("fuzz")
    pack = write_zip(
        folder / "x.kpk",
        {"content.json": b"{}"} | dict.fromkeys(packed, b"x"),
        changes=changes | {"files": files},
    )

    with pytest.raises(PackError) as caught:
        Shelf(folder / "state" / "packs").install(pack)

    assert caught.value.problem.words().encode()
    assert [path for path in folder.rglob("*") if path.is_file()] == [pack]


def test_a_pack_cut_off_anywhere_is_refused(tmp_path):
    whole = write_pack(tmp_path, serial=2).read_bytes()
    cut = tmp_path / "cut.kpk"

    for length in range(0, len(whole) - 1, 97):
        cut.write_bytes(whole[:length])
        with pytest.raises(PackError), OpenPack(cut) as opened:
            opened.unpack(tmp_path / "never")


def test_a_changed_byte_anywhere_is_refused_or_without_effect(tmp_path):
    pack = write_pack(tmp_path, serial=2)
    whole = pack.read_bytes()
    with OpenPack(pack) as opened:
        opened.unpack(tmp_path / "right")
        right = {name: (tmp_path / "right" / name).read_bytes() for name in opened.manifest.files}
    changed = tmp_path / "changed.kpk"

    refusals = 0
    for at in range(0, len(whole), 7):
        changed.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        into = tmp_path / f"into-{at}"
        into.mkdir()
        try:
            with OpenPack(changed) as opened:
                opened.unpack(into)
        except PackError:
            refusals += 1
            continue
        for name, data in right.items():
            assert (into / name).read_bytes() == data
    assert refusals > 20


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The bytes of a pack."""
    return write_pack(tmp_path_factory.mktemp("whole"), serial=2).read_bytes()


# What makes readers of zips stumble: their marks, and numbers at the ends of what fits.
HARD = [b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07", b"../", b"/"]
HARD += [
    value.to_bytes(size, "little") for size in (2, 4, 8) for value in (0, 1, 2 ** (8 * size) - 1)
]
places = st.floats(0, 1, exclude_max=True)
slips = st.lists(
    st.tuples(places, st.integers(0, 40), places | st.binary(max_size=9) | st.sampled_from(HARD)),
    min_size=1,
    max_size=4,
)


@settings(max_examples=80)
@given(slips)
@example([(0.99609375, 1, 0.0)])  # files before the beginning
def test_whatever_happens_to_its_bytes_a_pack_is_refused_or_right(tmp_path_factory, whole, slips):
    """A piece is cut out, and instead of it comes another piece of the pack, or something hard."""
    raw = whole
    for place, length, instead in slips:
        at = int(place * len(raw))
        if isinstance(instead, float):
            start = int(instead * len(raw))
            instead = raw[start : start + length]
        raw = raw[:at] + instead + raw[at + length :]
    folder = tmp_path_factory.mktemp("mutated")
    pack = folder / "x.kpk"
    pack.write_bytes(raw)
    shelf = Shelf(folder / "state" / "packs")

    words, loaded = "", None
    try:
        loaded = shelf.install(pack)
    except PackError as refusal:
        words = refusal.problem.words() + refusal.problem.words("en")

    if loaded is None:
        assert words.encode()
        files = {path for path in folder.rglob("*") if path.is_file()}
        assert files - {folder / "state" / "packs" / LOCK} == {pack}
    else:
        assert loaded.exhibit == held(whole, folder)
        assert set(folder.iterdir()) == {
            pack,
            folder / "state",
            folder / "whole.kpk",
            folder / "right",
        }


def held(whole, folder):
    """The exhibit that a pack with these bytes holds."""
    (folder / "whole.kpk").write_bytes(whole)
    with OpenPack(folder / "whole.kpk") as opened:
        opened.unpack(folder / "right")
    return load(folder / "right").exhibit


def test_what_is_no_file_is_refused(tmp_path):
    (tmp_path / "folder.kpk").mkdir()
    os.mkfifo(tmp_path / "pipe.kpk")
    (tmp_path / "empty.kpk").touch()
    (tmp_path / "words.kpk").write_text("海港")

    for name in ("folder", "empty", "words"):
        assert refused(tmp_path, tmp_path / f"{name}.kpk").endswith("或重新用 kiosk pack 打包。")
    assert refused(tmp_path, tmp_path / "nothing.kpk").endswith("请检查文件名和文件夹。")
    # A pipe that nobody writes to must not be waited for.
    assert refused(tmp_path, tmp_path / "pipe.kpk").endswith("或重新用 kiosk pack 打包。")


def test_a_content_that_cannot_be_shown_is_refused(tmp_path):
    pack = write_zip(tmp_path / "x.kpk", {"content.json": b'{"title": "x", }'})

    words = refused(tmp_path, pack)

    assert words.startswith("展项包里的 content.json 不能用：第1行")
    assert words.endswith("请改好后重新打包。原来的内容没有变。")


def test_a_full_disk_is_told(tmp_path):
    shelf = Shelf(tmp_path / "state" / "packs")
    (tmp_path / "state").write_text("a file where the folder should be")

    with pytest.raises(PackError) as caught:
        shelf.install(write_pack(tmp_path))

    assert caught.value.problem.words("en").startswith(
        "The pack cannot be stored on this machine: "
    )
