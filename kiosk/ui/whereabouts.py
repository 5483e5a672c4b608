"""Keeps the window on its screen, all over it, and over everything else."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

LOOK_MS = 1000
"""At most once a second it comes back: what fights for the screen gets no flicker."""

SETTLE_MS = 100
"""Plugging, unplugging and turning a screen come as several changes in a row."""

# Under Wayland the compositor alone says what lies on top, and Qt complains about the wish.
_CAN_RAISE = ("xcb", "windows")


def choose_screen(wish: str) -> QScreen | None:
    """Return the screen with that name or serial number, else the primary one."""
    for screen in QGuiApplication.screens():
        if wish and wish in (screen.name(), screen.serialNumber()):
            return screen
    return QGuiApplication.primaryScreen()


class Whereabouts(QObject):
    """Follows the wished screen through unplugging, plugging in, turning and other resolutions.

    While it is gone the window takes the primary one. What lays itself over the window, takes its
    focus or shrinks it has a second.
    """

    def __init__(self, window: QWidget, wish: str) -> None:
        """Make it; it holds from ``start`` on.

        Args:
            window: What has the whole screen.
            wish: Name or serial number of the screen; "" means the primary one.
        """
        super().__init__()
        self._window = window
        self._wish = wish
        self._missed = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self.settle)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.come_back)
        self._application = QGuiApplication.instance()

    def start(self) -> None:
        """Show the window on its screen, and keep it there."""
        application = self._application
        assert isinstance(application, QGuiApplication), "screens come from an application"
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._soon)
        application.primaryScreenChanged.connect(self._soon)
        for screen in application.screens():
            screen.geometryChanged.connect(self._soon)
        self.settle()
        self._looking.start()

    def stop(self) -> None:
        """Leave the window alone."""
        self._looking.stop()
        self._settling.stop()

    def settle(self) -> None:
        """Take the whole of the right screen."""
        screen = choose_screen(self._wish)
        if screen is None:
            return  # all are gone; one will come
        self._tell(screen)
        if self._window.screen() is not screen:
            self._window.setScreen(screen)
        if self._window.geometry() != screen.geometry():
            self._window.setGeometry(screen.geometry())
        if not self._window.isFullScreen() or not self._window.isVisible():
            self._window.showFullScreen()

    def come_back(self) -> None:
        """Lie over everything again, with the focus."""
        if self._window.isMinimized() or not self._window.isFullScreen():
            self._window.showFullScreen()
        self.settle()
        if QGuiApplication.platformName() not in _CAN_RAISE:
            return
        self._window.raise_()
        if not self._window.isActiveWindow():
            self._window.activateWindow()

    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._soon)
        self._soon()

    def _soon(self) -> None:
        self._settling.start()

    def _tell(self, screen: QScreen) -> None:
        """Log once that the wished screen is gone, and once that it is back."""
        missed = bool(self._wish) and self._wish not in (screen.name(), screen.serialNumber())
        if missed and not self._missed:
            names = ", ".join(one.name() for one in QGuiApplication.screens())
            log.warning("there is no screen named %s; there are: %s", self._wish, names)
        elif self._missed and not missed:
            log.info("the screen named %s is back", self._wish)
        self._missed = missed
