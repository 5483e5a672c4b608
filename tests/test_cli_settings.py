"""The command about settings, as a technician types it."""

from __future__ import annotations

import pytest

from kiosk.cli import main
from kiosk.packs.signing import new_key
from kiosk.settings.reading import read_settings
from kiosk.settings.writing import template
from tests.packs.packs import write_pack


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.toml"


def typed(tmp_path, *words):
    return main(["settings", "--state", str(tmp_path), *words])


def test_it_says_where_they_are_and_what_holds(tmp_path, file, capsys):
    file.write_text("[sound]\nvolume = 30\n", encoding="utf-8")

    assert typed(tmp_path) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == str(file)
    assert "sound.volume = 30                    (默认 100)" in lines
    assert 'care.nightly_restart = "04:00"       默认' in lines


def test_it_names_every_problem(tmp_path, file, capsys):
    file.write_text("[sound]\nvolme = 30\nvolume = 300\n", encoding="utf-8")

    assert typed(tmp_path, "--lang", "en") == 1

    told = capsys.readouterr().out
    assert 'Error: settings.toml, line 2, column 1, [sound]\n    "volme" means nothing' in told
    assert "Warning: settings.toml, line 3, column 1, [sound]\n" in told
    assert told.endswith("2 problems: 1 error and 1 warning.\n")


def test_looking_writes_nothing(tmp_path, file):
    assert typed(tmp_path) == 0
    assert not file.exists()


def test_a_change_keeps_the_rest(tmp_path, file):
    words = ["volume=30", "hours.open=9:00", "close=17:00", "closed_on=周一，sunday", "loop=是"]

    assert typed(tmp_path, *words) == 0

    settings = read_settings(file).settings
    assert (settings.sound.volume, settings.visit.loop) == (30, True)
    assert (settings.hours.open, settings.hours.closed_on) == ("09:00", ("monday", "sunday"))
    comments = [line for line in template().splitlines() if line.startswith("#")]
    now = file.read_text(encoding="utf-8").splitlines()
    assert [line for line in now if line.startswith("#")] == comments


def test_nothing_after_the_sign_brings_the_default_back(tmp_path, file):
    assert typed(tmp_path, "volume=30", "open=9:00", "close=17:00") == 0
    assert typed(tmp_path, "volume=", "open=", "close=") == 0

    assert file.read_text(encoding="utf-8") == template()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("volme=3", "没有“volme”这一项设置，什么也没有改。是不是“volume”？"),
        ("visit.idle=3", "是不是“visit.idle_s”？"),
        ("volume", "没有“volume”这一项设置"),
        ("loop=maybe", '“loop”只能是 true（是）或 false（否），不能是 "maybe"。'),
        ("open=25:00", '“open”应当是时间，不能是 "25:00"。'),
        ("closed_on=monday,fryday", '“closed_on”里的 "fryday" 不是星期几'),
    ],
)
def test_a_change_that_is_wrong_changes_nothing(tmp_path, file, change, words, capsys):
    assert typed(tmp_path, "ask_s=30", change) == 2

    assert words in capsys.readouterr().err
    assert not file.exists()


def test_a_number_outside_of_its_range_is_taken_as_the_nearest(tmp_path, file, capsys):
    assert typed(tmp_path, "volume=130") == 0

    assert "130 已改为 100" in capsys.readouterr().err
    assert read_settings(file).problems == ()


@pytest.mark.parametrize("raw", [b"[sound]\nvolume = loud\n", b"\xff\xfe\x00", b"sound = 3\n"])
def test_a_file_that_must_be_mended_first_is_left_alone(tmp_path, file, raw, capsys):
    file.write_bytes(raw)

    assert typed(tmp_path, "volume=30") == 2

    assert "什么也没有改" in capsys.readouterr().err
    assert file.read_bytes() == raw


def test_what_an_old_editor_has_saved_becomes_utf8(tmp_path, file):
    file.write_bytes("# 音量\n[sound]\nvolume = 100\n".encode("gbk"))

    assert typed(tmp_path, "volume=30") == 0

    assert file.read_text(encoding="utf-8") == "# 音量\n[sound]\nvolume = 30\n"


def test_a_disk_that_is_full_is_told(tmp_path, file, capsys, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.settings.writing.os.fsync", full)

    assert typed(tmp_path, "volume=30") == 2

    assert f"{file} 不能写入：No space left on device。什么也没有改。" in capsys.readouterr().err


def test_a_state_folder_that_cannot_be_is_told(tmp_path, file, capsys):
    (tmp_path / "in the way").write_text("", encoding="utf-8")

    assert main(["settings", "--state", str(tmp_path / "in the way"), "--lang", "en"]) == 2

    assert "The state folder cannot be written." in capsys.readouterr().err


def test_the_key_of_the_settings_says_which_packs_are_taken(tmp_path, capsys):
    key = new_key(tmp_path / "key")
    pack = write_pack(tmp_path)
    install = ["install", str(pack), "--state", str(tmp_path)]

    assert typed(tmp_path, f"pack_key={key}") == 0
    assert main(install) == 1
    (tmp_path / "settings.toml").write_text("[content]\npack_key = abc\n", encoding="utf-8")
    assert main(install) == 2
    assert "设置里的公钥读不出来，没有安装。" in capsys.readouterr().err
    (tmp_path / "settings.toml").unlink()
    assert main(install) == 0
