"""Where lines may end, and which of these places are chosen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.breaking import BESIDE_LONE, NAME, TORN, Measured, best, fewest, may_break, places


def ends_of(words, room, *, names=(), **how):
    """Break ``words``, each character of which is one wide."""
    measured = Measured.of(words, places(words, names), range(len(words) + 1)).within(room)
    count = len(fewest(measured, room).ends)
    return best(measured, room, count, **how).ends


def lines_of(words, room, **how):
    ends = ends_of(words, room, **how)
    return [words[a:b] for a, b in zip([0, *ends], ends, strict=False)]


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
        ("factories: |4. Halls: 25", 11),
    ],
)
def test_a_number_stays_with_its_unit_and_with_what_it_is_given_for(words, at):
    cost = {place.at: place.cost for place in places(words.replace("|", ""))}

    assert cost[at] >= BESIDE_LONE


def test_a_sentence_may_end_with_a_number():
    cost = {place.at: place.cost for place in places("factories: 4. Halls: 25")}

    assert cost[14] == 0


def test_words_are_kept_whole_where_the_lines_have_room():
    assert lines_of("累计为居民提供互联网医疗", 8) == ["累计为居民提供", "互联网医疗"]


def test_one_more_line_keeps_a_name_whole():
    words = "走进时代艺岛看看"

    assert len(lines_of(words, 5, names=("时代艺岛",))) == 2
    assert lines_of(words, 5, names=("时代艺岛",), spare=True) == ["走进", "时代艺岛", "看看"]


def test_no_character_is_left_alone_on_the_last_line():
    assert len(lines_of("使城乡面貌大为改观了。", 10)[-1]) > 2


def test_even_lines_part_where_the_sense_does():
    assert lines_of("整体布局已经完成，迎来巨变。", 12, even=True) == [
        "整体布局已经完成，",
        "迎来巨变。",
    ]


def test_what_is_wider_than_the_room_is_broken_and_said_to_be_crowded():
    words = "internationalisation"
    measured = Measured.of(words, places(words), range(len(words) + 1)).within(8)

    assert fewest(measured, 8).is_crowded
    assert [part for part in lines_of(words, 8) if len(part) > 8] == []


def test_the_last_line_leaves_room_where_it_can():
    words = "one two three four five"

    assert len(lines_of(words, 20, last_room=5)[-1]) <= 5


@given(st.text(alphabet="城市公园的九龙，。“”‘’《》ab c1 5%—·", max_size=60), st.integers(3, 30))
def test_the_lines_are_the_words_and_none_is_wider_than_the_room(words, room):
    lines = lines_of(words, room)

    assert "".join(lines) == words
    assert all(len(line.rstrip()) <= room for line in lines)


def test_a_torn_word_costs_more_than_any_other_place():
    costs = {place.at: place.cost for place in places("提供互联网医疗")}

    assert [at for at, cost in costs.items() if cost < TORN] == [2, 5]
