"""Figures counted out in squares."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.content.text import Amount, Text
from kiosk.content.words import visible_words
from kiosk.ui.blocks.stats import stats_view
from kiosk.ui.blocks.stats.tally import counted
from kiosk.ui.theme import Motion, Theme

ROOM = QRect(0, 0, 600, 119)


def text(words):
    return Text({"en": words})


def figure(value, period="", label="buoys"):
    return Figure(value=Amount({"": value}), label=text(label), period=text(period))


@pytest.fixture
def view_of(qtbot, setting, context_of):
    def make(figures, room=ROOM, theme=None):
        used = replace(setting, theme=theme or setting.theme)
        view = stats_view(StatsBlock(items=tuple(figures)), "squares", context_of(used), room)
        qtbot.addWidget(view)
        return view

    return make


@pytest.mark.parametrize(
    ("amount", "count"),
    [
        ({"": 25}, 25),
        ({"": 2.5}, 0),
        ({"": 1}, 0),
        ({"": 61}, 0),
        ({"zh": 27, "en": 27}, 27),
        ({"zh": 27, "en": 270000}, 0),
        ({}, 0),
    ],
)
def test_only_small_whole_numbers_of_things_are_counted(amount, count):
    assert counted(Figure(value=Amount(amount))) == count


def test_figures_of_one_time_share_its_words(view_of):
    view = view_of([figure(8, "1908"), figure(15, "1910"), figure(4, "1910")])

    assert view.words().count("1910") == 1
    assert view.words().count("1908") == 1


@pytest.mark.parametrize("room", [ROOM, QRect(0, 0, 480, 190)], ids=["wide", "high"])
@pytest.mark.parametrize("count", range(1, 6))
def test_any_number_of_figures_fits(view_of, count, room):
    figures = [figure(5 * number + 2, f"19{number // 2:02}") for number in range(count)]

    view = view_of(figures, room)

    assert view.overflowing() == []
    assert {*visible_words(StatsBlock(items=tuple(figures)), "en")} <= {*view.words()}


def test_figures_end_on_their_values(qtbot, view_of, drawn):
    view = view_of([figure(15), figure(25)], theme=Theme(motion=Motion(grow_ms=30, stagger_ms=5)))
    view.show()
    view.enter()
    qtbot.waitUntil(lambda: not view.is_moving())

    drawn.clear()
    view.grab()

    assert drawn == ["15", "25"]


def test_leaving_stops_the_count(view_of, drawn):
    view = view_of([figure(15), figure(25)])
    view.show()
    view.enter()

    view.leave()
    drawn.clear()
    view.grab()

    assert not view.is_moving()
    assert drawn == ["15", "25"]


def test_no_figures_are_an_empty_place(view_of):
    view = view_of([])

    view.grab()

    assert view.words() == []


def test_in_a_narrow_place_the_squares_stand_below_their_figures(view_of):
    figures = [figure(8, "1908"), figure(15, "1910"), figure(4, "1910"), figure(25, "1910")]

    view = view_of(figures, QRect(0, 0, 480, 118))
    view.grab()

    assert view.overflowing() == []
    assert sorted(len(squares) for _, squares in view._squares) == [4, 8, 15, 25]
