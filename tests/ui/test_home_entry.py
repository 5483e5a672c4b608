"""The entries of the home screen."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from kiosk.content.text import Text
from kiosk.ui.home_entry import EntryKey


def test_a_line_under_the_name_of_an_entry_breaks_in_even_lines(qtbot, exhibit, still):
    words = Text({"": "Home of sixteen boats and crews"})
    panel = msgspec.structs.replace(exhibit.panels[0], line=words)
    room = QWidget()
    qtbot.addWidget(room)
    key = EntryKey(panel, still, QRect(0, 0, 175, 60), room)

    lines = key.texts[-1].lines

    assert len(lines) == 2
    assert abs(len(lines[0]) - len(lines[1])) <= 5
