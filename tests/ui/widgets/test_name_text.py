"""Names break where their sense breaks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox
from kiosk.ui.widgets.name_text import name_box, whole_box

CANVAS = Canvas(1920, 1080)
STYLE = Style(Face.SANS, 25, "#000000", smallest=25)


def second_line(box):
    """Return the words of the second line, found by setting the first ones alone."""
    for at in range(1, len(box.words)):
        tried = TextBox(box.words, QRectF(0, 0, 9999, 999), box.style, CANVAS, first=at)
        if tried.count == 2 and abs(tried.last_width - box.last_width) < 0.5:
            return box.words[at:]
    return ""


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("name", "tail"),
    [
        ("大盐湾海洋气象研究中心", "研究中心"),
        ("旧港口东侧步行商业街", "商业街"),
        ("小镇渔具博物馆展览大厅", "展览大厅"),
    ],
)
def test_the_second_line_of_a_name_has_an_even_number_of_characters(name, tail):
    box = name_box(name, QRectF(0, 0, 25 * 8, 999), STYLE, CANVAS)

    assert box.count == 2
    assert len(second_line(box)) % 2 == 0
    assert len(second_line(box)) >= len(tail)


@pytest.mark.usefixtures("qapp")
def test_a_name_that_fits_is_one_line():
    box = name_box("大盐湾", QRectF(0, 0, 400, 999), STYLE, CANVAS)

    assert box.count == 1


@pytest.mark.usefixtures("qapp")
def test_names_inside_a_text_stay_whole():
    words = "这里有盐田人家和潮门人家两个院子可以住宿"
    room = QRectF(0, 0, 25 * 13, 999)

    box = whole_box(words, room, STYLE, CANVAS, ["潮门人家", "盐田人家"])

    assert box.count == 2
    for name in ("潮门人家", "盐田人家"):
        assert name in second_line(box) or name in words[: -len(second_line(box))]


@pytest.mark.usefixtures("qapp")
def test_words_without_the_names_are_even():
    box = whole_box("Salt and slate", QRectF(0, 0, 120, 999), STYLE, CANVAS, ["Quay"])

    assert box.count == 2
