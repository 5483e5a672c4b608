"""Amounts counted out in cells, and counted places as beads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import ChartBlock, Figure, Mark
from kiosk.content.text import Amount, Text
from kiosk.ui.blocks import build_block
from kiosk.ui.blocks.chart.cells import cell_counts, columns_of

BOX = QRect(0, 0, 579, 238)


def bars(*values):
    return ChartBlock(
        chart="bars",
        unit=Text({"zh": "万平方米", "en": "million m²"}),
        items=tuple(Figure(value=value, label=Text({"": "Green"})) for value in values),
    )


GREEN = bars(Amount({"zh": 110, "en": 1.1}), Amount({"zh": 10, "en": 0.1}))


@pytest.fixture
def built(qtbot, page):
    def make(block, look, geometry=BOX, **context):
        view = build_block(block, look, page(**context), geometry)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


@pytest.mark.parametrize(
    ("language", "legend"), [("zh", "= 1万平方米"), ("en", "= 0.01 million m²")]
)
def test_cells_are_counted_in_the_first_language(built, language, legend):
    view = built(GREEN, "cells", language=language)

    assert view._cell_count == 120
    assert legend in view.words()
    assert view.overflowing() == []


def test_leaving_stops_the_cells_and_the_figures(built, drawn):
    view = built(GREEN, "cells", moves=True, language="zh")
    view.rewind()
    view.enter()

    view.leave()
    drawn.clear()
    view.grab()

    assert not view.is_moving()
    assert set(drawn) == {"110", "10"}


@pytest.mark.parametrize("count", [1, 4, 10, 39, 40, 41, 55, 110, 131, 300])
def test_every_cell_has_its_place_and_columns_only_rise(count):
    columns = columns_of(count)

    assert sum(columns) == count
    assert columns == sorted(columns)


@pytest.mark.parametrize(
    ("values", "counts"),
    [
        ((110, 10), [110, 10]),
        ((1985, 158), [198, 16]),
        ((0.4, 3), [4, 30]),
        ((3, 0), [3, 0]),
        ((0,), []),
        ((), []),
    ],
)
def test_a_cell_is_one_unit_or_a_power_of_ten(values, counts):
    assert cell_counts([Amount({"": value}) for value in values])[0] == counts


def test_what_is_no_bars_stands_on_a_card(built):
    ring = ChartBlock(chart="ring", items=(Figure(value=Amount({"": 80})),))

    assert built(ring, "cells").framed


@pytest.mark.parametrize(("total", "filled"), [(10, 1), (24, 6), (3, 3)])
def test_beads_count_the_total(built, total, filled):
    block = ChartBlock(
        chart="pictogram", total=total, filled=filled, marks=(Mark(label=Text({"": "Quay"})),)
    )
    view = built(block, "beads")

    assert "Quay" in view.words()
    assert sum(len(item.shares) for item in view.items) == total - 1
    assert view.overflowing() == []
    assert not view.framed


def test_a_named_bead_lies_over_no_other_words(built):
    block = ChartBlock(
        chart="pictogram",
        title=Text({"": "Harbours"}),
        total=5,
        filled=1,
        marks=(Mark(label=Text({"": "Quay"})),),
        note=Text({"": "What is said of them all is long enough for a row of its own"}),
        credit=Text({"": "Source: see what is written about this exhibit"}),
    )
    view = built(block, "beads", QRect(0, 0, 260, 80))

    (bead, _), *_ = view._named_beads
    others = [box.used for box in view.texts if box.words != "Quay"]
    assert not any(bead.adjusted(0, 2, 0, -2).intersects(used) for used in others)
