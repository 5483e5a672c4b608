import json
import stat
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.staff.pin import PIN_NAME, TRIES_NAME, PinStore, hash_pin, is_pin, is_right
from kiosk.staff.tries import Tries


@pytest.fixture(scope="module")
def pin():
    return hash_pin("246810")


@pytest.fixture
def store(tmp_path):
    return PinStore(tmp_path)


@pytest.mark.parametrize("words", ["1234", "12345678", "0000"])
def test_four_to_eight_digits_are_a_pin(words):
    assert is_pin(words)


@pytest.mark.parametrize(
    "words", ["", "123", "123456789", "12 34", "abcd", "１２３４", "-123", "²²²²"]
)
def test_anything_else_is_none(words):
    assert not is_pin(words)


def test_only_the_pin_is_right(pin):
    assert is_right(pin, "246810")
    assert not is_right(pin, "246811")
    assert not is_right(pin, "")


def test_what_is_kept_is_memory_hard_and_salted(pin):
    assert pin.digits == 6
    assert pin.hashed.startswith("$argon2id$v=19$m=32768,t=3,p=1$")
    assert "246810" not in pin.hashed
    assert hash_pin("246810").hashed != pin.hashed


def test_a_pin_that_was_set_is_found_again(store, pin, tmp_path):
    assert store.pin() is None
    store.set_pin(pin)
    assert PinStore(tmp_path).pin() == pin
    store.clear()
    assert PinStore(tmp_path).pin() is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps to other rights")
def test_nobody_else_may_read_it(store, pin, tmp_path):
    (tmp_path / (PIN_NAME + ".tmp")).write_text("left by a fall")
    (tmp_path / (PIN_NAME + ".tmp")).chmod(0o644)
    store.set_pin(pin)
    store.keep_tries(Tries(1, 5.0))
    for name in (PIN_NAME, TRIES_NAME):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "said",
    [
        "",
        "[]",
        '{"digits": 6}',
        '{"digits": "6", "hash": "$argon2id$v=19$"}',
        '{"digits": 6, "hash": "x"}',
        '{"digits": 900, "hash": "$argon2id$v=19$"}',
        "\x00",
        "[" * 100_000,
    ],
)
def test_a_file_that_is_no_use_lets_nobody_in(store, tmp_path, said):
    (tmp_path / PIN_NAME).write_text(said)
    assert store.pin() is None


def test_a_hash_that_is_cut_off_lets_nobody_in(store, pin, tmp_path):
    (tmp_path / PIN_NAME).write_text(json.dumps({"digits": 6, "hash": pin.hashed[:-9]}))
    kept = store.pin()
    assert kept is not None
    assert not is_right(kept, "246810")


def test_wrong_tries_are_remembered_over_a_restart(store, tmp_path):
    store.keep_tries(Tries(5, 1000.0))
    assert PinStore(tmp_path).tries(1010.0).left_s(1010.0) == 20


def test_a_clock_set_back_begins_the_pause_anew_and_only_once(store, tmp_path):
    store.keep_tries(Tries(5, 1000.0))
    assert store.tries(400.0).left_s(400.0) == 30
    assert PinStore(tmp_path).tries(420.0).left_s(420.0) == 10


def test_another_pin_forgets_the_tries(store, pin, tmp_path):
    store.keep_tries(Tries(10, 1000.0))
    PinStore(tmp_path).set_pin(pin)
    assert store.tries(1000.0) == Tries()


@given(some.text() | some.recursive(some.integers() | some.floats() | some.none(), some.lists))
def test_no_file_of_tries_is_ever_a_fall_or_a_longer_pause(tmp_path_factory, said):
    folder = tmp_path_factory.mktemp("tries")
    words = json.dumps({"failed": said, "since": said}) if not isinstance(said, str) else said
    (folder / TRIES_NAME).write_text(words, encoding="utf-8", errors="replace")
    assert 0 <= PinStore(folder).tries(1000.0).left_s(1000.0) <= 600


def test_without_a_folder_tries_count_until_the_end():
    store = PinStore(None)
    store.keep_tries(Tries(5, 1000.0))
    assert store.tries(1001.0).left_s(1001.0) == 29
    assert store.pin() is None
    with pytest.raises(OSError, match="folder"):
        store.set_pin(hash_pin("1234"))


def test_a_disk_that_refuses_counts_until_the_end(store, tmp_path):
    store.keep_tries(Tries(4, 900.0))
    (tmp_path / (TRIES_NAME + ".tmp")).mkdir()
    store.keep_tries(Tries(5, 1000.0))
    assert store.tries(1001.0).left_s(1001.0) == 29
    assert store.tries(1031.0).left_s(1031.0) == 0
