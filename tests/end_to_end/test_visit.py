"""A visit to the shipped exhibit, from outside: its panels by name, and home again."""

from __future__ import annotations

import pytest

from tests.end_to_end.exhibit import Exhibit
from tests.end_to_end.names import gallery, panels
from tests.end_to_end.sights import HOME, faults, wait_for_home, wait_for_page

OTHER_LANGUAGE = {"zh": "English", "en": "中文"}
CLOSE = {"zh": "关闭", "en": "Close"}
# What else can be tapped on an enlarged picture, as long as all of it is seen.
KEYS = {"zh": {"上一张", "下一张", "放大"}}


@pytest.fixture(scope="module")
def running(desktop, visitor, tmp_path_factory):
    """The shipped exhibit, without its supervisor, as a machine shows it for the first time."""
    folder = tmp_path_factory.mktemp("visit")
    size = f"{desktop.width}x{desktop.height}"
    command = ("-m", "kiosk", "run", "--window", size, "--alone", "--state", str(folder / "state"))
    exhibit = Exhibit(desktop, folder, *command)
    try:
        exhibit.wait_until_shown(visitor)
        yield exhibit
    finally:
        exhibit.stop()


@pytest.fixture
def exhibit(running, visitor):
    """The exhibit at home and in Chinese, wherever the visitor before has left it."""
    for home in HOME.values():
        if visitor.sees(home):
            visitor.tap(home)
    if visitor.sees(OTHER_LANGUAGE["en"]):
        visitor.tap(OTHER_LANGUAGE["en"])
    wait_for_home(visitor)
    return running


def test_home_is_one_tap_away_from_every_panel_in_the_other_language(exhibit, visitor):
    visitor.tap(OTHER_LANGUAGE["zh"])

    for index, panel in enumerate(panels("en")):
        wait_for_home(visitor, "en")
        assert faults(visitor) == []
        visitor.tap(panel.title)
        wait_for_page(visitor, panel.pages[0])
        page = panel.pages[index % len(panel.pages)]
        visitor.tap(page)
        wait_for_page(visitor, page)
        assert faults(visitor) == [], f"{panel.title}, {page}"
        visitor.tap(HOME["en"])

    wait_for_home(visitor, "en")
    assert exhibit.stderr == ""


def test_a_swipe_turns_the_page_and_back(exhibit, visitor):
    panel = panels("zh")[0]
    visitor.tap(panel.title)
    wait_for_page(visitor, panel.pages[0])

    visitor.swipe((750, 80), (250, 80))
    wait_for_page(visitor, panel.pages[1])
    visitor.swipe((250, 80), (750, 80))
    wait_for_page(visitor, panel.pages[0])

    assert exhibit.stderr == ""


def test_an_enlarged_picture_leads_home_and_speaks_both_languages(exhibit, visitor):
    panel, page, picture = gallery("zh")
    _, _, translated = gallery("en")
    visitor.tap(panel.title)
    wait_for_page(visitor, panel.pages[0])
    visitor.tap(page)
    wait_for_page(visitor, page)

    visitor.tap(picture)
    visitor.find(CLOSE["zh"])
    names = {button.name for button in visitor.buttons()}
    assert names == {*KEYS["zh"], HOME["zh"], OTHER_LANGUAGE["zh"], CLOSE["zh"]}
    assert faults(visitor) == []
    visitor.tap(OTHER_LANGUAGE["zh"])
    visitor.find(CLOSE["en"])
    assert visitor.sees(translated)
    visitor.tap(HOME["en"])

    wait_for_home(visitor, "en")
    assert exhibit.stderr == ""


def test_a_language_button_on_every_screen(exhibit, visitor):
    panel = next(iter(panels("zh")))
    translated = next(iter(panels("en")))

    visitor.tap(OTHER_LANGUAGE["zh"])
    wait_for_home(visitor, "en")
    visitor.tap(translated.title)
    wait_for_page(visitor, translated.pages[0])
    visitor.tap(OTHER_LANGUAGE["en"])
    wait_for_page(visitor, panel.pages[0])
    visitor.tap(HOME["zh"])

    wait_for_home(visitor)
    assert exhibit.stderr == ""
