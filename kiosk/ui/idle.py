"""One filter at the application that sees every kind of input, and says whose turn it is."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from kiosk.flow.flood import Flood
from kiosk.flow.idle import IdleRules, Phase

# Everything a person can do to the machine. Moves count too: a finger that drags is still there.
INPUT = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.NativeGesture,
    }
)
PRESSES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.Wheel})
TOUCHES = INPUT - KEYS
# While asking, the countdown is asked for a few times a second, so that no second is skipped.
ASK_TICK_MS = 200
# How long the pointer stays after a mouse has moved.
POINTER_MS = 3000


class IdleWatch(QObject):
    """Counts how long nobody has touched anything.

    It ticks only while it asks; otherwise it sleeps until the earliest moment at which the phase
    can change.

    Signals:
        phase_changed: Carries the new ``Phase``.
        pointer_seen: Whether somebody moves a mouse.
        flooded: A press of a flood was refused; while thousands of them wait, no timer ticks.
        ask_left: Seconds left to answer, while it asks.
    """

    phase_changed = Signal(object)
    ask_left = Signal(float)
    pointer_seen = Signal(bool)
    flooded = Signal()

    def __init__(
        self,
        rules: IdleRules,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rules = rules
        self._clock = clock
        self._last_touch = clock()
        self._phase = Phase.VISIT
        self._anybody = False
        self._swallow_second_tap: Callable[[], bool] | None = None
        self._takes_first: Callable[[QObject, QEvent], bool] | None = None
        self._is_paused = self._was_loop = False
        self._flood = Flood()
        self._refuses = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._pointer_at: QPoint | None = None
        self._pointer = QTimer(self)
        self._pointer.setSingleShot(True)
        self._pointer.timeout.connect(self._on_pointer_rests)

    @property
    def phase(self) -> Phase:
        """Whose turn it is."""
        return self._phase

    @property
    def rules(self) -> IdleRules:
        """How patient it is."""
        return self._rules

    def take(self, rules: IdleRules) -> None:
        """Be as patient as these rules say from now on."""
        self._rules = rules
        if self._timer.isActive():
            self._sleep()

    @property
    def is_visited(self) -> bool:
        """Whether somebody is here, as far as one can tell."""
        return self._anybody

    def start(self) -> None:
        """Begin to count."""
        self._application().installEventFilter(self)
        self._last_touch = self._clock()
        self._sleep()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._application().removeEventFilter(self)
        self._pointer.stop()

    @staticmethod
    def _application() -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None, "input comes from an application"
        return application

    def guard_second_taps(self, while_moving: Callable[[], bool]) -> None:
        """Swallow the second of two quick taps while something moves: it would hit what comes."""
        self._swallow_second_tap = while_moving

    def show_first(self, takes: Callable[[QObject, QEvent], bool]) -> None:
        """Show every input to ``takes`` first; where it says so, the input goes no further."""
        self._takes_first = takes

    def pause(self) -> None:
        """Somebody is there, and is asked nothing until ``resume``."""
        self._was_loop = self._phase is Phase.ATTRACT
        self.keep()
        self._is_paused = True
        self._timer.stop()

    def resume(self) -> None:
        """Count again, from now; where the attract loop ran, it runs again."""
        self._is_paused = False
        if self._was_loop:
            self.rest()
        else:
            self.keep()

    def rest(self) -> None:
        """Nobody is there and nobody needs to be asked: go to the attract loop."""
        self._set_phase(Phase.ATTRACT)
        self._timer.stop()

    def keep(self) -> None:
        """Somebody is there."""
        self._last_touch = self._clock()
        self._anybody = True
        self._set_phase(Phase.VISIT)
        self._sleep()

    def look(self) -> None:
        """Find out whose turn it is now."""
        if self._is_paused:
            return
        untouched = self._clock() - self._last_touch
        phase = self._rules.phase(untouched)
        if phase is Phase.ASK and not self._anybody:
            phase = Phase.ATTRACT  # since the start nobody has been here: there is nobody to ask
        self._set_phase(phase)
        if phase is Phase.ASK:
            self.ask_left.emit(self._rules.ask_left_s(untouched))
        self._sleep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note every input; held back are the second of two quick taps, and what staff take."""
        kind = event.type()
        if kind not in INPUT:
            return False
        if watched.isWindowType() and self._is_too_much(kind):
            return True
        if self._takes_first is not None and self._takes_first(watched, event):
            return True
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._note_pointer(event)
            if event.buttons() == Qt.MouseButton.NoButton:
                return False  # a pointer that drifts, or is moved by nobody
        # The question and the attract loop take their touch themselves: hidden too early, they
        # would let it fall through to whatever lies below.
        if self._phase is Phase.VISIT or (self._phase is Phase.ASK and kind in KEYS):
            self.keep()
        if kind != QEvent.Type.MouseButtonDblClick or self._swallow_second_tap is None:
            return False
        return self._swallow_second_tap()

    def _is_too_much(self, kind: QEvent.Type) -> bool:
        """Whether a finger of a flood is at work: its press was refused, and so is the rest."""
        if kind in PRESSES:
            self._refuses = not self._flood.takes(self._clock())
            if self._refuses:
                self.flooded.emit()
        return self._refuses and kind in TOUCHES

    def _note_pointer(self, event: QMouseEvent) -> None:
        """Show the pointer while a real mouse moves; touch arrives as one that Qt made up."""
        if event.source() != Qt.MouseEventSource.MouseEventNotSynthesized:
            self._pointer.stop()
            self.pointer_seen.emit(False)
            return
        place = event.globalPosition().toPoint()
        moved = self._pointer_at is not None and place != self._pointer_at
        self._pointer_at = place
        if moved and event.buttons() == Qt.MouseButton.NoButton:
            if not self._pointer.isActive():
                self.pointer_seen.emit(True)
            self._pointer.start(POINTER_MS)

    def _on_pointer_rests(self) -> None:
        self.pointer_seen.emit(False)

    def _set_phase(self, phase: Phase) -> None:
        if phase is not self._phase:
            self._phase = phase
            if phase is Phase.ATTRACT:
                self._anybody = False
            self.phase_changed.emit(phase)

    def _sleep(self) -> None:
        if self._phase is Phase.ATTRACT or self._is_paused:
            self._timer.stop()
        elif self._phase is Phase.ASK:
            self._timer.start(ASK_TICK_MS)
        else:
            rest = self._rules.idle_s - (self._clock() - self._last_touch)
            self._timer.start(max(50, round(rest * 1000)))
