"""New content on its way to the screen: its views are made a piece at a time."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.content.model import Exhibit
from kiosk.flow.tour import Position
from kiosk.ui.cover import Cover
from kiosk.ui.setting import Setting
from kiosk.ui.views import Views


class Bringing(QObject):
    """Makes the views of an exhibit below what is shown, one piece each turn of the event loop.

    All of them in one turn would hold up a frame for longer than anybody should see. Meanwhile a
    picture of what is shown is held over it: its own pictures may already be gone.

    Signals:
        made: They are there; carries the ``Exhibit``.
    """

    made = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._exhibit: Exhibit | None = None
        self._views: Views | None = None
        self._steps: Iterator[None] = iter(())
        self._before = QPixmap()
        self._cover: Cover | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._step)

    def begin(self, exhibit: Exhibit, setting: Setting, position: Position) -> None:
        """Make the views of ``exhibit``, with the page at ``position``; of several the newest."""
        before = self._window().grab()
        self.drop()
        self._before = before
        motion = setting.theme.motion
        self._cover = Cover(before, _never, setting.images, motion, self._window())
        self._exhibit = exhibit
        self._steps = self._making(exhibit, setting, position)
        self._turn.start()

    def take(self, exhibit: Exhibit, setting: Setting) -> Views:
        """Return views of ``exhibit``, now the caller's: those that were made, if they suit."""
        views, self._views = self._views, None
        if views is not None and self._exhibit is exhibit and views.setting == setting:
            return views
        if views is not None:
            views.drop()
        return Views(exhibit, setting, self._window())

    def before(self) -> QPixmap:
        """Return what was on the screen, and hold it no longer."""
        before = self._before
        self._uncover()
        return before if not before.isNull() else self._window().grab()

    def drop(self) -> None:
        """Bring nothing any more."""
        self._turn.stop()
        self._uncover()
        if self._views is not None:
            self._views.drop()
        self._exhibit = self._views = None

    def _uncover(self) -> None:
        if self._cover is not None:
            self._cover.end()
        self._cover, self._before = None, QPixmap()

    def _making(self, exhibit: Exhibit, setting: Setting, position: Position) -> Iterator[None]:
        self._views = Views(exhibit, setting, self._window())
        yield
        # Another language or size meanwhile: what was made is gone, and is made when it is shown.
        if self._views is not None:
            self._views.stage.prepare(*position)
        yield
        if self._views is not None:
            self._views.stage.draw_prepared()
        yield
        self.made.emit(exhibit)

    def _step(self) -> None:
        for _ in self._steps:
            self._turn.start()
            return

    def _window(self) -> QWidget:
        # Asked for, not kept: two Python objects that hold each other are freed late.
        window = self.parent()
        assert isinstance(window, QWidget), "views are made for a window"
        return window


def _never() -> bool:
    return False
