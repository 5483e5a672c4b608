"""Large type: everything larger, nothing lost, and only for the visitor who asked for it."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import ArticleBlock, CarouselBlock, StatsBlock
from kiosk.content.layouts.larger import in_large_type
from kiosk.content.words import visible_words
from kiosk.ui.ask import AskView
from kiosk.ui.blocks import build_block
from kiosk.ui.blocks.screenfuls import ScreenfulsView
from kiosk.ui.blocks.scrolled import ScrolledView
from kiosk.ui.canvas import Canvas
from kiosk.ui.home import HomeView
from kiosk.ui.home_key import PanelKey
from kiosk.ui.icons import Icons
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.widgets.plate_key import LanguageKey
from kiosk.ui.zoom import ZoomView
from tests.elsewhere.exhibits import many_panels, two_panels
from tests.shipped_exhibit import shipped
from tests.ui.faults import faults, squeezed

SCREENS = {"landscape": (1920, 1080), "upright": (1080, 1920)}
LANGUAGES = ("zh", "en")
# Body text is set at up to so many design units; in large type it is so many times as large.
BODY, LARGER = 28, 1.3
# Of all of it so much is. The rest, most of it words in rings and links of chains, has no room.
MOST = 0.85
# How often a block is built at most until it is as large as it can be: a finger waits for it.
MOST_BUILT = 6
# Every page would take long: one of so many, in one language and orientation after the other.
EVERY = 3
TURNS = [(screen, language) for screen in SCREENS for language in LANGUAGES]


def pages(exhibit):
    return [(panel, page) for panel in exhibit.panels for page in panel.pages]


def sampled():
    """Pages as usual and in large type, each with a screen and a language."""
    both = list(zip(pages(shipped()), pages(in_large_type(shipped())), strict=True))[::EVERY]
    return [
        (usual, large, *TURNS[number % len(TURNS)]) for number, (usual, large) in enumerate(both)
    ]


@pytest.fixture(scope="module")
def icons(qapp):
    return Icons()


@pytest.fixture
def opened(qtbot, images, icons):
    """Return a function that opens a page."""
    titles = {panel.id: panel.id for panel in shipped().panels}

    def make(panel, page, setting):
        view = PageView(panel, page, setting, titles)
        qtbot.addWidget(view)
        return view

    return make


@pytest.fixture
def set_on(images, icons):
    """Return a function that makes a setting for a screen and a language."""

    def make(screen, language, *, is_large=True):
        theme, canvas = Theme(motion=Motion.none()), Canvas(*SCREENS[screen])
        return Setting(theme, canvas, language, images, icons, is_large=is_large)

    return make


def texts_of(blocks):
    """Every text of some blocks, those behind a window included."""
    for block in blocks:
        if isinstance(block, ScrolledView):
            yield from texts_of([block.whole])
        elif isinstance(block, ScreenfulsView):
            yield from texts_of(block.blocks)
        else:
            yield from block.texts


def lost(page, view):
    """Say which words of a page are nowhere in its view."""
    shown = squeezed("".join(view.words()))
    every = [words for block in page.blocks for words in visible_words(block, view.language)]
    return [words for words in every if squeezed(words) not in shown]


def test_pages_lose_nothing_and_their_words_are_larger(opened, set_on):
    found, growth = [], []
    for (panel, page), (_, as_large), screen, language in sampled():
        setting = set_on(screen, language)
        usual = opened(panel, page, set_on(screen, language, is_large=False))
        large = opened(panel, as_large, setting)
        wrong = faults(large, tolerance=12 * setting.page_canvas.unit) + lost(page, large)
        found += [f"{panel.id}-{page.id}, {screen}, {language}: {fault}" for fault in wrong]
        sizes = {box.words: box.size_px for box in texts_of(usual.views) if box.size_px <= BODY}
        growth += [
            box.size_px / sizes[box.words] for box in texts_of(large.views) if box.words in sizes
        ]

    assert found == []
    assert len(growth) > 50
    assert sum(times >= LARGER for times in growth) >= MOST * len(growth)
    assert min(growth) >= 1.0


@pytest.mark.parametrize(("screen", "language"), TURNS)
def test_the_fullest_page_is_reckoned_before_it_is_built(
    opened, set_on, monkeypatch, screen, language
):
    built = []

    def counted(block, *rest):
        built.append(block)
        return build_block(block, *rest)

    monkeypatch.setattr("kiosk.ui.automatic_block.build_block", counted)
    panel, page = max(pages(in_large_type(shipped())), key=figures_on)

    view = opened(panel, page, set_on(screen, language))

    assert view.views
    assert max(Counter(map(id, built)).values()) <= MOST_BUILT


def figures_on(one):
    """Return how many figures stand on a page of a panel."""
    return sum(
        len(block.items) + sum(len(card.items) for card in block.cards)
        for block in one[1].blocks
        if isinstance(block, StatsBlock)
    )


def test_pictures_of_articles_are_seen_in_a_carousel():
    usual, large = pages(shipped()), pages(in_large_type(shipped()))
    added = 0
    for (_, page), (_, as_large) in zip(usual, large, strict=True):
        articles = [block for block in page.blocks if isinstance(block, ArticleBlock)]
        every = [block.art for block in articles] + [p.art for a in articles for p in a.points]
        wanted = [art.src for art in every if art is not None]
        assert as_large.layout == ""
        if wanted:
            added += 1
            carousel = as_large.blocks[-1]
            assert isinstance(carousel, CarouselBlock)
            assert [picture.src for picture in carousel.images] == wanted
        assert len(as_large.blocks) == len(page.blocks) + bool(wanted)

    assert added


@pytest.mark.parametrize(
    ("exhibit", "screen", "language"),
    [
        *((shipped(), *turn) for turn in TURNS),
        (two_panels(), *TURNS[0]),
        (two_panels(), *TURNS[3]),
        (many_panels(20), *TURNS[1]),
        (many_panels(20), *TURNS[2]),
    ],
)
def test_home_fits_and_names_every_panel(qtbot, set_on, exhibit, screen, language):
    home = HomeView(exhibit, set_on(screen, language))
    usual = HomeView(exhibit, set_on(screen, language, is_large=False))
    for view in (home, usual):
        qtbot.addWidget(view)

    assert home.overflowing() == []
    assert {panel.title.get(language) for panel in exhibit.panels} <= set(home.words())
    for key, other in zip(of_panels(home), of_panels(usual), strict=True):
        assert key.texts[-1].size_px >= other.texts[-1].size_px


def of_panels(home):
    return [key for key in home.findChildren(PanelKey) if not key.isHidden()]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_and_what_is_said_of_an_enlarged_picture_are_larger(
    qtbot, set_on, exhibit, screen, language
):
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(*SCREENS[screen])
    panel, picture = next(
        (panel, image)
        for panel in exhibit.panels
        for page in panel.pages
        for block in page.blocks
        if isinstance(block, CarouselBlock)
        for image in block.images
        if image.name.get(language) and image.caption.get(language)
    )
    usual, large = (
        [
            *AskView(exhibit, set_on(screen, language, is_large=is_large), around)._texts,
            *ZoomView(
                [picture],
                0,
                panel,
                set_on(screen, language, is_large=is_large),
                around,
                has_language=True,
            )._words._texts,
        ]
        for is_large in (False, True)
    )

    assert [box.words for box in usual] == [box.words for box in large]
    assert all(box.fits and around.rect().contains(box.used.toRect()) for box in large)
    assert all(a.size_px < b.size_px for a, b in zip(usual, large, strict=True))


def test_the_question_lays_its_language_key_over_that_of_home(qtbot, set_on, exhibit):
    setting = set_on("landscape", "en")
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(*SCREENS["landscape"])
    home = HomeView(exhibit, setting)
    home.setParent(around)
    ask = AskView(exhibit, setting, around)
    around.show()
    home.show()
    (below,) = home.findChildren(LanguageKey)
    place = below.geometry()

    ask.cover(home)

    (key,) = [key for key in ask.findChildren(LanguageKey) if key.isVisible()]
    assert key.geometry() == place
