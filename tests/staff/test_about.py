import re

from kiosk import __version__
from kiosk.paths import assets_dir
from kiosk.staff.about import about


def test_it_names_the_version_and_what_everything_is_under():
    for lang in ("zh", "en"):
        told = about(assets_dir(), lang)
        assert f"exhibition-kiosk {__version__}" in told
        assert "LGPL" in told
        assert re.search(r"PySide6_Essentials [\d.]+ · .*LGPL", told)
        assert re.search(r"msgspec [\d.]+ · BSD", told)
        assert told.count("SIL OPEN FONT LICENSE Version 1.1") == 4


def test_each_language_has_its_own_words():
    assert "许可" in about(assets_dir(), "zh")
    assert not re.search("[\u4e00-\u9fff]", about(assets_dir(), "en"))


def test_only_what_the_program_needs_is_named():
    told = about(assets_dir(), "en")
    assert "pytest" not in told
    assert "Addons" not in told


def test_a_folder_without_licences_costs_only_those(tmp_path):
    assert __version__ in about(tmp_path, "en")
