"""Where the content of a machine is."""

from __future__ import annotations

import shutil

import pytest

from kiosk import paths
from kiosk.packs.shelf import Shelf
from kiosk.settings.reading import Held, understand
from kiosk.sources import Sources
from tests.packs.packs import write_exhibit, write_pack


@pytest.fixture
def usual(tmp_path, monkeypatch):
    folder = tmp_path / "usual"
    monkeypatch.setattr(paths, "content_folders", lambda: [folder])
    return folder


def held(folder):
    return understand(f"[content]\nfolder = '{folder}'\n".encode())


def test_the_first_that_there_is_wins(tmp_path, usual):
    state, asked, named = tmp_path / "state", tmp_path / "asked", tmp_path / "named"
    assert Sources(None, state, Held())() == paths.shipped_content()
    write_exhibit(usual)
    assert Sources(None, None, Held())() == usual
    assert Sources(None, state, held(named))() == named
    Shelf(state / paths.PACKS).install(write_pack(tmp_path))
    installed = Shelf(state / paths.PACKS).current()
    assert Sources(None, state, held(named))() == installed
    assert Sources(asked, state, held(named))() == asked


def test_a_folder_that_is_unplugged_stays_the_wish(tmp_path, usual):
    sources = Sources(None, None, Held())
    assert sources() == paths.shipped_content()
    write_exhibit(usual)
    assert sources() == usual

    shutil.rmtree(usual)

    assert sources() == usual


def test_another_folder_is_taken_up(tmp_path, usual):
    sources = Sources(None, None, Held())

    sources.take(held(tmp_path / "named"))

    assert sources() == tmp_path / "named"
