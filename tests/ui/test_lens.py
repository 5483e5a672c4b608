"""What is seen of an enlarged picture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize

from kiosk.ui.lens import LARGEST, Lens

SCREEN = QSize(960, 540)
WIDE, HIGH = QSize(3840, 2160), QSize(1000, 3000)
pixels = st.floats(min_value=-3000, max_value=3000)


def test_at_first_all_of_it_is_seen():
    lens = Lens(SCREEN, HIGH)

    assert lens.rect().height() == 540
    assert lens.rect().center() == QPointF(480, 270)
    assert lens.seen() == QRectF(0, 0, 1, 1)


def test_what_is_under_the_finger_stays_there():
    lens = Lens(SCREEN, WIDE)
    at = QPointF(300, 200)

    lens.zoom_to(2.0, at)

    rect = lens.rect()
    assert (at.x() - rect.left()) / rect.width() == pytest.approx(300 / 960)
    assert (at.y() - rect.top()) / rect.height() == pytest.approx(200 / 540)


def test_it_is_never_smaller_than_the_screen_nor_larger_than_allowed():
    lens = Lens(SCREEN, WIDE)

    lens.zoom_to(0.1, QPointF(0, 0))
    assert lens.scale == 1.0
    lens.zoom_to(99.0, QPointF(0, 0))

    assert lens.scale == LARGEST


@given(
    scale=st.floats(min_value=0.1, max_value=9.0), x=pixels, y=pixels, way_x=pixels, way_y=pixels
)
def test_the_picture_never_leaves_the_screen(scale, x, y, way_x, way_y):
    for native in (WIDE, HIGH, QSize()):
        lens = Lens(SCREEN, native)
        lens.zoom_to(scale, QPointF(x, y))

        lens.move_by(QPointF(way_x, way_y))

        rect, seen = lens.rect(), lens.seen()
        screen = QRectF(0, 0, 960, 540)
        for low, high, end in (
            (rect.left(), rect.right(), screen.right()),
            (rect.top(), rect.bottom(), screen.bottom()),
        ):
            covers = low <= 0.01 and high >= end - 0.01
            is_centred = abs(low - (end - high)) < 0.01
            assert covers or is_centred
        assert 0 <= seen.left() <= seen.right() <= 1.000001
        assert 0 <= seen.top() <= seen.bottom() <= 1.000001
