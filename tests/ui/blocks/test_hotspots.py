"""Callouts on a picture."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import HotspotsBlock, Picture, Spot
from kiosk.content.text import Text
from kiosk.ui.blocks import build_block
from kiosk.ui.blocks.hotspots.callouts import CalloutsView
from kiosk.ui.blocks.hotspots.card import CardFace, CardWords, SpotCard, said_once
from kiosk.ui.blocks.hotspots.column import ColumnView
from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting
from kiosk.ui.theme import Motion, Theme
from tests.shipped_exhibit import shipped

WHOLE = QRect(0, 0, 960, 540)


def said(words):
    return Text({"": words})


def spot(x, y, label, text=""):
    return Spot(x=x, y=y, label=said(label), text=said(text))


LIGHT = spot(0.7, 0.4, "Lighthouse", "It turns once in nine seconds.")
QUAY = spot(0.3, 0.6, "Quay", "Nobody has fallen in since Easter.")
MANY = HotspotsBlock(
    spots=tuple(
        spot(0.2 + 0.09 * step, 0.5, f"Place {step}", "A long word on everything. " * 6)
        for step in range(8)
    )
)


@pytest.fixture
def built(qtbot, page):
    """Return a function that builds and shows a block at a place of the page."""

    # Only a widget on a page has a mask: windows have none on every platform.
    host = QWidget()
    host.resize(960, 540)
    qtbot.addWidget(host)

    def make(block, geometry=WHOLE, look="", **context):
        view = build_block(block, look, page(**context), geometry)
        view.setParent(host)
        host.show()
        return view

    return make


def cards(view):
    return sorted(view.findChildren(SpotCard), key=lambda card: card.index)


def test_every_spot_has_a_card_with_its_name(built):
    view = built(HotspotsBlock(spots=(LIGHT, QUAY)))

    assert [card.accessibleName() for card in cards(view)] == ["Lighthouse", "Quay"]
    assert {"Lighthouse", "It turns once in nine seconds."} <= set(view.words())
    assert view.overflowing() == []


def test_cards_are_large_enough_for_fingers_and_apart(built):
    view = built(MANY)

    rects = [card.geometry() for card in cards(view)]
    assert all(min(rect.width(), rect.height()) >= 44 for rect in rects)  # 88 at half the size
    assert all(view.rect().contains(rect) for rect in rects)
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))


def test_where_not_all_fit_open_a_tap_reads_one_after_the_other(qtbot, built):
    view = built(MANY)
    before = view.grab().toImage()

    qtbot.mouseClick(cards(view)[3], Qt.MouseButton.LeftButton)

    assert view.grab().toImage() != before
    assert view.overflowing() == []


def test_presses_beside_the_cards_belong_to_what_lies_below(built):
    view = built(HotspotsBlock(spots=(LIGHT,)))

    card = cards(view)[0].geometry()
    far = QPoint(20, 520)
    assert not card.contains(far)
    assert not QRegion(view.mask()).contains(far)
    assert view.mask().contains(card.center())


def test_with_a_picture_of_its_own_it_fills_its_place(built):
    block = HotspotsBlock(
        art=Picture(src="art/marsh.jpg", caption=said("Drawing")), spots=(LIGHT, QUAY)
    )

    view = built(block, QRect(100, 100, 600, 340))

    assert view.mask().isEmpty()
    assert "Drawing" in view.words()
    assert view.overflowing() == []


def test_title_intro_and_pills_are_read_too(built):
    block = HotspotsBlock(
        title=said("Harbour"),
        intro=said("Where the boats are."),
        pills=(said("Nets"), said("Ropes")),
        spots=(LIGHT, QUAY),
    )

    view = built(block)

    assert {"Harbour", "Where the boats are.", "Nets", "Ropes"} <= set(view.words())
    intro = view.texts[0].rect
    assert not any(card.geometry().intersects(intro.toAlignedRect()) for card in cards(view))


def test_leaving_ends_the_entering(qtbot, built):
    view = built(HotspotsBlock(spots=(LIGHT, QUAY)), moves=True)
    still = view.grab().toImage()

    view.enter()
    assert view.is_moving()
    view.leave()

    assert not view.is_moving()
    assert view.grab().toImage() == still


def test_aside_the_cards_stand_in_a_column_at_the_right(built):
    view = built(HotspotsBlock(spots=(QUAY, LIGHT)), look="aside")

    quay, light = (card.geometry() for card in view.findChildren(SpotCard))

    assert quay.right() == light.right() == view.width() - 1
    assert quay.width() == light.width()
    assert light.bottom() < quay.top()


@pytest.mark.parametrize("screen", [(1366, 768), (1920, 1080)], ids=["small", "large"])
def test_aside_no_word_is_torn_where_another_width_keeps_it_whole(qtbot, images, screen):
    setting = Setting(Theme(motion=Motion.none()), Canvas(*screen), "zh", images, Icons())
    panel, page = next(
        (panel, page)
        for panel in shipped().panels
        for page in panel.pages
        if page.layout == "street"
    )

    view = PageView(panel, page, setting, {})

    qtbot.addWidget(view)
    cards = view.findChildren(SpotCard)
    assert len(cards) == 2
    assert not any(card._face.is_torn for card in cards)


def test_aside_cards_without_a_column_stand_around_their_points(built):
    view = built(HotspotsBlock(spots=(spot(0.97, 0.5, "Pier", "Its end."),)), look="aside")

    assert view.overflowing() == []
    assert len(view.findChildren(SpotCard)) == 1


@pytest.mark.parametrize("look", ["", "aside", "column"])
def test_a_card_whose_point_is_cut_off_has_a_line_towards_it(built, look):
    far = spot(0.5, 0.99, "Cellar", "Under the picture's edge.")
    view = built(HotspotsBlock(spots=(LIGHT, far)), QRect(0, 0, 960, 400), look)

    ends = {(round(end.x()), round(end.y())) for end in view._ends}

    assert len(view._lines) == 2
    assert all(QRect(0, 0, 960, 400).contains(*end) for end in ends)
    assert [view._shows(index) for index in range(2)] == [True, False]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("screen", [(1920, 1080), (1080, 1920)], ids=["landscape", "upright"])
def test_every_shipped_spot_shows_its_point_and_a_line_to_it(qtbot, images, screen, language):
    setting = Setting(Theme(motion=Motion.none()), Canvas(*screen), language, images, Icons())
    seen = 0
    for panel, page in [(it, page) for it in shipped().panels for page in it.pages]:
        if not any(isinstance(block, HotspotsBlock) for block in page.blocks):
            continue
        view = PageView(panel, page, setting, {})
        qtbot.addWidget(view)
        for block in view.views:
            if isinstance(block, CalloutsView | ColumnView):
                seen += 1
                assert all(block._shows(index) for index in range(len(block._points))), page.id
                assert not any(line.isEmpty() for line in block._lines), page.id
    assert seen == 3


def test_a_card_is_no_narrower_than_keeps_its_words_whole(page):
    context = page()
    words = CardWords("铁艺栏杆", "环道护栏变成了古香古色的铁艺栏杆。", "")

    face = CardFace(words, context.canvas.px(320), 24, context)

    assert any("古香古色" in line for line in face.boxes[1].lines)
    assert face.boxes[1].count == 2


@pytest.mark.parametrize(
    ("label", "text", "said"),
    [
        ("轧机", "轧机等项目已引进。", "等项目已引进。"),
        ("Rolling mill", "Rolling mill, one of many.", ", one of many."),
        ("轧机", "六辊轧机。", "六辊轧机。"),
        ("轧机", "轧机", "轧机"),
        ("", "轧机。", "轧机。"),
    ],
)
def test_a_text_that_begins_with_its_label_goes_on_where_that_ends(label, text, said):
    assert said_once(Text({"": label}), Text({"": text}), "zh") == (label, said)
