"""Whose turn it is on the screen: visitor, question, attract loop."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.flow.idle import Phase
from kiosk.ui.ask import AskView
from kiosk.ui.attract import AttractView
from kiosk.ui.home import HomeView
from kiosk.ui.icons import Icons
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.tour import TourVeil
from kiosk.ui.window import KioskWindow


@pytest.fixture
def window(qtbot, exhibit, images, watch):
    made = KioskWindow(
        exhibit, theme=Theme(motion=Motion.none()), images=images, icons=Icons(), watch=watch
    )
    qtbot.addWidget(made)
    made.resize(960, 540)
    made.show()
    yield made
    made.close()


def seen(window, kind):
    """Return the view of that kind that is shown, or None."""
    return next((view for view in window.findChildren(kind) if view.isVisible()), None)


def tap(widget, at=None):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())


def button(window, name):
    from PySide6.QtWidgets import QPushButton

    return next(
        b for b in window.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible()
    )


def leave(watch, clock):
    """Nobody touches anything until the attract loop runs."""
    clock.now += 90
    watch.look()
    clock.now += 20
    watch.look()


def test_a_visitor_who_stands_still_is_asked_and_stays(window, watch, clock, qtbot):
    first = window.stage.position
    tap(window, QPoint(900, 20))
    clock.now += 95
    watch.look()
    ask = seen(window, AskView)
    assert ask is not None

    tap(button(window, "Keep watching"))

    qtbot.waitUntil(lambda: seen(window, AskView) is None)
    assert watch.phase is Phase.VISIT
    assert window.stage.position == first


def test_a_touch_beside_the_button_is_an_answer_and_presses_nothing_below(
    window, watch, clock, exhibit, qtbot
):
    panel = exhibit.panels[0]
    tap(window, QPoint(900, 20))
    tile = button(window, panel.title.get("en"))
    place = tile.mapTo(window, tile.rect().center())
    clock.now += 95
    watch.look()

    tap(seen(window, AskView), place)

    assert watch.phase is Phase.VISIT
    assert window.stage.position == ("", "")


def test_a_visit_that_ends_goes_home_in_the_first_language(window, watch, clock, exhibit, qtbot):
    tap(button(window, "中文"))
    window.stage.show_panel(exhibit.panels[1].id)
    qtbot.waitUntil(lambda: window.stage.position[0] == exhibit.panels[1].id)

    leave(watch, clock)

    assert seen(window, AttractView) is not None
    assert window.stage.position == ("", "")
    assert window.language == "en"


def test_the_first_touch_only_wakes(window, watch, clock, qtbot):
    leave(watch, clock)
    attract = seen(window, AttractView)

    tap(attract, QPoint(120, 400))

    assert seen(window, AttractView) is None
    assert window.stage.position == ("", "")
    assert watch.phase is Phase.VISIT


def test_the_language_key_of_the_title_begins_at_home(window, watch, clock, exhibit):
    leave(watch, clock)
    for _ in range(sum(len(panel.pages) for panel in exhibit.panels) + 1):
        window.tour.step()
    assert seen(window, AttractView) is not None

    tap(button(window, "中文"))

    assert seen(window, AttractView) is None
    assert window.stage.position == ("", "")
    assert window.language == "zh"
    assert watch.phase is Phase.VISIT


def test_another_size_while_nobody_is_there_begins_the_loop_anew(window, watch, clock, qtbot):
    leave(watch, clock)
    window.tour.step()

    window.resize(540, 960)

    qtbot.waitUntil(lambda: seen(window, AttractView) is not None)
    assert window.tour.is_walking()
    tap(seen(window, AttractView), QPoint(60, 400))
    assert watch.phase is Phase.VISIT


def test_a_touch_during_the_tour_stays_at_the_page_shown(window, watch, clock, exhibit, qtbot):
    leave(watch, clock)
    window.tour.step()
    panel = exhibit.panels[0]
    veil = seen(window, TourVeil)
    assert veil is not None
    assert window.stage.position == (panel.id, panel.pages[0].id)

    tap(veil, QPoint(300, 520))

    assert seen(window, TourVeil) is None
    assert window.stage.position == (panel.id, panel.pages[0].id)
    assert watch.phase is Phase.VISIT
    assert not window.tour.is_walking()


def test_the_tour_walks_through_every_page_and_begins_anew(window, watch, clock, exhibit):
    leave(watch, clock)
    order = [(panel.id, page.id) for panel in exhibit.panels for page in panel.pages]

    walked = []
    for _ in order:
        window.tour.step()
        walked.append(window.stage.position)
    window.tour.step()

    assert walked == order
    assert seen(window, AttractView) is not None


def test_a_wall_without_touch_starts_with_its_loop(qtbot, exhibit, images, watch):
    window = KioskWindow(
        exhibit,
        theme=Theme(motion=Motion.none()),
        images=images,
        icons=Icons(),
        watch=watch,
        loops=True,
    )
    qtbot.addWidget(window)
    window.resize(960, 540)
    window.show()

    window.begin()

    assert seen(window, AttractView) is not None
    assert window.tour.is_walking()
    window.close()


def test_the_language_key_keeps_the_page(window, exhibit, qtbot):
    panel = exhibit.panels[0]
    window.stage.show_panel(panel.id)
    qtbot.waitUntil(lambda: window.stage.position[0] == panel.id)

    tap(button(window, "中文"))

    assert window.stage.position == (panel.id, panel.pages[0].id)
    assert window.language == "zh"
    assert button(window, "English")


def test_the_views_of_the_language_before_are_freed_at_once(window, qtbot):
    before = [weakref.ref(window.stage), weakref.ref(window.findChild(AttractView))]
    gc.disable()

    try:
        window.switch_language()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

        assert [view() for view in before] == [None, None]
    finally:
        gc.enable()


def test_another_size_is_laid_out_anew_on_the_same_page(window, exhibit, qtbot):
    panel = exhibit.panels[0]
    window.stage.show_panel(panel.id)
    qtbot.waitUntil(lambda: window.stage.position[0] == panel.id)

    window.resize(540, 960)

    qtbot.waitUntil(lambda: window.stage.size() == window.size())
    assert window.stage.position == (panel.id, panel.pages[0].id)


def test_what_minimises_a_full_screen_leaves_it_full(window, qtbot):
    window.setWindowState(Qt.WindowState.WindowFullScreen)

    window.setWindowState(Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized)

    qtbot.waitUntil(lambda: not window.isMinimized())
    assert window.isFullScreen()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_Tab])
def test_keys_have_no_effect(window, key):
    QTest.keyClick(window, key)

    assert window.isVisible()
    assert window.stage.position == ("", "")


def test_home_rests_behind_the_title_and_lives_again_after_it(window, watch, clock):
    leave(watch, clock)
    assert seen(window, HomeView) is None

    tap(seen(window, AttractView), QPoint(120, 400))

    assert seen(window, HomeView) is not None
