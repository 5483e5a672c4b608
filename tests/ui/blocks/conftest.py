"""A page to put single blocks on."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QRegion

from kiosk.content.blocks import Picture
from kiosk.ui.blocks import PageContext
from kiosk.ui.widgets.figure_text import FigureText
from tests.elsewhere.exhibits import two_panels


@pytest.fixture
def context_of():
    """Return a function that makes the context of an empty page, by its setting and surface."""

    def make(used, surface="night"):
        panel = replace(two_panels().panels[0], surface=surface)
        return PageContext(
            theme=used.theme,
            palette=used.theme.palette(panel),
            canvas=used.canvas,
            language=used.language,
            images=used.images,
            icons=used.icons,
            art=None,
            art_box=QRect(),
            panel_title=str,
        )

    return make


@pytest.fixture
def page(setting, still):
    """Return a function that makes a page's context: a picture of 960x540 on a small screen."""

    def make(*, moves=False, language="en", art="art/marsh.jpg"):
        used = setting if moves else still
        return PageContext(
            theme=used.theme,
            palette=used.theme.palette(two_panels().panels[0]),
            canvas=used.canvas,
            language=language,
            images=used.images,
            icons=used.icons,
            art=Picture(src=art) if art else None,
            art_box=QRect(0, 0, 960, 540),
            panel_title=str,
        )

    return make


@pytest.fixture
def drawn(monkeypatch):
    """Return the list of all values of figures that are drawn from now on."""
    values = []
    draw = FigureText.draw

    def noting(self, painter, left, baseline, value=""):
        values.append(value or self.value)
        draw(self, painter, left, baseline, value)

    monkeypatch.setattr(FigureText, "draw", noting)
    return values


def area(region):
    """Return how many pixels a region has."""
    return sum(rect.width() * rect.height() for rect in region)


@pytest.fixture
def painted(qtbot, monkeypatch):
    """Return a function that watches a shown view, and returns what tells its painted region."""

    def watch(view):
        regions = []
        paint = type(view).paintEvent

        def noting(self, event):
            regions.append(QRegion(event.region()))
            paint(self, event)

        monkeypatch.setattr(type(view), "paintEvent", noting)

        def painted_since():
            QCoreApplication.processEvents()
            # Qt may wait some milliseconds with what is to be painted: not here.
            QCoreApplication.sendEvent(view.window(), QEvent(QEvent.Type.UpdateRequest))
            region = QRegion()
            while regions:
                region += regions.pop()
            return region

        # Nothing is painted before the window is on the screen, however busy the machine is.
        qtbot.waitUntil(view.window().windowHandle().isExposed)
        painted_since()
        qtbot.waitUntil(view.context.images.is_idle)
        painted_since()
        return painted_since

    return watch


@pytest.fixture
def share_painted():
    """Return a function that says how much (0 to 1) of a widget a region is."""

    def share(region, view):
        return area(region) / (view.width() * view.height())

    return share
