"""Charts: what they say, how they move, and that they rest."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QLineF, QRect

from kiosk.content.blocks import ChartBlock, Figure, Mark
from kiosk.content.text import Amount, Text
from kiosk.ui.blocks.chart import chart_view
from kiosk.ui.blocks.chart.bars import BarsView
from kiosk.ui.text import SMALLEST
from kiosk.ui.theme import Motion, Theme

CHECKOUT = Path(__file__).parents[3]
ROOM = QRect(0, 0, 480, 240)
QUICK = Theme(motion=Motion(grow_ms=40, stagger_ms=5))


def text(words):
    return Text({"en": words})


def figure(value, label="", **more):
    return Figure(value=Amount({"": value}), label=text(label), **more)


def chart(kind, items=(), **more):
    return ChartBlock(
        chart=kind,
        title=text("Salt loaded"),
        unit=text("t"),
        period=text("last year"),
        note=text("without the herring"),
        credit=text("Source: harbour office"),
        items=tuple(items),
        **more,
    )


THREE = (figure(19.8, "Spring"), figure(7, "Summer"), figure(1204, "Autumn"))
EVERY = [
    chart("bars", THREE),
    chart("columns", THREE),
    chart("ring", [figure(99, "Boats"), figure(100, "Crews")], top=100),
    chart("growth", [figure(15.7), figure(32, prefix=text("about"), period=text("1987"))]),
    chart("line", THREE),
    chart("pictogram", total=7, filled=3, marks=(Mark(label=text("Pier")),)),
    chart("pictogram", total=27, filled=20),
    chart("pictogram", total=5, filled=5, icon="mdi6.ferry"),
]


def kind_of(block):
    return f"{block.chart}-{len(block.items) or block.total}"


@pytest.fixture(params=EVERY, ids=kind_of)
def block(request):
    return request.param


@pytest.fixture
def view_of(qtbot, setting, context_of):
    def make(block, look="", theme=None, surface="night", room=ROOM):
        used = replace(setting, theme=theme or setting.theme)
        view = chart_view(block, look, context_of(used, surface), room)
        qtbot.addWidget(view)
        return view

    return make


@pytest.mark.parametrize("surface", ["night", "paper"])
@pytest.mark.parametrize("look", ["", "bare", "a look that nobody knows"])
def test_a_chart_says_what_it_shows_and_where_it_is_from(view_of, block, look, surface):
    view = view_of(block, look, surface=surface)

    words = view.words()

    assert {"Salt loaded", "last year", "without the herring", "Source: harbour office"} <= {*words}
    assert view.overflowing() == []


def test_every_figure_has_its_unit_and_its_label(view_of):
    words = view_of(chart("bars", THREE)).words()

    assert {"19.8 t", "7 t", "1,204 t", "Spring", "Summer", "Autumn"} <= {*words}


def test_a_qualifier_set_apart_is_told_with_its_figure(view_of):
    ring = chart("ring", [figure(99, "Boats", suffix=text("or more"))], top=100)

    words = view_of(ring).words()

    assert "99 t or more" in words
    assert "or more" not in words


def test_figures_end_on_the_value_as_written(qtbot, view_of, drawn):
    view = view_of(chart("bars", THREE), theme=QUICK)
    view.show()
    view.enter()
    qtbot.waitUntil(lambda: not view.is_moving())

    drawn.clear()
    view.grab()

    assert sorted(drawn) == ["1,204", "19.8", "7"]


def test_a_chart_starts_from_nothing_and_counts(view_of, drawn):
    view = view_of(chart("bars", THREE))

    view.rewind()
    view.grab()

    assert set(drawn) == {"0", "0.0"}
    assert all(share == 0 for item in view.items for share in item.shares)


def test_a_slope_counts_from_where_it_starts(view_of, drawn):
    view = view_of(chart("growth", [figure(60), figure(68)]))

    view.rewind()
    view.grab()

    assert drawn == ["60", "60"]


def test_leaving_a_chart_rests_on_its_end(view_of, block):
    view = view_of(block)
    view.show()
    items = list(view.items)
    view.enter()

    view.leave()

    assert not view.is_moving()
    assert view.items == items
    assert all(share == 1 for item in items for share in item.shares)


def test_without_motion_a_chart_is_at_its_end(view_of, drawn):
    view = view_of(chart("bars", THREE), theme=Theme(motion=Motion.none()))

    view.enter()
    view.grab()

    assert sorted(drawn) == ["1,204", "19.8", "7"]


def test_a_swipe_may_start_on_a_chart(view_of, block):
    view = view_of(block)
    view.show()

    assert view.childAt(view.rect().center()) is None


@pytest.mark.parametrize("kind", ["bars", "columns", "ring", "growth", "line", "pictogram"])
def test_a_chart_without_figures_is_an_empty_card(view_of, kind):
    view = view_of(chart(kind))

    view.enter()
    view.grab()
    view.leave()

    assert "Salt loaded" in view.words()


@pytest.mark.parametrize("kind", ["bars", "columns", "line", "ring"])
@pytest.mark.parametrize("count", [2, 5, 8])
def test_any_number_of_figures_fits(view_of, kind, count):
    items = [figure(10 * number + 1, f"Year {number}") for number in range(count)]

    view = view_of(chart(kind, items), room=QRect(0, 0, 700, 360))

    assert view.overflowing() == []


@pytest.mark.parametrize(("kind", "count"), [("line", 4), ("columns", 4), ("growth", 2)])
def test_labels_that_are_long_take_more_lines(view_of, kind, count):
    # The fewer there are, the more room each has.
    who = "Professor Herrström" if count > 2 else "Professor Herrström and the harbour office"
    figures = [figure(100 + n, f"Counted by {who} in {1990 + n}") for n in range(count)]
    view = view_of(chart(kind, figures), "")

    assert view.overflowing() == []
    said = [box for box in view.texts if box.words.startswith("Counted")]
    assert all(box.count > 1 for box in said)
    for one, other in pairwise(said):
        assert not one.used.intersects(other.used)


@pytest.mark.parametrize("values", [(12, 31.5, 8, 14), (310, 402, 288, 171, 96, 118), (5, 4, 0)])
def test_a_line_goes_through_none_of_its_values(view_of, values):
    block = structs.replace(
        chart("line", [figure(value, "1900") for value in values]), unit=text("tonnes")
    )

    view = view_of(block, room=QRect(0, 0, 480, 300))

    (line,) = view.items
    segments = [QLineF(one, other) for one, other in pairwise(line._points)]
    for value in view.values:
        place = value.text.rect(value.left, value.baseline)
        assert not any(crosses(segment, place) for segment in segments)


def crosses(segment, place):
    steps = (segment.pointAt(step / 200) for step in range(201))
    return any(place.contains(point) for point in steps)


def test_bars_in_a_narrow_place_have_their_labels_over_them(view_of):
    labels = {"Spring", "Summer", "Autumn"}

    def rights(view):
        return [box.used.right() for box in view.texts if box.words in labels]

    wide = view_of(chart("bars", THREE), room=QRect(0, 0, 480, 200))
    narrow = view_of(chart("bars", THREE), room=QRect(0, 0, 250, 300))

    assert len({round(right) for right in rights(wide)}) == 1
    assert len({round(right) for right in rights(narrow)}) > 1


def test_bars_are_evenly_apart_though_a_label_takes_two_lines(view_of):
    long = "Salt that came up the river in the summer of the long drought"
    block = chart(
        "bars", [figure(9, "Spring"), figure(7, long), figure(5, "June"), figure(1, "May")]
    )

    view = view_of(block, room=QRect(0, 0, 340, 170))

    baselines = [value.baseline for value in view.values]
    steps = [below - above for above, below in pairwise(baselines)]
    assert max(steps) - min(steps) <= 2


def test_values_beside_low_columns_stand_on_one_line(view_of):
    items = (figure(146, "Toilets"), figure(56, "Places to drink"), figure(37, "Huts"))
    view = view_of(ChartBlock(chart="columns", items=items), room=QRect(0, 0, 280, 96))

    labels = {box.count for box in view.texts}

    assert labels == {1, 2}
    assert len({round(value.baseline) for value in view.values}) == 1
    assert len({value.text.size_px for value in view.values}) == 1


def crowd(count):
    return [
        figure(37 * (n + 3) % 91 + 1.5, f"The {1790 + 10 * n}s, good harvests")
        for n in range(count)
    ]


def shown(view):
    """Return what stands at the figures, and the head's words."""
    return [" ".join(text.shown()) for text in view.figures]


