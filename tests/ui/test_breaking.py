"""Which of the places where lines may end are chosen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.break_places import places
from kiosk.ui.breaking import Measured, best, fewest


def ends_of(words, room, *, names=(), **how):
    """Break ``words``, each character of which is one wide."""
    measured = Measured.of(words, places(words, names), range(len(words) + 1)).within(room)
    count = len(fewest(measured, room).ends)
    return best(measured, room, count, **how).ends


def lines_of(words, room, **how):
    ends = ends_of(words, room, **how)
    return [words[a:b] for a, b in zip([0, *ends], ends, strict=False)]


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
