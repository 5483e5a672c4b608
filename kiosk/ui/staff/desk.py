"""The staff's way through: corner, PIN pad, sheet, and back to what was shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk.staff.pin import PinStore
from kiosk.ui.idle import INPUT, IdleWatch
from kiosk.ui.setting import Setting
from kiosk.ui.staff.corner import StaffCorner
from kiosk.ui.staff.pad import PinPad
from kiosk.ui.staff.sheet import StaffSheet

# So long nobody touches it before it goes by itself.
AWAY_MS = 60_000


class StaffDesk(QObject):
    """Opens over whatever the window shows; meanwhile no visitor is asked whether they are there.

    Signals:
        came: Staff have held the corner: the window covers what it shows, see ``cover``.
        restart_wanted: The exhibit shall be started again.
        exit_wanted: The exhibit shall end.
    """

    came = Signal()
    restart_wanted = Signal()
    exit_wanted = Signal()

    def __init__(self, watch: IdleWatch, window: QWidget) -> None:
        super().__init__(window)
        self._watch = watch
        self._window = window
        self._store = PinStore(None)
        self._problems: Callable[[], Sequence[str]] = tuple
        self._corner = StaffCorner(window)
        self._corner.held.connect(self._on_held)
        self._view: PinPad | StaffSheet | None = None
        self._is_in = False
        self._below: QWidget | None = None
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(AWAY_MS)
        self._away.timeout.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether staff are here."""
        return self._view is not None

    def serve(self, store: PinStore, problems: Callable[[], Sequence[str]]) -> None:
        """Let staff in from now on.

        Args:
            store: Knows the PIN.
            problems: Returns what is wrong with the content now.
        """
        self._store, self._problems = store, problems
        self._watch.show_first(self._see)

    def cover(self, below: QWidget, name: str, setting: Setting) -> None:
        """Lie over ``below``: the pad, or what the right PIN has opened.

        Args:
            below: What is hidden meanwhile, so that nothing of it can be tapped or moves.
            name: Of the exhibit.
            setting: Look, screen and language.
        """
        self._below, self._name, self._setting = below, name, setting
        below.hide()
        self._show(self._make_sheet() if self._is_in else self._make_pad())

    def close(self) -> None:
        """Go back to what was shown."""
        if self._view is None:
            return
        self._take_away()
        self._is_in = False
        self._away.stop()
        if self._below is not None:
            self._below.show()
            self._below = None
        self._watch.resume()

    def stop(self) -> None:
        """The window goes: nothing moves on."""
        self._corner.stop()
        self._away.stop()
        self._take_away()

    def _see(self, watched: QObject, event: QEvent) -> bool:
        if self._view is not None and event.type() in INPUT:
            self._away.start()
        return self._corner.see(watched, event, is_open=self.is_open)

    def _on_held(self) -> None:
        self._away.start()
        self._watch.pause()
        self.came.emit()

    def _make_pad(self) -> PinPad:
        pad = PinPad(self._name, self._store, self._setting, self._window)
        pad.opened.connect(self._on_opened)
        pad.left.connect(self.close)
        return pad

    def _make_sheet(self) -> StaffSheet:
        sheet = StaffSheet(self._name, self._problems(), self._setting, self._window)
        sheet.left.connect(self.close)
        sheet.restart_wanted.connect(self.restart_wanted)
        sheet.exit_wanted.connect(self.exit_wanted)
        return sheet

    def _on_opened(self) -> None:
        if self.sender() is not self._view:  # a pad that went while it was checking
            return
        self._is_in = True
        self._show(self._make_sheet())

    def _show(self, view: PinPad | StaffSheet) -> None:
        self._take_away()
        self._view = view
        view.show()
        view.raise_()

    def _take_away(self) -> None:
        if self._view is not None:
            self._view.leave()
            self._view.hide()
            self._view.deleteLater()
            self._view = None
