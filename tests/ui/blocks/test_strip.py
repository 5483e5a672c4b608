"""Spots as fields of a strip: all they say is open, with a picture or without."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import HotspotsBlock, Picture, Spot
from kiosk.content.text import Text
from kiosk.content.words import visible_words
from kiosk.ui.blocks.hotspots import hotspots_view
from kiosk.ui.widgets.touch_button import TouchButton

WIDE, HIGH = QRect(0, 0, 960, 248), QRect(0, 0, 540, 475)


def text(words):
    return Text({"en": words})


def strip(spots, pills=2, art=None, icon="mdi6.ferry"):
    return HotspotsBlock(
        title=text("What becomes of it"),
        intro=text("A block is split along its grain."),
        spots=tuple(
            Spot(
                x=0.1,
                y=0.1,
                label=text(f"Roof {number}"),
                text=text("Most of it goes there."),
                icon=icon if number else "",
            )
            for number in range(spots)
        ),
        pills=tuple(text(f"Vat {number}") for number in range(pills)),
        art=art,
    )


@pytest.fixture
def view_of(qtbot, setting, context_of):
    def make(block, room=WIDE):
        view = hotspots_view(block, "strip", context_of(setting), room)
        qtbot.addWidget(view)
        return view

    return make


@pytest.mark.parametrize(
    "art", [None, Picture(src="art/decor/coil.webp"), Picture(src="gone.webp")]
)
@pytest.mark.parametrize("room", [WIDE, HIGH], ids=["wide", "high"])
def test_everything_is_open(qtbot, images, view_of, room, art):
    block = strip(4, art=art)
    view = view_of(block, room)
    view.grab()
    qtbot.waitUntil(images.is_idle)
    view.grab()

    assert view.overflowing() == []
    assert {*visible_words(block, "en")} <= {*view.words()}
    assert view.findChildren(TouchButton) == []


@pytest.mark.parametrize("spots", range(6))
@pytest.mark.parametrize("pills", [0, 4])
def test_any_number_of_spots_fits(view_of, spots, pills):
    view = view_of(strip(spots, pills))

    assert view.overflowing() == []


def test_spots_without_icons_are_fields_too(view_of):
    view = view_of(strip(3, icon=""))

    assert [words for words in view.words() if words.startswith("Roof")] == [
        "Roof 0",
        "Roof 1",
        "Roof 2",
    ]


def test_a_strip_has_nothing_to_move(view_of):
    view = view_of(strip(3))
    view.show()

    view.enter()

    assert not view.is_moving()
