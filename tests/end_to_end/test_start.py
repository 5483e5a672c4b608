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


def started(environment, folder):
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--alone", "--state", str(folder / "state")],
        cwd=CHECKOUT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def assert_one_sentence(ended):
    assert ended.returncode == 2, ended.stderr
    assert len(ended.stderr.splitlines()) == 1, ended.stderr
    assert "没有可用的屏幕" in ended.stderr


def test_a_screen_that_the_server_has_not_is_none(desktop, tmp_path):
    environment = {**desktop.environment, "DISPLAY": desktop.environment["DISPLAY"] + ".5"}

    assert_one_sentence(started(environment, tmp_path))


def test_a_platform_that_does_not_exist_has_no_screen(desktop, tmp_path):
    environment = {**desktop.environment, "QT_QPA_PLATFORM": "foo"}

    assert_one_sentence(started(environment, tmp_path))
