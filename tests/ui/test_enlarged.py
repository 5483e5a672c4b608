"""A picture enlarged over the stage, and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.ui.blocks import Enlarge
from kiosk.ui.canvas import Canvas
from kiosk.ui.enlarged import Enlarged
from kiosk.ui.icons import Icons
from kiosk.ui.setting import Setting
from kiosk.ui.stage import Stage
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.widgets.touch_button import TouchButton
from kiosk.ui.zoom import ZoomView

PLACE = QRect(300, 200, 200, 120)
PICTURES = (Picture(src="art/hero.jpg"), Picture(src="art/garden.jpg"))


@pytest.fixture
def show(qtbot, exhibit, images):
    """Return a function that shows a page with a picture that can be enlarged."""
    kept = []

    def made(page_ms):
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(960, 540)
        motion = Motion(page_ms=page_ms) if page_ms else Motion.none()
        setting = Setting(Theme(motion=motion), Canvas(960, 540), "en", images, Icons())
        stage = Stage(exhibit, setting, window)
        stage.show_panel(exhibit.panels[0].id)
        enlarged = Enlarged(exhibit, window)
        stage.enlarge_wanted.connect(lambda wish: enlarged.open(wish, stage, setting))
        window.show()
        kept.append((window, enlarged))
        return window, stage, enlarged

    yield made
    for window, enlarged in kept:
        enlarged.drop()
        for stage in window.findChildren(Stage):
            stage.leave()


def key(view, name):
    return next(key for key in view.findChildren(TouchButton) if key.accessibleName() == name)


def tap(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_it_grows_over_the_page_and_its_keys_count_at_once(qtbot, show):
    _, stage, enlarged = show(page_ms=4000)

    stage.enlarge_wanted.emit(Enlarge(PICTURES, 0, PLACE))
    zoom = enlarged.view()
    assert zoom.is_growing()
    assert not stage.isVisible()

    tap(key(zoom, "Next"))

    assert not zoom.is_growing()
    assert enlarged.wish().index == 1


def test_it_goes_back_while_the_page_can_be_tapped_again(qtbot, show):
    window, stage, enlarged = show(page_ms=80)
    stage.enlarge_wanted.emit(Enlarge(PICTURES, 0, PLACE))
    zoom = enlarged.view()
    qtbot.waitUntil(lambda: not zoom.is_growing())

    tap(key(zoom, "Close"))

    assert enlarged.view() is None
    assert stage.isVisible()
    below = window.childAt(QPoint(480, 500))
    assert below is stage or stage.isAncestorOf(below)
    qtbot.waitUntil(lambda: not window.findChildren(ZoomView))


@pytest.mark.parametrize("page_ms", [0, 4000])
def test_another_picture_than_it_was_has_no_way_back(qtbot, show, page_ms):
    window, stage, enlarged = show(page_ms=page_ms)
    stage.enlarge_wanted.emit(Enlarge(PICTURES, 0, PLACE))
    tap(key(enlarged.view(), "Next"))

    tap(key(enlarged.view(), "Close"))

    assert enlarged.view() is None
    assert not [zoom for zoom in window.findChildren(ZoomView) if zoom.isVisible()]


def test_without_motion_it_is_large_at_once_and_gone_at_once(show):
    window, stage, enlarged = show(page_ms=0)

    stage.enlarge_wanted.emit(Enlarge(PICTURES, 0, PLACE))
    assert not enlarged.view().is_growing()
    tap(key(enlarged.view(), "Close"))

    assert stage.isVisible()
    assert not [zoom for zoom in window.findChildren(ZoomView) if zoom.isVisible()]


def test_a_picture_enlarged_on_the_way_back_of_another_takes_its_place(show):
    window, stage, enlarged = show(page_ms=4000)
    stage.enlarge_wanted.emit(Enlarge(PICTURES, 0, PLACE))
    tap(key(enlarged.view(), "Close"))

    stage.enlarge_wanted.emit(Enlarge(PICTURES, 1, PLACE))

    assert [zoom for zoom in window.findChildren(ZoomView) if zoom.isVisible()] == [enlarged.view()]
    assert enlarged.view().index == 1
