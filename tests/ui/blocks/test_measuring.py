"""How often words are measured while a block is built: it is what building takes its time for."""

from __future__ import annotations

import pytest

from kiosk.content.blocks import Figure, StatsBlock
from kiosk.content.text import Amount, Text
from kiosk.ui.blocks.stats.wall import WallView
from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.lettering import paragraphs
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting
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
