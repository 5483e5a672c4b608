"""A page stays as long as there is something to read, within bounds."""

from __future__ import annotations

import pytest

from kiosk.flow.dwell import LONGEST_S, SHORTEST_S, dwell_of, reading_s


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ([], 0),
        (["九" * 50], 10),
        (["word " * 200], 60),
        (["九龙坡 Jiulongpo Chongqing"], 0.6 + 0.6),
        (["九" * 25, "九" * 25], 10),
    ],
)
def test_reading_time(words, seconds):
    assert reading_s(words) == pytest.approx(seconds)


def test_a_short_text_stays_long_enough_to_be_noticed():
    assert dwell_of(["九龙坡"]) == SHORTEST_S == 8


def test_some_sentences_stay_as_long_as_they_take():
    assert dwell_of(["九" * 100]) == pytest.approx(3 + 20)


def test_no_page_stays_for_ever():
    assert dwell_of(["九" * 5000]) == LONGEST_S == 45


def test_what_the_author_wants_wins():
    assert dwell_of(["九" * 5000], own_s=120) == 120
    assert dwell_of([], own_s=2) == 2
