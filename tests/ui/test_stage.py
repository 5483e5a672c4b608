"""Moving about: home, pages, swipes, and the dock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.ui.home import HomeView
from kiosk.ui.stage import Stage
from kiosk.ui.transitions import Transition


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


def swipe(stage, start_x, end_x, *, steps=6):
    """A finger that goes sideways over words that nobody can tap, and is lifted."""
    y = stage.height() // 5
    put = QPoint(start_x, y)
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=put)
    for step in range(1, steps + 1):
        drag(stage, start_x + (end_x - start_x) * step // steps, y)
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=QPoint(end_x, y))


def drag(stage, x, y):
    """The finger that is down moves; QTest's own move has no button pressed."""
    place = QPointF(x, y)
    QApplication.sendEvent(
        stage,
        QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            stage.mapToGlobal(place),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )


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

    # The one shown, and those beside it that were made ahead.
    qtbot.waitUntil(lambda: len(stage.findChildren(PageView)) <= 3)


def test_the_page_follows_the_finger(moving, exhibit, qtbot):
    first = order(exhibit)[0]
    moving.show_page(*first)
    arrive(qtbot, moving, first)
    QTest.mousePress(moving, Qt.MouseButton.LeftButton, pos=QPoint(800, 100))

    drag(moving, 780, 100)
    drag(moving, 600, 100)

    transition = moving.findChild(Transition)
    assert transition.is_followed()
    assert transition.property("offset") == -192  # less what it may tremble
    QTest.mouseRelease(moving, Qt.MouseButton.LeftButton, pos=QPoint(600, 100))


def test_a_finger_that_goes_back_changes_nothing(moving, exhibit, qtbot):
    first = order(exhibit)[0]
    moving.show_page(*first)
    arrive(qtbot, moving, first)
    shown = moving.shown()
    QTest.mousePress(moving, Qt.MouseButton.LeftButton, pos=QPoint(800, 100))

    for x in (700, 600, 700, 770):
        drag(moving, x, 100)
    QTest.mouseRelease(moving, Qt.MouseButton.LeftButton, pos=QPoint(770, 100))

    arrive(qtbot, moving, first)
    assert moving.shown() is shown


def test_a_page_that_a_finger_only_looked_at_was_never_shown(moving, exhibit, qtbot):
    first, _, third, *_ = order(exhibit)
    moving.show_page(*first)
    arrive(qtbot, moving, first)
    arrived = []
    moving.page_shown.connect(lambda *position: arrived.append(position))
    QTest.mousePress(moving, Qt.MouseButton.LeftButton, pos=QPoint(800, 100))
    drag(moving, 700, 100)
    assert moving.position == first
    QTest.mouseRelease(moving, Qt.MouseButton.LeftButton, pos=QPoint(700, 100))
    assert moving.is_moving()
    assert moving.position == first

    moving.show_page(*third)

    arrive(qtbot, moving, third)
    assert arrived == [third]


def test_a_tap_on_the_dock_while_a_finger_drags_wins(moving, exhibit, qtbot):
    first, _, third, *_ = order(exhibit)
    moving.show_page(*first)
    arrive(qtbot, moving, first)
    QTest.mousePress(moving, Qt.MouseButton.LeftButton, pos=QPoint(800, 100))
    drag(moving, 600, 100)

    moving.show_page(*third)

    arrive(qtbot, moving, third)


def test_a_swipe_while_a_page_is_coming_turns_that_page(moving, exhibit, qtbot):
    first, second, *_ = order(exhibit)
    moving.show_page(*first)
    assert moving.is_moving()

    swipe(moving, 800, 200)

    arrive(qtbot, moving, second)


def test_quick_swipes_are_all_counted(moving, exhibit, qtbot):
    first, second, third, *_ = order(exhibit)
    moving.show_page(*first)

    swipe(moving, 800, 200)
    swipe(moving, 800, 200)
    assert moving.position == third
    swipe(moving, 200, 800)

    arrive(qtbot, moving, second)


def test_a_finger_taken_away_leaves_nothing_stuck(moving, exhibit, qtbot):
    first = order(exhibit)[0]
    moving.show_page(*first)
    arrive(qtbot, moving, first)
    QTest.mousePress(moving, Qt.MouseButton.LeftButton, pos=QPoint(800, 100))
    drag(moving, 600, 100)

    QApplication.sendEvent(moving, QEvent(QEvent.Type.UngrabMouse))

    arrive(qtbot, moving, first)
    assert not moving.findChild(Transition).is_moving()


