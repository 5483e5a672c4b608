"""What the keys of the home screen have in common."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QRect

from kiosk.content.text import Text
from kiosk.ui.home_entry import EntryKey
from kiosk.ui.home_tile import TileKey


def colours_in(picture, room):
    """Return how many colours there are in a part of a picture."""
    image = picture.toImage().copy(room)
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


@pytest.mark.parametrize(
    ("kind", "geometry", "inside"),
    [
        (TileKey, QRect(0, 0, 170, 180), QRect(21, 21, 15, 15)),
        (EntryKey, QRect(0, 0, 290, 50), QRect(18, 18, 14, 14)),
    ],
)
def test_a_panel_without_an_icon_shows_the_first_sign_of_its_name(
    qtbot, exhibit, still, kind, geometry, inside
):
    panel = msgspec.structs.replace(exhibit.panels[0], icon="", art=None)
    key = kind(panel, still, geometry, None)
    qtbot.addWidget(key)

    assert colours_in(key.grab(), inside) > 4


@pytest.mark.parametrize("kind", [TileKey, EntryKey])
@pytest.mark.parametrize("title", ["", " "])
def test_a_panel_without_a_title_goes_by_that_of_its_first_page(qtbot, exhibit, still, kind, title):
    panel = msgspec.structs.replace(exhibit.panels[0], title=Text({"": title}), dock=Text())
    key = kind(panel, still, QRect(0, 0, 300, 300), None)
    qtbot.addWidget(key)
    name = panel.pages[0].title.get("en")

    assert key.accessibleName() == name
    assert name in key.words()
