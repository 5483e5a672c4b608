"""What happens when the exhibit falls, hangs or is started twice: with the real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.exhibit import CHECKOUT, Exhibit
from tests.measured import pss_kb

START = ("-m", "kiosk", "run", "--window", "960x540", "--still", "--state")


def children(pid):
    """Return the processes that ``pid`` has started."""
    numbers = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(number) for number in numbers.split()]


@pytest.fixture
def supervised(desktop, visitor, small, state, tmp_path):
    """An exhibit under its supervisor."""
    places = (str(state), "--content", str(small))
    exhibit = Exhibit(desktop, tmp_path, *START, *places)
    try:
        exhibit.wait_until_shown(visitor)
        yield exhibit
    finally:
        exhibit.stop()


def wait_for_another(exhibit, visitor, old):
    """Wait until another exhibit than ``old`` can be tapped; return its number."""

    def another():
        found = [pid for pid in children(exhibit.process.pid) if pid != old]
        return found[0] if found and visitor.buttons() else None

    return visitor.wait_until(another, "another exhibit", 60)


@pytest.mark.parametrize("fault", [signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM])
def test_an_exhibit_that_falls_is_there_again(supervised, visitor, tmp_path, fault):
    (old,) = children(supervised.process.pid)
    os.kill(old, fault)
    wait_for_another(supervised, visitor, old)
    reports = list((tmp_path / "state" / "crashes").glob("2*.txt"))
    # Whoever ends it in order gets it back as well: only staff and the supervisor end it for good.
    assert len(reports) == (0 if fault == signal.SIGTERM else 1)
    if fault == signal.SIGSEGV:
        assert "in run" in reports[0].read_text(encoding="utf-8")


def test_an_exhibit_that_hangs_is_there_again(supervised, visitor, tmp_path):
    (old,) = children(supervised.process.pid)
    os.kill(old, signal.SIGSTOP)
    wait_for_another(supervised, visitor, old)
    (report,) = (tmp_path / "state" / "crashes").glob("2*.txt")
    assert "no heartbeat" in report.read_text(encoding="utf-8")


def test_a_second_start_says_so_and_leaves_one(supervised, desktop, tmp_path):
    before = children(supervised.process.pid)
    second = subprocess.run(
        [sys.executable, *START, str(tmp_path / "state")],
        cwd=CHECKOUT,
        env=desktop.environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert second.returncode == 5
    assert second.stderr == (
        "展项已经在运行，已把它调到最前面。 "
        "The exhibit is running already; it was brought to the front.\n"
    )
    assert children(supervised.process.pid) == before


def test_a_supervisor_that_is_killed_leaves_nothing_behind(supervised, visitor):
    (exhibit,) = children(supervised.process.pid)
    supervised.kill()
    visitor.wait_until(lambda: not Path(f"/proc/{exhibit}").exists(), "its end")


def test_a_supervisor_that_is_asked_to_end_ends_in_order(supervised):
    (exhibit,) = children(supervised.process.pid)
    assert supervised.stop() == 0
    assert not Path(f"/proc/{exhibit}").exists()
    assert supervised.stderr == ""


def test_the_supervisor_is_small(supervised):
    assert pss_kb(supervised.process.pid) < 15 * 1024
