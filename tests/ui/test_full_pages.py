"""Pages without a layout that hold whatever comes: composed, whole, and nothing lost."""

from __future__ import annotations

import random
from itertools import combinations

import msgspec
import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import AnyBlock, Figure, HeroBlock, StatsBlock, StatsCard
from kiosk.content.layouts.wishes import wish_of
from kiosk.content.text import Amount, Text
from kiosk.ui.blocks import build_block
from kiosk.ui.blocks.screenfuls import ScreenfulsView
from kiosk.ui.blocks.scrolled import ScrolledView
from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.in_full import InFull
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.widgets.round_key import RoundKey
from tests.shipped_exhibit import shipped
from tests.ui.test_automatic_pages import without_layout, wrong

SEEDS = range(12)
# Landscape and upright, in both languages.
SETTINGS = [
    ((1920, 1080), "zh"),
    ((1080, 1920), "en"),
    ((1920, 1080), "en"),
    ((1080, 1920), "zh"),
]
MOST_BLOCKS = 8
# What is reckoned without fonts is a little more than what is needed.
NARROWER = 0.75


@pytest.fixture(scope="module")
def icons(qapp):
    return Icons()


@pytest.fixture
def opened(qtbot, images, icons):
    """Return a function that opens the page of a seed, and tells its screen."""

    def make(seed):
        screen, language = SETTINGS[seed % len(SETTINGS)]
        setting = Setting(Theme(motion=Motion.none()), Canvas(*screen), language, images, icons)
        panel, page = mixed(seed)
        view = PageView(panel, page, setting, {})
        qtbot.addWidget(view)
        return view, screen

    return make


def mixed(seed):
    """Return a panel and a page of up to eight blocks of any kinds."""
    chance = random.Random(seed)
    known = [each.values for each in without_layout(shipped())]
    panel, page = chance.choice(known)
    heads: list[HeroBlock] = []
    by_kind: dict[str, list[AnyBlock]] = {}
    for _, other in known:
        for block in other.blocks:
            if isinstance(block, HeroBlock):
                heads.append(block)
            else:
                by_kind.setdefault(type(block).__name__, []).append(block)
    blocks: list[AnyBlock] = [chance.choice(heads)]
    for kind in chance.choices(sorted(by_kind), k=chance.randint(1, MOST_BLOCKS - 1)):
        blocks.append(chance.choice(by_kind[kind]))
    return panel, msgspec.structs.replace(page, layout="", blocks=tuple(blocks))


def parts(view):
    """Every block of a page with its place on it, those of later screenfuls below the page."""
    for block in view.views:
        within = block.whole if isinstance(block, ScrolledView) else block
        if isinstance(within, ScreenfulsView):
            for each in within.blocks:
                yield each, each.geometry().translated(block.pos())
        else:
            yield block, block.geometry()


def too_narrow(view):
    """Say which blocks are narrower than what suits them."""
    unit = Canvas(view.width(), view.height()).unit
    found = []
    for block, _ in parts(view):
        seen = block.whole if isinstance(block, ScrolledView) else block
        said = getattr(seen, "_block", None)
        if said is not None and not isinstance(said, HeroBlock):
            narrowest = wish_of(said, view.language).narrowest
            if seen.width() / unit < NARROWER * narrowest:
                found.append(f"{type(said).__name__}: {seen.width() / unit:.0f} of {narrowest:.0f}")
    return found


def cut_by_its_window(window):
    """Say which blocks are only partly seen at one of the places where the window rests."""
    (down,) = [key for key in window.findChildren(RoundKey) if key.parent() is window][1:]
    found, seen = [], set()
    while True:
        offset = window.property("offset")
        frame = QRect(0, offset, window.width(), window.height())
        for block in window.whole.blocks:
            if frame.contains(block.geometry()):
                seen.add(block)
            elif frame.intersects(block.geometry()):
                found.append(f"cut at {offset}: {type(block).__name__}")
        if not down.isEnabled():
            break
        down.click()
    return found + [f"never seen: {type(b).__name__}" for b in window.whole.blocks if b not in seen]


