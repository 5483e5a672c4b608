"""How often words are measured while a block is built: it is what building takes its time for."""

from __future__ import annotations

import pytest

from kiosk.content.blocks import ChartBlock, Figure, StatsBlock
from kiosk.content.text import Amount, Text
from kiosk.ui.blocks.chart.ring import RingView
from kiosk.ui.blocks.stats.big import BigView
from kiosk.ui.blocks.stats.lit import LitView
from kiosk.ui.blocks.stats.row import RowView
from kiosk.ui.blocks.stats.squares import SquaresView
from kiosk.ui.blocks.stats.wall import WallView
from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.lettering import paragraphs
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting
from kiosk.ui.text import TextBox
from kiosk.ui.theme import Motion, Theme
from tests.shipped_exhibit import shipped

# Sizes that a look may try, each with a label and smaller words.
SIZES = 12


@pytest.fixture(autouse=True)
def nothing_measured():
    """Words measured before do not count."""
    paragraphs.cache_clear()


def figures(count):
    return tuple(
        Figure(value=Amount({"": 100 + number}), label=Text({"": f"Boats in harbour {number}"}))
        for number in range(count)
    )


@pytest.mark.parametrize("count", [4, 8, 30])
def test_a_wall_measures_each_label_once_at_a_size(qtbot, page, count):
    context = page()
    view = WallView(StatsBlock(items=figures(count)), context, context.art_box)
    qtbot.addWidget(view)

    assert 0 < paragraphs.cache_info().misses <= SIZES * count


@pytest.fixture
def boxes_set(monkeypatch):
    """Return the words of all text boxes that are made from now on."""
    made = []
    make = TextBox.__init__

    def making(box, words, *args, **rest):
        made.append(words)
        make(box, words, *args, **rest)

    monkeypatch.setattr(TextBox, "__init__", making)
    return made


@pytest.mark.parametrize("look", [BigView, LitView, RowView, SquaresView])
def test_a_size_is_given_up_at_the_first_figure_without_room(qtbot, page, boxes_set, look):
    context = page()
    view = look(StatsBlock(items=figures(30)), context, context.art_box)
    qtbot.addWidget(view)

    # All words once as they are shown, and about one for each size that has no room.
    assert 0 < len(boxes_set) <= 7 * 30


def test_a_way_to_set_rings_is_given_up_at_the_first_without_room(qtbot, page, boxes_set):
    context = page()
    block = ChartBlock(chart="ring", items=figures(30))
    view = RingView(block, context, context.art_box)
    qtbot.addWidget(view)

    assert 0 < len(boxes_set) <= 7 * 30


@pytest.mark.parametrize("name", ["industry-aluminium", "livelihood-culture-sport"])
def test_a_page_measures_few_more_texts_than_it_may_show_sizes_of(qtbot, images, name):
    panel, shown = next(
        (panel, page)
        for panel in shipped().panels
        for page in panel.pages
        if f"{panel.id}-{page.id}" == name
    )
    setting = Setting(Theme(motion=Motion.none()), Canvas(1920, 1080), "en", images, Icons())
    view = PageView(panel, shown, setting, {})
    qtbot.addWidget(view)

    assert 0 < paragraphs.cache_info().misses <= SIZES * len(view.words())
