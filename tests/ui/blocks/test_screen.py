"""What stands on the page of a lit screen, and a quote on its plate."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import ArticleBlock, Moment, Point, QuoteBlock, TimelineBlock
from kiosk.content.text import Text
from kiosk.content.words import visible_words
from kiosk.ui.blocks.article import article_view
from kiosk.ui.blocks.quote import quote_view
from kiosk.ui.blocks.quote.plate import PlateView, _x
from kiosk.ui.blocks.timeline import timeline_view
from kiosk.ui.theme import Motion, Theme


def text(words):
    return Text({"en": words})


def moments(count):
    return TimelineBlock(
        moments=tuple(
            Moment(when=text(f"{number}:00"), text=text("First look at the bar"))
            for number in range(count)
        )
    )


@pytest.mark.parametrize("room", [QRect(0, 0, 292, 192), QRect(0, 0, 480, 150)])
@pytest.mark.parametrize("count", range(7))
def test_any_number_of_points_fits_on_the_screen(qtbot, setting, context_of, room, count):
    points = tuple(Point(title=text(f"Tide {n}"), icon="mdi6.waves") for n in range(count))
    block = ArticleBlock(title=text("On the screens"), points=points)

    view = article_view(block, "screen", context_of(setting), room)
    qtbot.addWidget(view)
    view.grab()

    assert view.overflowing() == []
    assert {*visible_words(block, "en")} <= {*view.words()}


@pytest.mark.parametrize("count", range(6))
def test_any_number_of_moments_sends_streams(qtbot, setting, context_of, count):
    block = moments(count)

    view = timeline_view(block, "streams", context_of(setting), QRect(0, 0, 565, 150))
    qtbot.addWidget(view)
    view.grab()

    assert view.overflowing() == []
    assert {*visible_words(block, "en")} <= {*view.words()}


def test_streams_come_to_rest(qtbot, setting, context_of):
    quick = replace(setting, theme=Theme(motion=Motion(grow_ms=30, stagger_ms=5)))
    view = timeline_view(moments(3), "streams", context_of(quick), QRect(0, 0, 565, 150))
    qtbot.addWidget(view)
    view.show()
    view.enter()

    qtbot.waitUntil(lambda: not view.is_moving())

    assert view.share(2) == 1


def test_a_place_without_room_for_streams_shows_the_moments(qtbot, setting, context_of):
    view = timeline_view(moments(3), "streams", context_of(setting), QRect(0, 0, 565, 70))
    qtbot.addWidget(view)

    view.grab()

    assert view.words().count("First look at the bar") == 3


@pytest.mark.parametrize("count", range(1, 5))
def test_in_a_narrow_place_the_streams_rise(qtbot, setting, context_of, count):
    view = timeline_view(moments(count), "streams", context_of(setting), QRect(0, 0, 480, 170))
    qtbot.addWidget(view)
    view.rewind()
    view.setProperty("elapsed", 200.0)

    view.grab()

    assert view.overflowing() == []
    assert view.moving_rect().top() < 40


@pytest.mark.parametrize("repeated", [1, 6])
def test_a_plate_sets_its_accents_into_keys(qtbot, setting, context_of, repeated):
    quote = QuoteBlock(
        text=text("You do not rake salt. You ask it to come to the side. " * repeated),
        by=text("Ada Wren"),
        accents=(text("ask it"), text("never said")),
    )

    view = quote_view(quote, "plate", context_of(setting), QRect(0, 0, 404, 153))
    qtbot.addWidget(view)
    plain = view.grab().toImage()

    assert view.overflowing() == []
    assert view.words()[0].startswith("“You do not rake salt.")
    assert any("Ada Wren" in words for words in view.words())
    accent = context_of(setting).palette.accent.upper()
    dark = context_of(setting).palette.on_accent.upper()
    seen = {plain.pixelColor(x, y).name().upper() for x in range(404) for y in range(153)}
    assert {accent, dark} <= seen


def test_a_full_stop_stands_close_to_the_key_before_it(qtbot, setting, context_of):
    def gap(rest):
        quote = QuoteBlock(text=text(f"You ask it{rest}"), accents=(text("ask it"),))
        view = quote_view(quote, "plate", context_of(setting), QRect(0, 0, 404, 153))
        qtbot.addWidget(view)
        assert isinstance(view, PlateView)
        (key,) = view._keys
        at = view._words.index("ask it") + len("ask it")
        return _x(view._layout.lineAt(0).cursorToX(at)) - key.right()

    assert gap(". It comes") < gap(" to come")
