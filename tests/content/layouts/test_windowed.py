"""Screenfuls of more blocks than a page holds."""

from __future__ import annotations

from collections import Counter

import pytest

from kiosk.content.blocks import Figure, QuoteBlock, StatsBlock
from kiosk.content.layouts.base import Box
from kiosk.content.layouts.composing import Parts
from kiosk.content.layouts.packing import GAP
from kiosk.content.layouts.windowed import screenfuls
from kiosk.content.text import Amount, Text

WORDS = Text({"zh": "盐港的老码头在修复之后重新开放，渔市每天清晨五点开市。" * 5})
SMALL = StatsBlock(items=(Figure(value=Amount({"": 7}), label=Text({"zh": "码头"})),))
WINDOW = Box(72, 400, 1776, 514)


def test_a_window_is_no_higher_than_what_is_seen_in_it():
    found = screenfuls(Parts((SMALL, SMALL), "zh"), range(2), WINDOW)

    assert found.window.height < WINDOW.height
    assert found.window.height == max(box.height for box in found.boxes.values())


def test_screenfuls_are_about_equally_full():
    blocks = (QuoteBlock(text=WORDS),) * 5 + (SMALL,)

    found = screenfuls(Parts(blocks, "zh"), range(len(blocks)), WINDOW)

    step = found.window.height + 1
    on_each = Counter(int((box.y - WINDOW.y) // step) for box in found.boxes.values())
    assert [*on_each.values()] == [3, 3]


def test_a_low_screenful_stands_in_the_middle_of_the_window():
    long = QuoteBlock(text=Text({"zh": WORDS.by_language["zh"] * 4}))

    found = screenfuls(Parts((SMALL, long), "zh"), range(2), Box(1000, 56, 848, 858))

    low, high = found.boxes[0], found.boxes[1]
    assert low.height < 0.6 * high.height
    assert low.y + low.height / 2 == pytest.approx(found.window.y + found.window.height / 2)
    assert high.y == found.window.y + found.window.height + GAP
