import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from kiosk.staff.pin import PinStore
from kiosk.staff.tries import Tries
from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.setting import Setting
from kiosk.ui.staff.keys import StaffKey
from kiosk.ui.staff.pad import PinPad
from kiosk.ui.staff.words import STAFF_WORDS
from kiosk.ui.theme import Motion, Theme

WORDS = STAFF_WORDS["en"]
SCREENS = [(1920, 1080), (1080, 1920), (1366, 768), (960, 540)]


@pytest.fixture
def pad(room, store, still, clock):
    made = PinPad("Another place", store, still, room, clock)
    made.show()
    yield made
    made.leave()


def key(view, name):
    return next(key for key in view.findChildren(StaffKey) if key.accessibleName() == name)


def type_pin(pad, digits):
    for digit in digits:
        QTest.mouseClick(key(pad, digit), Qt.MouseButton.LeftButton)


def hint(pad):
    return pad.words()[1]


def try_wrong(pad, qtbot):
    before = hint(pad)
    type_pin(pad, "1111")
    qtbot.waitUntil(lambda: hint(pad) not in (before, WORDS.enter_pin, WORDS.checking))


def test_the_right_pin_opens(pad, qtbot):
    with qtbot.waitSignal(pad.opened):
        type_pin(pad, "2468")


def test_it_checks_beside_the_screen_and_says_so(pad, qtbot):
    with qtbot.waitSignal(pad.opened):
        type_pin(pad, "2468")
        assert hint(pad) == WORDS.checking
        type_pin(pad, "99")


def test_digits_can_be_taken_back(pad, qtbot):
    type_pin(pad, "24")
    QTest.mouseClick(key(pad, WORDS.clear), Qt.MouseButton.LeftButton)
    type_pin(pad, "241")
    QTest.mouseClick(key(pad, WORDS.erase), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pad.opened):
        type_pin(pad, "68")


def test_a_wrong_one_says_how_many_are_left(pad, qtbot):
    try_wrong(pad, qtbot)
    assert hint(pad) == WORDS.wrong.format(count=4)
    type_pin(pad, "2")
    assert hint(pad) == WORDS.enter_pin


def test_a_right_one_forgets_the_wrong_ones(pad, store, clock, qtbot):
    try_wrong(pad, qtbot)
    with qtbot.waitSignal(pad.opened):
        type_pin(pad, "2468")
    assert store.tries(clock.now) == Tries()


def test_five_wrong_ones_pause_it_and_the_pause_is_counted_down(pad, clock, qtbot):
    for _ in range(5):
        try_wrong(pad, qtbot)
    assert hint(pad) == WORDS.paused.format(left="0:30")
    assert not key(pad, "2").isEnabled()
    clock.now += 21
    pad.tick()
    assert hint(pad) == WORDS.paused.format(left="0:09")
    clock.now += 9
    pad.tick()
    assert hint(pad) == WORDS.enter_pin
    with qtbot.waitSignal(pad.opened):
        type_pin(pad, "2468")


def test_a_pause_of_before_a_restart_is_still_one(room, store, still, clock):
    PinStore(store._folder).keep_tries(Tries(10, clock.now - 5))
    pad = PinPad("Another place", store, still, room, clock)
    assert hint(pad) == WORDS.paused.format(left="0:55")
    pad.leave()


def test_a_wrong_one_shakes_the_places(room, store, setting, clock, qtbot):
    pad = PinPad("Another place", store, setting, room, clock)
    pad.show()
    try_wrong(pad, qtbot)
    places = set()

    def has_moved():
        places.add(pad.swaying)
        return len(places) > 2

    qtbot.waitUntil(has_moved)
    pad.leave()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_without_a_pin_it_says_how_to_set_one(room, tmp_path, images, lang):
    setting = Setting(Theme(motion=Motion.none()), Canvas(960, 540), lang, images, Icons())
    pad = PinPad("Another place", PinStore(tmp_path / "none"), setting, room)
    assert "kiosk pin" in hint(pad)
    assert hint(pad) == STAFF_WORDS[lang].no_pin
    assert not key(pad, "1").isEnabled()
    assert key(pad, STAFF_WORDS[lang].back).isEnabled()
    pad.leave()


def test_the_way_back_leads_back(pad, qtbot):
    with qtbot.waitSignal(pad.left):
        QTest.mouseClick(key(pad, WORDS.back), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("size", SCREENS)
def test_everything_can_be_read_and_hit(room, store, images, clock, size, lang):
    setting = Setting(Theme(motion=Motion.none()), Canvas(*size), lang, images, Icons())
    for tries in (Tries(), Tries(5, clock.now)):
        store.keep_tries(tries)
        pad = PinPad("Another place", store, setting, room, clock)
        assert pad.overflowing() == []
        keys = pad.findChildren(StaffKey)
        assert len(keys) == 13
        for one in keys:
            assert one.accessibleName()
            assert min(one.width(), one.height()) >= 88 * setting.canvas.unit - 1
            assert pad.rect().contains(one.geometry())
            assert not any(
                one.geometry().intersects(other.geometry()) for other in keys if other is not one
            )
        pad.leave()


def test_it_is_freed(room, store, still, clock):
    pad = PinPad("Another place", store, still, room, clock)
    pad.leave()
    seen = weakref.ref(pad)
    pad.deleteLater()
    del pad
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert seen() is None
