"""Faults on purpose, in the real program: after each there is a picture, and nothing is lost.

Faults inside the program come through a ``sitecustomize`` module on its path: the program itself
has no switch for them. Kills, hangs and a second start are in ``test_supervisor.py``.
"""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from Xlib import X
from Xlib.display import Display
from Xlib.ext import xtest

from tests.end_to_end.desktop import Desktop
from tests.end_to_end.exhibit import CHECKOUT, Exhibit
from tests.end_to_end.names import SMALL, panels

START = ("-m", "kiosk", "run", "--window", "960x540", "--lang", "zh", "--still", "--state")
ZH, EN = panels("zh", SMALL), panels("en", SMALL)
TOUCHES = 10_000


@pytest.fixture
def start(desktop, visitor, small, state, tmp_path):
    """Start the exhibit under its supervisor, with a piece of program that does it harm."""
    started = []

    def exhibit(harm="", mount=""):
        extra = {}
        if harm:
            folder = tmp_path / "harm"
            folder.mkdir()
            (folder / "sitecustomize.py").write_text(harm, encoding="utf-8")
            extra["PYTHONPATH"] = f"{folder}{os.pathsep}{CHECKOUT}"
        command = (*START, str(state), "--content", str(small))
        if mount:
            command = (*on_another_disk(mount, state), *command)
        started.append(Exhibit(desktop, tmp_path, *command, extra=extra))
        visitor.wait_until(lambda: is_home(visitor), "home", 60)
        return started[-1]

    yield exhibit
    for one in started:
        one.stop()


UNSHARE = ("unshare", "--mount") if os.geteuid() == 0 else ("unshare", "--mount", "--map-root-user")


def on_another_disk(mount, state):
    """Return arguments that let Python start Python where ``mount`` has been done to ``state``."""
    script = f'state=$1; shift\n{mount}exec "$@"'
    command = [*UNSHARE, "sh", "-ec", script, "sh", str(state), sys.executable]
    return ("-c", f"import os, sys; os.execvp('unshare', {command!r} + sys.argv[1:])")


