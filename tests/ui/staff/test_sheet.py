import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.setting import Setting
from kiosk.ui.staff.keys import StaffKey
from kiosk.ui.staff.sheet import MOST, Page, StaffSheet
from kiosk.ui.staff.words import STAFF_WORDS
from kiosk.ui.theme import Motion, Theme

WORDS = STAFF_WORDS["en"]
SCREENS = [(1920, 1080), (1080, 1920), (1366, 768), (960, 540)]


def problems(count):
    return [f"第{number}行第1列：“unti”不起作用。请删去。" for number in range(1, count + 1)]


@pytest.fixture
def sheet(room, still):
    made = StaffSheet("Another place", problems(40), still, room)
    made.show()
    yield made
    made.leave()


def key(view, name, index=0):
    found = [
        key
        for key in view.findChildren(QWidget)
        if key.accessibleName() == name and key.isVisible()
    ]
    return found[index]


def tap(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_problems_are_told_in_chinese_with_their_place(sheet):
    assert "1. 第1行第1列：“unti”不起作用。请删去。" in sheet.words()


def test_without_problems_it_says_so(room, images):
    for lang in ("zh", "en"):
        setting = Setting(Theme(motion=Motion.none()), Canvas(960, 540), lang, images, Icons())
        sheet = StaffSheet("Another place", (), setting, room)
        assert STAFF_WORDS[lang].no_problems in sheet.words()


def test_of_very_many_it_tells_the_first(room, still):
    sheet = StaffSheet("Another place", problems(MOST + 900), still, room)
    assert WORDS.more_problems.format(count=900) in sheet.words()


def test_keys_and_fingers_move_what_is_long(sheet):
    up, down = key(sheet, WORDS.up), key(sheet, WORDS.down)
    assert down.isEnabled()
    assert not up.isEnabled()
    first = sheet.grab()
    tap(down)
    second = sheet.grab()
    assert second.toImage() != first.toImage()
    tap(up)
    assert sheet.grab().toImage() == first.toImage()
    text = up.parentWidget()
    QTest.mousePress(text, Qt.MouseButton.LeftButton, pos=text.rect().center())
    QTest.mouseMove(text, text.rect().center() - text.rect().center() / 2)
    QTest.mouseRelease(text, Qt.MouseButton.LeftButton)
    assert up.isEnabled()


def test_what_is_short_has_no_keys(sheet):
    tap(key(sheet, WORDS.restart))
    names = [it.accessibleName() for it in sheet.findChildren(QWidget) if it.isVisible()]
    assert WORDS.up not in names


def test_restart_and_exit_are_told_before_they_are_done(sheet, qtbot):
    with qtbot.assertNotEmitted(sheet.restart_wanted):
        tap(key(sheet, WORDS.restart))
    assert WORDS.restart_note in sheet.words()
    with qtbot.waitSignal(sheet.restart_wanted):
        tap(key(sheet, WORDS.restart, 1))
    tap(key(sheet, WORDS.exit))
    assert WORDS.exit_note in sheet.words()
    with qtbot.waitSignal(sheet.exit_wanted):
        tap(key(sheet, WORDS.exit, 1))


def test_licences_are_there(sheet):
    tap(key(sheet, WORDS.about))
    said = "\n".join(sheet.words())
    assert "LGPL" in said
    assert "SIL OPEN FONT LICENSE" in said


def test_the_way_back_leads_back(sheet, qtbot):
    with qtbot.waitSignal(sheet.left):
        tap(key(sheet, WORDS.back))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("size", SCREENS)
def test_everything_can_be_read_and_hit(room, images, size, lang):
    setting = Setting(Theme(motion=Motion.none()), Canvas(*size), lang, images, Icons())
    sheet = StaffSheet("Another place", problems(3), setting, room)
    sheet.show()
    for page in Page:
        sheet.show_page(page)
        assert sheet.overflowing() == []
        keys = [key for key in sheet.findChildren(StaffKey) if key.isVisible()]
        for one in keys:
            assert one.accessibleName()
            assert min(one.width(), one.height()) >= 88 * setting.canvas.unit - 1
            assert sheet.rect().contains(one.geometry())
            assert not any(
                one.geometry().intersects(other.geometry()) for other in keys if other is not one
            )
    sheet.hide()
