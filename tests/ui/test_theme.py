"""Colours can be read, whatever an author chooses."""

from __future__ import annotations

import itertools
from typing import Literal

import pytest

from kiosk.content.model import Panel
from kiosk.content.text import Text
from kiosk.ui.theme import READABLE, Motion, Theme, contrast, mix, readable
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


def panels():
    yield from shipped().panels
    surfaces: tuple[Literal["night", "paper"], ...] = ("night", "paper")
    for accent, surface in itertools.product(FOREIGN, surfaces):
        yield Panel(id=f"{accent}-{surface}", title=Text({"": "x"}), surface=surface, accent=accent)


@pytest.mark.parametrize("panel", list(panels()), ids=lambda panel: panel.id)
def test_every_pair_of_text_and_ground_can_be_read(panel):
    palette = Theme().palette(panel)

    for text, ground in pairs(palette):
        assert contrast(text, ground) >= READABLE, (text, ground)


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
