"""A wall without touch: the tour walks through every page, and a touch stays where it is."""

from __future__ import annotations

import json

import pytest

from kiosk.paths import shipped_content
from tests.end_to_end.accessibility import TAPPABLE
from tests.end_to_end.exhibit import Exhibit

DWELL_S = 0.8
TITLE_S = 5
HINT = "触摸屏幕，从这里开始"
HINT_EN = "Touch the screen to start here"
BEGIN = "触摸屏幕开始"


@pytest.fixture(scope="module")
def quick_content(tmp_path_factory):
    """The first page of every shipped panel, which stays for less than a second."""
    exhibit = json.loads(shipped_content().read_text(encoding="utf-8"))
    exhibit["loop"]["attract_s"] = TITLE_S
    for panel in exhibit["panels"]:
        panel["pages"] = [panel["pages"][0] | {"dwell_s": DWELL_S}]
    path = tmp_path_factory.mktemp("quick") / "content.json"
    path.write_text(json.dumps(exhibit, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def wall(desktop, visitor, tmp_path_factory, quick_content):
    """The exhibit as a wall without touch runs it; the last test of this file ends its tour."""
    folder = tmp_path_factory.mktemp("wall")
    size = f"{desktop.width}x{desktop.height}"
    program = ("-m", "kiosk", "run", "--loop", "--alone", "--window", size)
    places = ("--state", str(folder / "state"), "--content", str(quick_content))
    exhibit = Exhibit(desktop, folder, *program, *places)
    try:
        exhibit.wait_until_shown(visitor)
        yield exhibit
    finally:
        exhibit.stop()


def titles(visitor):
    """Every name on the screen that is no button."""
    return {thing.name for thing in visitor.screen() if thing.role not in TAPPABLE}


def test_the_tour_shows_every_page_and_the_title_again(wall, visitor, quick_content):
    exhibit = json.loads(quick_content.read_text(encoding="utf-8"))
    wanted = [page["title"]["zh"] for panel in exhibit["panels"] for page in panel["pages"]]
    visitor.wait_until(lambda: visitor.sees(BEGIN), "the title")
    seen = set()

    def has_seen_all():
        seen.update(titles(visitor))
        return set(wanted) <= seen

    visitor.wait_until(has_seen_all, "every page of the tour", 120)
    visitor.wait_until(lambda: visitor.sees(BEGIN), "the title again", 30)

    assert wall.is_running
    assert wall.stderr == ""


def test_the_tour_has_two_buttons_and_speaks_the_other_language_for_a_round(wall, visitor):
    visitor.find(HINT)
    assert {button.name for button in visitor.buttons()} == {HINT, "English"}

    visitor.tap("English")
    visitor.wait_until(lambda: visitor.sees(HINT_EN), "the tour in English")
    visitor.wait_until(lambda: visitor.sees(BEGIN), "the title in the first language", 120)

    assert wall.stderr == ""


def test_a_touch_stays_at_the_page_that_is_shown(wall, desktop, visitor):
    visitor.wait_until(lambda: visitor.sees(HINT), "the tour", 30)

    visitor.tap_at(desktop.width // 2, desktop.height * 9 // 10)

    visitor.wait_until(lambda: visitor.sees("首页"), "the dock")
    assert not visitor.sees(HINT)
    assert wall.stderr == ""
