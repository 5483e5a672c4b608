"""What a settings.toml sets, and what it says to whoever has written it wrongly."""

from __future__ import annotations

import tomllib
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.model import Settings, keys
from kiosk.settings.reading import LARGEST_BYTES, Held, read_settings, understand
from kiosk.settings.writing import template

KEY = "0123456789abcdef" * 4


def told(text):
    """The code, line and column of every problem of a file."""
    return [(p.code, p.line, p.column) for p in understand(text.encode()).problems]


def test_a_file_that_is_not_there_sets_nothing(tmp_path):
    assert read_settings(tmp_path / "settings.toml") == Held()


def test_the_file_that_a_machine_begins_with_sets_nothing():
    assert understand(template().encode()) == Held()


def test_every_key_is_taken():
    text = f"""
    [screen]
    name = "HDMI-1"
    window = "1080x1920+100+0"
    [content]
    folder = 'D:\\展厅'
    packs = "E:/"
    pack_key = "{KEY}"
    [visit]
    idle_s = 60
    ask_s = 30
    loop = true
    language = "en"
    reduced_motion = true
    [sound]
    volume = 0
    [hours]
    open = "9:00"
    close = 17:00:00
    closed_on = ["周日", "monday"]
    [care]
    nightly_restart = ""
    memory_mb = 0
    """
    held = understand(text.encode())

    assert held.problems == ()
    assert all(key.of(held.settings) != key.default for key in keys())
    assert held.settings.screen.place == (1080, 1920, 100, 0)
    assert held.settings.hours.opens == time(9)
    assert held.settings.hours.closes == time(17)
    assert held.settings.hours.closed_days == {0, 6}
    assert held.settings.care.nightly is None
    assert held.takes_packs


@pytest.mark.parametrize(
    ("line", "table", "code", "column"),
    [
        ('naem = "x"', "screen", "misspelt-key", 1),
        ("zebra = 1", "screen", "unknown-key", 1),
        ("volume = 30", "visit", "elsewhere", 1),
        ("  idle_s = 5", "visit", "or-zero", 3),
        ("volume = 150", "sound", "out-of-range", 1),
        ("volume = 30.5", "sound", "not-whole", 1),
        ('volume = "30"', "sound", "text-for-number", 1),
        ('volume = "30%"', "sound", "not-a-number", 1),
        ("volume = inf", "sound", "not-a-number", 1),
        (f"volume = 0x{'f' * 20_000}", "sound", "out-of-range", 1),
        ("volume = 1979-05-27", "sound", "not-a-number", 1),
        ("name = 3", "screen", "not-words", 1),
        ("loop = 1", "visit", "not-yes-or-no", 1),
        ('language = "zn"', "visit", "not-one-of", 1),
        ('window = "1920*1080"', "screen", "not-a-size", 1),
        ('window = "10x10"', "screen", "not-a-size", 1),
        ('nightly_restart = "4"', "care", "not-a-time", 1),
        ('closed_on = "monday"', "hours", "not-a-list", 1),
        ('closed_on = ["fryday"]', "hours", "not-a-day", 1),
        ('open = "09:00"', "hours", "half-hours", 1),
        ('pack_key = "abc"', "content", "not-a-key", 1),
        ("loop = yes", "visit", "no-value", 8),
        ("open = 09:00", "hours", "no-value", 9),
        ("volume = 100 percent", "sound", "no-value", 14),
        ("volume ＝ 30", "sound", "full-width", 8),
        ("name = “HDMI”", "screen", "full-width", 8),
        ('folder = "D:\\hall"', "content", "backslash", 13),
        ('name = "', "screen", "no-value", 9),
        ("name", "screen", "no-line", 5),
        ("closed_on = [", "hours", "no-value", 13),
    ],
)
def test_a_mistake_is_told_with_its_place_and_the_rest_is_used(line, table, code, column):
    text = f"[{table}]\n{line}\n[care]\nmemory_mb = 700\n"
    text = text if table != "care" else f"[{table}]\n{line}\nmemory_mb = 700\n"

    held = understand(text.encode())

    assert [(p.code, p.line, p.column) for p in held.problems] == [(code, 2, column)]
    assert held.settings.care.memory_mb == 700
    for lang in ("zh", "en"):
        assert held.problems[0].remedy.get(lang)


def test_what_was_given_twice_is_told_and_the_first_counts():
    text = "[sound]\nvolume = 30\nvolume = 40\n[visit]\nloop = true\n"

    held = understand(text.encode())

    assert told(text) == [("twice", 3, 1)]
    assert (held.settings.sound.volume, held.settings.visit.loop) == (30, True)


