"""Colours can be read, whatever an author chooses."""

from __future__ import annotations

import itertools
from typing import Literal

import pytest

from kiosk.content.model import Panel
from kiosk.content.text import Text
from kiosk.ui.theme import LEGIBLE, READABLE, VISIBLE, Motion, Theme, contrast, mix, readable
from tests.shipped_exhibit import shipped

FOREIGN = ["#FFFFFF", "#000000", "#FF0000", "#00FF00", "#777777", "#FFFF00", "#0000FF"]


def pairs(palette):
    """Text colour and what is behind it."""
    yield palette.text, palette.ground
    yield palette.text, palette.card
    yield palette.text2, palette.ground
    yield palette.text2, palette.card
    yield palette.title, palette.ground
    yield palette.title, palette.card
    yield palette.accent_text, palette.ground
    yield palette.accent_text, palette.card
    yield palette.on_accent, palette.accent
    yield palette.loud, palette.ground


def coloured(palette):
    """The same of words in a colour."""
    yield palette.accent_text, palette.ground
    yield palette.accent_text, palette.card
    yield palette.loud, palette.ground


DARK_ACCENTS = ["#5B2333", "#14292F", "#2A1C4C"]
SURFACES: tuple[Literal["night", "paper"], ...] = ("night", "paper")


def panel_of(
    surface: Literal["night", "paper"],
    accent: str = "#FFA45C",
    ground: str | None = None,
    card: str | None = None,
) -> Panel:
    return Panel(
        id=f"{surface}-{accent}-{ground}-{card}",
        title=Text({"": "x"}),
        surface=surface,
        accent=accent,
        ground=ground,
        card=card,
    )


def panels():
    yield from shipped().panels
    for accent, surface in itertools.product([*FOREIGN, *DARK_ACCENTS], SURFACES):
        yield panel_of(surface, accent=accent)
    for ground, surface in itertools.product(FOREIGN, SURFACES):
        yield panel_of(surface, ground=ground)
        yield panel_of(surface, ground=ground, accent="#5B2333")
        yield panel_of(surface, card=ground)
        yield panel_of(surface, ground=ground, card="#777777")


@pytest.mark.parametrize("panel", list(panels()), ids=lambda panel: panel.id)
def test_every_pair_of_text_and_ground_can_be_read(panel):
    palette = Theme().palette(panel)

    for text, ground in pairs(palette):
        assert contrast(text, ground) >= READABLE, (text, ground)


@pytest.mark.parametrize("panel", shipped().panels, ids=lambda panel: panel.id)
def test_coloured_words_can_be_read_where_a_ground_is_uneven(panel):
    for text, ground in coloured(Theme().palette(panel)):
        assert contrast(text, ground) >= LEGIBLE, (text, ground)


@pytest.mark.parametrize("panel", list(panels()), ids=lambda panel: panel.id)
def test_lines_and_icons_in_the_accent_can_be_seen(panel):
    palette = Theme().palette(panel)

    for ground in (palette.ground, palette.card):
        assert contrast(palette.strong, ground) >= VISIBLE
        assert contrast(palette.gilt, ground) >= VISIBLE
        if palette.is_night:
            assert contrast(palette.accent, ground) >= VISIBLE


@pytest.mark.parametrize("panel", shipped().panels, ids=lambda panel: panel.id)
def test_colours_that_can_be_seen_stay_as_written(panel):
    palette = Theme().palette(panel)

    assert palette.accent == panel.accent
    assert palette.is_night == (panel.surface == "night")
    assert panel.ground in (None, palette.ground)
    assert panel.card in (None, palette.card)


@pytest.mark.parametrize(
    ("surface", "ground", "is_night"),
    [
        ("night", "#F6ECD6", False),
        ("paper", "#06161F", True),
        ("night", "#06161F", True),
        ("paper", "#F6ECD6", False),
    ],
)
def test_words_follow_what_the_ground_really_is(surface, ground, is_night):
    palette = Theme().palette(panel_of(surface, ground=ground))

    assert palette.ground == ground
    assert palette.is_night is is_night


def test_a_card_that_words_cannot_be_read_on_is_not_taken():
    assert Theme().palette(panel_of("paper", card="#203040")).card == "#FFFAEE"


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_a_readable_colour_is_left_alone():
    assert readable("#FFFFFF", "#000000", "#FFFFFF") == "#FFFFFF"
    assert contrast(readable("#222222", "#000000", "#FFFFFF"), "#000000") >= READABLE


def test_mixing_goes_from_one_to_the_other():
    assert mix("#000000", "#FFFFFF", 0) == "#000000"
    assert mix("#000000", "#FFFFFF", 1) == "#FFFFFF"


def test_reduced_motion_has_no_duration():
    motion = Motion.none()
    names = [name for name in Motion.__slots__ if name.endswith("_ms")]

    assert {name: getattr(motion, name) for name in names} == dict.fromkeys(names, 0)
