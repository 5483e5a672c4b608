"""What every drawn layout keeps to."""

from __future__ import annotations

import pytest

from kiosk.content.layouts import LAYOUTS
from kiosk.content.layouts.base import WHOLE, Layout


def covers_its_art(layout: Layout) -> bool:
    return any(place.behind and place.box == WHOLE for place in layout.places)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=lambda layout: layout.name)
def test_words_on_a_picture_have_a_veil_or_its_dusk_behind_them(layout):
    shows_art = layout.art.width > 0 and not covers_its_art(layout)

    assert layout.dusk or layout.veils or layout.veils_upright or not shows_art
