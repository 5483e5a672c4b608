"""Staff at the real program: the held corner, the PIN, wrong ones, restart and exit."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ui.staff.words import STAFF_WORDS
from tests.end_to_end.exhibit import CHECKOUT, Exhibit
from tests.end_to_end.names import SMALL, panels

WORDS = STAFF_WORDS["zh"]
# The small exhibit names a film that is not there.
MISSING = '找不到“src”的文件 "film/missing.webm"'
PIN, WRONG = "258036", "258037"
HOME_TILE = panels("zh", SMALL)[0].title
PAGE_TAB = panels("zh", SMALL)[0].pages[1]


@pytest.fixture
def with_pin(state):
    """The state folder of a machine with a PIN."""
    subprocess.run(
        [sys.executable, "-m", "kiosk", "pin", "--state", str(state)],
        cwd=CHECKOUT,
        input=PIN + "\n",
        encoding="utf-8",
        check=True,
        capture_output=True,
    )
    return state


@pytest.fixture
def exhibit(desktop, visitor, small, with_pin, tmp_path):
    """The small exhibit under its supervisor, on a machine with a PIN."""
    size = f"{desktop.width}x{desktop.height}"
    command = ("-m", "kiosk", "run", "--window", size, "--still", "--lang", "zh")
    places = ("--content", str(small), "--state", str(with_pin))
    made = Exhibit(desktop, tmp_path, *command, *places)
    try:
        made.wait_until_shown(visitor)
        yield made
    finally:
        made.stop()


def children(pid):
    numbers = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(number) for number in numbers.split()]


def hold_corner(visitor):
    """Hold the corner until the pad is there."""
    with visitor.holding(visitor.sight.right() - 20, 20):
        visitor.find("5")


def type_pin(visitor, pin):
    for digit in pin:
        visitor.tap(digit)


def told(visitor):
    """Return what the pad says."""
    return next((thing.name for thing in visitor.screen() if "口令" in thing.name), "")


def wait_for(visitor, words):
    visitor.wait_until(lambda: any(words in thing.name for thing in visitor.screen()), words)


def sign_in(visitor):
    hold_corner(visitor)
    type_pin(visitor, PIN)
    visitor.find(WORDS.about)


def test_five_wrong_ones_pause_it_also_after_a_restart(exhibit, visitor):
    hold_corner(visitor)
    for left in (4, 3, 2, 1):
        type_pin(visitor, WRONG)
        wait_for(visitor, WORDS.wrong.format(count=left))
    type_pin(visitor, WRONG)
    wait_for(visitor, "请等 0:")
    (old,) = children(exhibit.process.pid)
    os.kill(old, signal.SIGKILL)

    def another():
        return children(exhibit.process.pid) not in ([], [old]) and visitor.buttons()

    visitor.wait_until(another, "another exhibit", 60)
    with visitor.holding(visitor.sight.right() - 20, 20):
        wait_for(visitor, "请等 0:")
    visitor.wait_until(lambda: WORDS.enter_pin == told(visitor), "the end of the pause", 60)
    type_pin(visitor, PIN)
    visitor.find(WORDS.about)


def says(visitor, words):
    """Whether something on the screen says ``words``, among others."""
    return any(words in shown.name for shown in visitor.screen())


def test_the_right_pin_shows_what_is_wrong_and_starts_another_exhibit(exhibit, visitor):
    sign_in(visitor)
    visitor.wait_until(lambda: says(visitor, MISSING), "the film that its page names", 60)
    visitor.tap(WORDS.about)
    wait_for(visitor, "LGPL")
    (old,) = children(exhibit.process.pid)
    visitor.tap(WORDS.restart)
    visitor.tap_last(WORDS.restart)

    def another():
        return children(exhibit.process.pid) not in ([], [old]) and visitor.sees(HOME_TILE)

    visitor.wait_until(another, "another exhibit", 60)
    assert exhibit.is_running


def test_exit_leads_to_the_desktop(exhibit, visitor):
    sign_in(visitor)
    visitor.tap(WORDS.exit)
    visitor.tap_last(WORDS.exit)
    assert exhibit.process.wait(30) == 0
    assert exhibit.stderr == ""


def test_the_way_back_leads_to_what_was_shown(exhibit, visitor):
    visitor.tap(HOME_TILE)
    visitor.find(PAGE_TAB)
    sign_in(visitor)
    visitor.tap(WORDS.back)
    visitor.find(PAGE_TAB)


def test_a_tap_in_the_corner_opens_nothing(exhibit, visitor):
    visitor.find(HOME_TILE)
    visitor.tap_at(visitor.sight.right() - 20, 20)
    visitor.tap(HOME_TILE)
    visitor.find(PAGE_TAB)
    assert told(visitor) == ""
