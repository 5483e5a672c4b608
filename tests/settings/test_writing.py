"""Settings are changed with everything kept that their owner wrote around them."""

from __future__ import annotations

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.model import TABLES, keys
from kiosk.settings.writing import CannotChangeError, changed, seed, template, write

KEYS = list(keys())
VALUES = st.one_of(
    st.booleans(),
    st.integers(0, 9999),
    st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=12),
    st.lists(st.sampled_from(["monday", "sunday"]), max_size=2),
)
COMMENT = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=15).map(
    lambda words: f"# ‹{words.replace('‹', '').replace('›', '')}›"
)


def plain(value):
    """A value as TOML writes it; strings in the way that takes nothing for an escape."""
    if isinstance(value, str):
        return f"'{value}'" if "'" not in value else "''"
    return str(value).lower() if isinstance(value, bool) else str(value).replace('"', "'")


@st.composite
def files(draw):
    """A settings.toml as somebody may have laid it out, with comments anywhere."""
    lines = [draw(COMMENT)]
    names = draw(st.permutations([*TABLES, "other"]))
    for name in names[: draw(st.integers(0, len(names)))]:
        own = [key.name for key in KEYS if key.table == name]
        used = draw(st.lists(st.sampled_from([*own, "unknown"]), unique=True))
        pairs = [f"{key} = {plain(draw(VALUES))}" for key in used]
        if pairs and draw(st.integers(0, 4)) == 0:
            lines.append(f"[{name}] {draw(COMMENT)}")
            lines.append(draw(st.sampled_from(["", "  ", "\t"])).join(["", pairs[0]]))
            continue
        lines += ["", f"[{name}]"] if draw(st.booleans()) else [f"[{name}]"]
        for pair in pairs:
            if draw(st.booleans()):
                lines.append(draw(COMMENT))
            lines.append(f"{pair} {draw(COMMENT)}" if draw(st.booleans()) else pair)
        if draw(st.booleans()):
            lines.append(draw(COMMENT))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return end.join(lines) + draw(st.sampled_from(["", end]))


@given(files(), st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=4))
def test_any_change_of_any_file_keeps_all_comments_and_all_other_keys(text, wishes):
    changes = {(key.table, key.name): value for key, value in wishes.items()}
    expected = tomllib.loads(text)
    for (table, key), value in changes.items():
        expected.setdefault(table, {})[key] = value

    after = changed(text, changes)

    assert tomllib.loads(after) == expected
    assert re.findall("# ‹[^›]*›", after) == re.findall("# ‹[^›]*›", text)


@pytest.mark.parametrize(
    "text",
    ["visit.idle_s = 60 # a\nvisit.loop = true # b\n", "visit = {idle_s = 60, loop = true} # a\n"],
)
def test_other_ways_of_writing_toml_are_changed_too(text):
    after = changed(text, {("visit", "idle_s"): 30, ("visit", "ask_s"): 40})

    visit = {"idle_s": 30, "loop": True, "ask_s": 40}
    assert tomllib.loads(after) == {"visit": visit}
    assert re.findall("# .", after) == re.findall("# .", text)


@pytest.mark.parametrize("text", ["volume = ", "sound = 3", "sound = [1]", "[[sound]]"])
def test_what_must_be_mended_first_is_not_changed(text):
    with pytest.raises(CannotChangeError):
        changed(text, {("sound", "volume"): 30})


def test_a_change_touches_one_line():
    after = changed(template(), {("sound", "volume"): 30})

    assert after == template().replace("volume = 100", "volume = 30")


def test_a_machine_begins_with_every_key(tmp_path):
    seed(tmp_path / "settings.toml")

    data = tomllib.loads((tmp_path / "settings.toml").read_text(encoding="utf-8"))
    assert [(table, key) for table in data for key in data[table]] == [
        (key.table, key.name) for key in KEYS
    ]


def test_what_is_there_is_never_overwritten(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text("# mine\n", encoding="utf-8")

    seed(file)

    assert file.read_text(encoding="utf-8") == "# mine\n"


def test_writing_that_fails_leaves_the_old_and_nothing_else(tmp_path, monkeypatch):
    file = tmp_path / "settings.toml"
    file.write_text("# old\n", encoding="utf-8")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.settings.writing.os.fsync", full)

    with pytest.raises(OSError, match="No space"):
        write(file, "# new\n")

    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]
    assert file.read_text(encoding="utf-8") == "# old\n"


def test_a_link_to_the_file_stays_one(tmp_path):
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "kiosk.toml").write_text("# old\n", encoding="utf-8")
    file = tmp_path / "settings.toml"
    file.symlink_to(tmp_path / "etc" / "kiosk.toml")

    write(file, "# new\n")

    assert file.is_symlink()
    assert file.read_text(encoding="utf-8") == "# new\n"


def test_whoever_may_read_other_files_may_read_this_one(tmp_path):
    (tmp_path / "other").write_text("", encoding="utf-8")

    write(tmp_path / "settings.toml", "# new\n")

    assert (tmp_path / "settings.toml").stat().st_mode == (tmp_path / "other").stat().st_mode
