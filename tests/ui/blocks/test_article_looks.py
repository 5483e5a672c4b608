"""Steps, gates, banners, plates and small print."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QLineF, QPoint, QRect, Qt

from kiosk.content.blocks import ArticleBlock, Picture, Point
from kiosk.content.text import Text
from kiosk.ui.blocks import build_block
from kiosk.ui.blocks.article.arc import ArcView
from kiosk.ui.blocks.article.gate import GateKey
from kiosk.ui.blocks.article.steps import headline_and_rest
from kiosk.ui.canvas import Canvas

WIDE, HIGH = QRect(0, 0, 900, 310), QRect(0, 0, 480, 515)
LOOKS = ["steps", "links", "lines", "plates", "small", "note", "passage"]


def said(words):
    return Text({"": words})


def points(count, **more):
    return tuple(
        Point(title=said(f"Pier {index}"), text=said("Mended; it holds."), **more)
        for index in range(count)
    )


@pytest.fixture
def built(qtbot, page):
    """Return a function that builds and shows an article in a look."""

    def make(block, look, geometry=WIDE, **context):
        view = build_block(block, look, page(**context), geometry)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("count", [1, 2, 5])
def test_every_point_is_told(built, look, count):
    view = built(ArticleBlock(points=points(count)), look)

    shown = "\n".join(view.words())
    assert all(f"Pier {index}" in shown for index in range(count))
    assert "Mended; it holds." in shown
    assert view.overflowing() == []


@pytest.mark.parametrize("look", LOOKS)
def test_leaving_stops_what_entering_started(built, look):
    view = built(ArticleBlock(points=points(3, opens="town")), look, moves=True)

    view.rewind()
    view.enter()
    view.leave()

    assert not view.is_moving()
    assert view.share() == 1.0


@pytest.mark.parametrize("look", LOOKS)
def test_an_article_that_says_nothing_is_drawn(built, look):
    view = built(ArticleBlock(), look)

    view.grab()

    assert view.overflowing() == []


@pytest.mark.parametrize(
    ("words", "headline", "rest"),
    [
        ("量质齐升，总量保持全市前列", "量质齐升", "总量保持全市前列"),
        ("扩容提质", "扩容提质", ""),
        ("一批重大基础设施项目全面完工", "一批重大基础设施项目全面完工", ""),
        ("Still rising: patents far above", "Still rising", "patents far above"),
        ("Huts, and a well", "Huts, and a well", ""),
    ],
)
def test_a_short_first_clause_is_the_headline(words, headline, rest):
    assert headline_and_rest(words) == (headline, rest)


@pytest.mark.parametrize("geometry", [WIDE, HIGH], ids=["beside", "above"])
@pytest.mark.parametrize("count", [2, 5, 8])
def test_each_step_is_higher_than_the_one_before(built, geometry, count):
    view = built(ArticleBlock(points=points(count)), "steps", geometry)

    tops = [face.top() for face in view._stairs.faces]
    assert tops == sorted(tops, reverse=True)
    assert len(set(tops)) == count


def test_whoever_walks_stands_on_the_step(built):
    walker = Picture(src="art/decor/walkers_1.webp")
    view = built(ArticleBlock(points=points(3, art=walker)), "steps")

    for (cut, at), face in zip(view._walkers, view._stairs.faces, strict=True):
        assert face.left() < at.x() < face.right()
        assert face.top() - view._stairs.depth < at.y() + cut.height <= face.top() + 4


def test_a_gate_opens_its_panel(qtbot, built):
    view = built(ArticleBlock(points=points(2, opens="town")), "links")
    first, second = view.findChildren(GateKey)

    assert first.accessibleName() == "Pier 0"
    assert min(first.width(), first.height()) >= 44  # 88 units on this half-size screen
    with qtbot.waitSignal(view.panel_wanted) as asked:
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert asked.args == ["town"]


@pytest.mark.parametrize("icon", ["", "mdi6.anchor"])
def test_a_gate_without_a_picture_does_not_look_like_one_that_is_missing(built, icon):
    without = built(ArticleBlock(points=points(2, icon=icon)), "links")
    missing = built(ArticleBlock(points=points(2, icon=icon, art=Picture(src="no.jpg"))), "links")

    assert without.grab().toImage() != missing.grab().toImage()


def test_a_gate_that_leads_nowhere_is_no_key(built):
    view = built(ArticleBlock(points=points(2)), "links")

    assert view.findChildren(GateKey) == []
    assert "Pier 1" in view.words()


@pytest.mark.parametrize(("language", "line"), [("zh", "推窗见绿"), ("en", "Green windows")])
def test_lines_are_banners_only_where_the_language_reads_downwards(built, language, line):
    view = built(
        ArticleBlock(points=(Point(title=said(line)),)),
        "lines",
        QRect(0, 0, 400, 400),
        language=language,
    )

    face = view._faces[0]
    assert (face.height() > face.width()) is (language == "zh")


def test_small_print_stays_small_and_at_the_foot(built):
    view = built(ArticleBlock(title=said("About"), text=said("Invented.")), "small")

    assert max(box.size_px for box in view.texts) <= 12  # 24 units on this half-size screen
    assert view._face.bottom() == view.height()


def test_a_note_stands_on_the_page_itself(built):
    block = ArticleBlock(title=said("About"), text=said("Invented."))

    note, small = built(block, "note"), built(block, "small")

    corner = small._face.topLeft().toPoint() + QPoint(10, 30)
    assert note.texts[0].used.left() < small.texts[0].used.left()
    assert small.grab().toImage().pixelColor(corner) != note.grab().toImage().pixelColor(corner)


@pytest.mark.parametrize("count", [1, 3, 5])
def test_the_first_point_of_a_hill_is_clear_of_its_rim(qtbot, page, count):
    upright = dataclasses.replace(page(), canvas=Canvas(540, 960))

    view = ArcView(ArticleBlock(points=points(count)), upright, QRect(0, 285, 540, 675))
    qtbot.addWidget(view)

    first = view._discs[0]
    away = QLineF(view._middle, first).length()
    disc = view._disc_radius(view._discs[1].y() - first.y() if count > 1 else view.height())
    assert view._radius - away - disc > view.px(16)
    assert view.overflowing() == []


def test_titles_without_texts_have_all_of_their_rows(built):
    titles = tuple(Point(title=said(f"Upgrading rural living conditions, {n}")) for n in range(3))

    view = built(ArticleBlock(points=titles), "rows")

    assert [box.count for box in view.texts] == [1, 1, 1]
