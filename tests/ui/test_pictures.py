"""About ten screens look as they did when they were approved."""

from __future__ import annotations

import sys
from functools import partial

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from kiosk.content.load import find_picture
from kiosk.paths import shipped_content
from kiosk.staff.pin import HASH_START, Pin, PinStore
from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.images import ImageStore
from kiosk.ui.setting import Setting
from kiosk.ui.shots import screen
from kiosk.ui.staff.keys import StaffKey
from kiosk.ui.staff.pad import PinPad
from kiosk.ui.theme import Motion, Theme
from tests.approval import assert_approved, difference
from tests.elsewhere.exhibits import FOLDER, two_panels
from tests.shipped_exhibit import shipped
from tests.ui.features import needs_features

LANDSCAPE = (960, 540)
UPRIGHT = (540, 960)
SCREENS = [
    ("home", LANDSCAPE, "zh"),
    ("attract", LANDSCAPE, "zh"),
    ("home", UPRIGHT, "en"),
    ("industry-overview", LANDSCAPE, "zh"),
    ("yangjiaping-twin-stars", LANDSCAPE, "zh"),
    ("peninsula-gallery", LANDSCAPE, "en"),
    ("dayingxiong-route", LANDSCAPE, "zh"),
    pytest.param("livelihood-overview", UPRIGHT, "zh", marks=needs_features),
    ("overview-vision", LANDSCAPE, "zh"),
    pytest.param("garden-greening", LANDSCAPE, "en", marks=needs_features),
]


@pytest.fixture(scope="module")
def icons(qapp):
    return Icons()


@pytest.fixture
def draw(qapp, icons):
    """Return a function that draws one screen of an exhibit, at its end."""

    def drawn(exhibit, folder, name, size, language):
        images = ImageStore(partial(find_picture, folder=folder))
        theme = Theme(motion=Motion.none())
        setting = Setting(theme, Canvas(*size), language, images, icons)
        picture = screen(exhibit, setting, name).toImage()
        images.close()
        return picture

    return drawn


@pytest.mark.skipif(sys.platform != "linux", reason="approved on Linux; other font engines differ")
@pytest.mark.parametrize(("name", "size", "language"), SCREENS)
def test_it_looks_as_approved(draw, name, size, language):
    picture = draw(shipped(), shipped_content().parent, name, size, language)

    assert_approved(picture, f"{name}-{size[0]}x{size[1]}-{language}")


@pytest.mark.skipif(sys.platform != "linux", reason="approved on Linux; other font engines differ")
def test_another_place_looks_as_approved(draw):
    picture = draw(two_panels(), FOLDER, "home", LANDSCAPE, "en")

    assert_approved(picture, "elsewhere-home")


@pytest.mark.skipif(sys.platform != "linux", reason="approved on Linux; other font engines differ")
def test_the_pin_pad_looks_as_approved(icons, images, tmp_path, qtbot):
    store = PinStore(tmp_path)
    store.set_pin(Pin(6, HASH_START))
    setting = Setting(Theme(motion=Motion.none()), Canvas(*LANDSCAPE), "zh", images, icons)
    room = QWidget()
    qtbot.addWidget(room)
    pad = PinPad(shipped().title.get("zh"), store, setting, room)
    for key in pad.findChildren(StaffKey)[:3]:
        key.click()
    pad.show()

    assert_approved(pad.grab().toImage(), "staff-pin-960x540-zh")


def test_a_word_that_is_missing_is_a_difference():
    one = QImage(100, 100, QImage.Format.Format_RGB32)
    one.fill(QColor("white"))
    other = one.copy()
    for x in range(10):
        for y in range(10):
            other.setPixelColor(x, y, QColor("black"))

    assert difference(one, one) == 0
    assert difference(one, other) == pytest.approx(0.01)
