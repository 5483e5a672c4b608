"""A quote that hangs as a scroll."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import QuoteBlock
from kiosk.content.text import Text
from kiosk.ui.blocks import build_block
from kiosk.ui.text import TextBox
from kiosk.ui.vertical import VerticalText

HANGS, LIES = QRect(0, 0, 278, 424), QRect(0, 0, 480, 290)
QUOTE = QuoteBlock(
    text=Text({"zh": "我们将持续深化，开好局、起好步。", "en": "We will keep on, and start well."}),
    by=Text({"zh": "负责人", "en": "An official"}),
    accents=(Text({"zh": "起好步", "en": "start well"}),),
)


@pytest.fixture
def built(qtbot, page):
    def make(geometry, **context):
        view = build_block(QUOTE, "scroll", page(**context), geometry)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


@pytest.mark.parametrize("geometry", [HANGS, LIES], ids=["hangs", "lies"])
@pytest.mark.parametrize(("language", "kind"), [("zh", VerticalText), ("en", TextBox)])
def test_the_words_run_as_their_language_does(built, geometry, language, kind):
    view = built(geometry, language=language)

    assert isinstance(view._set[0], kind)
    assert view.words() == [f"“{QUOTE.text.get(language)}”", QUOTE.by.get(language)]
    assert view.overflowing() == []


@pytest.mark.parametrize("geometry", [HANGS, LIES], ids=["hangs", "lies"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_words_stand_on_the_paper(built, geometry, language):
    view = built(geometry, language=language)

    paper = view._sheet.paper
    assert all(paper.contains(text.used) for text in view._set)


def test_the_rule_before_a_long_name_stays_on_the_paper(built):
    view = built(QRect(0, 0, 144, 424), language="en")

    start, end = view._rule

    assert view._sheet.paper.contains(start)
    assert start.x() <= end.x()


def test_it_unrolls_and_rests_open(built):
    view = built(HANGS, moves=True)
    view.rewind()
    rolled = view.grab().toImage()

    view.enter()
    view.leave()

    assert not view.is_moving()
    assert view.grab().toImage() != rolled
