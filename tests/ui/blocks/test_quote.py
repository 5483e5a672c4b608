"""Somebody's words between quotation marks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor

from kiosk.content.blocks import QuoteBlock
from kiosk.content.text import Text
from kiosk.ui.blocks import build_block

SONG = QuoteBlock(
    text=Text({"": "Salt in the bread and salt in the eye, salt in the harbour."}),
    by=Text({"": "Old song"}),
    accents=(Text({"": "Salt in the bread"}),),
)


@pytest.fixture
def built(qtbot, page):
    """Return a function that builds and shows a quote."""

    def make(block, look, geometry, **context):
        view = build_block(block, look, page(**context), geometry)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


@pytest.mark.parametrize("look", ["", "bare", "poem"])
@pytest.mark.parametrize(
    "geometry", [QRect(0, 0, 460, 170), QRect(0, 0, 230, 330)], ids=["wide", "tall"]
)
def test_the_words_stand_between_marks_with_their_speaker(built, look, geometry):
    view = built(SONG, look, geometry)

    assert view.words() == [f"“{SONG.text.get('en')}”", "Old song"]
    assert view.overflowing() == []


@pytest.mark.parametrize("look", ["", "bare", "poem"])
def test_a_mark_that_is_higher_than_the_words_beside_it_covers_nothing(built, look):
    block = QuoteBlock(text=Text({"": "The dark is only distance."}), by=Text({"": "The keeper"}))

    view = built(block, look, QRect(0, 0, 460, 170))

    assert not any(box.used.intersects(view.mark) for box in view.texts)


@pytest.mark.parametrize("look", ["bare", "aside"])
def test_few_words_in_a_large_place_are_larger(built, look):
    few = QuoteBlock(text=Text({"": "The dark is only distance."}), by=Text({"": "The keeper"}))
    many = QuoteBlock(text=Text({"": "The dark is only distance. " * 12}), by=few.by)
    place = QRect(0, 0, 470, 190)

    large, usual = built(few, look, place), built(many, look, place)

    assert large.texts[0].size_px > usual.texts[0].size_px
    assert large.texts[0].used.height() < place.height() / 2
    assert large.overflowing() == usual.overflowing() == []


def test_accents_are_set_in_the_loud_colour(built, page):
    plain = QuoteBlock(text=SONG.text, by=SONG.by)
    geometry = QRect(0, 0, 460, 170)

    loud, quiet = built(SONG, "", geometry), built(plain, "", geometry)

    colour = QColor(page().palette.loud)
    assert _count(loud, colour) > _count(quiet, colour)


def test_a_long_name_has_its_row_for_itself(built):
    block = QuoteBlock(text=SONG.text, by=Text({"": "The keeper of the lighthouse himself"}))

    view = built(block, "", QRect(0, 0, 290, 300))

    assert view.overflowing() == []


def test_the_marks_grow_and_rest_when_left(built):
    view = built(SONG, "", QRect(0, 0, 460, 170), moves=True)
    still = view.grab().toImage()

    view.enter()
    assert view.grab().toImage() != still
    view.leave()

    assert not view.is_moving()
    assert view.grab().toImage() == still


def _count(view, colour):
    image = view.grab().toImage()
    return sum(
        image.pixelColor(x, y) == colour
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize(("wide", "stands_above"), [(260, True), (440, False)])
def test_a_bare_mark_leaves_a_narrow_column_to_the_words(built, wide, stands_above):
    view = built(SONG, "bare", QRect(0, 0, wide, 330))

    mark, words = view.mark, view.texts[0].used

    assert (mark.bottom() <= words.top()) is stands_above


@pytest.mark.parametrize("height", [62, 70, 80, 100])
def test_few_words_in_a_low_card_stay_on_it(built, height):
    block = QuoteBlock(text=Text({"": "A short one."}), by=Text({"": "Old Weir"}))

    view = built(block, "", QRect(0, 0, 330, height))

    marks = [view.mark, view._closing]
    assert all(view.rect().toRectF().contains(box) for box in marks)
    assert all(view.rect().toRectF().contains(box.used) for box in view.texts)
    assert not any(box.used.intersects(view.mark) for box in view.texts)
    said, by = view.texts
    assert not said.used.intersects(by.used)
