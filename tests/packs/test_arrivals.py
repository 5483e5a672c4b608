"""Packs put into a folder: taken whole, the newest first, once."""

from __future__ import annotations

import os
import threading

import pytest
from nacl.signing import SigningKey

from kiosk.packs.arrivals import RETRY_LOOKS, Arrivals, ArrivalsWatch
from kiosk.packs.shelf import Shelf
from kiosk.packs.signing import public_key
from tests.packs.packs import write_pack


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "state" / "packs")


@pytest.fixture
def arrivals(stick, shelf):
    return Arrivals(stick, shelf)


def put(tmp_path, stick, serial, title, key=None):
    """Make a pack and put it on the stick; return its file."""
    made = write_pack(tmp_path, serial, title, key)
    return made.rename(stick / made.name)


def titles(shelf):
    return [pack.manifest.title for pack in shelf.packs()]


def looks(arrivals, count=2):
    """What the looks brought, without those that brought nothing."""
    return [pack for _ in range(count) if (pack := arrivals.look()) is not None]


def test_a_pack_that_lies_still_is_installed_once(tmp_path, stick, shelf, arrivals):
    pack = put(tmp_path, stick, 1, "一")

    assert arrivals.look() is None
    assert arrivals.look() == pack
    assert looks(arrivals, 5) == []
    assert titles(shelf) == ["一"]


def test_of_several_the_newest_is_installed_and_no_older_one(tmp_path, stick, shelf, arrivals):
    for serial, title in ((2, "二"), (3, "三"), (1, "一")):
        put(tmp_path, stick, serial, title)

    looks(arrivals, 5)

    assert titles(shelf) == ["三"]


def test_going_back_is_not_undone_by_the_stick(tmp_path, stick, shelf, arrivals):
    shelf.install(write_pack(tmp_path, 1, "一"))
    put(tmp_path, stick, 2, "二")
    looks(arrivals)
    before = shelf.roll_back()

    assert looks(arrivals, 5) == []
    assert looks(Arrivals(stick, shelf), 5) == []
    assert shelf.current() == before


