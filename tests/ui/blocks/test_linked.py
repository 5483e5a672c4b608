"""Linked cards, and a head whose short words are forged into a chain."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import ChainBlock, HeroBlock, Link
from kiosk.content.text import Text
from kiosk.ui.blocks.chain import chain_view
from kiosk.ui.blocks.hero import hero_view
from kiosk.ui.theme import Motion, Theme

ROW, COLUMN = QRect(0, 0, 888, 60), QRect(0, 0, 320, 300)
HEAD = QRect(0, 0, 960, 251)


def english(words):
    return Text({"en": words})


def links(count):
    return ChainBlock(
        title=english("One by one"),
        links=tuple(
            Link(label=english(f"House {number}"), icon="mdi6.ferry") for number in range(count)
        ),
    )


def head(count, plus=""):
    return HeroBlock(
        title=english("A chain of words"),
        lead=english("Each holds the next."),
        pills=tuple(english(f"w{number}") for number in range(count)),
        plus=english(plus),
    )


@pytest.fixture
def view_of(qtbot, setting, context_of):
    def make(block, room, theme=None):
        used = replace(setting, theme=theme or setting.theme)
        build, look = (
            (chain_view, "linked") if isinstance(block, ChainBlock) else (hero_view, "chained")
        )
        view = build(block, look, context_of(used), room)
        qtbot.addWidget(view)
        return view

    return make


@pytest.mark.parametrize("room", [ROW, COLUMN], ids=["row", "column"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_cards_hold_their_labels(view_of, count, room):
    view = view_of(links(count), room)

    view.grab()

    assert view.overflowing() == []
    assert {"One by one", *(f"House {number}" for number in range(count))} <= {*view.words()}


def test_a_long_label_gets_a_wider_card(view_of):
    names = ("Quay", "The oldest weighing house of the whole northern coast", "Mill", "Inn")
    block = ChainBlock(links=tuple(Link(label=english(name)) for name in names))

    view = view_of(block, ROW)

    assert view.overflowing() == []


@pytest.mark.parametrize("count", range(6))
def test_a_head_forges_its_short_words(view_of, count):
    view = view_of(head(count, plus="more"), HEAD)

    view.grab()

    assert view.overflowing() == []
    assert {"more", *(f"w{number}" for number in range(count))} <= {*view.words()}


def test_a_head_without_short_words_is_a_head(view_of):
    view = view_of(head(0), HEAD)

    view.grab()

    assert not view.moves()
    assert "A chain of words" in view.words()


def test_the_words_light_up_one_after_the_other(view_of):
    view = view_of(head(4), HEAD)

    view.rewind()
    view.elapsed = 200.0

    shares = [view.share(part) for part in range(4)]
    assert shares == sorted(shares, reverse=True)
    assert len(set(shares)) == 4


@pytest.mark.parametrize("block", [head(4), links(4)], ids=["head", "cards"])
def test_a_chain_comes_to_rest(qtbot, view_of, block):
    room = HEAD if isinstance(block, HeroBlock) else ROW
    view = view_of(block, room, Theme(motion=Motion(grow_ms=30, stagger_ms=5)))
    view.show()
    view.enter()

    qtbot.waitUntil(lambda: not view.is_moving())

    assert all(view.share(part) == 1 for part in range(3))