@pytest.fixture
def may_mount(tmp_path):
    """Skip where no program may mount a disk of its own, not even one that nobody else sees."""
    tried = [*UNSHARE, "mount", "-t", "tmpfs", "tmpfs", str(tmp_path)]
    if subprocess.run(tried, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount a disk")


def is_home(visitor):
    named = {button.name for button in visitor.buttons()}
    return all(panel.title in named for panel in ZH)


def go_home(visitor):
    """Tap home if it is shown; return whether the exhibit is there, in either language."""
    for name in ("首页", "Home"):
        if visitor.sees(name):
            visitor.tap(name)
    named = {button.name for button in visitor.buttons()}
    return all(panel.title in named for panel in EN)


def children(pid):
    return Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()


def assert_pages_open(visitor):
    """A visitor gets somewhere and home again."""
    visitor.tap(ZH[0].title)
    visitor.wait_until(lambda: visitor.sees("首页"), "a page")
    visitor.tap("首页")
    visitor.wait_until(lambda: is_home(visitor), "home again")


# Harm to the program. A file says that it has been done once.

ONCE = """
import pathlib, sys
mark = pathlib.Path(__file__).with_name("done")
def first():
    if "--supervised" not in sys.argv or mark.exists():
        return False
    mark.touch()
    return True
"""

LOOP_IN_A_SLOT = (
    ONCE
    + """
import kiosk.ui.heart as heart
beat, beats = heart.Heart.beat, []
def stuck_for_ever(self):
    beats.append(1)
    if len(beats) > 3 and first():
        while True:
            pass
    beat(self)
heart.Heart.beat = stuck_for_ever
"""
)

RAISE_IN_EVERY_PAINT = """
import kiosk.ui.dock as dock
def paintEvent(self, event):
    raise ValueError("no paint today")
dock.Dock.paintEvent = paintEvent
"""

NO_ASSETS = """
import pathlib
import kiosk.paths
kiosk.paths.assets_dir = lambda: pathlib.Path("/nowhere")
"""

IMPATIENT_S = 20
IMPATIENT = f"""
import kiosk.supervisor.pulse
kiosk.supervisor.pulse.START_S = {IMPATIENT_S}
"""

# Mounts over the state folder; the others stand for disks that were full or went bad before.
FULL = """
mount -t tmpfs -o size=64k tmpfs "$state"
head -c 1000000 /dev/zero > "$state/film.mp4" || true
"""
READ_ONLY = """
mount --bind "$state" "$state"
mount -o remount,bind,ro "$state"
"""

FULL_DISK = """
import resource, sys
if "--supervised" in sys.argv:
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
"""


def test_an_endless_loop_in_a_slot_is_ended_and_told(start, visitor, tmp_path):
    start(LOOP_IN_A_SLOT)
    crashes = tmp_path / "state" / "crashes"
    visitor.wait_until(lambda: list(crashes.glob("2*.txt")), "a report", 60)
    visitor.wait_until(lambda: is_home(visitor), "another exhibit", 60)
    (report,) = crashes.glob("2*.txt")
    assert "stuck_for_ever" in report.read_text(encoding="utf-8")


def test_an_exception_in_every_paint_costs_what_is_painted_and_no_more(start, visitor, tmp_path):
    exhibit = start(RAISE_IN_EVERY_PAINT)
    (pid,) = children(exhibit.process.pid)
    for _ in range(3):
        assert_pages_open(visitor)
    assert children(exhibit.process.pid) == [pid]
    log = (tmp_path / "state" / "kiosk.log").read_text(encoding="utf-8")
    assert "no paint today" in log
    assert len(log) < 100_000


def test_without_fonts_and_pictures_there_is_still_something_to_tap(start, visitor):
    exhibit = start(NO_ASSETS)
    (pid,) = children(exhibit.process.pid)
    assert_pages_open(visitor)
    assert children(exhibit.process.pid) == [pid]


def test_a_full_disk_costs_what_would_be_kept_and_nothing_else(start, visitor, tmp_path):
    # Files can still be made, but nothing can be written into them, as on a full disk.
    exhibit = start(FULL_DISK)
    (pid,) = children(exhibit.process.pid)
    assert_pages_open(visitor)
    assert children(exhibit.process.pid) == [pid]
    assert (tmp_path / "state" / "kiosk.log").stat().st_size == 0


@pytest.mark.parametrize("mount", [FULL, READ_ONLY], ids=["full", "read-only"])
def test_a_state_folder_that_takes_nothing_is_done_without(
    start, visitor, state, small, tmp_path, may_mount, mount
):
    kept = {file: file.read_bytes() for file in state.rglob("*") if file.is_file()}
    exhibit = start(mount=mount)
    (old,) = children(exhibit.process.pid)
    assert_pages_open(visitor)
    assert children(exhibit.process.pid) == [old]

    os.kill(int(old), signal.SIGKILL)

    visitor.wait_until(
        lambda: is_home(visitor) and children(exhibit.process.pid) not in ([old], []),
        "another exhibit",
        60,
    )
    assert {file: file.read_bytes() for file in state.rglob("*") if file.is_file()} == kept


def test_a_state_folder_that_is_deleted_while_it_runs_is_not_missed(start, visitor, state):
    exhibit = start()
    (pid,) = children(exhibit.process.pid)
    shutil.rmtree(state)
    assert_pages_open(visitor)
    assert children(exhibit.process.pid) == [pid]


def test_a_state_folder_that_cannot_be_is_done_without(start, visitor, state):
    shutil.rmtree(state)
    state.write_text("no folder")
    exhibit = start()
    assert_pages_open(visitor)
    assert exhibit.is_running


def test_content_that_is_unmounted_stays_on_the_screen(start, visitor, small, tmp_path):
    exhibit = start()
    (pid,) = children(exhibit.process.pid)
    small.rename(tmp_path / "gone")
    assert_pages_open(visitor)
    os.kill(int(pid), 9)
    visitor.wait_until(
        lambda: is_home(visitor) and children(exhibit.process.pid) not in ([pid], []),
        "the exhibit of the folder that has gone",
        60,
    )


def test_too_little_memory_is_waited_out(start, visitor):
    exhibit = start(IMPATIENT)
    (old,) = children(exhibit.process.pid)
    resource.prlimit(exhibit.process.pid, resource.RLIMIT_AS, (300 * 2**20, resource.RLIM_INFINITY))
    os.kill(int(old), 9)

    def has_fallen_again():
        running = children(exhibit.process.pid)
        return bool(running) and running != [old]

    visitor.wait_until(has_fallen_again, "a start with too little memory", 60)
    assert exhibit.is_running
    unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    resource.prlimit(exhibit.process.pid, resource.RLIMIT_AS, unlimited)
    # The start that lacked memory may hang, and is given up when no start takes so long.
    visitor.wait_until(lambda: is_home(visitor), "the exhibit again", IMPATIENT_S + 60)


def test_ten_thousand_touches_leave_nothing_stuck(start, visitor, desktop):
    exhibit = start()
    (pid,) = children(exhibit.process.pid)
    chance = random.Random(7)
    display = Display(desktop.name)
    for number in range(TOUCHES):
        x, y = chance.randrange(960), chance.randrange(540)
        xtest.fake_input(display, X.MotionNotify, x=x, y=y)
        xtest.fake_input(display, X.ButtonPress, 1)
        xtest.fake_input(display, X.ButtonRelease, 1)
        if number % 100 == 0:
            display.sync()
        if number % 1000 == 0:
            # More than wait in the queue of X at once would only show how fast that queue is read.
            visitor.buttons()
    display.sync()
    display.close()
    # Whatever was opened, in whichever language: home is one tap away, and it is taken.
    visitor.wait_until(lambda: is_home(visitor) or go_home(visitor), "home", 60)
    assert children(exhibit.process.pid) == [pid]
    assert "Traceback" not in exhibit.stderr


def test_an_end_in_the_middle_of_a_swap_loses_nothing(start, visitor, small):
    file = small / "content.json"
    content = json.loads(file.read_bytes())
    exhibit = start()
    content["loop"] = {"attract_s": 17}
    file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    assert exhibit.stop() == 0
    assert exhibit.stderr == ""
    file.unlink()
    start()
    assert_pages_open(visitor)


class Room(Desktop):
    """A screen without a bus, that others start and end."""

    def __init__(self, environment):
        self.environment = environment


def wait_for_a_picture(name):
    """Wait until something large is shown on the screen called ``name``."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        display = Display(name)
        shown = [
            window
            for window in display.screen().root.query_tree().children
            if window.get_attributes().map_state == X.IsViewable
            and window.get_geometry().width >= 960
        ]
        display.close()
        if shown:
            return
        time.sleep(0.1)
    raise AssertionError("nothing on the screen within 60 s")


def test_a_screen_that_goes_and_comes_back_has_the_exhibit_again(small, state, tmp_path):
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", HOME=str(tmp_path))
    environment.pop("WAYLAND_DISPLAY", None)

    def screen(*name):
        command = ["Xvfb", *name, "-screen", "0", "960x540x24", "-nolisten", "tcp", "-noreset"]
        server = subprocess.Popen(
            [*command, "-displayfd", "1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert server.stdout is not None
        with server.stdout as told:
            return server, ":" + told.readline().strip()

    server, name = screen()
    environment["DISPLAY"] = name

    places = (str(state), "--content", str(small))
    exhibit = Exhibit(Room(environment), tmp_path, *START, *places)
    try:
        wait_for_a_picture(name)
        server.terminate()
        server.wait(10)
        server, again = screen(name)
        assert again == name
        wait_for_a_picture(name)
        assert exhibit.is_running
    finally:
        exhibit.stop()
        server.terminate()
        server.wait(10)
