from kiosk.staff.tries import PATIENCE, PAUSES_S, Tries

YEAR_S = 365 * 24 * 3600.0


def wrong(count, tries=None, now_s=1000.0):
    tries = tries or Tries()
    for _ in range(count):
        tries = tries.after_wrong(now_s)
    return tries


def test_four_wrong_ones_cost_nothing():
    tries = wrong(4)
    assert tries.left_s(1000.0) == 0
    assert tries.until_pause == 1


def test_the_fifth_pauses_for_half_a_minute():
    tries = wrong(5)
    assert tries.left_s(1000.0) == 30
    assert tries.left_s(1029.5) == 0.5
    assert tries.left_s(1030.0) == 0
    assert tries.until_pause == 5


def test_pauses_grow_to_ten_minutes_and_no_further():
    pauses = [wrong(PATIENCE * number).left_s(1000.0) for number in range(1, 9)]
    assert pauses == [30, 60, 120, 300, 600, 600, 600, 600]
    assert pauses[: len(PAUSES_S)] == list(PAUSES_S)


def test_after_a_pause_there_are_five_more():
    tries = wrong(1, wrong(5), now_s=1031.0)
    assert tries.left_s(1031.0) == 0
    assert tries.until_pause == 4


def test_a_clock_that_was_set_back_makes_no_longer_pause():
    tries = wrong(5)
    back_s = 1000.0 - YEAR_S
    assert tries.left_s(back_s) == 30
    again = tries.at(back_s)
    assert again.left_s(back_s) == 30
    assert again.left_s(back_s + 30) == 0
    assert again.failed == 5


def test_a_clock_that_goes_on_changes_nothing():
    tries = wrong(5)
    assert tries.at(1010.0) is tries


def test_a_pause_of_before_goes_on_after_a_restart():
    assert Tries(5, 1000.0).at(1012.0).left_s(1012.0) == 18
