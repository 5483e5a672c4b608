"""One wrong block costs one block."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor

from kiosk.content.blocks import ArticleBlock, HeroBlock, Picture
from kiosk.content.model import Page, Panel
from kiosk.content.text import Text
from kiosk.ui import automatic_block, blocks
from kiosk.ui.panel import PageView
from tests.elsewhere.exhibits import two_panels

BLOCKS = (HeroBlock(title=Text({"": "Head"})), ArticleBlock(text=Text({"": "Words"})))


@pytest.fixture
def make(qtbot, still):
    """Return a function that opens a page of a head and an article."""

    def made():
        page = Page(id="page", title=Text({"": "Page"}), blocks=BLOCKS)
        view = PageView(Panel(id="panel", title=Text({"": "Panel"})), page, still, {})
        qtbot.addWidget(view)
        return view

    return made


def test_a_block_that_cannot_be_built_is_left_out(make, monkeypatch, caplog):
    build = blocks.build_block

    def half(block, look, context, geometry):
        if isinstance(block, ArticleBlock):
            raise ZeroDivisionError
        return build(block, look, context, geometry)

    monkeypatch.setattr(automatic_block, "build_block", half)

    view = make()

    assert "Head" in view.words()
    assert "Words" not in view.words()
    assert "cannot be built" in caplog.text


def test_a_block_that_cannot_be_drawn_is_tried_once(make, monkeypatch, caplog):
    view = make()
    head, article = view.views
    tries = []

    def broken(painter):
        tries.append(painter)
        raise ZeroDivisionError

    monkeypatch.setattr(article, "draw_still", broken)

    for _ in range(3):
        assert not view.grab().isNull()

    assert len(tries) == 1
    assert "cannot be drawn" in caplog.text
    assert head.grab().toImage() != article.grab().toImage()


def test_a_missing_picture_behind_a_page_leaves_its_mark_before_its_caption(qtbot, still):
    def drawn(src):
        art = Picture(src=src, caption=Text({"": "Drawing"}))
        head = HeroBlock(title=Text({"": "Head"}), art=art)
        page = Page(id="page", title=Text({"": "Page"}), layout="feature", blocks=(head,))
        view = PageView(Panel(id="panel", title=Text({"": "Panel"})), page, still, {})
        qtbot.addWidget(view)
        view.grab()
        qtbot.waitUntil(lambda: view.is_ready() and still.images.is_idle())
        assert view._caption is not None
        caption = view._caption.rect.toAlignedRect()
        before = QRect(caption.topLeft(), caption.bottomLeft())
        before.setLeft(caption.left() - 2 * caption.height())
        return view.grab(before).toImage()

    missing = drawn("art/missing.jpg")
    ink = QColor(still.theme.palette(Panel(id="panel", title=Text())).text2)
    inks = [
        missing.pixelColor(x, y) for x in range(missing.width()) for y in range(missing.height())
    ]

    assert ink in inks


def test_the_caption_of_a_page_with_people_stands_beside_their_cards(qtbot, still):
    (panel, page) = next(
        (panel, page)
        for panel in two_panels().panels
        for page in panel.pages
        if page.layout == "people"
    )
    view = PageView(panel, page, still, {})
    qtbot.addWidget(view)
    assert view._caption is not None
    caption = view._caption.rect.toAlignedRect()
    assert [block for block in view.views if block.geometry().intersects(caption)] == []
