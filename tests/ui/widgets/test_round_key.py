"""The round key: its face is drawn once, however often what moves behind it is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPixmap

from kiosk.ui.widgets.round_key import KeyColours, RoundKey


@pytest.fixture
def key(qtbot, still):
    made = RoundKey(
        "Next",
        QPixmap(24, 24),
        KeyColours("#000000", "#ffffff", "#ffffff"),
        motion=still.theme.motion,
        line_px=2.0,
    )
    qtbot.addWidget(made)
    made.resize(96, 96)
    made.show()
    return made


def test_what_moves_behind_it_draws_no_face_anew(key):
    key.grab()
    drawn = key._disc.cacheKey()

    key.grab()

    assert key._disc.cacheKey() == drawn


def test_another_size_has_a_face_of_its_own(key):
    key.grab()

    key.resize(48, 48)
    key.grab()

    assert key._disc.size() == key.size()
