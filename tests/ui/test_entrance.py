"""How screens come in: staggered, and never in the way of a finger."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.ui.attract import AttractView
from kiosk.ui.entrance import Entrance, Step
from kiosk.ui.home import HomeView
from kiosk.ui.home_tile import TileKey
from tests.shipped_exhibit import shipped


@pytest.fixture
def home(qtbot, setting):
    made = HomeView(shipped(), setting)
    qtbot.addWidget(made)
    qtbot.waitUntil(made.is_ready)
    made.show()
    yield made
    made.leave()


def test_parts_come_one_after_the_other(qapp):
    owner = QObject()
    entrance = Entrance([Step(0, 400), Step(70, 400)], owner)
    assert entrance.share(1) == 1.0

    entrance.prepare()
    assert [entrance.share(0), entrance.share(1)] == [0.0, 0.0]
    entrance.setProperty("elapsed", 235.0)

    assert 0.5 < entrance.share(1) < entrance.share(0) < 1.0
    entrance.finish()
    assert [entrance.share(0), entrance.share(1)] == [1.0, 1.0]


def test_one_without_length_is_there_at_once(qapp):
    owner = QObject()
    entrance = Entrance([Step(0, 0)], owner)

    entrance.prepare()
    entrance.play()

    assert entrance.share(0) == 1.0
    assert not entrance.is_coming()


def test_keys_rise_and_then_draw_themselves(home, qtbot):
    home.welcome()
    tile = home.findChildren(TileKey)[0]
    qtbot.waitUntil(lambda: tile.is_veiled)

    qtbot.waitUntil(lambda: not home.is_moving())

    assert not any(key.is_veiled for key in home.findChildren(TileKey))


def test_a_key_can_be_pressed_before_it_has_arrived(home, qtbot):
    home.welcome()
    tile = home.findChildren(TileKey)[-1]
    opened: list[str] = []
    tile.chosen.connect(opened.append)

    QTest.mousePress(tile, Qt.MouseButton.LeftButton, pos=tile.rect().center())
    assert not home.is_moving()
    assert not tile.is_veiled
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=tile.rect().center())

    assert opened == [tile.panel.id]


def test_leaving_ends_it(home):
    home.welcome()

    home.leave()

    assert not home.is_moving()


def test_the_title_begins_in_the_dark_and_is_whole_at_the_end(qtbot, setting):
    attract = AttractView(shipped(), setting)
    qtbot.addWidget(attract)
    qtbot.waitUntil(attract.is_ready)
    attract.show()

    attract.enter()
    assert attract.grab().toImage().pixelColor(QPoint(480, 120)).lightness() < 60
    qtbot.waitUntil(lambda: not attract._entrance.is_coming())

    assert attract.grab().toImage().pixelColor(QPoint(480, 120)).lightness() > 150
    attract.leave()