def crossing(view):
    """Say which blocks lie on each other, wherever they are moved to."""
    return [
        f"{type(one).__name__} / {type(other).__name__}"
        for (one, first), (other, second) in combinations(parts(view), 2)
        if first.intersects(second)
    ]


def beyond(view):
    """Say which figures of a row end outside of it."""
    shown = view.whole if isinstance(view, ScrolledView) else view
    placed = getattr(shown, "_figures", ())
    return [text.words for _, text, at in placed if at.x() + text.width > shown.width() + 1]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_page_of_any_blocks_is_composed(opened, seed):
    view, screen = opened(seed)
    windows = [v for v in view.views if isinstance(getattr(v, "whole", None), ScreenfulsView)]

    assert len([*parts(view)]) == len(view.page.blocks)
    assert wrong(view, screen) == []
    assert crossing(view) == []
    assert too_narrow(view) == []
    assert [cut for window in windows for cut in cut_by_its_window(window)] == []


def test_a_page_that_is_too_full_is_seen_a_screenful_at_a_time(opened):
    full = [view for view, _ in map(opened, SEEDS) if len(view.page.blocks) > MOST_BLOCKS - 2]

    assert any(
        isinstance(getattr(block, "whole", None), ScreenfulsView)
        for view in full
        for block in view.views
    )


@pytest.mark.parametrize("setting", SETTINGS[:2], ids=str)
def test_figures_with_long_units_are_all_seen(qtbot, images, icons, setting):
    screen, language = setting
    unit = Text({"zh": "每个作业年度里的标准集装箱", "en": "standard boxes a year"})
    label = Text({"zh": "老码头", "en": "The old quay"})
    figures = tuple(
        Figure(value=Amount({"": 1000 + n}), unit=unit, label=label) for n in range(MOST_BLOCKS)
    )
    panel, page = mixed(0)
    page = msgspec.structs.replace(page, blocks=(page.blocks[0], StatsBlock(items=figures)))
    used = Setting(Theme(motion=Motion.none()), Canvas(*screen), language, images, icons)

    view = PageView(panel, page, used, {})
    qtbot.addWidget(view)

    assert wrong(view, screen) == []
    assert beyond(view.views[1]) == []


def test_a_row_too_wide_for_its_place_says_so(opened):
    view, _ = opened(0)
    unit = Text({"zh": "每个作业年度里的标准集装箱"})
    figures = tuple(Figure(value=Amount({"": 1000 + n}), unit=unit) for n in range(MOST_BLOCKS))

    row = build_block(StatsBlock(items=figures), "", view.views[0].context, QRect(0, 0, 900, 180))

    assert beyond(row) == []
    assert len(row.overflowing()) == MOST_BLOCKS


def test_a_window_ends_between_two_lines(opened, qtbot):
    view, _ = opened(0)
    words = Text({"zh": "盐港的老码头在修复之后重新开放，渔市每天清晨五点开市。" * 40})
    context = view.views[0].context

    def build(look, room):
        return build_block(HeroBlock(title=Text({"zh": "盐港"}), lead=words), look, context, room)

    window = InFull(build, ("",), context, QRect(0, 0, 900, 400)).behind_window(1.5)
    assert isinstance(window, ScrolledView)
    qtbot.addWidget(window)
    window.show()

    lead = window.whole.texts[-1]
    end = window.whole.visibleRegion().boundingRect().height()
    seen = (end - lead.used.top()) / (lead.used.height() / lead.count)
    assert seen == pytest.approx(round(seen), abs=0.05)


def test_figures_on_cards_keep_their_headings(opened):
    view, _ = opened(0)
    item = Figure(value=Amount({"": 1037}), label=Text({"zh": "一九九三年以来的标签"}))
    cards = tuple(StatsCard(title=Text({"zh": f"第{n}张"}), items=(item,) * 2) for n in range(2))
    context = view.views[0].context

    def build(look, room):
        return build_block(StatsBlock(cards=cards), look, context, room)

    tried = InFull(build, ("cards", ""), context, QRect(0, 0, 900, 180))
    stats = tried.as_it_is() or tried.behind_window(1.5)

    assert stats is not None
    assert {"第0张", "第1张"} <= set(stats.words())
    assert stats.overflowing() == []
