"""Patience, asked in no time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.flow.idle import IdleRules, Phase

RULES = IdleRules(idle_s=90, ask_s=20)


@pytest.mark.parametrize(
    ("untouched_s", "phase"),
    [
        (0, Phase.VISIT),
        (89.9, Phase.VISIT),
        (90, Phase.ASK),
        (109.9, Phase.ASK),
        (110, Phase.ATTRACT),
        (2**31 / 1000, Phase.ATTRACT),  # 24.8 days, where counted milliseconds wrap
        (2**32 / 1000, Phase.ATTRACT),  # 49.7 days
    ],
)
def test_patience(untouched_s, phase):
    assert RULES.phase(untouched_s) is phase


@pytest.mark.parametrize(
    ("untouched_s", "left_s"), [(0, 20), (90, 20), (97.5, 12.5), (110, 0), (1e9, 0)]
)
def test_time_left_to_answer(untouched_s, left_s):
    assert RULES.ask_left_s(untouched_s) == left_s


@given(st.floats(0, 1e7))
def test_there_is_time_left_exactly_while_it_asks(untouched_s):
    asks = RULES.phase(untouched_s) is Phase.ASK

    assert asks is (untouched_s >= RULES.idle_s and RULES.ask_left_s(untouched_s) > 0)
