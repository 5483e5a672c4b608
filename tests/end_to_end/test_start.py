"""How the program starts, and how it says that it cannot."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.end_to_end.exhibit import CHECKOUT

NOBODY = ":4096"  # a display that no X server answers at


@pytest.mark.parametrize("display", [None, NOBODY])
@pytest.mark.parametrize("command", [["run", "--alone"], ["run"]])
def test_without_a_screen_it_says_so_in_one_sentence(command, display, tmp_path):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    if display:
        environment["DISPLAY"] = display

    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", *command, "--state", str(tmp_path / "state")],
        cwd=CHECKOUT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )

    assert ended.returncode == 2, ended.stderr
    sentences = ended.stderr.splitlines()
    assert len(sentences) == 1, ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.stdout == ""