@pytest.mark.parametrize(("count", "width"), [(6, 250), (9, 260), (30, 280), (30, 480)])
def test_a_line_of_many_points_names_only_so_many_that_they_are_whole(view_of, count, width):
    block = structs.replace(chart("line", crowd(count)), unit=text("sacks"))

    view = view_of(block, room=QRect(0, 0, width, 260))

    labels = [box for box in view.texts if "harvests" in box.words]
    assert view.overflowing() == []
    assert labels[0].words.startswith("The 1790s")
    assert labels[-1].words == block.items[-1].label.get("en")
    assert all(" ".join(box.lines) == box.words for box in labels)
    for one, other in pairwise(labels):
        assert one.ink().right() < other.ink().left()
        assert view.rect().contains(other.ink().toAlignedRect())


def test_a_line_of_many_points_shows_only_values_that_can_be_read(view_of):
    view = view_of(chart("line", crowd(30)), room=QRect(0, 0, 280, 260))

    smallest = view.canvas.px(SMALLEST)
    assert all(text.size_px >= smallest for text in view.figures)
    values = [item.value.get("en") for item in view.block.items]
    least = {str(values[-1]), str(max(values)), str(values[0])}
    assert least <= {text.value for text in view.figures}
    assert f"{values[7]} t" in view.words()


