"""The keeper with real processes: small programs that beat, fall, hang and end as they are told."""

import os
import signal
import sys
import threading

import pytest

from kiosk.supervisor import keeper as module
from kiosk.supervisor import pulse, restarts
from kiosk.supervisor.child import Child
from kiosk.supervisor.exits import Exit
from kiosk.supervisor.keeper import Commands, Keeper
from kiosk.supervisor.only_one import OnlyOne
from kiosk.supervisor.reports import FOLDER

# Writes down each start in the file of its first argument, beats, and then does the next thing.
PROGRAM = """
import os, pathlib, signal, sys, threading, time
starts = pathlib.Path(sys.argv[1])
with starts.open("a") as file:
    file.write(" ".join(sys.argv[3:]) + "\\n")
deeds = sys.argv[2].split(",")
number = len(starts.read_text().splitlines()) - 1
deed = deeds[min(number, len(deeds) - 1)]
if not deed.startswith("silent"):
    print("beat 1 harbour/ships", flush=True)
deed = deed.removeprefix("silent ")
if deed == "fall":
    os.kill(os.getpid(), signal.SIGSEGV)
if deed == "trip":
    sys.exit(1)
if deed.isdecimal():
    sys.exit(int(deed))
for order in sys.stdin:
    starts.with_name("orders").open("a").write(order)
    if order.strip() == "quit":
        sys.exit(0)
"""


@pytest.fixture
def keep(tmp_path, monkeypatch):
    """Keep a program that does ``deeds``, one a start; return the exit code and the starts."""
    monkeypatch.setattr(restarts, "PAUSES_S", (0.0, 0.01, 0.01, 0.01, 0.01))
    monkeypatch.setattr(restarts, "REST_S", 0.05)
    monkeypatch.setattr(module, "NO_SCREEN_S", 0.01)
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}

    def kept(deeds, only_one=None):
        starts = tmp_path / "starts"

        def exhibit(care):
            words = f"careful={care.careful} out={care.leaves_out}"
            return [sys.executable, "-c", PROGRAM, str(starts), deeds, words]

        rest = [sys.executable, "-c", PROGRAM, str(tmp_path / "rests"), "wait"]
        commands = Commands(exhibit, rest)
        code = Keeper(commands, only_one or OnlyOne(None), tmp_path).keep()
        return code, starts.read_text().splitlines()

    yield kept
    for number, handler in before.items():
        signal.signal(number, handler)


def test_an_exhibit_that_staff_end_is_not_started_again(keep):
    assert keep("0") == (Exit.ENDED, ["careful=False out="])


def test_wrong_use_at_the_first_start_is_passed_on(keep):
    assert keep("silent 2") == (Exit.WRONG_USE, ["careful=False out="])


@pytest.mark.parametrize("deed", ["fall", "trip", "77"])
def test_after_a_fall_it_is_started_again_and_the_fall_is_reported(keep, tmp_path, deed):
    code, starts = keep(f"{deed},0")
    assert code == Exit.ENDED
    assert len(starts) == 2
    (report,) = (tmp_path / FOLDER).glob("2*.txt")
    assert "harbour/ships" in report.read_text(encoding="utf-8")


def test_a_wish_for_a_restart_is_no_fall(keep, tmp_path):
    code, starts = keep("3,3,3,3,3,3,3,0")
    assert code == Exit.ENDED
    assert starts == ["careful=False out="] * 8
    assert not (tmp_path / FOLDER).exists()


def test_a_wish_for_a_reboot_is_passed_on(keep):
    assert keep("4")[0] == Exit.REBOOT


def test_after_three_falls_the_page_that_was_on_screen_is_left_out(keep):
    _, starts = keep("fall,fall,fall,0")
    assert starts == ["careful=False out="] * 3 + ["careful=True out=harbour/ships"]


def test_after_six_falls_the_calm_picture_is_shown_and_it_is_tried_again(keep, tmp_path):
    code, starts = keep("fall,fall,fall,fall,fall,fall,0")
    assert code == Exit.ENDED
    assert len(starts) == 7
    assert (tmp_path / "rests").read_text().splitlines() == [""]


def test_a_screen_that_has_gone_is_waited_for_without_counting(keep):
    _, starts = keep("fall,2,2,2,2,2,2,2,2,0")
    assert starts == ["careful=False out="] * 10


def test_a_hang_is_ended_and_started_again(keep, monkeypatch, tmp_path):
    monkeypatch.setattr(pulse, "HANG_S", 0.2)
    monkeypatch.setattr(module, "BEAT_S", 0.05)
    code, starts = keep("wait,0")
    assert (code, len(starts)) == (Exit.ENDED, 2)
    (report,) = (tmp_path / FOLDER).glob("2*.txt")
    assert "no heartbeat" in report.read_text(encoding="utf-8")


def test_who_starts_it_twice_is_passed_on_as_a_wish_to_see_it(keep, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "BEAT_S", 0.01)
    only_one = OnlyOne(tmp_path)
    only_one.take()
    OnlyOne(tmp_path).knock()
    orders = tmp_path / "orders"

    def end_when_told():
        while not (orders.exists() and orders.read_text().startswith("front")):
            stopped.wait(0.01)
        os.kill(os.getpid(), signal.SIGTERM)

    stopped = threading.Event()
    thread = threading.Thread(target=end_when_told)
    thread.start()
    try:
        assert keep("wait", only_one)[0] == Exit.ENDED
    finally:
        thread.join()
        only_one.give_back()
    assert orders.read_text() == "front\nquit\n"


def test_a_start_that_the_system_refuses_is_tried_again(keep, monkeypatch, tmp_path):
    refusals = [OSError("no memory"), RuntimeError("can't start new thread"), MemoryError()]

    class Refused(Child):
        def __init__(self, command, hears):
            if refusals:
                raise refusals.pop()
            super().__init__(command, hears)

    monkeypatch.setattr(module, "Child", Refused)
    assert keep("0")[0] == Exit.ENDED
    reports = sorted((tmp_path / FOLDER).glob("2*.txt"))
    assert [("cannot be started" in one.read_text(encoding="utf-8")) for one in reports] == [
        True
    ] * 3
