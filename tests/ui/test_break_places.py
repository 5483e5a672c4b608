"""Which places in a text let a line end, and what a break costs there."""

from __future__ import annotations

import pytest

from kiosk.ui.break_places import BESIDE_LONE, NAME, TORN, may_break, places


@pytest.mark.parametrize(
    "torn",
    [
        "vision of ‘|“Three Highs",
        "networ|k of all",
        "“|时代艺岛",
        "时代艺岛|”打造",
        "同比增长|，达到",
        "一|——二",
        "—|—二",
        "Isle of Ecology |· Picture",
        "a dash |— within",
        "growth of 4|%",
        "2021-|2025",
        "(|like this)",
        "上级专家|+患者",
        "said.  — |An official",
    ],
)
def test_no_line_ends_there(torn):
    assert not may_break(torn.replace("|", ""), torn.index("|"))


@pytest.mark.parametrize(
    "parted",
    [
        "two |words",
        "打造|“时代艺岛”",
        "“时代艺岛”|“人文圣岛”",
        "high-|quality",
        "博物馆——|建川",
        "said.  |— An official",
        "a dash — |within",
    ],
)
def test_a_line_may_end_there(parted):
    assert may_break(parted.replace("|", ""), parted.index("|"))


def test_a_number_and_what_it_counts_are_one_name():
    cost = {place.at: place.cost for place in places("停靠5个码头")}

    assert cost[3] == NAME


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("worth RMB 100 |billion", 14),
        ("paid RMB |100 billion", 9),
        ("a first Type |051 destroyer", 13),
        ("factories: |4. Halls: 25", 11),
    ],
)
def test_a_number_stays_with_its_unit_and_with_what_it_is_given_for(words, at):
    cost = {place.at: place.cost for place in places(words.replace("|", ""))}

    assert cost[at] >= BESIDE_LONE


def test_a_sentence_may_end_with_a_number():
    cost = {place.at: place.cost for place in places("factories: 4. Halls: 25")}

    assert cost[14] == 0


def test_a_torn_word_costs_more_than_any_other_place():
    costs = {place.at: place.cost for place in places("提供互联网医疗")}

    assert [at for at, cost in costs.items() if cost < TORN] == [2, 5]
