"""Words that stand on a picture can be read on panels of either lightness."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor

from kiosk.content.load import find_picture
from kiosk.ui.canvas import Canvas
from kiosk.ui.home import HomeView
from kiosk.ui.home_key import PanelKey
from kiosk.ui.panel import PageView
from kiosk.ui.text import TextBox
from kiosk.ui.theme import luminance
from kiosk.ui.widgets.figure_text import FigureText
from tests.elsewhere.exhibits import FOLDER, two_panels
from tests.shipped_exhibit import shipped

# WCAG's contrast for words; large ones may have less, and need not.
LEAST = 4.5
# Some pixels of a place may be worse: the ends of a letter, the rim of a cloud.
WORSE = 0.03
SCREENS = [(960, 540), (540, 960)]
PAGES = [
    ("port-road", "night"),
    ("port-road", "paper"),
    ("port-work", "paper"),
    ("port-repairs", "paper"),
    ("port-year", "paper"),
    ("port-steps", "night"),
    ("port-steps", "paper"),
    ("port-market", "paper"),
    ("port-gates", "paper"),
    ("town-tasks", "night"),
    ("town-trees", "night"),
]


@pytest.fixture
def set_without_ink(monkeypatch):
    """Return the list of places and inks of all words: none is drawn from now on."""
    told = []

    def note(self, painter, *at):
        rect = self.rect(*at[:2]) if at else self.used
        told.append((self.words, rect.toAlignedRect(), self._ink))

    for kind in (TextBox, FigureText):
        monkeypatch.setattr(kind, "draw", note)
    return told


@pytest.fixture
def built(qtbot, still):
    """Return a function that shows a page of the other exhibit with all its pictures."""
    still.images.renew(partial(find_picture, folder=FOLDER))

    def make(name, surface, language, size):
        panel, page = next(
            (panel, page)
            for panel in two_panels().panels
            for page in panel.pages
            if f"{panel.id}-{page.id}" == name
        )
        used = replace(still, canvas=Canvas(*size), language=language)
        view = PageView(panel_on(panel, surface), page, used, {})
        settle(qtbot, view, still.images)
        return view

    return make


def panel_on(panel, surface):
    """Return ``panel`` on the default ground of ``surface``."""
    return msgspec.structs.replace(panel, surface=surface, ground=None, card=None)


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def behind(picture, rect, ink):
    """Return the contrast of ``ink`` with nearly all of what is in ``rect``."""
    inside = rect.intersected(picture.rect())
    found = sorted(
        contrast(ink.name(), QColor(picture.pixel(x, y)).name())
        for x in range(inside.left(), inside.right() + 1, 2)
        for y in range(inside.top(), inside.bottom() + 1, 2)
    )
    return found[int(len(found) * WORSE)]


def settle(qtbot, view, images):
    """Show ``view`` with all its pictures, as it is at rest."""
    qtbot.addWidget(view)
    view.finish()
    view.grab()
    qtbot.waitUntil(lambda: view.is_ready() and images.is_idle())
    QCoreApplication.processEvents()


def faint_words(page, set_without_ink):
    """Return the contrast of all words of ``page`` that have too little of it."""
    for view in page.views:
        view.redraw()
    picture = page.grab().toImage()

    faint = {}
    for view in page.views:
        set_without_ink.clear()
        view.redraw()
        view.grab()
        assert set_without_ink
        for words, rect, ink in set_without_ink:
            found = behind(picture, QRect(rect.translated(view.pos())), ink)
            if found < LEAST:
                faint[words] = round(found, 2)
    return faint


@pytest.mark.parametrize("size", SCREENS, ids=["landscape", "upright"])
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(("name", "surface"), PAGES)
def test_words_are_read_on_a_picture(built, set_without_ink, name, surface, language, size):
    page = built(name, surface, language, size)

    assert faint_words(page, set_without_ink) == {}


@pytest.mark.parametrize("size", SCREENS, ids=["landscape", "upright"])
def test_names_are_read_on_signboards(qtbot, still, set_without_ink, size):
    panel = next(panel for panel in shipped().panels if panel.id == "yangjiaping")
    page = next(page for page in panel.pages if page.id == "landmarks")
    view = PageView(panel, page, replace(still, canvas=Canvas(*size)), {})
    settle(qtbot, view, still.images)

    assert faint_words(view, set_without_ink) == {}


@pytest.mark.usefixtures("set_without_ink")
@pytest.mark.parametrize("size", SCREENS, ids=["landscape", "upright"])
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("is_large", [False, True], ids=["usual", "large"])
def test_names_are_read_on_the_tiles_of_home(qtbot, still, language, size, is_large):
    used = replace(still, canvas=Canvas(*size), language=language, is_large=is_large)
    home = HomeView(shipped(), used)
    settle(qtbot, home, still.images)
    picture = home.grab().toImage()

    faint = {}
    for key in home.findChildren(PanelKey, options=Qt.FindChildOption.FindDirectChildrenOnly):
        for box in () if key.isHidden() else key.texts:
            place = box.used.toAlignedRect().translated(key.pos())
            found = behind(picture, place, box._ink)
            if found < LEAST:
                faint[box.words] = round(found, 2)

    assert faint == {}
