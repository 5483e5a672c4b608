"""One wrong block costs one block."""

from __future__ import annotations

import pytest

from kiosk.content.blocks import ArticleBlock, HeroBlock
from kiosk.content.model import Page, Panel
from kiosk.content.text import Text
from kiosk.ui import blocks
from kiosk.ui import panel as panel_module
from kiosk.ui.panel import PageView

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

    monkeypatch.setattr(panel_module, "build_block", half)

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
