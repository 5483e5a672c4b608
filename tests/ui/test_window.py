"""Whose turn it is on the screen: visitor, question, attract loop."""

from __future__ import annotations

import gc
import weakref

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QRegion
from PySide6.QtTest import QTest

from kiosk.content.blocks import Picture
from kiosk.content.text import Text
from kiosk.flow.idle import Phase
from kiosk.ui.ask import AskView
from kiosk.ui.attract import AttractView
from kiosk.ui.blocks import Enlarge
from kiosk.ui.closed import ClosedView
from kiosk.ui.home import HomeView
from kiosk.ui.icons import Icons
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.tour import TourVeil
from kiosk.ui.transitions import Transition
from kiosk.ui.widgets.plate_key import LanguageKey
from kiosk.ui.widgets.touch_button import TouchButton
from kiosk.ui.window import KioskWindow
from kiosk.ui.words import WORDS
from kiosk.ui.zoom import ZoomView


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
    return next(
        key
        for key in window.findChildren(TouchButton)
        if key.accessibleName() == name and key.isVisible() and key.isEnabled()
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


@pytest.mark.parametrize("touch", ["title", "language key"])
def test_home_is_unrolled_over_the_title_in_every_language(
    qtbot, exhibit, images, watch, clock, touch
):
    window = KioskWindow(exhibit, theme=Theme(), images=images, icons=Icons(), watch=watch)
    qtbot.addWidget(window)
    window.resize(960, 540)
    window.show()
    leave(watch, clock)
    attract = seen(window, AttractView)
    attract.finish()

    tap(attract if touch == "title" else attract.findChild(LanguageKey), QPoint(20, 20))

    assert seen(window, AttractView) is None
    assert seen(window, HomeView) is not None
    assert seen(window, Transition) is not None
    window.close()


def test_all_of_home_is_painted_where_the_title_gives_way(
    qtbot, exhibit, images, watch, clock, monkeypatch
):
    window = KioskWindow(exhibit, theme=Theme(), images=images, icons=Icons(), watch=watch)
    qtbot.addWidget(window)
    window.resize(960, 540)
    window.show()
    leave(watch, clock)
    attract = seen(window, AttractView)
    attract.finish()
    tap(attract, QPoint(20, 20))
    home = seen(window, HomeView)
    painted = []
    paint = HomeView.paintEvent

    def noting(self, event):
        painted.append(QRegion(event.region()))
        paint(self, event)

    monkeypatch.setattr(HomeView, "paintEvent", noting)

    qtbot.waitUntil(lambda: seen(window, Transition) is None)

    bare = QRegion(home.rect())
    for region in painted:
        bare -= region
    assert bare.boundingRect().width() <= 1, "what is left of the title in the end"
    window.close()


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


def test_the_key_of_large_type_keeps_the_page(window, exhibit, qtbot):
    panel = exhibit.panels[0]
    window.stage.show_page(panel.id, panel.pages[1].id)
    qtbot.waitUntil(lambda: not window.stage.is_moving())

    tap(button(window, "Larger"))

    assert window.stage.position == (panel.id, panel.pages[1].id)
    assert button(window, "Larger").isChecked()

    tap(button(window, "Larger"))

    assert not button(window, "Larger").isChecked()


def test_large_type_ends_with_the_visit(window, watch, clock, exhibit, qtbot):
    tap(button(window, "Larger"))
    window.stage.show_panel(exhibit.panels[1].id)
    qtbot.waitUntil(lambda: not window.stage.is_moving())
    tap(button(window, "中文"))
    assert button(window, "大字").isChecked()

    leave(watch, clock)
    tap(seen(window, AttractView), QPoint(120, 400))

    assert not button(window, "Larger").isChecked()


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


def enlarge(window, exhibit, index=1):
    """Open a page of the first panel and enlarge one of three pictures on it."""
    window.stage.show_panel(exhibit.panels[0].id)
    pictures = tuple(Picture(src=src) for src in ("art/hero.jpg", "art/garden.jpg", "art/no.jpg"))
    window.stage.enlarge_wanted.emit(Enlarge(pictures, index))
    return seen(window, ZoomView)


def test_nothing_below_an_enlarged_picture_can_be_tapped(window, exhibit):
    enlarge(window, exhibit)
    assert not window.stage.isVisible()

    tap(button(window, "Close"))

    assert seen(window, ZoomView) is None
    assert window.stage.isVisible()


def test_home_is_one_tap_away_from_an_enlarged_picture(window, exhibit):
    enlarge(window, exhibit)

    tap(button(window, "Home"))

    assert seen(window, ZoomView) is None
    assert window.stage.isVisible()
    assert window.stage.position == ("", "")


def test_the_language_key_keeps_the_picture_enlarged(window, exhibit):
    enlarge(window, exhibit)
    tap(button(window, "Next"))

    tap(button(window, "中文"))

    assert window.language == "zh"
    assert "3 / 3" in seen(window, ZoomView).words()
    assert not window.stage.isVisible()
    tap(button(window, "关闭"))
    assert window.stage.position[0] == exhibit.panels[0].id


def test_a_visit_that_ends_on_an_enlarged_picture_puts_it_away(window, watch, clock, exhibit):
    enlarge(window, exhibit)
    tap(window, QPoint(900, 20))

    leave(watch, clock)

    assert seen(window, ZoomView) is None
    assert seen(window, AttractView) is not None


@pytest.mark.parametrize("has_zoom", [False, True])
def test_nothing_below_the_question_can_be_tapped(window, watch, clock, exhibit, has_zoom):
    if has_zoom:
        enlarge(window, exhibit)
    tap(window, QPoint(900, 20))
    before = {key.accessibleName() for key in window.findChildren(TouchButton) if key.isVisible()}
    picture = window.grab().toImage()
    clock.now += 95

    watch.look()

    ask = seen(window, AskView)
    keys = [key for key in window.findChildren(TouchButton) if key.isVisible()]
    assert {key.accessibleName() for key in keys} == {"Keep watching", "中文"}
    corner = window.grab().toImage().pixelColor(4, 270)
    dimmed = picture.pixelColor(4, 270)
    assert corner.lightness() <= dimmed.lightness()
    tap(ask, QPoint(60, 500))
    after = {key.accessibleName() for key in window.findChildren(TouchButton) if key.isVisible()}
    assert after == before


def test_the_question_can_be_answered_in_the_other_language(window, watch, clock, exhibit):
    window.stage.show_panel(exhibit.panels[0].id)
    tap(window, QPoint(900, 20))
    clock.now += 95
    watch.look()

    tap(button(window, "中文"))

    assert seen(window, AskView) is None
    assert window.language == "zh"
    assert window.stage.position[0] == exhibit.panels[0].id
    assert watch.phase is Phase.VISIT


def test_the_language_key_of_the_tour_keeps_its_page_for_this_round(window, watch, clock, exhibit):
    leave(watch, clock)
    window.tour.step()
    at = window.stage.position

    tap(button(window, "中文"))

    assert window.language == "zh"
    assert window.stage.position == at
    assert watch.phase is Phase.ATTRACT
    assert window.tour.is_walking()
    assert button(window, WORDS["zh"].touch_anywhere)
    for _ in range(sum(len(panel.pages) for panel in exhibit.panels)):
        window.tour.step()
    assert seen(window, AttractView) is not None
    assert window.language == "en"


def test_a_tour_in_the_other_language_opens_there_and_ends_in_the_first(
    window, watch, clock, exhibit
):
    leave(watch, clock)
    window.tour.step()
    tap(button(window, "中文"))

    tap(button(window, WORDS["zh"].touch_anywhere))
    assert window.language == "zh"
    assert window.stage.position == (exhibit.panels[0].id, exhibit.panels[0].pages[0].id)
    leave(watch, clock)

    assert window.language == "en"


def test_keys_under_the_veil_of_the_tour_say_that_they_cannot_be_tapped(
    window, watch, clock, exhibit
):
    leave(watch, clock)
    for _ in range(len(exhibit.panels[0].pages)):
        window.tour.step()
        below = window.stage.findChildren(TouchButton)
        assert not any(key.isEnabled() for key in below if key.isVisible())

    tap(button(window, WORDS["en"].touch_anywhere))

    assert window.stage.isEnabled()


def test_home_rests_behind_the_title_and_lives_again_after_it(window, watch, clock):
    leave(watch, clock)
    assert seen(window, HomeView) is None

    tap(seen(window, AttractView), QPoint(120, 400))

    assert seen(window, HomeView) is not None


def other_exhibit(exhibit, *, without=""):
    """The same exhibit under another title, without one of its panels."""
    panels = tuple(panel for panel in exhibit.panels if panel.id != without)
    return msgspec.structs.replace(exhibit, title=Text({"": "Another"}), panels=panels)


def test_new_content_is_shown_where_we_are(window, exhibit):
    panel = exhibit.panels[1]
    page = panel.pages[-1]
    window.stage.show_page(panel.id, page.id)

    window.show_exhibit(other_exhibit(exhibit))

    assert window.stage.position == (panel.id, page.id)
    assert window.windowTitle() == "Another"


def test_new_content_without_the_panel_we_are_in_is_shown_at_home(window, exhibit):
    gone = exhibit.panels[1]
    window.stage.show_page(gone.id, gone.pages[0].id)

    window.show_exhibit(other_exhibit(exhibit, without=gone.id))

    assert seen(window, HomeView) is not None
    assert not any(
        key.accessibleName() == gone.title.get("en")
        for key in window.findChildren(TouchButton)
        if key.isVisible()
    )


def test_the_tour_walks_on_through_new_content(window, watch, exhibit, clock):
    watch.rest()
    window.tour.step()
    window.tour.step()
    position = window.stage.position

    window.show_exhibit(other_exhibit(exhibit))

    assert window.stage.position == position
    assert window.tour.is_walking()
    assert seen(window, TourVeil) is not None
    window.show_exhibit(other_exhibit(exhibit, without=position[0]))
    window.tour.step()
    assert window.stage.position[0] not in ("", position[0])


def test_the_title_stays_through_new_content(window, watch, exhibit):
    watch.rest()

    window.show_exhibit(other_exhibit(exhibit))

    assert seen(window, AttractView) is not None
    assert window.tour.is_walking()


def test_a_language_that_is_gone_is_left(window, exhibit):
    window.switch_language()
    other = msgspec.structs.replace(exhibit, languages=("en",))

    window.show_exhibit(other)

    assert window.language == "en"


def closed_view(window):
    return seen(window, ClosedView)


def test_outside_the_hours_the_screen_is_dark_and_nothing_moves_under_it(window):
    window.close_hall()

    assert closed_view(window).geometry() == window.rect()
    assert not window.tour.is_walking()
    assert not window.stage.isVisible()
    assert seen(window, AttractView) is None


def test_a_touch_of_the_dark_screen_begins_a_visit_at_home(window, watch, clock, qtbot):
    window.close_hall()

    with qtbot.waitSignal(window.woken):
        tap(closed_view(window))

    assert closed_view(window) is None
    assert watch.phase is Phase.VISIT
    assert isinstance(window.stage.shown(), HomeView)
    assert window.stage.isVisible()


def test_in_the_morning_the_loop_begins_again(window):
    window.close_hall()
    window.open_hall()

    assert closed_view(window) is None
    assert window.tour.is_walking()
    assert seen(window, AttractView) is not None


@pytest.mark.parametrize("change", ["content", "size"])
def test_a_dark_screen_stays_dark_whatever_changes_below(window, exhibit, change):
    window.close_hall()

    if change == "content":
        window.show_exhibit(exhibit)
    else:
        window.resize(720, 1280)

    assert closed_view(window).geometry() == window.rect()
    assert not window.tour.is_walking()
    assert not window.stage.isVisible()
    assert window.childAt(window.rect().center()) is closed_view(window)


def test_the_tour_sets_every_page_a_little_elsewhere_and_a_visitor_gets_it_straight(window, watch):
    watch.rest()
    places = []
    for _ in range(3):
        window.tour.step()
        places.append(window.stage.pos())
    assert len({(place.x(), place.y()) for place in places}) == 3

    tap(seen(window, TourVeil))

    assert window.stage.pos() == QPoint(0, 0)


def test_new_content_is_made_a_piece_at_a_time_below_what_is_shown(window, exhibit, qtbot, images):
    panel = exhibit.panels[1]
    window.stage.show_page(panel.id, panel.pages[0].id)
    old, shown = window.views, window.grab().toImage()
    turns = []
    counting = QTimer()
    counting.timeout.connect(lambda: turns.append(window.views is old))
    counting.start(0)

    window.bring(other_exhibit(exhibit))
    images.renew(lambda _: None)

    assert window.grab().toImage() == shown, "what was shown is held, though its pictures are gone"
    qtbot.waitUntil(lambda: window.views is not old)
    counting.stop()
    assert window.windowTitle() == "Another"
    assert window.stage.position == (panel.id, panel.pages[0].id)
    assert sum(turns) >= 2


def test_of_several_contents_the_newest_is_brought(window, exhibit, qtbot):
    window.bring(exhibit)
    window.bring(other_exhibit(exhibit))

    qtbot.waitUntil(lambda: window.windowTitle() == "Another")
    qtbot.waitUntil(lambda: len(window.findChildren(AttractView)) == 1)


def test_a_language_that_changes_while_content_is_brought_is_that_of_the_content(
    window, exhibit, qtbot
):
    window.bring(other_exhibit(exhibit))
    window._bringing._step()
    assert len(window.findChildren(AttractView)) == 2, "the views are made, the page is not"
    window.switch_language()
    spoken = window.language

    qtbot.waitUntil(lambda: window.windowTitle() == "Another")

    assert window.views.setting.language == spoken
    qtbot.waitUntil(lambda: len(window.findChildren(AttractView)) == 1)


def test_home_that_was_made_ahead_stays_unseen_when_a_page_is_opened_meanwhile(
    window, exhibit, qtbot
):
    window.bring(other_exhibit(exhibit))
    for _ in range(3):
        window._bringing._step()
    window.stage.show_page(exhibit.panels[1].id, exhibit.panels[1].pages[0].id)

    qtbot.waitUntil(lambda: window.windowTitle() == "Another")

    assert window.stage.position[0] == exhibit.panels[1].id
    assert seen(window, HomeView) is None
    window.stage.show_home()
    window.stage.finish()
    assert seen(window, HomeView) is not None
