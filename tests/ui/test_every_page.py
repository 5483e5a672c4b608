"""Every page of the shipped exhibit, and of one about another place, on every kind of screen."""

from __future__ import annotations

import weakref

import pytest
from PySide6.QtGui import QFont, QRawFont

from kiosk.content.words import visible_words
from kiosk.ui.attract import AttractView
from kiosk.ui.canvas import Canvas
from kiosk.ui.fonts import Face, font
from kiosk.ui.home import HomeView
from kiosk.ui.icons import Icons
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting
from kiosk.ui.text import TextBox
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.vertical import VerticalText
from kiosk.ui.words import WORDS
from tests.elsewhere.exhibits import many_panels, two_panels
from tests.shipped_exhibit import shipped
from tests.ui.faults import faults
from tests.ui.torn import torn

SCREENS = [(1920, 1080), (1080, 1920), (3840, 2160), (1366, 768), (1920, 1200), (2560, 1080)]
LANGUAGES = ["zh", "en"]
# Both languages where the compositions are drawn; elsewhere English, which is longer.
IN_LANGUAGES = [
    *((screen, language) for screen in SCREENS[:2] for language in LANGUAGES),
    *((screen, "en") for screen in SCREENS[2:]),
    ((1366, 768), "zh"),
]


def pages(exhibit):
    return [
        pytest.param(panel, page, id=f"{panel.id}-{page.id}")
        for panel in exhibit.panels
        for page in panel.pages
    ]


@pytest.fixture(scope="module")
def icons(qapp):
    return Icons()


@pytest.fixture
def set_on(images, icons):
    """Return a function that makes a setting for a screen and a language."""

    def make(screen, language):
        return Setting(Theme(motion=Motion.none()), Canvas(*screen), language, images, icons)

    return make


@pytest.fixture
def texts(monkeypatch):
    """Return a function that tells every text made so far that is kept, with its lines."""
    made = []
    for kind in (TextBox, VerticalText):
        make = kind.__init__

        def noted(self, *args, make=make, **named):
            made.append(weakref.ref(self))
            make(self, *args, **named)

        monkeypatch.setattr(kind, "__init__", noted)
    return lambda: [(text.words, text.lines) for ref in made if (text := ref())]


def opened(qtbot, panel, page, setting, exhibit):
    titles = {p.id: p.title.get(setting.language) for p in exhibit.panels}
    view = PageView(panel, page, setting, titles)
    qtbot.addWidget(view)
    return view


@pytest.mark.parametrize(("screen", "language"), IN_LANGUAGES, ids=str)
@pytest.mark.parametrize(("panel", "page"), pages(shipped()))
def test_every_word_is_on_the_screen_and_can_be_read(
    qtbot, set_on, texts, panel, page, screen, language
):
    setting = set_on(screen, language)
    view = opened(qtbot, panel, page, setting, shipped())

    # Lines are set with leading above and below: that much of two texts may overlap.
    assert faults(view, tolerance=12 * setting.canvas.unit) == []
    assert len(texts()) >= len(view.views)
    assert [fault for words, lines in texts() for fault in torn(words, lines)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", SCREENS[:2], ids=["landscape", "upright"])
@pytest.mark.parametrize(("panel", "page"), pages(two_panels()))
def test_other_words_in_the_same_layouts(qtbot, set_on, panel, page, screen, language):
    setting = set_on(screen, language)
    view = opened(qtbot, panel, page, setting, two_panels())

    assert faults(view, tolerance=12 * setting.canvas.unit) == []


@pytest.mark.parametrize(("panel", "page"), pages(shipped()))
def test_every_page_has_the_layout_that_it_names(panel, page):
    from kiosk.content.layouts import LAYOUTS
    from kiosk.content.layouts.seats import seated

    layout = LAYOUTS[page.layout]

    assert {place.name for _, place in seated(page.blocks, layout)} <= {
        p.name for p in layout.places
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: f"{screen[0]}x{screen[1]}")
@pytest.mark.parametrize(
    "exhibit", [shipped(), two_panels(), many_panels(20)], ids=["8", "2", "20"]
)
def test_home_and_attract_fit(qtbot, set_on, exhibit, screen, language):
    setting = set_on(screen, language)
    home, attract = HomeView(exhibit, setting), AttractView(exhibit, setting)
    qtbot.addWidget(home)
    qtbot.addWidget(attract)

    assert home.overflowing() == []
    assert attract.overflowing() == []
    named = set(home.words())
    assert {panel.title.get(language) for panel in exhibit.panels} <= named


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("face", [Face.SERIF, Face.SANS, Face.SANS_MEDIUM, Face.SANS_BOLD])
def test_no_character_is_without_a_glyph(face):
    raw = QRawFont.fromFont(font(face, 40))
    text = "".join(
        words for language in LANGUAGES for words in visible_words(shipped(), language)
    ) + "".join(str(getattr(WORDS[code], name)) for code in WORDS for name in WORDS[code].__slots__)

    missing = sorted({c for c in text if c.strip() and not raw.supportsCharacter(ord(c))})

    assert raw.familyName() == QFont(font(face, 40)).families()[0]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("panel", "page"), pages(shipped()))
def test_a_page_is_entered_and_left_and_nothing_runs(qtbot, images, icons, panel, page, language):
    setting = Setting(Theme(), Canvas(960, 540), language, images, icons)
    view = opened(qtbot, panel, page, setting, shipped())
    view.show()

    view.rewind()
    view.enter()
    view.leave()

    assert not view.is_moving()
