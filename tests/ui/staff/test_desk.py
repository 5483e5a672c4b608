"""Through the corner and back, with the real window."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest

from kiosk.content.blocks import Picture
from kiosk.content.text import Text
from kiosk.flow.idle import Phase
from kiosk.staff.pin import PinStore
from kiosk.ui.ask import AskView
from kiosk.ui.attract import AttractView
from kiosk.ui.blocks import Enlarge
from kiosk.ui.closed import ClosedView
from kiosk.ui.icons import Icons
from kiosk.ui.staff.corner import StaffCorner
from kiosk.ui.staff.keys import StaffKey
from kiosk.ui.staff.pad import PinPad
from kiosk.ui.staff.sheet import StaffSheet
from kiosk.ui.staff.words import STAFF_WORDS
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.tour import TourVeil
from kiosk.ui.window import KioskWindow
from kiosk.ui.zoom import ZoomView

WORDS = STAFF_WORDS["en"]
CORNER = QPoint(950, 10)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot, exhibit, images, watch, store):
    made = KioskWindow(
        exhibit, theme=Theme(motion=Motion.none()), images=images, icons=Icons(), watch=watch
    )
    made.staff.serve(store, tuple)
    qtbot.addWidget(made)
    made.resize(960, 540)
    made.show()
    yield made
    made.close()


def seen(window, kind):
    """Return the view of that kind that is shown, or None."""
    return next((view for view in window.findChildren(kind) if view.isVisible()), None)


def hold(window, clock):
    """Hold the corner, whatever lies there, until it opens."""
    (corner,) = window.findChildren(StaffCorner)
    corner._clock = clock
    under = window.childAt(CORNER)
    at = under.mapFrom(window, CORNER)
    QTest.mousePress(under, LEFT, pos=at)
    clock.now += 3.1
    corner.tick()
    QTest.mouseRelease(under, LEFT, pos=at)


def tap(window, name, index=0):
    keys = [
        key
        for key in window.findChildren(StaffKey)
        if key.accessibleName() == name and key.isVisible()
    ]
    QTest.mouseClick(keys[index], LEFT)


def sign_in(window, clock, qtbot):
    hold(window, clock)
    for digit in "2468":
        tap(window, digit)
    qtbot.waitUntil(lambda: seen(window, StaffSheet) is not None)


def leave(watch, clock):
    """Nobody touches anything until the attract loop runs."""
    clock.now += 90
    watch.look()
    clock.now += 20
    watch.look()


def test_corner_pin_and_sheet(window, clock, qtbot):
    hold(window, clock)
    assert seen(window, PinPad) is not None
    tap(window, WORDS.back)
    assert seen(window, PinPad) is None
    assert window.stage.isVisible()
    sign_in(window, clock, qtbot)
    assert seen(window, PinPad) is None
    tap(window, WORDS.back)
    assert seen(window, StaffSheet) is None
    assert window.stage.isVisible()


def test_the_pin_is_asked_for_every_time(window, clock, qtbot):
    sign_in(window, clock, qtbot)
    tap(window, WORDS.back)
    hold(window, clock)
    assert seen(window, PinPad) is not None


def test_a_pad_that_goes_while_it_finds_out_opens_nothing(window, clock):
    hold(window, clock)
    pad = seen(window, PinPad)
    window.staff.close()
    pad.opened.emit()
    assert seen(window, StaffSheet) is None
    assert not window.staff.is_open


def test_restart_and_exit_are_told(window, clock, qtbot):
    sign_in(window, clock, qtbot)
    tap(window, WORDS.restart)
    with qtbot.waitSignal(window.staff.restart_wanted):
        tap(window, WORDS.restart, 1)
    tap(window, WORDS.exit)
    with qtbot.waitSignal(window.staff.exit_wanted):
        tap(window, WORDS.exit, 1)


def test_while_staff_are_there_nobody_is_asked(window, watch, clock):
    hold(window, clock)
    leave(watch, clock)
    assert watch.phase is Phase.VISIT
    assert seen(window, AskView) is None
    assert seen(window, PinPad) is not None
    tap(window, WORDS.back)
    clock.now += 91
    watch.look()
    assert seen(window, AskView) is not None


def test_it_goes_by_itself_when_nobody_touches_it(window, clock, qtbot):
    hold(window, clock)
    away = window.staff._away
    assert away.isActive()
    assert away.interval() == 60_000
    away.timeout.emit()
    assert seen(window, PinPad) is None
    assert not away.isActive()


def test_every_touch_keeps_it(window, clock, qtbot):
    hold(window, clock)
    window.staff._away.stop()
    tap(window, "2")
    assert window.staff._away.isActive()


def test_the_title_comes_back_to_whoever_opened_over_it(window, watch, clock):
    leave(watch, clock)
    assert seen(window, AttractView) is not None
    hold(window, clock)
    assert seen(window, PinPad) is not None
    assert seen(window, AttractView) is None
    assert not window.tour.is_walking()
    tap(window, WORDS.back)
    assert watch.phase is Phase.ATTRACT
    assert seen(window, AttractView) is not None
    assert window.tour.is_walking()


def test_it_opens_over_the_tour(window, watch, clock):
    leave(watch, clock)
    window.tour.step()
    assert seen(window, TourVeil) is not None
    hold(window, clock)
    assert seen(window, PinPad) is not None
    assert seen(window, TourVeil) is None


def test_it_opens_over_the_question_which_is_answered(window, watch, clock):
    hold(window, clock)
    tap(window, WORDS.back)
    clock.now += 91
    watch.look()
    assert seen(window, AskView) is not None
    hold(window, clock)
    assert seen(window, PinPad) is not None
    assert seen(window, AskView) is None
    tap(window, WORDS.back)
    assert window.stage.isVisible()


def test_it_opens_over_a_picture_which_is_there_again(window, exhibit, clock):
    panel = exhibit.panels[0]
    window.stage.show_page(panel.id, panel.pages[0].id)
    window._on_enlarge_wanted(
        Enlarge((Picture(src="art/garden.jpg", name=Text({"en": "Garden"})),), 0)
    )
    hold(window, clock)
    assert seen(window, PinPad) is not None
    assert seen(window, ZoomView) is None
    tap(window, WORDS.back)
    assert seen(window, ZoomView) is not None
    assert not window.stage.isVisible()


def test_it_opens_over_the_dark_screen(window, clock, qtbot):
    window.close_hall()
    with qtbot.waitSignal(window.woken):
        hold(window, clock)
    assert seen(window, PinPad) is not None
    assert seen(window, ClosedView) is None


def test_another_language_and_a_turned_screen_keep_it(window, clock, qtbot):
    sign_in(window, clock, qtbot)
    window.switch_language()
    (sheet,) = [view for view in window.findChildren(StaffSheet) if view.isVisible()]
    assert STAFF_WORDS["zh"].staff in sheet.words()
    window.resize(QSize(540, 960))
    qtbot.waitUntil(lambda: seen(window, StaffSheet).size() == QSize(540, 960))
    assert window.childAt(270, 20) is seen(window, StaffSheet)


def test_new_content_keeps_it(window, exhibit, clock, qtbot):
    sign_in(window, clock, qtbot)
    window.show_exhibit(exhibit)
    assert not window.stage.isVisible()
    tap(window, WORDS.back)
    assert window.stage.isVisible()


def test_before_it_is_served_nobody_comes_in(qtbot, exhibit, images, watch, clock):
    window = KioskWindow(
        exhibit, theme=Theme(motion=Motion.none()), images=images, icons=Icons(), watch=watch
    )
    qtbot.addWidget(window)
    window.resize(960, 540)
    window.show()
    hold(window, clock)
    assert seen(window, PinPad) is None
    window.close()


def test_without_a_pin_it_says_how_to_set_one(window, clock, tmp_path):
    window.staff.serve(PinStore(tmp_path / "none"), tuple)
    hold(window, clock)
    assert WORDS.no_pin in seen(window, PinPad).words()
