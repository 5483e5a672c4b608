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
