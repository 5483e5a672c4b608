"""Who sees an input, and whose turn it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.flow.flood import MOST
from kiosk.flow.idle import Phase


@pytest.fixture
def widget(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def phases(watch):
    seen: list[Phase] = []
    watch.phase_changed.connect(seen.append)
    return seen


def touch(widget):
    device = QTest.createTouchDevice()
    QTest.touchEvent(widget, device).press(1, widget.rect().center()).commit()
    QTest.touchEvent(widget, device).release(1, widget.rect().center()).commit()


@pytest.mark.parametrize(
    "act",
    [
        lambda widget: QTest.mouseClick(widget, Qt.MouseButton.LeftButton),
        lambda widget: QTest.keyClick(widget, Qt.Key.Key_A),
        touch,
    ],
    ids=["mouse", "key", "injected touch"],
)
def test_every_kind_of_input_keeps_the_visit(watch, clock, widget, act):
    clock.now += 89

    act(widget)
    clock.now += 89
    watch.look()

    assert watch.phase is Phase.VISIT


def test_a_visitor_is_asked_and_then_left(watch, clock, widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    seen = phases(watch)

    clock.now += 90
    watch.look()
    clock.now += 20
    watch.look()

    assert seen == [Phase.ASK, Phase.ATTRACT]


def test_the_countdown_says_what_is_left(watch, clock, widget, qtbot):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    clock.now += 96

    with qtbot.waitSignal(watch.ask_left) as left:
        watch.look()

    assert left.args == [14.0]


def test_nobody_is_asked_when_nobody_came(watch, clock):
    seen = phases(watch)

    clock.now += 90
    watch.look()

    assert seen == [Phase.ATTRACT]


@pytest.mark.parametrize("days", [24.9, 49.8, 400])
def test_a_long_life_changes_nothing(watch, clock, widget, days):
    clock.now += days * 86400
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    watch.keep()

    clock.now += 89
    seen = phases(watch)
    watch.look()
    assert seen == []
    clock.now += 1
    watch.look()
    assert seen == [Phase.ASK]


def test_a_touch_while_asking_is_left_to_the_question(watch, clock, widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    clock.now += 95
    watch.look()

    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    assert watch.phase is Phase.ASK


def test_a_pointer_that_only_drifts_is_nobody(watch, clock, widget):
    clock.now += 89
    QTest.mouseMove(widget, widget.rect().center())
    clock.now += 2
    watch.look()

    assert watch.phase is Phase.ATTRACT


class Pressed(QWidget):
    """Counts what reaches it."""

    def __init__(self):
        super().__init__()
        self.kinds = []

    def event(self, event):
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self.kinds.append(event.type())
        return super().event(event)


@pytest.mark.parametrize("moving", [True, False])
def test_the_second_of_two_quick_taps_is_swallowed_while_a_page_moves(watch, qtbot, moving):
    widget = Pressed()
    qtbot.addWidget(widget)
    widget.show()
    watch.guard_second_taps(lambda: moving)

    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton)

    assert (QEvent.Type.MouseButtonDblClick in widget.kinds) is not moving
    assert QEvent.Type.MouseButtonPress in widget.kinds


def test_while_it_pauses_nobody_is_asked(watch, clock, widget, qtbot):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    watch.pause()
    clock.now += 1000
    with qtbot.assertNotEmitted(watch.phase_changed):
        watch.look()
    watch.resume()
    clock.now += 91
    watch.look()
    assert watch.phase is Phase.ASK


def test_after_a_pause_the_loop_that_was_interrupted_runs_again(watch):
    watch.rest()
    watch.pause()
    assert watch.phase is Phase.VISIT
    watch.resume()
    assert str(watch.phase) == str(Phase.ATTRACT)


def test_what_is_taken_first_goes_no_further(watch, qtbot):
    key = QPushButton()
    qtbot.addWidget(key)
    watch.show_first(lambda watched, event: event.type() == QEvent.Type.MouseButtonPress)
    with qtbot.assertNotEmitted(key.pressed):
        QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    watch.show_first(lambda watched, event: False)
    with qtbot.waitSignal(key.pressed):
        QTest.mouseClick(key, Qt.MouseButton.LeftButton)


def test_of_a_flood_of_touches_few_arrive_and_each_has_its_release(watch, qtbot):
    window = Counter()
    qtbot.addWidget(window)
    window.resize(200, 100)
    window.show()
    qtbot.waitExposed(window)

    for _ in range(1000):
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)

    assert 10 < window.presses <= MOST
    assert window.releases == window.presses


def test_a_flood_is_told_press_by_press(watch, qtbot):
    window = Counter()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    told = []
    watch.flooded.connect(lambda: told.append(window.presses))

    for _ in range(MOST + 3):
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)

    assert told == [MOST] * 3


def test_after_a_flood_a_finger_counts_again(watch, clock, qtbot):
    window = Counter()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    for _ in range(200):
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    window.presses = 0

    clock.now += 1
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)

    assert window.presses == 1


class Counter(QWidget):
    """Counts what arrives."""

    def __init__(self):
        super().__init__()
        self.presses = self.releases = 0

    def mousePressEvent(self, event):
        self.presses += 1

    def mouseDoubleClickEvent(self, event):
        self.presses += 1

    def mouseReleaseEvent(self, event):
        self.releases += 1
