"""Whatever leaves the screen is freed at once: memory does not wait for the garbage collector."""

from __future__ import annotations

import gc
import weakref
from contextlib import contextmanager

import pytest
import shiboken6

from kiosk.ui.attract import AttractView
from kiosk.ui.canvas import Canvas
from kiosk.ui.home import HomeView
from kiosk.ui.icons import Icons
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting
from kiosk.ui.theme import Motion, Theme
from tests.shipped_exhibit import shipped

PAGES = [
    pytest.param(panel, page, id=f"{panel.id}-{page.id}")
    for panel in shipped().panels
    for page in panel.pages
]


@pytest.fixture(scope="module")
def icons(qapp):
    return Icons()


@pytest.fixture(params=[((1920, 1080), "zh"), ((1080, 1920), "en")], ids=["wide", "upright"])
def composed(request, images, icons):
    """A setting on a wide screen in Chinese, and on an upright one in English."""
    screen, language = request.param
    return Setting(Theme(motion=Motion.none()), Canvas(*screen), language, images, icons)


@contextmanager
def nobody_collects():
    """Within it only reference counts free what is left."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def lived(view, parts):
    """Let ``view`` be shown, and delete it; return what is to be freed with it."""
    kept = [(type(part).__name__, weakref.ref(part)) for part in (view, *parts)]
    view.grab()
    view.enter()
    view.leave()
    shiboken6.delete(view)
    return kept


def staying(kept):
    return [name for name, ref in kept if ref() is not None]


@pytest.mark.parametrize(("panel", "page"), PAGES)
def test_a_page_and_its_blocks_are_freed_when_it_is_left(composed, panel, page):
    with nobody_collects():
        view = PageView(panel, page, composed, {})
        kept = lived(view, view.views)
        del view

        assert staying(kept) == []


@pytest.mark.parametrize("screen", [HomeView, AttractView])
def test_home_and_title_and_their_words_are_freed(composed, screen):
    with nobody_collects():
        view = screen(shipped(), composed)
        kept = lived(view, [view._words])
        del view

        assert staying(kept) == []
