from kiosk.staff.hold import HOLD_S, SHOWN_S, Hold


def held():
    hold = Hold(16.0)
    hold.begin(1900, 20, 100.0)
    return hold


def test_three_seconds_are_the_whole():
    hold = held()
    assert hold.share(100.0) == 0
    assert hold.share(100.0 + HOLD_S / 2) == 0.5
    assert hold.share(103.0) == 1
    assert hold.share(110.0) == 1


def test_a_tap_shows_nothing():
    hold = held()
    assert not hold.is_shown(100.0 + SHOWN_S / 2)
    assert hold.is_shown(100.0 + SHOWN_S)


def test_a_finger_may_tremble():
    hold = held()
    hold.move(1884, 36)
    assert hold.share(103.0) == 1


def test_a_finger_that_goes_away_holds_nothing():
    hold = held()
    hold.move(1880, 20)
    assert not hold.is_held
    assert hold.share(103.0) == 0
    hold.move(1900, 20)
    assert not hold.is_held


def test_a_finger_that_is_there_already_goes_on():
    hold = held()
    hold.begin(1900, 20, 102.0)
    assert hold.share(103.0) == 1


def test_a_finger_that_was_lifted_begins_anew():
    hold = held()
    hold.end()
    assert not hold.is_shown(103.0)
    hold.begin(1900, 20, 103.0)
    assert hold.share(103.0) == 0
