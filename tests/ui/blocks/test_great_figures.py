"""One very large figure, a measure along a hull, and a figure in trees."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.content.text import Amount, Text
from kiosk.ui.blocks import build_block

BOX = QRect(0, 0, 390, 268)


def figure(value, **more):
    return Figure(value=Amount({"": value}), label=Text({"": "of park"}), **more)


@pytest.fixture
def built(qtbot, page):
    def make(look, *figures, geometry=BOX, **context):
        view = build_block(StatsBlock(items=figures), look, page(**context), geometry)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


@pytest.mark.parametrize("look", ["great", "loud", "measure", "grove"])
@pytest.mark.parametrize("values", [(26,), (1985, 158), (1985, 158, 110, 10, 26)])
def test_every_figure_is_told(built, look, values):
    geometry = QRect(0, 0, 900, 113) if look == "measure" else BOX
    figures = [figure(value, period=Text({"": "now"})) for value in values]
    view = built(look, *figures, geometry=geometry)

    shown = "\n".join(view.words())
    assert all(f"{value:,}" in shown for value in values)
    assert "now" in shown
    assert view.overflowing() == []


@pytest.mark.parametrize("look", ["great", "measure", "grove"])
def test_figures_end_exactly_as_written(built, drawn, look):
    view = built(look, figure(26), moves=True)
    view.rewind()
    view.enter()

    view.leave()
    drawn.clear()
    view.grab()

    assert not view.is_moving()
    assert drawn == ["26"]


@pytest.mark.parametrize("look", ["great", "measure", "grove"])
def test_no_figures_are_drawn_as_nothing(built, look):
    view = built(look)

    view.grab()

    assert view.words() == []


def test_the_first_figure_is_the_largest(built):
    view = built("great", figure(1985), figure(158), figure(26))

    sizes = [made.size_px for made in view.figures]
    assert sizes[0] > max(sizes[1:])
    assert sizes[1] == sizes[2]


@pytest.mark.parametrize("value", [1, 26, 80])
def test_there_is_one_tree_for_each(built, value):
    view = built("grove", figure(value))

    assert len(view._trees) == value


@pytest.mark.parametrize("value", [0, 4.5, 1985])
def test_what_cannot_be_counted_in_trees_has_none(built, value):
    view = built("grove", figure(value))

    assert not hasattr(view, "_trees")


@pytest.mark.parametrize(("label", "before"), [("舰长", True), ("long", False)])
def test_a_label_stands_before_its_measure_only_in_chinese(built, label, before):
    length = Figure(value=Amount({"": 130}), unit=Text({"": "m"}), label=Text({"": label}))
    view = built("measure", length, geometry=QRect(0, 0, 743, 113))

    plate, box = view._plates[0], view.texts[0]
    assert (box.rect.left() < plate.at.x()) is before


def test_what_is_on_a_card_stands_in_its_middle(built):
    figures = [figure(value, period=Text({"": "now"})) for value in (1985, 158, 110, 10, 26)]
    view = built("great", *figures, geometry=QRect(0, 0, 768, 700))

    card = view._cards[0]
    inside = [box.used for box in view.texts if card.contains(box.used)]
    _, made, at = view._placed[1]
    above = at.y() - made.ascent - card.top()
    below = card.bottom() - max(rect.bottom() for rect in inside)
    assert above == pytest.approx(below, abs=6)


def test_cards_with_more_to_say_keep_large_figures_and_one_size_of_words(built):
    past = Text({"": "in the past two years"})
    labels = ["of slopes, banks and cliffs greened", "of green space on many levels of the city"]
    cards = [
        Figure(value=Amount({"": 26}), label=Text({"": label}), period=past) for label in labels * 2
    ]

    view = built("great", figure(1985), *cards)

    sizes = {box.size_px for box in view.texts[1:]}
    assert len(sizes) == 1
    assert view.figures[1].size_px >= 50 * view.canvas.unit
    assert not any("·" in words for words in view.words())
