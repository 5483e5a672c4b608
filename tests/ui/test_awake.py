"""The display stays on."""

from __future__ import annotations

import pytest

from kiosk.ui.awake import AGAIN_MS, Awake, WindowsKeeper, XKeeper


class Counting:
    def __init__(self):
        self.kept = 0
        self.is_let_go = False

    def keep(self):
        self.kept += 1

    def let_go(self):
        self.is_let_go = True


class Kernel:
    """Stands in for kernel32.dll, which there is only on Windows."""

    def __init__(self):
        self.asked = []

    def SetThreadExecutionState(self, flags):  # noqa: N802 (of Windows)
        self.asked.append(flags.value)


@pytest.fixture
def keeper():
    return Counting()


@pytest.fixture
def awake(qapp, keeper):
    made = Awake([keeper])
    yield made
    made.stop()


def test_it_is_said_when_the_exhibit_stands_and_then_again(awake, keeper, qtbot):
    awake.start()
    assert keeper.kept == 0, "not before the first frame"

    qtbot.waitUntil(lambda: keeper.kept == 1)
    assert awake._timer.isActive()
    assert awake._timer.interval() == AGAIN_MS < 60_000, "no screensaver waits longer"

    awake._timer.timeout.emit()
    assert keeper.kept == 2


def test_at_the_end_the_display_is_left_to_itself(awake, keeper):
    awake.start()
    awake.stop()

    assert keeper.is_let_go
    assert not awake._timer.isActive()


def test_windows_is_asked_for_display_and_system_until_further_notice():
    kernel = Kernel()
    keeper = WindowsKeeper(kernel)

    keeper.keep()
    keeper.let_go()

    assert kernel.asked == [0x80000003, 0x80000000]


def test_an_x_server_that_is_not_there_costs_nothing(monkeypatch, capfd):
    monkeypatch.setenv("DISPLAY", ":4096")

    XKeeper().keep()

    assert capfd.readouterr() == ("", "")
