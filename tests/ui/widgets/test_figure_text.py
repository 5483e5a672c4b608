"""A figure with what stands around its number."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from kiosk.ui.canvas import Canvas
from kiosk.ui.widgets.figure_text import FigureText

CANVAS = Canvas(1366, 768)


@pytest.mark.usefixtures("qapp")
def test_a_word_before_a_large_number_keeps_clear_of_it():
    figure = FigureText(("more than", "1", "million", ""), 92, "#000000", CANVAS)
    word = QFontMetricsF(figure._small).horizontalAdvance("more than")

    assert figure._value_x - word >= 0.11 * figure.size_px
    assert figure._unit_x - figure._value_x - figure.value_width >= 0.11 * figure.size_px


@pytest.mark.usefixtures("qapp")
def test_a_qualifier_in_chinese_stands_as_near_as_the_unit():
    figure = FigureText(("超过", "100", "万吨", ""), 92, "#000000", CANVAS)
    word = QFontMetricsF(figure._small).horizontalAdvance("超过")

    assert figure._value_x - word == CANVAS.px(6)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        (("", "1,040", "million tonnes of dried fish", "and more every year"), ["1,040"]),
        (("considerably more than", "1", "million", ""), ["1"]),
        (("", "12,345,678,901,234,567,890", "%", ""), ["12,345,678,901,234,567,890"]),
    ],
)
def test_words_around_a_number_without_room_end_with_an_ellipsis(parts, whole):
    figure = FigureText(parts, 92, "#000000", CANVAS, room_px=150)

    assert not figure.fits
    assert figure.width <= 151
    assert figure.words == " ".join(part for part in parts if part)
    assert [words for words in figure.shown() if words in parts] == whole
    assert all(words.endswith("…") for words in figure.shown() if words not in parts)
    assert len(figure.shown()) > 1


@pytest.mark.usefixtures("qapp")
def test_a_number_with_room_shows_all_that_stands_around_it():
    figure = FigureText(("over", "1,040", "km", "by rail"), 40, "#000000", CANVAS, room_px=900)

    assert figure.fits
    assert figure.shown() == ["over", "1,040", "km", "by rail"]
