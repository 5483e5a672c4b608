"""A machine with settings that somebody has written, mistakes and all."""

from __future__ import annotations

import subprocess
import sys

from tests.end_to_end.exhibit import CHECKOUT, Exhibit

MISTAKES = """\
# 展厅一号机
[screen]
window = "{size}"
naem = "HDMI-1"
[visit]
language = "en"
idle_s = 5
[hours]
open = 09:00
"""


def test_an_exhibit_starts_with_three_mistakes_and_they_are_named(desktop, visitor, tmp_path):
    state = tmp_path / "state"
    state.mkdir()
    file = state / "settings.toml"
    text = MISTAKES.format(size=f"{desktop.width}x{desktop.height}")
    file.write_text(text, encoding="utf-8")
    exhibit = Exhibit(
        desktop, tmp_path, "-m", "kiosk", "run", "--alone", "--still", "--state", str(state)
    )
    try:
        exhibit.wait_until_shown(visitor)
        assert visitor.sees("中文")

        named = subprocess.run(
            [sys.executable, "-m", "kiosk", "settings", "--state", str(state), "--lang", "en"],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert named.returncode == 1
        places = [line for line in named.stdout.splitlines() if "settings.toml, line" in line]
        assert places == [
            "Error: settings.toml, line 4, column 1, [screen]",
            "Warning: settings.toml, line 7, column 1, [visit]",
            "Error: settings.toml, line 9, column 9",
        ]

        file.write_text(text.replace('"en"', '"zh"'), encoding="utf-8")
        visitor.wait_until(lambda: visitor.sees("English"), "the exhibit in Chinese")
        assert file.read_text(encoding="utf-8").startswith("# 展厅一号机\n")
    finally:
        exhibit.stop()
    # Told at the start; a minute has not passed when the file is read again.
    assert len([line for line in exhibit.stderr.splitlines() if "第4行第1列" in line]) == 1


def test_a_machine_begins_with_a_file_that_may_be_edited(desktop, visitor, tmp_path):
    size = f"{desktop.width}x{desktop.height}"
    command = ("-m", "kiosk", "run", "--alone", "--window", size, "--state", str(tmp_path))
    exhibit = Exhibit(desktop, tmp_path, *command)
    try:
        exhibit.wait_until_shown(visitor)
        assert "[visit]" in (tmp_path / "settings.toml").read_text(encoding="utf-8")
    finally:
        exhibit.stop()
    assert exhibit.stderr == ""
