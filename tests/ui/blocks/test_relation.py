"""Parties around a centre, any number of them."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import Party, Picture, RelationBlock
from kiosk.content.text import Text
from kiosk.ui.blocks import build_block

WIDE, HIGH = QRect(0, 0, 700, 330), QRect(0, 0, 520, 420)
NAMES = ("Harbour", "Pilot", "Captain", "Owner", "Crew", "Buyer")


def said(words):
    return Text({"": words})


def party(name, **more):
    return Party(label=said(name), text=said(f"The {name} does its part."), **more)


def relation(count, **more):
    parties = tuple(party(name, says=said("calls")) for name in NAMES[:count])
    return RelationBlock(centre=said("a new way"), caption=said("Drawn"), parties=parties, **more)


@pytest.fixture
def built(qtbot, page):
    """Return a function that builds and shows a relation."""

    def make(block, geometry=WIDE, **context):
        view = build_block(block, "", page(**context), geometry)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


@pytest.mark.parametrize("geometry", [WIDE, HIGH], ids=["wide", "high"])
@pytest.mark.parametrize("count", range(7))
def test_any_number_of_parties_is_told(built, count, geometry):
    view = built(relation(count), geometry)

    view.grab()

    shown = "\n".join(view.words())
    assert all(f"The {name} does its part." in shown for name in NAMES[:count])
    assert "Drawn" in shown
    assert view.overflowing() == []


@pytest.mark.parametrize("geometry", [WIDE, HIGH], ids=["wide", "high"])
@pytest.mark.parametrize("count", range(2, 7))
def test_nobody_stands_on_anybody(built, count, geometry):
    view = built(relation(count), geometry)

    faces = [face.circle for face in view._faces]
    texts = [face.words_rect for face in view._faces]
    assert not any(one.intersects(other) for one, other in combinations(faces, 2))
    assert not any(one.intersects(other) for one, other in combinations(texts, 2))
    assert all(view.rect().toRectF().contains(each) for each in (*faces, *texts))


def test_only_who_says_something_has_an_arrow(built):
    quiet = RelationBlock(parties=(party("Pilot", says=said("calls")), party("Captain")))

    view = built(quiet)

    assert [arrow.text.words for arrow in view._arrows] == ["calls"]


def test_an_arrow_starts_and_ends_outside_the_portraits(built):
    view = built(relation(3))

    ends = [point for arrow in view._arrows for point in (arrow._points[0], arrow._points[-1])]
    circles = [face.circle for face in view._faces]
    for end in ends:
        distances = [
            (end.x() - box.center().x()) ** 2 + (end.y() - box.center().y()) ** 2 for box in circles
        ]
        assert all(
            far > (box.width() / 2) ** 2 for far, box in zip(distances, circles, strict=True)
        )


def test_an_arrow_that_passes_below_leaves_the_centre_alone(built):
    # Short words end above the foot of the centre.
    parties = tuple(Party(label=said(name), says=said("calls")) for name in NAMES[:3])

    view = built(RelationBlock(centre=said("a new way"), parties=parties), QRect(0, 0, 480, 216))

    below = view._arrows[1]
    assert not below.pill.intersects(view._centre)
    assert view.rect().toRectF().contains(below.pill)


def test_a_portrait_is_cut_close_around_its_focus(built):
    picture = Picture(src="art/marsh.jpg", focus=(0.25, 0.75))
    view = built(RelationBlock(parties=(party("Pilot", portrait=picture, zoom=3.0),)))

    cut = view._faces[0].cut()

    assert (cut.src, cut.focus, cut.zoom) == ("art/marsh.jpg", (0.25, 0.75), 3.0)
    assert cut.width == cut.height


def test_the_arrows_are_drawn_in_and_nothing_stays_running(built):
    view = built(relation(3), moves=True)
    view.rewind()
    begun = view.grab().toImage()
    view.enter()
    assert view.is_moving()

    view.leave()

    assert not view.is_moving()
    assert view.grab().toImage() != begun


LONG = ("The abbey", "The town council", "The miller", "The crown", "The railway", "The guilds")


def arranged(built, count, geometry):
    """Return a relation of parties with long names that all say something."""
    text = "took a third share by the charter of 1790"
    parties = tuple(
        Party(label=said(name), text=said(text), says=said("pays"), icon="mdi6.account")
        for name in (*LONG[: count - 1], "The fishermen's guild")
    )
    return built(
        RelationBlock(title=said("Who owned it"), centre=said("The water"), parties=parties),
        geometry,
    )


PLACES = pytest.mark.parametrize(
    "geometry",
    [QRect(0, 0, 610, 410), QRect(0, 0, 480, 460), QRect(0, 0, 432, 300)],
    ids=["wide", "high", "small"],
)


@PLACES
@pytest.mark.parametrize("count", [2, 4, 5, 6])
def test_what_arrows_say_lies_on_nothing(built, count, geometry):
    view = arranged(built, count, geometry)

    pills = [arrow.pill for arrow in view._arrows]
    others = [box for face in view._faces for box in (face.plate, face.words_rect)]
    assert not any(one.intersects(other) for one, other in combinations(pills, 2))
    assert not any(pill.intersects(box) for pill in pills for box in (*others, view._centre))
    assert all(view.rect().toRectF().contains(pill) for pill in pills)


@PLACES
@pytest.mark.parametrize("count", [2, 4, 5, 6])
def test_arrows_run_through_no_words(built, count, geometry):
    view = arranged(built, count, geometry)

    boxes = [box for face in view._faces for box in (face.plate, face.words_rect)]
    for arrow in view._arrows:
        seen = [point for point in arrow._points if not arrow.pill.contains(point)]
        assert not any(box.contains(point) for box in boxes for point in seen)


@PLACES
@pytest.mark.parametrize("count", [4, 5, 6])
def test_a_long_name_is_told_on_two_lines(built, count, geometry):
    view = arranged(built, count, geometry)

    assert view.overflowing() == []
    plates = [face.plate for face in view._faces]
    assert not any(one.intersects(other) for one, other in combinations(plates, 2))
    assert not any(plate.intersects(view._centre) for plate in plates)
