"""How every text of the shipped exhibit is broken into lines, in rows and in columns."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from kiosk.ui.break_places import may_break
from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting
from kiosk.ui.text import TextBox
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.vertical import VerticalText
from tests.shipped_exhibit import shipped

PAGES = [
    pytest.param(panel, page, id=f"{panel.id}-{page.id}")
    for panel in shipped().panels
    for page in panel.pages
]
CHINESE = re.compile("[\u4e00-\u9fff]")


@pytest.fixture
def drawn(monkeypatch):
    """Every text that is drawn, with its lines."""
    found = []
    for kind in (TextBox, VerticalText):
        draw = kind.draw

        def noted(self, painter, draw=draw):
            found.append((self.words, self.lines))
            draw(self, painter)

        monkeypatch.setattr(kind, "draw", noted)
    return found


def breaks(words, lines):
    """Where ``words`` are broken inside their paragraphs."""
    at, found = 0, []
    for line, following in pairwise(lines):
        at = words.index(line, at) + len(line)
        start = words.index(following, at)
        if "\n" not in words[at:start]:
            found.append(start)
    return found


def faults(words, lines):
    """Say which lines end where none may, or leave one character alone."""
    for at in breaks(words, lines):
        if not may_break(words, at):
            yield f"{words[:at][-12:]} / {words[at:][:12]}"
    if (
        len(lines) > 1
        and CHINESE.search(words)
        and len(lines[-1].strip("，。、；：！？”’》）")) < 2
    ):
        yield f"alone: {lines[-1]} of {words}"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("screen", [(1920, 1080), (1080, 1920)], ids=["landscape", "upright"])
@pytest.mark.parametrize(("panel", "page"), PAGES)
def test_no_line_tears_what_belongs_together(qtbot, images, drawn, panel, page, screen, language):
    setting = Setting(Theme(motion=Motion.none()), Canvas(*screen), language, images, Icons())
    titles = {each.id: each.title.get(language) for each in shipped().panels}
    view = PageView(panel, page, setting, titles)
    qtbot.addWidget(view)

    view.grab()

    assert drawn
    assert [fault for text in drawn for fault in faults(*text)] == []
