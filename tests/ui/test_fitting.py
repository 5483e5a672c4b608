"""Finding the size at which words fit, and their place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt

from kiosk.ui.fitting import placed, set_largest

ROOM = QRectF(100, 200, 300, 80)


class Words:
    """Fits up to a size."""

    def __init__(self, fits_at):
        self._fits_at = fits_at
        self.fits = False
        self.size_px = 0
        self.tries = 0

    def set_at(self, size_px):
        self.size_px = size_px
        self.fits = size_px <= self._fits_at
        self.tries += 1


@pytest.mark.parametrize(
    ("fits_at", "found"), [(100, 84), (84, 84), (83, 83), (50, 50), (21, 21), (20, 21), (0, 21)]
)
def test_the_largest_size_that_fits_is_found(fits_at, found):
    words = Words(fits_at)

    set_largest(words, 84, 21)

    assert words.size_px == found
    assert words.fits is (found <= fits_at)


def test_few_sizes_are_tried():
    words = Words(37)

    set_largest(words, 200, 21)

    assert words.tries <= 10


@pytest.mark.parametrize(
    ("across", "left"),
    [
        (Qt.AlignmentFlag.AlignLeft, 100),
        (Qt.AlignmentFlag.AlignHCenter, 200),
        (Qt.AlignmentFlag.AlignRight, 300),
    ],
)
@pytest.mark.parametrize(
    ("down", "top"),
    [
        (Qt.AlignmentFlag.AlignTop, 200),
        (Qt.AlignmentFlag.AlignVCenter, 220),
        (Qt.AlignmentFlag.AlignBottom, 240),
    ],
)
def test_words_stand_where_they_are_wanted(across, left, down, top):
    assert placed(QSizeF(100, 40), ROOM, across, down) == QRectF(left, top, 100, 40)
