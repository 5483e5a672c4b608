"""The keys of the home screen."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from kiosk.content.text import Text
from kiosk.ui.home_keys import EntryKey, TileKey


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


def test_a_line_under_the_name_of_an_entry_breaks_in_even_lines(qtbot, exhibit, still):
    words = Text({"": "Home of sixteen boats and crews"})
    panel = msgspec.structs.replace(exhibit.panels[0], line=words)
    room = QWidget()
    qtbot.addWidget(room)
    key = EntryKey(panel, still, QRect(0, 0, 175, 60), room)

    lines = key.texts[-1].lines

    assert len(lines) == 2
    assert abs(len(lines[0]) - len(lines[1])) <= 5
