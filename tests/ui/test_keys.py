"""Every key on every page: it has a name, and a finger hits it."""

from __future__ import annotations

from functools import partial

import pytest

from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.panel import PageView
from kiosk.ui.setting import Setting
from kiosk.ui.stage import Stage
from kiosk.ui.theme import Motion, Theme
from kiosk.ui.widgets.touch_button import TouchButton
from tests.elsewhere.exhibits import two_panels
from tests.shipped_exhibit import shipped

SCREENS = [(1366, 768), (768, 1366)]
EXHIBITS = {"shipped": shipped, "elsewhere": two_panels}


@pytest.mark.parametrize(
    ("exhibit_of", "screen", "language", "is_large"),
    [
        (shipped, SCREENS[0], "en", False),
        (shipped, SCREENS[1], "en", True),
        (two_panels, SCREENS[0], "zh", True),
        (two_panels, SCREENS[1], "zh", False),
    ],
)
def test_large_type_is_one_tap_away(qtbot, images, exhibit_of, screen, language, is_large):
    exhibit, theme = exhibit_of(), Theme(motion=Motion.none())
    canvas = Canvas(*screen)
    setting = Setting(theme, canvas, language, images, Icons(), is_large=is_large)
    least = canvas.px(theme.space.touch)
    stage = Stage(exhibit, setting)
    qtbot.addWidget(stage)
    stage.show()
    first = exhibit.panels[0]

    for show in (stage.show_home, partial(stage.show_page, first.id, first.pages[0].id)):
        show()
        stage.finish()
        name = {"zh": "大字", "en": "Larger"}[language]
        keys = [key for key in shown_keys(stage) if key.accessibleName() == name]

        assert [key.isChecked() for key in keys if key.isCheckable()] == [is_large]
        for key in shown_keys(stage):
            assert min(key.width(), key.height()) >= least, key.accessibleName()
        with qtbot.waitSignal(stage.size_wanted):
            keys[0].click()


def shown_keys(stage):
    return [key for key in stage.findChildren(TouchButton) if key.isVisible()]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("screen", SCREENS, ids=["landscape", "upright"])
@pytest.mark.parametrize("exhibit_of", EXHIBITS.values(), ids=EXHIBITS)
def test_every_key_has_a_name_and_is_large_enough(qtbot, images, exhibit_of, screen, language):
    setting = Setting(Theme(motion=Motion.none()), Canvas(*screen), language, images, Icons())
    least = setting.canvas.px(setting.theme.space.touch)
    exhibit, faults = exhibit_of(), []
    for panel, page in [(it, page) for it in exhibit.panels for page in it.pages]:
        view = PageView(panel, page, setting, {it.id: "Panel" for it in exhibit.panels})
        qtbot.addWidget(view)
        for key in view.findChildren(TouchButton):
            here = f"{panel.id}/{page.id}: {type(key).__name__} {key.accessibleName()!r}"
            if not key.accessibleName().strip():
                faults.append(f"{here} has no name")
            if min(key.width(), key.height()) < least:
                faults.append(f"{here} is {key.width()}x{key.height()}")

    assert faults == []