def test_a_table_that_is_none():
    assert told("sound = 3\n[viist]\nx = 1\n") == [("no-table", 1, 1), ("misspelt-key", 2, 1)]


def test_places_in_every_way_of_writing_toml():
    text = (
        'visit.loop = 1 # loop = 3\nsound = {volume = 101, "x" = 1}\n[hours]\n'
        'open = """\nloop\n= 3"""\nclosed_on = [\n "monday", # note\n "x", ]\n\'close\' = 1\n'
    )

    assert told(text) == [
        ("not-yes-or-no", 1, 1),
        ("out-of-range", 2, 10),
        ("unknown-key", 2, 24),
        ("not-a-time", 4, 1),
        ("not-a-day", 7, 1),
        ("not-words", 10, 1),
    ]


def test_the_words_that_a_technician_reads():
    (problem,) = understand(b"[visit]\nidel_s = 60\n").problems

    assert problem.words("zh") == (
        "第2行第1列：[visit]：这里没有“idel_s”这一项，它不起作用。是不是“idle_s”？"
    )
    assert problem.words("en") == (
        'line 2, column 1: [visit]: "idel_s" means nothing here and is not used. '
        'Did you mean "idle_s"?'
    )


@pytest.mark.parametrize(
    ("encoding", "codes"),
    [("utf-8-sig", ["utf-8-bom"]), ("utf-16", ["utf-16"]), ("gbk", ["other-encoding"])],
)
def test_what_an_old_editor_has_saved_is_read(encoding, codes):
    held = understand("# 音量\n[sound]\nvolume = 30\n".encode(encoding))

    assert [p.code for p in held.problems] == codes
    assert held.settings.sound.volume == 30


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"[sound]\x00\x01", "no-settings-file"),
        ("[sound]\nvolume = 30 # 音".encode()[:-1], "cut-off"),
        (b"#" * (LARGEST_BYTES + 1), "no-settings-file"),
    ],
)
def test_what_is_no_file_of_settings_leaves_the_defaults(tmp_path, raw, code):
    file = tmp_path / "settings.toml"
    file.write_bytes(raw)

    held = read_settings(file)

    assert [p.code for p in held.problems] == [code]
    assert held.settings == Settings()
    assert not held.takes_packs


def test_a_folder_is_no_file_of_settings(tmp_path):
    (tmp_path / "settings.toml").mkdir()

    held = read_settings(tmp_path / "settings.toml")

    assert [p.code for p in held.problems] == ["no-settings-file"]


@pytest.mark.parametrize(
    "line", ['pack_key = "abc"', "pack_key = abc", f'[visit]\npack_key = "{KEY}"', "pack_key = 3"]
)
def test_no_pack_is_taken_where_the_key_cannot_be_read(line):
    assert not understand(f"[content]\n{line}\n".encode()).takes_packs


@pytest.mark.parametrize("line", ["", 'pack_key = ""', f'pack_key = "{KEY}"', '# pack_key = "x'])
def test_packs_are_taken_where_the_key_is_known(line):
    assert understand(f"[content]\n{line}\n".encode()).takes_packs


@pytest.mark.parametrize("text", ["x = [\n" * 10_000, "a = [\n" + "1,\n" * 20_000, "= 3\n" * 9_000])
def test_a_file_full_of_mistakes_is_read_in_bounded_work(text, monkeypatch):
    read: list[int] = []
    loads = tomllib.loads

    def counted(part):
        read.append(len(part))
        return loads(part)

    monkeypatch.setattr("tomllib.loads", counted)

    held = understand(text.encode())

    assert held.problems[-1].code == "no-more"
    assert len(held.problems) <= 11
    assert sum(read) < 1_500_000


LINES = st.sampled_from(
    ["[screen]", "[visit]", "loop = true", "volume = 3", "= 3", "[", "x = '''", "x = {a = [1,", "]"]
)


@given(st.one_of(st.binary(), st.text().map(str.encode), st.lists(LINES).map("\n".join)))
def test_reading_never_raises_and_names_a_place(raw):
    raw = raw if isinstance(raw, bytes) else raw.encode()

    held = understand(raw)

    count = len(raw.decode("utf-8", "replace").splitlines()) + 1
    assert all(0 <= p.line <= count for p in held.problems)
    assert all(p.words("zh") and p.words("en") for p in held.problems)
