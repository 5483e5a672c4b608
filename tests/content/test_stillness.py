"""New content is seen whatever way it is saved, and never read half."""

from __future__ import annotations

import os

import pytest

from kiosk.content.stillness import LOOKED_AT_ONCE, Stillness
from tests.saving import WAYS

OLD = b'{"title": "old"}'
NEW = b'{"title": "new, and longer"}'


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "content.json"
    path.write_bytes(OLD)
    return path


@pytest.fixture
def seen(file):
    return Stillness(file, OLD)


def test_nothing_new_is_nothing(seen):
    assert [seen.look() for _ in range(5)] == [None] * 5


@pytest.mark.parametrize("save", WAYS, ids=lambda way: way.__name__)
def test_a_save_is_taken_once_when_it_is_still(file, seen, save):
    seen.look()
    save(file, NEW)

    assert seen.look() is None
    new = seen.look()
    assert new is not None
    assert new.raw.removeprefix("\ufeff".encode()) == NEW
    assert not new.pictures_only
    assert [seen.look() for _ in range(3)] == [None] * 3


def test_what_comes_in_slow_pieces_is_taken_when_the_last_has_come(file, seen):
    with file.open("wb", buffering=0) as stream:
        for at in range(0, len(NEW), 4):
            stream.write(NEW[at : at + 4])
            assert seen.look() is None
    taken = [seen.look() for _ in range(4)]
    assert [new.raw for new in taken if new is not None] == [NEW]


def test_a_file_that_is_written_again_meanwhile_is_not_taken_half(file, seen):
    file.write_bytes(b"x" * 50)
    assert seen.look() is None
    file.write_bytes(NEW)
    assert seen.look() is None
    new = seen.look()
    assert new is not None
    assert new.raw == NEW


def test_a_missing_or_empty_file_is_never_new_content(file, seen):
    file.unlink()
    assert [seen.look() for _ in range(3)] == [None] * 3
    file.write_bytes(b"")
    assert [seen.look() for _ in range(3)] == [None] * 3
    file.write_bytes(NEW)
    assert seen.look() is None
    assert seen.look() is not None


def test_the_same_words_saved_again_are_nothing_new(file, seen):
    file.unlink()
    file.write_bytes(OLD)
    os.utime(file, (1, 1))

    assert [seen.look() for _ in range(4)] == [None] * 4


def test_a_second_save_that_looks_like_the_first_is_seen(file, seen):
    """As on a stick, whose file system counts time in steps of two seconds."""
    file.write_bytes(NEW)
    seen.look()
    assert seen.look() is not None
    other = NEW.replace(b"new", b"now")
    before = file.stat()
    with file.open("r+b") as stream:
        stream.write(other)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))

    taken = [seen.look() for _ in range(4)]
    assert [new.raw for new in taken if new is not None] == [other]


def test_a_file_that_comes_later_than_the_exhibit_is_taken(tmp_path):
    seen = Stillness(tmp_path)
    assert seen.look() is None
    (tmp_path / "content.json").write_bytes(NEW)
    assert seen.look() is None
    new = seen.look()
    assert new is not None
    assert new.raw == NEW


@pytest.mark.parametrize("save", WAYS[:4], ids=lambda way: way.__name__)
def test_a_picture_saved_anew_is_seen(file, seen, save):
    picture = file.with_name("crane.png")
    picture.write_bytes(OLD)
    seen.watch_pictures([picture])
    assert seen.look() is None

    save(picture, NEW)

    assert seen.look() is None
    new = seen.look()
    assert new is not None
    assert new.pictures_only
    assert new.raw == OLD
    assert seen.look() is None


def test_a_picture_that_was_missing_is_seen_when_it_comes(file, seen):
    picture = file.with_name("crane.png")
    seen.watch_pictures([picture])
    assert seen.look() is None
    picture.write_bytes(NEW)
    assert seen.look() is None
    assert seen.look() is not None


def test_a_picture_that_goes_is_nothing_new(file, seen):
    picture = file.with_name("crane.png")
    picture.write_bytes(OLD)
    seen.watch_pictures([picture])
    picture.unlink()
    assert [seen.look() for _ in range(4)] == [None] * 4


def test_of_very_many_pictures_each_is_looked_at_in_turn(file, seen):
    folder = file.with_name("art")
    folder.mkdir()
    pictures = [folder / f"{number}.png" for number in range(2 * LOOKED_AT_ONCE + 10)]
    for picture in pictures:
        picture.write_bytes(OLD)
    seen.watch_pictures(pictures)

    pictures[-1].write_bytes(NEW)

    assert any(seen.look() is not None for _ in range(6))


def test_words_and_pictures_saved_together_come_together(file, seen):
    picture = file.with_name("crane.png")
    picture.write_bytes(OLD)
    seen.watch_pictures([picture])
    picture.write_bytes(NEW)
    file.write_bytes(NEW)

    assert seen.look() is None
    new = seen.look()
    assert new is not None
    assert not new.pictures_only
    assert seen.look() is None
