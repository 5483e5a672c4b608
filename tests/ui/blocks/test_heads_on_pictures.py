"""Heads that are inscribed on their picture, or carry a number."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import HeroBlock, HotspotsBlock, Picture, Spot
from kiosk.content.text import Text
from kiosk.ui.blocks import Enlarge, build_block
from kiosk.ui.blocks.hero.head import HeadView
from kiosk.ui.blocks.hero.inscription import InscriptionView
from kiosk.ui.blocks.hero.numeral import NumeralView
from kiosk.ui.widgets.picture_area import PictureArea

BOX = QRect(0, 0, 545, 235)


def head(title, **more):
    return HeroBlock(
        eyebrow=Text({"": "两江四岸"}),
        title=Text({"": title}),
        lead=Text({"": "十大节点之一。"}),
        **more,
    )


@pytest.fixture
def built(qtbot, page):
    def make(block, look, geometry=BOX, **context):
        view = build_block(block, look, page(**context), geometry)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


@pytest.mark.parametrize(
    ("look", "title", "kind"),
    [
        ("inscription", "九龙滩", InscriptionView),
        ("inscription", "Jiulongtan", HeadView),
        ("numeral", "166舰", NumeralView),
        ("numeral", "Destroyer 166", NumeralView),
        ("numeral", "Marigold", HeadView),
    ],
)
def test_a_head_takes_its_look_where_its_title_can(built, look, title, kind):
    view = built(head(title), look)

    assert isinstance(view, kind)
    assert {"两江四岸", title, "十大节点之一。"} <= set(view.words())
    assert view.overflowing() == []


@pytest.mark.parametrize("look", ["head", "framing", "figure", "numeral"])
def test_no_mark_stands_alone_above_a_title(built, look):
    block = msgspec.structs.replace(head("166舰"), eyebrow=Text())
    view = built(block, look)
    above = view.grab().toImage().copy(0, 0, 30, 30)

    assert len({above.pixel(x, y) for x in range(30) for y in range(30)}) == 1


@pytest.mark.parametrize("look", ["inscription", "numeral"])
def test_pills_need_the_plain_head(built, look):
    view = built(head("166舰", pills=(Text({"": "开放"}),)), look)

    assert isinstance(view, HeadView)
    assert "开放" in view.words()


@pytest.mark.parametrize("count", [0, 1, 3, 8])
def test_a_legend_tells_every_spot_below_the_picture(built, count):
    spots = tuple(
        Spot(
            x=0.1 + 0.1 * index, y=0.4, label=Text({"": f"Mast {index}"}), text=Text({"": "Tall."})
        )
        for index in range(count)
    )
    view = built(HotspotsBlock(spots=spots), "legend", QRect(36, 100, 888, 358), moves=True)

    view.rewind()
    view.enter()
    view.leave()

    assert not view.is_moving()
    assert view.words()[::2] == [f"Mast {index}" for index in range(count)]
    assert all(view.rect().toRectF().contains(card) for card in view._cards)


def test_an_upright_head_with_its_picture_is_freed_as_soon_as_it_is_left(page):
    picture = Picture(src="art/marsh.jpg")
    block = HeroBlock(title=Text({"": "Head"}), art=picture)
    left_to_head = replace(page(), art=picture, art_box=QRect())
    gc.disable()
    try:
        view = build_block(block, "upright", left_to_head, QRect(0, 0, 180, 440))
        area = view.findChild(PictureArea)
        assert area is not None
        seen: list[Enlarge] = []
        view.enlarge_wanted.connect(seen.append)
        area.click()
        freed = weakref.ref(view)
        del view, area
        assert freed() is None
    finally:
        gc.enable()
    assert [wish.pictures for wish in seen] == [(picture,)]


def test_a_long_eyebrow_in_a_column_leaves_no_word_on_its_own(built):
    eyebrow = Text({"": "Northern Peninsula · Salt River Harbours and Old Boat Area"})
    block = HeroBlock(eyebrow=eyebrow, title=Text({"": "Three tasks"}))

    view = built(block, "upright", QRect(0, 0, 138, 417))

    assert view.texts[0].count == 3
    assert view.texts[0].fits
