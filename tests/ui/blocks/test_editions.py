"""A title that ends in a number, and a goal whose number stands in its chip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import ChartBlock, HeroBlock, Mark, Moment, TimelineBlock
from kiosk.content.text import Text
from kiosk.ui.blocks.chart import chart_view
from kiosk.ui.blocks.hero import hero_view
from kiosk.ui.blocks.timeline import timeline_view

HEAD, RISE = QRect(0, 0, 450, 130), QRect(0, 0, 544, 226)


def english(words):
    return Text({"en": words})


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Harbour 2.1", ["Harbour", "2.1"]),
        ("Pier 9", ["Pier", "9"]),
        ("Nine piers", ["Nine piers"]),
        ("2.1", ["2.1"]),
        ("Dock 7 and quay", ["Dock 7 and quay"]),
    ],
)
def test_the_number_of_a_title_stands_apart(qtbot, setting, context_of, title, parts):
    block = HeroBlock(title=english(title), lead=english("It opens in May."))

    view = hero_view(block, "edition", context_of(setting), HEAD)
    qtbot.addWidget(view)
    view.grab()

    assert view.overflowing() == []
    assert view.words() == [*parts, "It opens in May."]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ({"zh": "热闹的港口 2.0时代"}, "热闹的港口"),
        ({"zh": "热闹的港口2.0时代"}, "热闹的港口2.0时代"),
        ({"en": "A busy port: the 2.0 era"}, "A busy port: the 2.0 era"),
    ],
)
def test_what_the_chip_shows_is_not_said_twice(qtbot, page, said, shown):
    language = next(iter(said))
    moments = (Moment(when=Text({language: "1"}), text=Text({language: "x"})),)
    goal = Moment(when=Text({language: "2"}), text=Text(said))

    context = page(language=language, art="")
    view = timeline_view(TimelineBlock(moments=(*moments, goal)), "slope", context, RISE)
    qtbot.addWidget(view)

    assert said[language] in view.words()
    assert shown in {box.words for box in view.texts}


@pytest.mark.parametrize("room", [QRect(0, 0, 700, 74), QRect(30, 0, 480, 110)])
@pytest.mark.parametrize(("named", "total"), [(3, 7), (2, 2), (0, 4)])
def test_a_rail_says_its_title_and_where_it_is_from(qtbot, page, room, named, total):
    chart = ChartBlock(
        chart="pictogram",
        title=english("Seven repairs"),
        credit=english("Harbour office"),
        total=total,
        filled=named,
        marks=tuple(Mark(label=english(f"Repair {number}")) for number in range(named)),
    )

    view = chart_view(chart, "rail", page(), room)
    qtbot.addWidget(view)
    view.grab()

    assert view.overflowing() == []
    assert {"Seven repairs", "Harbour office"} <= {*view.words()}


def test_the_source_below_a_bracket_may_be_longer_than_it(qtbot, page):
    chart = ChartBlock(
        chart="pictogram",
        title=english("Repairs"),
        credit=english("Source: see the words about this exhibit"),
        total=9,
        filled=7,
        marks=tuple(Mark(label=english(f"Repair {number}")) for number in range(7)),
    )

    view = chart_view(chart, "rail", page(), QRect(0, 0, 480, 180))
    qtbot.addWidget(view)

    assert view.overflowing() == []
