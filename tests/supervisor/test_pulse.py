import pytest

from kiosk.supervisor.pulse import HANG_S, START_S, UNPAINTED_S, Beat, Pulse


@pytest.mark.parametrize("beat", [Beat(0), Beat(7, "industry/overview")])
def test_a_beat_is_read_as_it_was_said(beat):
    assert Beat.read(beat.line()) == beat


@pytest.mark.parametrize("line", ["", "\n", "beat", "beat many x", "beat -1", "hello 3"])
def test_other_words_are_no_beat(line):
    assert Beat.read(line) is None


def test_a_start_may_take_longer_than_a_hang():
    pulse = Pulse(100.0)
    assert pulse.fault(100.0 + START_S) == ""
    assert pulse.fault(161.0) == "not started after 61 s"


def test_silence_after_a_beat_is_a_hang():
    pulse = Pulse(0.0)
    pulse.note(Beat(1), 5.0)
    assert pulse.fault(5.0 + HANG_S) == ""
    assert pulse.fault(14.0) == "no heartbeat for 9 s"


def test_a_heart_that_beats_while_nothing_is_painted_is_a_fault():
    pulse = Pulse(0.0)
    for second in range(1, 33):
        pulse.note(Beat(4), float(second))
    assert pulse.fault(1.0 + UNPAINTED_S) == ""
    assert pulse.fault(32.0) == "nothing painted for 31 s"


def test_painting_goes_on_for_years_without_a_fault():
    pulse = Pulse(0.0)
    # 24.8 and 49.7 days are where milliseconds of 31 and 32 bits begin anew.
    for day in (24.8, 49.7, 4000.0):
        pulse.note(Beat(round(day * 1000)), day * 86400)
        assert pulse.fault(day * 86400 + 1.0) == ""