def test_the_pages_beside_are_made_ahead(moving, exhibit, qtbot):
    from kiosk.ui.panel import PageView

    first, second, *_, last = order(exhibit)
    moving.show_page(*first)
    arrive(qtbot, moving, first)

    def made():
        return {(view.panel.id, view.page.id) for view in moving.findChildren(PageView)}

    qtbot.waitUntil(lambda: made() == {first, second, last})


def test_a_page_lives_from_when_it_is_first_seen(qtbot, moving, exhibit):
    """Figures that count do not rest at nothing first."""
    moving.show_panel(exhibit.panels[0].id)

    with qtbot.waitSignal(moving.page_shown):
        qtbot.waitUntil(moving._transition.is_moving)
        counting = [view for view in moving.shown().views if view.is_moving()]
        assert counting
        elapsed = counting[0].property("elapsed")

    assert counting[0].property("elapsed") >= elapsed, "it does not begin anew on its arrival"


def test_a_page_under_a_finger_is_whole_and_does_not_begin_again(qtbot, moving, exhibit):
    """Nobody reads a figure that has not counted yet, or sees it fall back when it is there."""
    first, second, *_ = order(exhibit)
    moving.show_page(*second)
    arrive(qtbot, moving, second)

    QTest.mousePress(moving, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    drag(moving, 400, 100)
    coming = moving._next
    under_finger = coming.grab().toImage()
    coming.rewind()
    assert coming.grab().toImage() != under_finger
    coming.finish()
    assert coming.grab().toImage() == under_finger
    drag(moving, 700, 100)
    QTest.mouseRelease(moving, Qt.MouseButton.LeftButton, pos=QPoint(700, 100))

    assert moving.shown() is coming
    assert not coming.is_moving()
    arrive(qtbot, moving, first)
    assert not coming.is_moving()


def test_pictures_that_come_while_a_finger_holds_a_page_are_shown(qtbot, moving, exhibit, setting):
    moving.show_page(*order(exhibit)[1])
    arrive(qtbot, moving, order(exhibit)[1])
    QTest.mousePress(moving, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    drag(moving, 400, 100)
    qtbot.waitUntil(setting.images.is_idle)
    coming, transition = moving._next, moving.findChild(Transition)
    wide = round(transition.property("offset"))
    for view in coming.views:
        view.hide()
    now = part_of(coming, moving.width() - wide, wide)
    assert part_of(transition, 0, wide) != now

    setting.images.ready.emit("a picture")

    qtbot.waitUntil(lambda: part_of(transition, 0, wide) == now)
    QTest.mouseRelease(moving, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))


def part_of(widget, left, wide):
    """Return the picture of a part of ``widget`` that is as high as it is."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return picture.copy(left, 0, wide, widget.height())


def test_a_page_in_another_language_or_size_does_not_begin_again(qtbot, exhibit, setting):
    """A new stage that begins with a page shows what was read a moment ago."""
    stage = Stage(exhibit, setting)
    qtbot.addWidget(stage)

    stage.show_page(*order(exhibit)[0])
    stage.show()

    page = stage.shown()
    assert page is not None
    assert not page.is_moving()
    shown = page.grab().toImage()
    page.finish()
    assert page.grab().toImage() == shown
    stage.leave()


def test_a_page_that_a_finger_looked_at_grows_when_a_tap_opens_it(qtbot, moving, exhibit):
    first, second, *_ = order(exhibit)
    moving.show_page(*second)
    arrive(qtbot, moving, second)
    QTest.mousePress(moving, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    drag(moving, 400, 100)
    drag(moving, 200, 100)
    QTest.mouseRelease(moving, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    arrive(qtbot, moving, second)

    moving.show_page(*first)

    qtbot.waitUntil(lambda: moving.shown().is_moving())


def test_home_is_unrolled_over_the_title(qtbot, moving, exhibit):
    title = QPixmap(moving.size())
    title.fill(QColor("red"))
    qtbot.waitUntil(lambda: moving.shown() is not None)

    moving.welcome(title)

    assert moving._transition.is_moving()
    assert moving.grab().toImage().pixelColor(2, 2) == QColor("red")
    with qtbot.waitSignal(moving.page_shown):  # a tap meanwhile is not lost
        moving.show_panel(exhibit.panels[0].id)
    assert moving.position[0] == exhibit.panels[0].id
