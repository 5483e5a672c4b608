"""Where Chinese words begin."""

from __future__ import annotations

import pytest

from kiosk.ui.lexicon import word_starts


def words_of(text):
    starts = [at for at in sorted(word_starts(text)) if at]
    return [text[start:end] for start, end in zip([0, *starts], [*starts, len(text)], strict=True)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("提供互联网医疗服务", ["提供", "互联网", "医疗", "服务"]),
        ("全面提升城市经济品质", ["全面", "提升", "城市", "经济", "品质"]),
        ("试点工作实施方案", ["试点", "工作", "实施", "方案"]),
        ("面貌焕然一新", ["面貌", "焕然一新"]),
        ("古香古色的铁艺栏杆", ["古香古色", "的铁艺", "栏杆"]),
        ("修建标准化公厕", ["修建", "标准化", "公厕"]),
        ("规上工业企业", ["规上", "工业", "企业"]),
        ("公共直饮水点", ["公共", "直饮水", "点"]),
        ("妇幼健康", ["妇幼", "健康"]),
    ],
)
def test_common_words_are_known(text, words):
    assert words_of(text) == words


def test_lone_characters_in_a_row_are_a_name():
    assert "镬垇坪" in words_of("镬垇坪的公园")


@pytest.mark.parametrize(("text", "at"), [("城市的公园", 2), ("公共卫生区", 4), ("大英雄", 1)])
def test_no_line_should_begin_between_a_word_and_its_particle(text, at):
    assert word_starts(text)[at]


def test_only_chinese_has_words_to_find():
    assert word_starts("166 steps up") == {}
