"""Figures on cards, one large before the others, counted out, and on a wall."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import Figure, HeroBlock, StatsBlock, StatsCard
from kiosk.content.text import Amount, Text
from kiosk.ui.blocks import build_block

BOX, TALL = QRect(0, 0, 900, 230), QRect(0, 0, 330, 420)
LOOKS = ["cards", "big", "counted", "wall"]


def said(words):
    return Text({"": words})


def figure(value, label="ferries in the harbour", **more):
    return Figure(value=Amount({"": value}), label=said(label), **more)


def cards(*counts):
    return tuple(
        StatsCard(
            title=said(f"Pier {index}"),
            icon="mdi6.ferry",
            items=tuple(figure(10 * index + item) for item in range(1, count + 1)),
        )
        for index, count in enumerate(counts, 1)
    )


@pytest.fixture
def built(qtbot, page):
    """Return a function that builds and shows figures in a look."""

    def make(block, look, geometry=BOX, **context):
        view = build_block(block, look, page(**context), geometry)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


@pytest.mark.parametrize("geometry", [BOX, TALL], ids=["wide", "tall"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
@pytest.mark.parametrize("look", LOOKS)
def test_every_figure_is_told(built, look, count, geometry):
    figures = [figure(1204 + each, "piers", note=said("mended")) for each in range(count)]

    view = built(StatsBlock(items=tuple(figures)), look, geometry)
    view.grab()

    shown = "\n".join(view.words())
    assert all(f"{1204 + each:,}" in shown for each in range(count))
    assert shown.count("mended") == count
    assert view.overflowing() == []


@pytest.mark.parametrize("look", LOOKS)
def test_figures_of_cards_are_told_too(built, look):
    view = built(StatsBlock(cards=cards(2, 3)), look)

    shown = view.words()
    assert all(any(f"{value}" in words for words in shown) for value in (11, 12, 21, 22, 23))
    assert view.overflowing() == []


@pytest.mark.parametrize("look", ["cards", "wall"])
def test_cards_keep_their_headings(built, look):
    view = built(StatsBlock(cards=cards(2, 2, 2)), look)

    assert {"Pier 1", "Pier 2", "Pier 3"} <= set(view.words())


@pytest.mark.parametrize("look", LOOKS)
def test_figures_end_exactly_as_written(built, drawn, look):
    view = built(StatsBlock(items=(figure(4.4), figure(8700))), look, moves=True)
    view.rewind()
    view.enter()

    view.leave()
    drawn.clear()
    view.grab()

    assert not view.is_moving()
    assert set(drawn) == {"4.4", "8,700"}


def test_cards_in_a_row_set_their_figures_on_common_lines(built):
    view = built(StatsBlock(cards=cards(2, 2, 2)), "cards")

    heights = [entry._at.y() for entry in view._entries]
    assert heights[0::2] == [heights[0]] * 3
    assert heights[1::2] == [heights[1]] * 3


def test_the_first_of_big_figures_is_the_largest(built):
    view = built(StatsBlock(items=(figure(10), figure(8700))), "big")

    assert view.figures[0].size_px > view.figures[1].size_px


@pytest.mark.parametrize(
    ("value", "marks", "legend"),
    [(27, 27, "= 1 people"), (270000, 27, "= 10,000 people"), (12345, 0, ""), (4.4, 0, "")],
)
def test_a_figure_is_counted_out_where_it_can_be(built, value, marks, legend):
    view = built(StatsBlock(items=(figure(value, unit=said("people")),)), "counted", TALL)

    assert len(view._marks) == marks
    assert any(words == legend for words in view.words()) is bool(legend)


def test_marks_stay_inside_their_room(built):
    view = built(StatsBlock(items=(figure(50), figure(3))), "counted", TALL)

    assert all(view.rect().contains(at.toPoint()) for at, _, _ in view._marks)
    assert max(at.y() + view._side for at, _, _ in view._marks) <= view._card.top()


@pytest.mark.parametrize("count", [1, 3, 4, 7, 8])
def test_a_figure_stands_inside_its_facet(built, count):
    view = built(
        StatsBlock(items=tuple(figure(each, "piers") for each in range(count))),
        "wall",
        QRect(0, 0, 800, 420),
    )

    facets = [facet for row in view._facets for facet in row]
    for entry, facet in zip(view._entries, facets, strict=True):
        for box in entry.covered():
            assert facet.inner.adjusted(-1, -1, 1, 1).contains(box)


def head(lead, value=80, unit="%"):
    return HeroBlock(
        title=said("Ferries"),
        lead=said(lead),
        figure=Figure(value=Amount({"": value}), unit=said(unit), suffix=said("or more")),
    )


def test_the_figure_of_a_lead_is_set_large_where_the_lead_says_it(built):
    view = built(head("80% or more of all crossings are by ferry"), "figure")

    part = view._lead.part_font.pixelSize()
    assert part > view._lead.part_rect.height() > 0
    assert "80% or more of all crossings are by ferry" in view.words()


def test_a_figure_on_the_first_line_is_clear_of_the_title(built):
    view = built(head("80% or more of all crossings are by ferry"), "figure")

    title = next(box for box in view.texts if box.words == "Ferries")
    capitals = view._lead.part_rect.bottom() - view._lead.part_font.pixelSize() * 0.72
    assert capitals - title.used.bottom() > view.px(10)


def test_a_figure_that_the_lead_does_not_say_stands_below_it(built):
    view = built(head("Most crossings are by ferry"), "figure")

    assert "80% or more" in view.words()
    assert not view.moves()


def test_cards_are_as_wide_as_their_figures_need(built):
    figures = tuple(figure(1000 + n, unit=said("standard boxes a year")) for n in range(3))

    view = built(StatsBlock(items=figures), "cards", QRect(0, 0, 480, 220))

    assert view.overflowing() == []


@pytest.mark.parametrize("prefix", ["", "about", "considerably more than"])
@pytest.mark.parametrize("geometry", [QRect(0, 0, 470, 300), QRect(0, 0, 240, 420)])
def test_a_unit_too_long_for_its_card_stands_below_the_figure(built, geometry, prefix):
    unit, suffix = "metric tonnes of dry barley in every working year", "or thereabouts"
    long = figure(1234567.5, unit=said(unit), prefix=said(prefix), suffix=said(suffix))

    view = built(StatsBlock(items=(long, long)), "cards", geometry)

    assert view.overflowing() == []
    seen = [words for text in view.figures for words in text.shown()]
    seen += [" ".join(box.lines) for box in view.texts]
    for words in (prefix, "1,234,567.5", f"{unit} {suffix}"):
        assert seen.count(words) == (2 if words else 0)
    whole = " ".join(part for part in (prefix, "1,234,567.5", unit, suffix) if part)
    assert view.words().count(whole) == 2
    assert f"{unit} {suffix}" not in view.words()


def test_one_card_with_much_to_say_does_not_make_all_figures_small(built):
    wordy = StatsCard(
        title=said("Pier 6"),
        icon="mdi6.ferry",
        items=(
            figure(8700, "berths"),
            figure(
                9,
                "crews of the old harbour school, by boat and by train",
                period=said("since 1987"),
            ),
        ),
    )

    view = built(StatsBlock(cards=(*cards(2, 2, 2, 2, 2), wordy)), "cards", QRect(0, 0, 888, 138))

    assert min(each.size_px for each in view.figures) >= 38 * view.canvas.unit
    assert view.overflowing() == []
