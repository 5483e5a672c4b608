"""Setting words into a box."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face
from kiosk.ui.text import Style, TextBox, even_box, full_box, text_width
from tests.ui.features import needs_features

pytestmark = pytest.mark.usefixtures("qapp")
CANVAS = Canvas(1920, 1080)
ROOM = QRectF(0, 0, 400, 200)
PLAIN = Style(Face.SANS, 40, "#000000")


def box(words, room=ROOM, **style):
    return TextBox(words, room, replace(PLAIN, **style), CANVAS)


def test_short_words_keep_their_size():
    made = box("总览")

    assert made.fits
    assert made.size_px == 40


def test_long_words_shrink_until_they_fit():
    made = box("近年来，九龙坡坚定不移把发展经济着力点放在实体经济上" * 3)

    assert made.fits
    assert 21 <= made.size_px < 40


def test_what_cannot_fit_says_so():
    made = box("近年来，坚定不移把发展经济着力点放在实体经济上" * 40)

    assert not made.fits
    assert made.size_px == 21


@pytest.mark.parametrize(
    "words",
    ["近年来，坚定不移把发展经济着力点放在实体经济上" * 40, "The old quay of the harbour. " * 90],
)
def test_what_cannot_fit_ends_with_an_ellipsis_inside_its_place(words):
    made = box(words)
    canvas = QImage(600, 600, QImage.Format.Format_ARGB32)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    made.draw(painter)
    painter.end()

    assert made.count > len(_lines(made))
    assert _lines(made)[-1].endswith("…")
    white = QColor(Qt.GlobalColor.white)
    assert all(canvas.pixelColor(x, y) == white for x in range(600) for y in range(204, 600, 3))


def test_the_one_line_of_a_place_too_low_for_two_is_cut():
    made = box("坚定不移把发展经济着力点放在实体经济上", QRectF(0, 0, 100, 22), lines=1)

    assert not made.fits
    assert _lines(made) == ["坚定不…"]


def test_a_text_of_any_length_is_set_at_once():
    """Only its beginning is measured; the time does not tell, what was measured does."""
    made = box("坚定不移把发展经济着力点放在实体经济上。" * 500)

    assert made.words.endswith("上。")
    assert sum(len(line) for line in made.lines) < 1000


def test_no_line_starts_with_closing_punctuation():
    words = "公共服务体系更加完善，就业、科技教育、医疗卫生、文化体育、社会保障等事业全面进步。"
    for width in range(200, 420, 13):
        made = box(words, QRectF(0, 0, width, 900), size=28)
        assert not any(line[0] in "，。、；：！？”）》" for line in _lines(made))


def test_what_parts_two_pieces_is_left_out_between_two_lines():
    made = box("长江艺术湾区 · 九龙半岛", QRectF(0, 0, 330, 200), lines=2, smallest=39)

    assert _lines(made) == ["长江艺术湾区", "九龙半岛"]
    assert made.words == "长江艺术湾区 · 九龙半岛"
    assert _lines(box("九龙半岛 ·\n长江文化艺术湾区")) == ["九龙半岛", "长江文化艺术湾区"]
    assert _lines(box("九龙半岛 ·")) == ["九龙半岛 ·"]


def test_a_latin_word_is_never_torn_apart():
    made = box("internationalisation of everything", QRectF(0, 0, 260, 300), size=60)

    assert made.fits
    assert made.size_px < 60


def test_an_opening_quotation_mark_hangs_so_that_its_ink_aligns():
    made = box("“十有”民生")

    picture = QImage(500, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.translate(50, 0)
    made.draw(painter)
    painter.end()
    inked = [x for x in range(500) for y in range(60) if picture.pixelColor(x, y).black() > 128]
    # The box begins at 50: without hanging, the mark's ink begins half a square later.
    assert 44 <= min(inked) <= 58


@pytest.mark.parametrize(
    ("down", "where"),
    [
        (Qt.AlignmentFlag.AlignTop, "top"),
        (Qt.AlignmentFlag.AlignVCenter, "middle"),
        (Qt.AlignmentFlag.AlignBottom, "bottom"),
    ],
)
def test_words_stand_where_they_are_wanted(down, where):
    used = box("总览", down=down).used

    expected = {
        "top": ROOM.top(),
        "middle": (200 - used.height()) / 2,
        "bottom": 200 - used.height(),
    }
    assert used.top() == pytest.approx(expected[where])


def test_a_name_in_quotation_marks_is_not_torn_apart():
    for width in range(300, 700, 17):
        made = box("正聚焦三大任务，打造“时代艺岛”“人文圣岛”。", QRectF(0, 0, width, 900), size=28)

        assert _lines(made)[0].count("“") == _lines(made)[0].count("”")


def test_a_name_is_torn_apart_where_its_line_has_no_room():
    made = box("打造“时代艺术岛”", QRectF(0, 0, 150, 80), size=28, smallest=28)

    assert made.fits
    assert _lines(made) == ["打造“时代", "艺术岛”"]


def test_marks_in_a_row_close_up():
    apart = text_width("构筑”然，后", Face.SANS, 100) + text_width("后", Face.SANS, 100)

    assert text_width("构筑”，然后后", Face.SANS, 100) == pytest.approx(apart - 50, abs=1)
    assert box("构筑”，", size=100).last_width == pytest.approx(
        text_width("构筑”，", Face.SANS, 100), abs=1
    )


@needs_features
def test_marks_in_titles_fill_half_a_square():
    assert text_width("“十有”", Face.SERIF, 100) == pytest.approx(300, abs=1)


def test_spaced_words_are_longer():
    plain = text_width("民生福祉", Face.SANS, 100)

    assert text_width("民生福祉", Face.SANS, 100, 0.08) == pytest.approx(plain + 32, abs=1)
    assert box("民生福祉", size=50, spacing=0.08).last_width == pytest.approx(
        (plain + 32) / 2, abs=1
    )


def _lines(made):
    return made.lines


def test_two_lines_part_after_a_clause():
    words = "围绕“长江文化艺术湾区”的整体布局，九龙半岛迎来巨变。"
    style = replace(PLAIN, size=28, smallest=28)

    made = even_box(words, QRectF(0, 0, 640, 200), style, CANVAS)

    assert _lines(made) == ["围绕“长江文化艺术湾区”的整体布局，", "九龙半岛迎来巨变。"]


def test_two_lines_without_a_clause_are_even():
    style = replace(PLAIN, size=28, smallest=28)

    made = even_box("轨道交通经过城市公园与商业中心", QRectF(0, 0, 400, 200), style, CANVAS)

    assert [len(line) for line in _lines(made)] == [8, 7]


def test_no_text_of_several_lines_ends_with_a_lonely_word():
    style = replace(PLAIN, size=28, smallest=28)
    words = "One of ten key public spaces in the city's renewal of the “Two Rivers and Four Banks”."
    ends = []
    for width in range(300, 600, 10):
        room = QRectF(0, 0, width, 400)
        as_it_comes = TextBox(words, room, style, CANVAS)
        made = full_box(words, room, style, CANVAS)
        assert made.fits
        assert made.count == as_it_comes.count
        ends.append((as_it_comes.last_width / width, made.last_width / width))

    assert min(as_it_comes for as_it_comes, _ in ends) < 0.3
    assert min(full for _, full in ends) > 0.3


def test_two_lines_part_before_a_number():
    style = replace(PLAIN, size=28, smallest=28)
    words = "商家院子、李家院子等5个传统院落57栋民宿院落完成改造。"

    made = even_box(words, QRectF(0, 0, 600, 200), style, CANVAS)

    assert _lines(made) == ["商家院子、李家院子等5个传统院落", "57栋民宿院落完成改造。"]


def test_a_number_stays_with_what_it_counts():
    for width in range(180, 500, 17):
        made = box("第一代051型驱逐舰停靠5个码头", QRectF(0, 0, width, 900), size=28)

        assert not any(line[-1].isdigit() for line in _lines(made))


def test_names_inside_a_text_stay_whole():
    words = "这里有盐田人家和潮门人家两个院子可以住宿"
    style = replace(PLAIN, size=25, smallest=25)

    for width in range(200, 400, 7):
        names = ["潮门人家", "盐田人家"]
        made = even_box(words, QRectF(0, 0, width, 999), style, CANVAS, names=names)

        assert not any(name in words and name not in "/".join(_lines(made)) for name in names)


def test_words_are_a_little_smaller_where_that_keeps_one_whole():
    made = box("我们构筑民生体系就业教育进步", QRectF(0, 0, 300, 120), smallest=40, leading=1.4)

    assert made.lines == ["我们构筑民生体系", "就业教育进步"]
    assert 0.92 * 40 <= made.size_px < 40


def test_words_keep_their_size_where_smaller_ones_are_torn_as_well():
    made = box("大中小企业服务中心", QRectF(0, 0, 85, 400), smallest=40)

    assert made.size_px == 40
