import io
import os
import sys
import threading
from contextlib import contextmanager

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from kiosk.supervisor.pulse import Beat
from kiosk.ui.heart import Heart, Line


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(320, 200)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_it_beats_at_once_and_says_what_is_on_screen(window):
    beats: list[Beat] = []
    heart = Heart(window, beats.append, lambda: "harbour/ships")
    heart.start()
    heart.stop()
    assert beats == [Beat(0, "harbour/ships")]


def test_every_beat_has_its_pixel_painted_whatever_lies_over_it(window, qtbot):
    beats: list[Beat] = []
    heart = Heart(window, beats.append, str)
    heart.start()
    cover = QWidget(window)
    cover.setAutoFillBackground(True)
    cover.setGeometry(window.rect())
    cover.show()
    cover.raise_()

    def is_painted_again():
        heart.beat()
        return beats[-1].frames >= 3

    qtbot.waitUntil(is_painted_again)
    heart.stop()


def test_it_beats_without_its_timer_when_a_beat_is_due(window, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("kiosk.ui.heart.monotonic", lambda: now[0])
    beats: list[Beat] = []
    heart = Heart(window, beats.append, str)
    heart.beat()

    for now[0] in (100.1, 100.9, 101.1, 101.2, 102.2):
        heart.beat_if_due()

    assert len(beats) == 3


def test_a_window_that_is_not_shown_paints_nothing(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    beats: list[Beat] = []
    heart = Heart(window, beats.append, str)
    heart.start()
    for _ in range(3):
        heart.beat()
    heart.stop()
    assert {beat.frames for beat in beats} == {0}


def test_the_stacks_are_asked_for_with_every_beat_and_no_more_at_the_end(window, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "faulthandler.dump_traceback_later", lambda after_s, file: asked.append(after_s)
    )
    monkeypatch.setattr("faulthandler.cancel_dump_traceback_later", lambda: asked.append(None))
    heart = Heart(window, lambda _: None, str, io.StringIO())
    heart.start()
    heart.beat()
    heart.stop()
    assert asked == [6.0, 6.0, None]


@contextmanager
def wired(monkeypatch):
    """A line whose two ends we hold: gives what writes orders, and what reads beats."""
    orders_out, orders_in = os.pipe()
    beats_out, beats_in = os.pipe()
    with (
        os.fdopen(orders_out) as stdin,
        os.fdopen(beats_in, "w") as stdout,
        os.fdopen(orders_in, "w") as orders,
        os.fdopen(beats_out) as beats,
    ):
        monkeypatch.setattr(sys, "stdin", stdin)
        monkeypatch.setattr(sys, "stdout", stdout)
        yield orders, beats


def test_beats_go_out_and_a_supervisor_that_does_not_read_holds_nobody_up(qapp, monkeypatch):
    with wired(monkeypatch) as (_, beats):
        line = Line()
        line.say(Beat(3, "harbour/ships"))
        assert Beat.read(beats.readline()) == Beat(3, "harbour/ships")
        for _ in range(20_000):  # far more than a pipe holds
            line.say(Beat(4))


def test_orders_come_in_and_the_end_of_the_line_is_one(qtbot, monkeypatch):
    with wired(monkeypatch) as (orders, _):
        line = Line()
        with qtbot.waitSignal(line.front_wanted):
            line.start()
            orders.write("hello\nfront\n")
            orders.flush()
        with qtbot.waitSignal(line.quit_wanted):
            orders.close()
    ears = [thread for thread in threading.enumerate() if thread.name == "orders"]
    qtbot.waitUntil(lambda: not any(ear.is_alive() for ear in ears))


def test_orders_that_come_after_the_end_are_nobodys(qapp, monkeypatch):
    with wired(monkeypatch) as (orders, _):
        line = Line()
        ear = line._ear
        line.start()
        shiboken6.delete(line)
        orders.close()
        ear.join(10)
    # What a thread raises fails the test that waits for it.
    assert not ear.is_alive()
