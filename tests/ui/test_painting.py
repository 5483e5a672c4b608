"""Pictures of our own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk.ui.painting import drawn

pytestmark = pytest.mark.usefixtures("qapp")


def test_it_is_clear_but_for_what_was_drawn():
    picture = drawn(QSize(20, 10), lambda painter: painter.fillRect(0, 0, 5, 5, QColor("red")))

    image = picture.toImage()
    assert image.size() == QSize(20, 10)
    assert image.pixelColor(2, 2) == QColor("red")
    assert image.pixelColor(15, 8).alpha() == 0


def test_an_error_while_drawing_is_an_error_and_no_crash():
    painters = []

    def fail(painter):
        painters.append(painter)
        raise ValueError("nothing to draw")

    with pytest.raises(ValueError, match="nothing to draw"):
        drawn(QSize(20, 10), fail)

    assert not painters[0].isActive()
