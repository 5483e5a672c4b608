from itertools import pairwise

from kiosk.flow.shift import RING, shift


def test_every_page_stands_somewhere_else_than_the_one_before_and_none_far_away():
    places = [shift(step) for step in range(3 * len(RING))]
    assert all(here != there for here, there in pairwise(places))
    assert len(set(places)) == len(RING)
    assert all(abs(way) <= 2 for place in places for way in place)
