"""A page to put single blocks on."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect

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
