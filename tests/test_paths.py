"""Where the program looks, installed or not, and on a disk that nobody can write."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs
import pytest

import kiosk
from kiosk import paths

CHECKOUT = Path(__file__).parents[1]


def test_a_checkout_shows_its_own_content():
    assert paths.shipped_content() == CHECKOUT / "content.json"
    assert paths.assets_dir() == CHECKOUT / "assets"


def test_an_installed_package_carries_its_own(tmp_path, monkeypatch):
    inside = tmp_path / "kiosk" / "_data"
    inside.mkdir(parents=True)
    monkeypatch.setattr(kiosk, "__file__", str(tmp_path / "kiosk" / "__init__.py"))

    assert paths.shipped_content() == inside / "content.json"
    assert paths.assets_dir() == inside / "assets"


def test_the_state_folder_is_made(tmp_path):
    folder = tmp_path / "a" / "b"

    assert paths.state_dir(folder) == folder
    assert folder.is_dir()
    assert paths.state_dir(folder) == folder


def test_the_system_says_where_the_state_is_kept(tmp_path, monkeypatch):
    place = tmp_path / paths.APP_NAME
    monkeypatch.setattr(platformdirs, "user_state_dir", lambda *_, **__: str(place))

    assert paths.state_dir() == place
    assert paths.APP_NAME == "exhibition-kiosk"


@pytest.mark.parametrize("name", ["file/below", "\0", "x" * 5000])
def test_a_folder_that_cannot_be_made_is_none(tmp_path, name):
    (tmp_path / "file").write_text("")

    assert paths.state_dir(tmp_path / name) is None


def test_a_disk_that_nobody_can_write_is_none(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "mkdir", refuse)

    assert paths.state_dir(tmp_path / "x") is None


def test_a_folder_of_somebody_else_is_none(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write everything

    assert paths.state_dir(tmp_path) is None