@pytest.mark.parametrize("kind", ["columns", "line"])
def test_a_unit_that_has_no_room_at_its_figures_is_said_once(view_of, kind):
    items = [figure(30 + n, str(1900 + n), suffix=text("+" * (n == 3))) for n in range(12)]
    block = structs.replace(chart(kind, items), unit=text("sacks"))

    view = view_of(block, room=QRect(0, 0, 480, 240))

    assert [box.words for box in view.texts].count("sacks") == 1
    assert shown(view)[:4] == ["30", "31", "32", "33 +"]
    assert "33 sacks +" in view.words()
    assert view.overflowing() == []


@pytest.mark.parametrize("width", [220, 300])
def test_a_long_unit_of_bars_is_said_once(view_of, width):
    unit = "metric tonnes of dry barley"
    block = structs.replace(chart("bars", THREE), unit=text(unit))

    view = view_of(block, room=QRect(0, 0, width, 240))

    assert [box.words for box in view.texts].count(unit) == 1
    assert shown(view) == ["19.8", "7", "1,204"]
    assert view.overflowing() == []


def test_units_that_are_not_the_same_stay_at_their_figures(view_of):
    items = [
        figure(30 + n, str(1900 + n), unit=text("sacks" if n else "barrels")) for n in range(12)
    ]

    view = view_of(chart("columns", items), room=QRect(0, 0, 480, 320))

    assert shown(view)[:2] == ["30 barrels", "31 sacks"]
    assert view.overflowing() == []


@pytest.mark.parametrize("look", ["", "bare"])
def test_columns_that_are_too_many_for_their_names_are_bars(view_of, look):
    view = view_of(chart("columns", crowd(20)), look, room=QRect(0, 0, 480, 700))

    assert isinstance(view, BarsView)
    assert view.overflowing() == []


def test_bars_that_have_no_room_below_each_other_say_so(view_of):
    nameless = [figure(n) for n in range(40)]

    assert len(view_of(chart("bars", nameless)).overflowing()) >= 40


def test_a_pictogram_counts_full_and_empty_marks(view_of):
    (item,) = view_of(chart("pictogram", total=10, filled=4)).items

    assert len(item.shares) == 10


def test_a_large_pictogram_comes_within_the_time_of_one_entering(view_of):
    view = view_of(chart("pictogram", total=400, filled=400), theme=QUICK)
    view.rewind()

    view.elapsed = float(QUICK.motion.grow_ms)

    assert all(share == 1 for item in view.items for share in item.shares)


@pytest.mark.parametrize("look", ["", "rail", "bare"])
@pytest.mark.parametrize("total", [40, 120])
def test_many_marks_fill_their_place_and_tell_those_with_a_name(view_of, look, total):
    marks = tuple(Mark(label=text(f"The sluice of the {who}")) for who in ("abbey", "miller"))
    block = chart("pictogram", total=total, filled=total // 2, marks=marks)

    view = view_of(block, look, room=QRect(0, 0, 480, 300))

    names = [box for box in view.texts if box.words.startswith("The sluice")]
    assert [box.count for box in names] == [1, 1]
    (item,) = view.items
    assert item.boundingRect().height() > view.px(120)
    assert len(item.shares) == total + len(marks)
    assert view.overflowing() == []


def test_marks_that_have_no_room_with_their_names_say_so(view_of):
    marks = tuple(Mark(label=text(f"The sluice of miller {number}")) for number in range(12))
    block = chart("pictogram", total=120, filled=60, marks=marks)

    assert view_of(block, room=QRect(0, 0, 300, 150)).overflowing() != []


def test_the_interface_starts_without_pyqtgraph():
    program = (
        "import sys, kiosk.ui.blocks\n"
        "print(*(m for m in ('pyqtgraph', 'numpy', 'kiosk.ui.charts') if m in sys.modules))"
    )

    loaded = subprocess.run(
        [sys.executable, "-c", program],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert loaded.stdout.split() == []
