from kiosk.flow.flood import MOST, WITHIN_S, Flood


def test_every_press_of_a_quick_finger_is_taken():
    flood = Flood()
    assert all(flood.takes(number / 15) for number in range(600))


def test_of_ten_thousand_in_a_second_a_few_are_taken():
    flood = Flood()
    assert sum(flood.takes(number / 10_000) for number in range(10_000)) == MOST


def test_after_a_flood_the_next_press_is_taken():
    flood = Flood()
    for _ in range(1000):
        flood.takes(5.0)
    assert flood.takes(5.0 + WITHIN_S)
