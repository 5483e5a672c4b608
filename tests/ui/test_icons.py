"""Icons, and what stands for those that do not exist."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QWidget

from kiosk.ui.dock import Dock
from kiosk.ui.dock_keys import DockKey
from kiosk.ui.icons import Icons
from tests.elsewhere.exhibits import two_panels

UNKNOWN = "mdi6.nothing-such"


def test_it_knows_which_icons_there_are(qapp):
    icons = Icons()

    assert icons.has("mdi6.factory")
    assert not icons.has("mdi6.nothing-such")
    assert not icons.has("nothing")
    assert not icons.has("")


def test_a_key_whose_icon_does_not_exist_looks_like_one_without(still, qtbot):
    room = QWidget()
    qtbot.addWidget(room)

    def drawn(icon):
        key = DockKey("Port", icon, "port", setting=still, parent=room)
        key.resize(120, 60)
        return key.grab().toImage()

    assert drawn("mdi6.nothing-such") == drawn("")


def test_what_has_only_icons_that_exist_stays_what_it_is(qapp):
    panels = two_panels().panels

    assert Icons().only_known(panels) is panels


def test_the_opened_card_of_the_dock_looks_like_one_without_an_icon(still, room):
    def drawn(icon):
        panels = tuple(msgspec.structs.replace(panel, icon=icon) for panel in two_panels().panels)
        dock = Dock(msgspec.structs.replace(two_panels(), panels=panels), still, room)
        dock.show_page("port", "today")
        dock.finish()
        return dock.grab(dock._plan.icon).toImage()

    unknown = drawn(UNKNOWN)
    inks = {unknown.pixel(x, unknown.height() // 2) for x in range(unknown.width())}

    assert unknown == drawn("")
    assert len(inks) > 1
