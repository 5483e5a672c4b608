"""Pages that name no layout, or none that is known: composed, and nothing lost."""

from __future__ import annotations

from itertools import combinations

import msgspec
import pytest

from kiosk.content.blocks import ArticleBlock
from kiosk.content.text import Text
from kiosk.ui.blocks.scrolled import ScrolledView
from kiosk.ui.canvas import Canvas
from kiosk.ui.dock_plan import DOCK, DOCK_UPRIGHT
from kiosk.ui.icons import Icons
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.widgets.round_key import RoundKey
from tests.elsewhere.exhibits import two_panels
from tests.shipped_exhibit import shipped
from tests.ui.faults import faults

SCREENS = [(1920, 1080), (1080, 1920), (2560, 1080)]


@pytest.fixture(scope="module")
def icons(qapp):
    return Icons()


@pytest.fixture
def opened(qtbot, images, icons):
    """Return a function that opens a page of a panel on a screen."""

    def make(panel, page, screen, language):
        setting = Setting(Theme(motion=Motion.none()), Canvas(*screen), language, images, icons)
        view = PageView(panel, page, setting, {})
        qtbot.addWidget(view)
        return view

    return make


def bare(block):
    """Return a block that names no place.

    The small pictures of an article are left out: they are for looks that have room for them.
    """
    if isinstance(block, ArticleBlock):
        points = tuple(msgspec.structs.replace(point, art=None) for point in block.points)
        block = msgspec.structs.replace(block, art=None, points=points)
    return msgspec.structs.replace(block, place="")


def without_layout(exhibit):
    """Every page with its panel, as if nobody had named its layout or the places in it."""
    for panel in exhibit.panels:
        for page in panel.pages:
            blocks = tuple(bare(block) for block in page.blocks)
            plain = msgspec.structs.replace(page, layout="", blocks=blocks)
            yield pytest.param(panel, plain, id=f"{panel.id}-{page.id}")


def misplaced(view, screen):
    """Say which blocks lie on each other, on the dock, or outside of the screen."""
    canvas = Canvas(*screen)
    dock = canvas.box(DOCK_UPRIGHT if canvas.is_portrait else DOCK)
    room = view.rect()
    room.setBottom(dock.top())
    found = [
        f"outside: {type(block).__name__}"
        for block in view.views
        if not room.contains(block.geometry())
    ]
    for one, other in combinations(view.views, 2):
        if one.geometry().intersects(other.geometry()):
            found.append(f"on each other: {type(one).__name__} / {type(other).__name__}")
    return found


def wrong(view, screen):
    return misplaced(view, screen) + faults(view, tolerance=12 * Canvas(*screen).unit)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("screen", SCREENS, ids=str)
@pytest.mark.parametrize(("panel", "page"), [*without_layout(shipped())])
def test_a_page_without_layout_loses_nothing(opened, panel, page, screen, language):
    view = opened(panel, page, screen, language)

    assert wrong(view, screen) == []


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("screen", SCREENS[:2], ids=str)
@pytest.mark.parametrize(("panel", "page"), [*without_layout(two_panels())])
def test_nor_does_one_of_another_exhibit(opened, panel, page, screen, language):
    view = opened(panel, page, screen, language)

    assert wrong(view, screen) == []


@pytest.mark.parametrize("name", ["nowhere", "immersive"])
def test_blocks_that_no_layout_seats_are_composed(opened, name):
    panel, page = next(without_layout(shipped())).values
    page = msgspec.structs.replace(page, layout=name)

    view = opened(panel, page, SCREENS[0], "zh")

    assert len(view.views) == len(page.blocks)
    assert wrong(view, SCREENS[0]) == []


def test_more_than_a_place_holds_is_moved_up_and_down(opened):
    panel, page = next(without_layout(shipped())).values
    words = Text({"zh": "说明一段很长的话。" * 400})
    page = msgspec.structs.replace(page, blocks=(ArticleBlock(text=words),))

    view = opened(panel, page, SCREENS[0], "zh")
    (article,) = view.views
    keys = [key for key in article.findChildren(RoundKey) if key.isEnabled()]
    keys[0].click()

    assert wrong(view, SCREENS[0]) == []
    assert isinstance(article, ScrolledView)
    assert article.property("offset") > 0
