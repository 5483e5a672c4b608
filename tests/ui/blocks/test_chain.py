"""Chains: any number of links, lit up one after the other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import ChainBlock, Link
from kiosk.content.text import Text
from kiosk.ui.blocks.chain import chain_view
from kiosk.ui.blocks.chain.forged import ForgedView
from kiosk.ui.blocks.chain.linked import LinkedView
from kiosk.ui.canvas import Canvas
from kiosk.ui.panel import PageView
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.widgets.forging import mark_box
from tests.shipped_exhibit import shipped

ROOM = QRect(0, 0, 888, 160)


def chain(count, words="Weigher"):
    links = tuple(
        Link(
            label=Text({"en": f"{words} {number}"}),
            text=Text({"en": "since 1908"}),
            mark=Text({"en": "B"}) if number == 1 else Text(),
            icon="mdi6.ferry",
        )
        for number in range(count)
    )
    return ChainBlock(title=Text({"en": "Hand to hand"}), links=links)


@pytest.fixture
def view_of(qtbot, setting, context_of):
    def make(block, theme=None, surface="night"):
        used = replace(setting, theme=theme or setting.theme)
        view = chain_view(block, "", context_of(used, surface), ROOM)
        qtbot.addWidget(view)
        return view

    return make


@pytest.mark.parametrize("surface", ["night", "paper"])
@pytest.mark.parametrize("count", range(1, 9))
def test_any_number_of_links_fits(view_of, count, surface):
    view = view_of(chain(count), surface=surface)

    view.grab()

    assert view.overflowing() == []
    assert {f"Weigher {number}" for number in range(count)} <= {*view.words()}


@pytest.mark.parametrize("size", [(888, 160), (888, 260), (480, 300)], ids=str)
@pytest.mark.parametrize("words", ["", "Weigher"])
def test_no_glow_is_cut_off_by_the_end_of_its_view(qtbot, still, context_of, words, size):
    links = tuple(Link(label=Text({"en": words})) for _ in range(4))
    room = QRect(0, 0, *size)

    view = chain_view(ChainBlock(links=links), "", context_of(still), room)
    qtbot.addWidget(view)

    assert isinstance(view, ForgedView)
    # Its rectangle is a little larger than what glows.
    assert room.adjusted(-3, -3, 3, 3).contains(view._chain.rect())


def test_a_chain_says_its_title_its_texts_and_its_marks(view_of):
    words = view_of(chain(3)).words()

    assert "Hand to hand" in words
    assert words.count("since 1908") == 3
    assert words.count("B") == 1


def test_a_chain_without_links_is_its_title(view_of):
    view = view_of(chain(0))

    view.enter()
    view.grab()
    view.leave()

    assert view.words() == ["Hand to hand"]


def test_the_medallions_light_up_one_after_the_other(view_of):
    view = view_of(chain(4))

    view.rewind()
    view.elapsed = 200.0

    shares = [view.share(part) for part in range(4)]
    assert shares == sorted(shares, reverse=True)
    assert len(set(shares)) == 4


def test_a_chain_comes_to_rest(qtbot, view_of):
    view = view_of(chain(4), Theme(motion=Motion(grow_ms=30, stagger_ms=5)))
    view.show()
    view.enter()

    qtbot.waitUntil(lambda: not view.is_moving())

    assert all(view.share(part) == 1 for part in range(4))


def test_leaving_a_chain_stops_it(view_of):
    view = view_of(chain(4))
    view.show()
    view.enter()

    view.leave()

    assert not view.is_moving()
    assert view.share(3) == 1


@pytest.mark.parametrize("word", ["chip", "network", "foundry"])
def test_a_word_on_a_medallion_is_not_broken(qapp, word):
    radius = 58.0

    box = mark_box(word, radius, Canvas(1080, 1920))

    assert box.fits
    assert box.count == 1


@pytest.mark.parametrize("screen", [Canvas(1920, 1080), Canvas(3840, 2160)])
def test_a_word_stays_clear_of_the_ring_in_its_medallion(screen):
    radius = 82 * screen.unit

    box = mark_box("network", radius, screen)

    assert box.used.width() <= radius * 1.55


def test_words_that_fit_at_one_size_of_the_screen_fit_at_twice_the_size(setting, qtbot):
    # A hair too narrow at 4K: its card had four lines there, and no room for them.
    (page,) = [p for panel in shipped().panels for p in panel.pages if p.id == "emerging"]
    (panel,) = [panel for panel in shipped().panels if page in panel.pages]
    counts = []
    for canvas in (Canvas(1920, 1080), Canvas(3840, 2160)):
        view = PageView(panel, page, replace(setting, canvas=canvas, language="en"), {})
        qtbot.addWidget(view)
        (linked,) = view.findChildren(LinkedView)
        counts.append([box.count for box in linked.texts])

    assert counts[0] == counts[1]
