"""Words in columns from right to left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style
from kiosk.ui.vertical import VerticalText, reads_downwards

CANVAS = Canvas(1920, 1080)
STYLE = Style(Face.SERIF, 40, "#000000", smallest=20, leading=1.5)
LONG = "持续深化‘九龙一坡’抓落实促发展工作机制，落实‘五五’部署，开好局、起好步。"

pytestmark = pytest.mark.usefixtures("qapp")


def columns(text):
    return ["".join(run.words for run in column) for column in text._columns]


def test_a_short_text_is_one_column():
    text = VerticalText("九龙滩", QRectF(0, 0, 100, 300), STYLE, CANVAS)

    assert text.fits
    assert text.count == 1
    assert text.size_px == 40


def test_a_long_text_shrinks_until_its_columns_fit():
    text = VerticalText(LONG, QRectF(0, 0, 160, 400), STYLE, CANVAS)

    assert text.fits
    assert text.size_px < 40
    assert text.used.width() <= 160 + 2


def test_what_does_not_fit_at_the_smallest_size_says_so():
    text = VerticalText(LONG * 3, QRectF(0, 0, 60, 200), STYLE, CANVAS)

    assert not text.fits
    assert text.size_px == 20


@pytest.mark.parametrize("lines", [0, 1])
def test_what_has_no_room_ends_with_an_ellipsis(lines):
    room = QRectF(0, 0, 60, 200)
    text = VerticalText(LONG * 3, room, replace(STYLE, lines=lines), CANVAS)

    shown = "".join(text.lines)
    assert shown.endswith("…")
    assert LONG.startswith(shown[:-1])
    assert shown[-2] not in "，。、‘"
    assert len(text.lines) == (lines or 2)
    assert text.used.width() <= room.width() + 2
    assert text.used.height() <= room.height() + 2


def test_a_word_longer_than_its_column_ends_with_an_ellipsis():
    word = "Donaudampfschifffahrtsgesellschaft"
    room = QRectF(0, 0, 60, 200)
    text = VerticalText(f"乘{word}号", room, STYLE, CANVAS)

    shown = "".join(text.lines)
    assert not text.fits
    assert shown.endswith("…")
    assert f"乘{word}".startswith(shown[:-1])
    assert text.used.height() <= room.height() + 2


@pytest.mark.parametrize("height", range(120, 700, 20))
def test_no_column_begins_with_a_closing_mark_or_ends_with_an_opening_one(height):
    text = VerticalText(LONG, QRectF(0, 0, 900, height), STYLE, CANVAS)

    assert "".join(columns(text)) == LONG
    assert not any(column[0] in "，、。’" for column in columns(text))
    assert not any(column[-1] == "‘" for column in columns(text))


def test_even_columns_are_as_many_but_of_one_length():
    words = "全市两江四岸治理提升十大公共空间节点之一"
    room = QRectF(0, 0, 400, 700)

    plain = VerticalText(words, room, STYLE, CANVAS)
    even = VerticalText(words, room, STYLE, CANVAS, even=True)

    assert [len(column) for column in columns(plain)] == [16, 4]
    assert [len(column) for column in columns(even)] == [10, 10]


def test_a_line_break_begins_a_new_column():
    text = VerticalText("两江\n四岸", QRectF(0, 0, 200, 300), STYLE, CANVAS)

    assert columns(text) == ["两江", "四岸"]


def test_two_digits_share_a_square_and_words_stay_whole():
    text = VerticalText("6月26日Type 051型", QRectF(0, 0, 200, 900), STYLE, CANVAS)

    assert [run.words for run in text._columns[0]] == ["6", "月", "26", "日", "Type 051", "型"]


def test_accents_are_drawn_in_their_colour():
    room = QRectF(0, 0, 60, 200)
    text = VerticalText("红字", room, STYLE, CANVAS, accents=["红"], accent_colour="#ff0000")
    image = QImage(60, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)

    text.draw(painter)
    painter.end()

    def has_red(top, bottom):
        pixels = (image.pixelColor(x, y) for x in range(60) for y in range(top, bottom))
        return any(colour.red() > 200 and colour.green() < 60 for colour in pixels)

    assert has_red(0, 40)
    assert not has_red(44, 90)


@pytest.mark.parametrize(
    ("across", "left"), [(Qt.AlignmentFlag.AlignLeft, 0), (Qt.AlignmentFlag.AlignRight, 160)]
)
def test_the_columns_stand_where_the_style_says(across, left):
    style = Style(Face.SERIF, 40, "#000000", across=across)

    text = VerticalText("九龙滩", QRectF(0, 0, 200, 300), style, CANVAS)

    assert text.used.left() == left


@pytest.mark.parametrize(
    ("words", "downwards"), [("九龙滩", True), ("166舰", True), ("Jiulongtan", False), ("", False)]
)
def test_only_chinese_reads_downwards(words, downwards):
    assert reads_downwards(words) is downwards


def test_columns_are_a_little_smaller_where_that_keeps_a_word_whole():
    made = VerticalText("确保社会主义现代化", QRectF(0, 0, 100, 240), STYLE, CANVAS)

    assert columns(made) == ["确保社会主义", "现代化"]
    assert 36 < made.size_px < 40
