from kiosk.supervisor.restarts import PAUSES_S, REST_S, WITHIN_S, Restarts, Step


def test_one_crash_is_followed_by_a_start_at_once():
    assert Restarts().after_crash(1000.0) == Step(0.0, rests=False, careful=False)


def test_pauses_grow_with_every_crash():
    restarts = Restarts()
    steps = [restarts.after_crash(100.0 * number) for number in range(5)]
    assert [step.pause_s for step in steps] == list(PAUSES_S)
    assert not any(step.rests or step.careful for step in steps)


def test_three_crashes_within_a_minute_ask_for_care():
    restarts = Restarts()
    cares = [restarts.after_crash(when).careful for when in (0.0, 29.0, 58.0)]
    assert cares == [False, False, True]


def test_three_crashes_in_two_minutes_ask_for_none():
    restarts = Restarts()
    assert not any(restarts.after_crash(when).careful for when in (0.0, 50.0, 100.0))


def test_the_sixth_crash_within_ten_minutes_asks_for_a_rest_and_so_does_each_that_follows():
    restarts = Restarts()
    steps = [restarts.after_crash(when) for when in (0.0, 1.0, 3.0, 6.0, 12.0, 23.0, 205.0)]
    assert [step.rests for step in steps] == [False] * 5 + [True] * 2
    assert steps[-1] == Step(REST_S, rests=True, careful=True)


def test_care_lasts_until_ten_minutes_were_calm():
    restarts = Restarts()
    for when in (0.0, 1.0, 2.0):
        restarts.after_crash(when)
    assert restarts.after_crash(400.0).careful
    assert restarts.after_crash(400.0 + WITHIN_S) == Step(0.0, rests=False, careful=False)
