"""Honours, rows, cards and road signs; meters, columns in low places and a road."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect

from kiosk.content.blocks import (
    ArticleBlock,
    ChartBlock,
    Figure,
    Moment,
    Picture,
    Point,
    QuoteBlock,
    TimelineBlock,
)
from kiosk.content.text import Amount, Text
from kiosk.ui.blocks import build_block

WIDE, TALL = QRect(0, 0, 760, 260), QRect(0, 0, 420, 480)


def said(words):
    return Text({"": words})


def points(count, **more):
    return tuple(
        Point(title=said(f"Pier {index}"), text=said("Mended; it holds."), **more)
        for index in range(count)
    )


def figure(value, label="", **more):
    return Figure(value=Amount({"": value}), label=said(label), **more)


@pytest.fixture
def built(qtbot, page):
    """Return a function that builds and shows a block in a look."""

    def make(block, look, geometry=WIDE, **context):
        view = build_block(block, look, page(**context), geometry)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


@pytest.mark.parametrize("geometry", [WIDE, TALL], ids=["wide", "tall"])
@pytest.mark.parametrize("count", [0, 1, 2, 4])
@pytest.mark.parametrize("look", ["award", "cards", "rows", "road-signs"])
def test_every_point_is_told(built, look, count, geometry):
    view = built(ArticleBlock(points=points(count, icon="mdi6.ferry")), look, geometry)
    view.grab()

    assert view.words().count("Mended; it holds.") == count
    assert view.overflowing() == []


@pytest.mark.parametrize("look", ["award", "cards", "rows"])
def test_an_articles_own_text_is_told(built, look):
    view = built(
        ArticleBlock(title=said("Piers"), text=said("All mended."), points=points(2)), look
    )

    assert {"Piers", "All mended."} <= set(view.words())


def honoured(text):
    art = Picture(src="art/marsh.jpg", caption=said("Drawn"))
    return ArticleBlock(points=(*points(1), Point(title=said("Pilot"), text=said(text), art=art)))


def test_a_quoted_honour_is_set_large(built):
    view = built(honoured("In 1987 it won the “Golden Buoy”, and kept it."), "award", TALL)

    assert view._lead.part_font.pixelSize() > 1.5 * view._lead.part_rect.height() * 0.9
    assert "In 1987 it won the “Golden Buoy”, and kept it." in view.words()
    assert "Drawn" in view.words()


def test_words_without_an_honour_are_words(built):
    view = built(honoured("In 1987 it won a prize."), "award", TALL)

    assert view._lead is None
    assert "In 1987 it won a prize." in view.words()


def test_who_has_more_to_say_may_get_a_wider_card(built):
    long = "Mended from end to end, planed, tarred and painted, and open day and night. " * 3
    block = ArticleBlock(points=(*points(1), Point(title=said("Quay"), text=said(long))))

    view = built(block, "cards", QRect(0, 0, 600, 130))

    first, second = view._cards
    assert second.width() >= first.width()
    assert view.overflowing() == []


@pytest.mark.parametrize("geometry", [QRect(0, 0, 880, 60), QRect(0, 0, 330, 220)])
def test_a_quote_aside_names_who_said_it(built, geometry):
    block = QuoteBlock(text=said("The sea gives and takes."), by=said("The harbour master"))

    view = built(block, "aside", geometry)

    assert view.words() == ["The sea gives and takes.", "The harbour master"]
    assert view.overflowing() == []


@pytest.mark.parametrize("count", [0, 1, 3])
def test_moments_are_strung_on_a_line(built, count):
    moments = tuple(
        Moment(when=said(f"{1987 + each}"), text=said("A pier is built")) for each in range(count)
    )

    view = built(TimelineBlock(moments=moments), "rows")
    view.grab()

    assert len(view._dots) == count
    assert view.words().count("A pier is built") == count
    assert [dot.y() for dot in view._dots] == sorted(dot.y() for dot in view._dots)


def chart(kind, *items, **more):
    return ChartBlock(chart=kind, items=items, credit=said("Harbour office"), **more)


RINGS = (figure(96, "Crews insured", suffix=said("or more")), figure(100, "Boats insured"))


@pytest.mark.parametrize("geometry", [WIDE, TALL], ids=["wide", "tall"])
@pytest.mark.parametrize("look", ["meters", "rings", ""])
def test_rings_say_the_same_however_they_are_drawn(built, look, geometry):
    view = built(chart("ring", *RINGS, unit=said("%"), top=100), look, geometry)
    view.grab()

    shown = view.words()
    assert {"96% or more", "100%", "Crews insured", "Harbour office"} <= set(shown)
    assert view.overflowing() == []


@pytest.mark.parametrize("geometry", [WIDE, QRect(0, 0, 420, 130), TALL], ids=["w", "low", "tall"])
def test_columns_are_as_high_as_their_values(built, geometry):
    values = (146, 56, 37)
    items = [figure(value, f"Pier {value}", icon="mdi6.ferry") for value in values]
    view = built(chart("columns", *items), "", geometry)

    heights = [bar.track.height() * bar.end for bar, *_ in view.items[0]._bars]
    thick = [bar.track.width() for bar, *_ in view.items[0]._bars]
    assert heights == pytest.approx([heights[0] * value / 146 for value in values])
    assert min(heights) >= max(thick) - 1
    assert view.overflowing() == []


def test_a_road_follows_the_picture_behind_the_page(built):
    road = ((0.1, 0.6), (0.5, 0.4), (0.8, 0.2))
    block = chart("growth", figure(52), figure(100), unit=said("%"), title=said("Buses"), path=road)
    whole = QRect(0, 0, 960, 540)

    view = built(block, "road", whole, art="art/hero.jpg")

    start, end = view._points()[0], view._points()[-1]
    assert start.y() > end.y()
    assert start.x() < end.x()
    assert {"52%", "100%", "Buses", "Harbour office"} <= set(view.words())
    assert not view.items[0]._has_line


@pytest.mark.parametrize(
    ("art", "path"), [("", ()), ("", ((0.1, 0.6), (0.8, 0.2))), ("art/hero.jpg", ())]
)
def test_a_road_that_no_picture_shows_is_drawn(built, art, path):
    whole = QRect(0, 0, 960, 540)

    view = built(chart("growth", figure(52), figure(100), path=path), "road", whole, art=art)

    assert view.items[0]._has_line
    assert all(view.rect().toRectF().contains(QPointF(point)) for point in view._points())


def test_a_road_ends_at_its_value_and_rests(built, drawn):
    view = built(chart("growth", figure(52), figure(100)), "road", moves=True)
    view.rewind()
    view.enter()

    view.leave()
    drawn.clear()
    view.grab()

    assert not view.is_moving()
    assert drawn == ["100", "52"]
