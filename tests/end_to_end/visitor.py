"""A visitor in front of the screen: looks, taps and swipes, knows nothing of the program."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from Xlib import X
from Xlib.display import Display
from Xlib.ext import xtest

from tests.end_to_end.accessibility import Reader, Thing
from tests.end_to_end.desktop import Desktop

PATIENCE_S = 20.0  # far more than anything takes: a busy machine must not fail a test
_LOOK_AGAIN_S, _PATIENT_S = 0.1, 0.5  # each look takes the program 0.02 s
_SWIPE_STEPS = 12
_SWIPE_STEP_S = 0.012

Answer = TypeVar("Answer")


class Visitor:
    """Sees through the accessibility bus and touches with X events (XTest), as a finger would.

    Attributes:
        sight: The whole screen, in its pixels.
    """

    def __init__(self, desktop: Desktop) -> None:
        self._reader = Reader(desktop.bus)
        self._display = Display(desktop.name)
        self.sight = QRect(0, 0, desktop.width, desktop.height)

    def leave(self) -> None:
        """Let go of the screen."""
        self._reader.close()
        self._display.close()

    def screen(self) -> list[Thing]:
        """Return everything that is showing."""
        return self._reader.screen()

    def buttons(self) -> list[Thing]:
        """Return everything that can be tapped now."""
        return [thing for thing in self.screen() if thing.is_tappable]

    def sees(self, name: str) -> bool:
        """Whether anything of that name is showing."""
        return any(thing.name == name for thing in self.screen())

    def find(self, name: str) -> Thing:
        """Wait until something tappable of that name is showing and stands still."""
        last: list[Thing] = []

        def found() -> Thing | None:
            before = last[:]
            last[:] = [thing for thing in self.buttons() if thing.name == name]
            return last[-1] if last and last == before else None

        return self.wait_until(found, f"something to tap named {name!r}")

    def tap(self, name: str) -> None:
        """Tap the middle of what has that name."""
        self.tap_at(*self.find(name).box.middle)

    def tap_at(self, x: int, y: int) -> None:
        """Put a finger down and lift it."""
        self._move(x, y)
        self._press(X.ButtonPress)
        self._press(X.ButtonRelease)

    def tap_last(self, name: str) -> None:
        """Tap what has that name, of several the one that came last."""
        self.find(name)
        things = [thing for thing in self.buttons() if thing.name == name]
        self.tap_at(*things[-1].box.middle)

    @contextmanager
    def holding(self, x: int, y: int) -> Iterator[None]:
        """Put a finger down, and lift it at the end."""
        self._move(x, y)
        self._press(X.ButtonPress)
        try:
            yield
        finally:
            self._press(X.ButtonRelease)

    def swipe(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Draw a finger across the screen; the pauses are the speed of the hand, about 0.15 s."""
        self._move(*start)
        self._press(X.ButtonPress)
        for step in range(1, _SWIPE_STEPS + 1):
            time.sleep(_SWIPE_STEP_S)
            part = step / _SWIPE_STEPS
            self._move(
                round(start[0] + (end[0] - start[0]) * part),
                round(start[1] + (end[1] - start[1]) * part),
            )
        self._press(X.ButtonRelease)

    def wait_until(
        self, condition: Callable[[], Answer | None], what: str, timeout_s: float = PATIENCE_S
    ) -> Answer:
        """Return the first true answer of ``condition``.

        Raises:
            AssertionError: If there is none in time; says what was on the screen instead.
        """
        end = time.monotonic() + timeout_s
        pause = _LOOK_AGAIN_S
        while True:
            answer = condition()
            if answer:
                return answer
            if time.monotonic() > end:
                named = sorted({f"{t.role} {t.name!r}" for t in self.screen() if t.name})
                raise AssertionError(f"waited {timeout_s} s for {what}; showing: {named}")
            time.sleep(pause)
            pause = min(pause * 1.1, _PATIENT_S)

    def screenshot(self) -> QImage:
        """Return the picture on the screen."""
        width, height = self.sight.width(), self.sight.height()
        root = self._display.screen().root
        raw = root.get_image(0, 0, width, height, X.ZPixmap, 0xFFFFFFFF)
        return QImage(raw.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()

    def _move(self, x: int, y: int) -> None:
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        self._display.sync()

    def _press(self, event: int) -> None:
        xtest.fake_input(self._display, event, 1)
        self._display.sync()
