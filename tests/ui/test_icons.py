"""Icons, and what stands for those that do not exist."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.ui.dock_keys import DockKey
from kiosk.ui.icons import Icons


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
