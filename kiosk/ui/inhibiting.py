"""What holds sleep off over D-Bus; apart from the rest, as it loads a library of its own."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusServiceWatcher,
)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Service:
    """Somebody on a bus who can be asked.

    Attributes:
        bus: On which bus.
        name: What it is called there.
        path: Its object.
        interface: The interface that has ``Inhibit``.
        arguments: What ``Inhibit`` is told.
    """

    bus: QDBusConnection.BusType
    name: str
    path: str
    interface: str
    arguments: tuple[str, ...]


class Inhibitor(QObject):
    """Asks one service to keep the display on, again when that was restarted.

    Nobody there, or a refusal, costs nothing: it is asked again the next time.
    """

    def __init__(self, service: Service) -> None:
        super().__init__()
        self._service = service
        self._name = f"kiosk-{service.name}"
        self._bus = QDBusConnection.connectToBus(service.bus, self._name)
        self._asking: QDBusPendingCallWatcher | None = None
        # logind's answer holds a file: as long as it is open, nothing sleeps.
        self._held: QDBusMessage | None = None
        watch = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
        self._watcher = QDBusServiceWatcher(service.name, self._bus, watch, self)
        self._watcher.serviceOwnerChanged.connect(self._on_owner_changed)

    @property
    def is_held(self) -> bool:
        """Whether the service has agreed."""
        return self._held is not None

    def keep(self) -> None:
        """Ask, unless it is held or being asked for."""
        if self.is_held or self._asking is not None or not self._bus.isConnected():
            return
        call = QDBusMessage.createMethodCall(
            self._service.name, self._service.path, self._service.interface, "Inhibit"
        )
        call.setArguments(list(self._service.arguments))
        self._asking = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        self._asking.finished.connect(self._on_answered)

    def let_go(self) -> None:
        """End the connection; the services let go by themselves."""
        self._held = self._asking = None
        QDBusConnection.disconnectFromBus(self._name)

    def _on_answered(self, asked: QDBusPendingCallWatcher) -> None:
        answer = asked.reply()
        asked.deleteLater()
        self._asking = None
        if answer.type() == QDBusMessage.MessageType.ReplyMessage:
            self._held = answer
            log.info("%s keeps the display on", self._service.name)

    def _on_owner_changed(self, _: str, __: str, owner: str) -> None:
        """What was held has gone with whoever held it."""
        self._held = None
        if owner:
            self.keep()


def inhibitors(who: str, why: str) -> list[Inhibitor]:
    """Return those who may hold sleep off on this system, each not yet asked."""
    buses = QDBusConnection.BusType
    saver = "org.freedesktop.ScreenSaver"
    login = "org.freedesktop.login1"
    services = (
        Service(buses.SessionBus, saver, "/org/freedesktop/ScreenSaver", saver, (who, why)),
        Service(
            buses.SystemBus,
            login,
            "/org/freedesktop/login1",
            f"{login}.Manager",
            ("idle:sleep", who, why, "block"),
        ),
    )
    return [Inhibitor(service) for service in services]
