"""The dock: home, panels, the pages of the current one."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.content.text import Text
from kiosk.ui.canvas import Canvas
from kiosk.ui.dock import Dock
from kiosk.ui.dock_keys import ICON, ICON_TOP, DockKey, PageKey
from kiosk.ui.icons import Icons
from kiosk.ui.setting import Setting
from kiosk.ui.theme import Motion, Theme
from tests.elsewhere.exhibits import many_panels
from tests.shipped_exhibit import shipped


@pytest.fixture
def make(qtbot, images):
    """Return a function that makes a dock on a screen that is shown."""

    stages = []  # Python must hold them: qtbot does so weakly

    def made(exhibit, screen=(1920, 1080), language="en", motion=None):
        stage = QWidget()
        stages.append(stage)
        qtbot.addWidget(stage)
        stage.resize(*screen)
        theme = Theme(motion=motion or Motion.none())
        dock = Dock(exhibit, Setting(theme, Canvas(*screen), language, images, Icons()), stage)
        stage.show()
        return dock

    return made


def shown(dock, kind=QPushButton):
    return [
        key for key in dock.findChildren(QPushButton) if isinstance(key, kind) and key.isVisible()
    ]


def key(dock, name):
    return next(key for key in shown(dock) if key.accessibleName() == name)


def tap(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("screen", [(1920, 1080), (1080, 1920)])
def test_every_page_of_the_shipped_exhibit_has_its_key_at_once(make, screen, language):
    exhibit = shipped()
    dock = make(exhibit, screen, language)

    for panel in exhibit.panels:
        dock.show_page(panel.id, panel.pages[0].id)

        assert [key.target for key in shown(dock, PageKey)] == [page.id for page in panel.pages]
        assert len(shown(dock)) == len(panel.pages) + len(exhibit.panels) + 3 - (
            screen == (1920, 1080)
        )


def test_where_not_all_pages_fit_they_turn(make, exhibit):
    dock = make(exhibit)
    panel = exhibit.panels[0]
    dock.show_page(panel.id, panel.pages[0].id)
    seen = [key.target for key in shown(dock, PageKey)]

    tap(key(dock, "Later pages"))

    turned = [key.target for key in shown(dock, PageKey)]
    assert seen == [page.id for page in panel.pages[: len(seen)]]
    assert turned == [page.id for page in panel.pages[-len(seen) :]]


def test_the_page_that_is_shown_is_always_among_them(make, exhibit):
    dock = make(exhibit)
    panel = exhibit.panels[0]

    for page in panel.pages:
        dock.show_page(panel.id, page.id)

        assert page.id in [key.target for key in shown(dock, PageKey)]


def test_it_says_what_was_tapped(qtbot, make, exhibit):
    dock = make(exhibit)
    first, second = exhibit.panels
    dock.show_page(first.id, first.pages[0].id)

    with qtbot.waitSignal(dock.page_wanted) as panel:
        tap(key(dock, second.dock.get("en") or second.title.get("en")))
    with qtbot.waitSignal(dock.page_wanted) as page:
        tap(key(dock, first.pages[1].title.get("en")))
    with qtbot.waitSignal(dock.home_wanted):
        tap(key(dock, "Home"))
    with qtbot.waitSignal(dock.language_wanted):
        tap(key(dock, "中文"))

    assert panel.args == [second.id, ""]
    assert page.args == [first.id, first.pages[1].id]


def test_a_card_that_is_left_while_it_unfolds_is_unfolded(make, exhibit):
    dock = make(exhibit, motion=Motion(dock_ms=4000))
    first, second = exhibit.panels
    dock.show_page(first.id, first.pages[0].id)
    dock.show_page(second.id, second.pages[0].id)

    dock.finish()

    assert dock.unfolded == 1
    assert shown(dock, PageKey)


def test_the_card_unfolds_and_rests(qtbot, make, exhibit):
    dock = make(exhibit, motion=Motion(dock_ms=40))
    first, second = exhibit.panels
    dock.show_page(first.id, first.pages[0].id)

    dock.show_page(second.id, second.pages[0].id)
    assert dock.unfolded < 1

    qtbot.waitUntil(lambda: dock.unfolded == 1)
    assert shown(dock, PageKey)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("screen", [(1920, 1080), (1366, 768), (1080, 1920), (2560, 1080)])
def test_every_label_is_readable_and_inside_its_key(make, screen, language):
    exhibit = shipped()
    dock = make(exhibit, screen, language)
    smallest = Canvas(*screen).px(21)

    for panel in exhibit.panels:
        dock.show_page(panel.id, panel.pages[0].id)
        dock.grab()
        labels = [key._label for key in shown(dock, (DockKey, PageKey))]

        assert labels
        assert all(label.fits and label.size_px >= smallest for label in labels)
        assert all(label.count <= 2 for label in labels)


@pytest.mark.parametrize("screen", [(1920, 1080), (1366, 768), (2560, 1080)])
def test_where_there_is_room_all_labels_stand_on_one_line(make, screen):
    exhibit = shipped()
    dock = make(exhibit, screen, "en")

    for panel in exhibit.panels:
        dock.show_page(panel.id, panel.pages[0].id)
        dock.grab()

        assert {key._label.count for key in shown(dock, DockKey)} == {1}


def test_a_panel_without_an_icon_shows_the_first_sign_of_its_name(make, exhibit):
    bare = tuple(msgspec.structs.replace(panel, icon="") for panel in exhibit.panels)
    dock = make(msgspec.structs.replace(exhibit, panels=bare))

    dock.show_page(exhibit.panels[1].id, exhibit.panels[1].pages[0].id)
    first = next(key for key in shown(dock, DockKey) if key.target == exhibit.panels[0].id)
    image = first.grab().toImage()
    middle = image.width() // 2
    above = {
        image.pixel(x, y)
        for x in range(middle - ICON // 2, middle + ICON // 2)
        for y in range(ICON_TOP, ICON_TOP + ICON)
    }

    assert len(above) > 4


def test_panels_and_pages_without_titles_have_named_keys(make, exhibit):
    def untitled(part, **more):
        return msgspec.structs.replace(part, title=Text({"": ""}), **more)

    panels = tuple(
        untitled(panel, dock=Text(), pages=tuple(map(untitled, panel.pages)))
        for panel in exhibit.panels
    )
    dock = make(msgspec.structs.replace(exhibit, panels=panels))
    dock.show_page(panels[0].id, panels[0].pages[0].id)

    for kind in (DockKey, PageKey):
        names = [key.accessibleName() for key in shown(dock, kind)]
        assert names
        assert all(names)


def test_of_hundreds_of_panels_only_those_in_sight_have_keys(make):
    exhibit = many_panels(500)
    dock = make(exhibit)

    dock.show_page(exhibit.panels[250].id, "")

    assert 8 < len(shown(dock, DockKey)) < 20
    assert len(dock.findChildren(DockKey)) < 20
