"""Moving about: home, pages, swipes, and the dock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.ui.home import HomeView
from kiosk.ui.stage import Stage


@pytest.fixture
def stage(qtbot, exhibit, still):
    """A stage without motion, at home."""
    made = Stage(exhibit, still)
    qtbot.addWidget(made)
    made.show_home()
    made.show()
    yield made
    made.leave()


@pytest.fixture
def moving(qtbot, exhibit, setting):
    """A stage with motion, at home."""
    made = Stage(exhibit, setting)
    qtbot.addWidget(made)
    made.show_home()
    made.show()
    yield made
    made.leave()


def order(exhibit):
    return [(panel.id, page.id) for panel in exhibit.panels for page in panel.pages]


def arrive(qtbot, stage, position):
    qtbot.waitUntil(lambda: stage.position == position and not stage.is_moving())


def swipe(stage, start_x, end_x):
    middle = stage.height() // 5
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=QPoint(start_x, middle))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=QPoint(end_x, middle))


def test_it_begins_at_home(stage):
    assert stage.position == ("", "")
    assert isinstance(stage.shown(), HomeView)


def test_a_panel_opens_at_its_first_page(qtbot, stage, exhibit):
    panel = exhibit.panels[1]

    stage.show_panel(panel.id)

    arrive(qtbot, stage, (panel.id, panel.pages[0].id))


def test_a_page_that_is_gone_is_its_panels_first(qtbot, stage, exhibit):
    panel = exhibit.panels[0]

    stage.show_page(panel.id, "gone")

    arrive(qtbot, stage, (panel.id, panel.pages[0].id))


def test_a_panel_that_is_gone_changes_nothing(stage):
    stage.show_page("gone", "gone")

    assert stage.position == ("", "")


def test_home_is_one_step_away(qtbot, stage, exhibit):
    stage.show_panel(exhibit.panels[0].id)

    stage.show_home()

    arrive(qtbot, stage, ("", ""))


def test_swipes_walk_through_the_whole_exhibit(qtbot, stage, exhibit):
    first, second, *_ = order(exhibit)
    stage.show_page(*first)
    arrive(qtbot, stage, first)

    swipe(stage, 700, 300)
    arrive(qtbot, stage, second)
    swipe(stage, 300, 700)
    arrive(qtbot, stage, first)
    swipe(stage, 300, 700)

    arrive(qtbot, stage, order(exhibit)[-1])


def test_a_short_or_steep_move_is_no_swipe(qtbot, stage, exhibit):
    first = order(exhibit)[0]
    stage.show_page(*first)
    arrive(qtbot, stage, first)

    swipe(stage, 500, 480)
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=QPoint(500, 60))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=QPoint(400, 400))

    assert stage.position == first


def test_it_moves_to_the_next_page_and_says_when_it_is_there(qtbot, moving, exhibit):
    first = order(exhibit)[0]

    with qtbot.waitSignal(moving.page_shown) as shown:
        moving.show_page(*first)
        assert moving.is_moving()

    assert shown.args == list(first)
    assert not moving.is_moving()


def test_a_second_wish_while_moving_is_not_lost(qtbot, moving, exhibit):
    first, second, *_ = order(exhibit)

    moving.show_page(*first)
    moving.show_page(*second)

    arrive(qtbot, moving, second)


def test_leaving_stops_what_moves(moving, exhibit):
    moving.show_page(*order(exhibit)[0])

    moving.leave()

    assert not moving.is_moving()
    assert not moving.shown().is_moving()


def test_the_screens_that_were_left_are_freed(qtbot, stage, exhibit):
    from kiosk.ui.panel import PageView

    for position in order(exhibit)[:6]:
        stage.show_page(*position)
        arrive(qtbot, stage, position)

    qtbot.waitUntil(lambda: len(stage.findChildren(PageView)) == 1)
