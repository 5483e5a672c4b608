"""Words of which one part stands out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style
from kiosk.ui.widgets.mixed_text import MixedText

pytestmark = pytest.mark.usefixtures("qapp")
CANVAS = Canvas(1920, 1080)
STYLES = (Style(Face.SANS, 30, "#000000"), Style(Face.SERIF, 60, "#aa0000"))
LONG = "盐港的老码头在修复之后重新开放，夏天有三百多条船靠岸，渔市每天清晨五点开市。" * 3


def mixed(words, part, room):
    return MixedText(words, part, room, STYLES, CANVAS)


def test_words_with_room_are_whole():
    made = mixed("老码头重新开放", "重新", QRectF(0, 0, 600, 200))

    assert made.fits
    assert made.lines == ["老码头重新开放"]


@pytest.mark.parametrize("part", ["老码头", "三百多条船", "五点"])
@pytest.mark.parametrize("height", [60, 140, 220])
def test_words_without_room_end_with_an_ellipsis(part, height):
    made = mixed(LONG, part, QRectF(0, 0, 400, height))

    shown = "".join(made.lines)
    assert not made.fits
    assert shown.endswith("…")
    assert LONG.startswith(shown[:-1])
    assert shown[-2] not in "，。"


def test_nothing_is_drawn_outside_of_the_room():
    image = QImage(700, 700, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)

    mixed(LONG, "三百多条船", QRectF(0, 0, 400, 200)).draw(painter)
    painter.end()

    blank = QImage(image.size(), QImage.Format.Format_RGB32)
    blank.fill(QColor("#ffffff"))
    assert image.copy(0, 200, 700, 500) == blank.copy(0, 200, 700, 500)
    assert image.copy(404, 0, 296, 700) == blank.copy(404, 0, 296, 700)
    assert image.copy(0, 0, 400, 200) != blank.copy(0, 0, 400, 200)