def test_a_pack_copied_in_pieces_is_taken_when_it_is_whole(tmp_path, stick, shelf, arrivals):
    raw = write_pack(tmp_path, 1, "一").read_bytes()
    pack = stick / "slow.kpk"

    for end in range(0, len(raw), len(raw) // 5):
        pack.write_bytes(raw[:end])
        # The copy pauses for as long as one likes.
        assert looks(arrivals, 3) == []
    pack.write_bytes(raw)

    assert looks(arrivals) == [pack]


def test_a_pack_whose_room_was_taken_before_it_came_is_tried_again(
    tmp_path, stick, shelf, arrivals
):
    raw = write_pack(tmp_path, 1, "一").read_bytes()
    pack = stick / "ahead.kpk"
    pack.write_bytes(bytes(len(raw)))
    assert looks(arrivals) == []
    status = pack.stat()

    with pack.open("r+b") as stream:
        stream.write(raw)
    os.utime(pack, ns=(status.st_atime_ns, status.st_mtime_ns))

    assert looks(arrivals, RETRY_LOOKS + 2) == [pack]


def test_what_is_refused_is_told_once_and_the_next_newest_is_taken(
    tmp_path, stick, shelf, arrivals, caplog
):
    good = put(tmp_path, stick, 1, "一")
    bad = put(tmp_path, stick, 2, "二")
    raw = bytearray(bad.read_bytes())
    raw[60] ^= 0x55  # in the first file's bytes: only its sum tells
    bad.write_bytes(raw)

    assert looks(arrivals, 5) == [good]
    assert sum(str(bad) in record.getMessage() for record in caplog.records) == 1


def test_staff_read_beside_a_pack_why_it_was_refused(tmp_path, stick, arrivals):
    raw = write_pack(tmp_path, 1, "一").read_bytes()
    pack, note = stick / "春.kpk", stick / "春.kpk.problems.txt"
    pack.write_bytes(raw[:-30])

    looks(arrivals, RETRY_LOOKS + 4)

    assert note.read_text(encoding="utf-8-sig").splitlines() == [
        "这个展项包没有安装，屏幕上显示的是以前的内容。",
        "",
        f"{pack} 不是展项包，或者没有复制完整。请重新复制，或重新用 kiosk pack 打包。",
    ]
    assert note.read_bytes().startswith("\ufeff".encode())

    pack.write_bytes(raw)

    assert looks(arrivals, 1) == []
    assert not note.exists()
    assert looks(arrivals, 1) == [pack]
    assert list(stick.iterdir()) == [pack]


PASSED_OVER = (
    "这个展项包是以前的：已经装过更新的，或者后来退回了。"
    "要退回上一次的内容，请用 kiosk rollback；还要用这一包，请用 kiosk pack 重新打包再放进来。"
)


def told(pack):
    """The last line beside a pack; "" where there is none."""
    note = pack.with_name(pack.name + ".problems.txt")
    return note.read_text(encoding="utf-8-sig").splitlines()[-1] if note.is_file() else ""


def test_of_a_pack_that_is_passed_over_staff_read_how_to_have_it(
    tmp_path, stick, shelf, arrivals, caplog
):
    old, new = put(tmp_path, stick, 1, "一"), put(tmp_path, stick, 2, "二")

    looks(arrivals, 2 * RETRY_LOOKS + 8)

    assert [told(old), told(new)] == [PASSED_OVER, ""]
    assert sum(PASSED_OVER in record.getMessage() for record in caplog.records) == 1

    shelf.install(write_pack(tmp_path, 3, "三"))
    shelf.roll_back()
    again = Arrivals(stick, shelf)
    looks(again)

    assert [told(old), told(new)] == [PASSED_OVER, ""]  # the newer one is shown

    shelf.roll_back()
    looks(Arrivals(stick, shelf))

    assert told(new) == PASSED_OVER


@pytest.mark.parametrize("is_known", [True, False])
def test_what_was_said_of_a_pack_goes_with_it(tmp_path, stick, shelf, arrivals, is_known):
    pack, note = stick / "春.kpk", stick / "春.kpk.problems.txt"
    pack.write_bytes(b"no pack")
    looks(arrivals)
    assert note.is_file()

    pack.unlink()
    looks(arrivals if is_known else Arrivals(stick, shelf))

    assert not note.exists()


def test_only_the_hall_s_own_are_taken(tmp_path, stick, shelf):
    key = SigningKey.generate()
    arrivals = Arrivals(stick, shelf, public_key(key))
    own = put(tmp_path, stick, 1, "自己", key)
    put(tmp_path, stick, 2, "别人", SigningKey.generate())
    put(tmp_path, stick, 3, "没有")

    assert looks(arrivals, 5) == [own]


def test_a_stick_that_is_pulled_out_and_comes_back_with_another(tmp_path, stick, shelf, arrivals):
    put(tmp_path, stick, 1, "一")
    looks(arrivals)
    stick.rename(tmp_path / "pocket")
    assert looks(arrivals) == []

    stick.mkdir()
    other = put(tmp_path, stick, 2, "二")

    assert looks(arrivals) == [other]


def test_other_files_and_folders_are_left_alone(tmp_path, stick, shelf, arrivals):
    (stick / "folder.kpk").mkdir()
    (stick / "empty.kpk").touch()
    (stick / "photo.jpg").write_bytes(b"x")
    (stick / "link.kpk").symlink_to(stick / "nowhere")

    assert looks(arrivals, 5) == []
    assert not (tmp_path / "state").exists()


def test_the_thread_looks_until_it_is_stopped():
    looked = threading.Semaphore(0)

    class Broken(Arrivals):
        def look(self):
            looked.release()
            raise ZeroDivisionError

    watch = ArrivalsWatch(Broken.__new__(Broken), look_s=0.001)
    watch.start()
    assert all(looked.acquire(timeout=60) for _ in range(3))

    watch.stop()

    assert "packs-watch" not in [thread.name for thread in threading.enumerate()]
