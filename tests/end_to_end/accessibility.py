"""What is on the screen, as a screen reader is told it: roles, names and places.

The tree of accessible things is read over D-Bus (AT-SPI) from outside the program, level by level,
all questions of a level at once: a screen of three hundred things takes a few milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

# at-spi2-core, atspi-constants.h: AtspiRole. Only roles that are tapped or read by the tests.
ROLES = {
    7: "check box",
    27: "image",
    29: "label",
    31: "list",
    32: "list item",
    35: "menu item",
    37: "page tab",
    39: "panel",
    43: "push button",
    44: "radio button",
    51: "slider",
    62: "toggle button",
    69: "window",
    75: "application",
    88: "link",
}
TAPPABLE = {
    *("push button", "toggle button", "check box", "radio button", "page tab"),
    *("link", "slider", "list item", "menu item"),
}
_APPLICATION = 75
_SENSITIVE = 24  # AtspiStateType
_SHOWING = 25

_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_COMPONENT = "org.a11y.atspi.Component"
_AT_ONCE = 60  # questions under way; more could fill the socket while nobody reads the answers

Reference = tuple[str, str]


class Box(NamedTuple):
    """A rectangle in pixels of the screen."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """Where a finger goes."""
        return self.x + self.width // 2, self.y + self.height // 2


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that is showing now."""

    role: str
    name: str
    box: Box
    is_enabled: bool = True

    @property
    def is_tappable(self) -> bool:
        """Whether a visitor would try to tap it."""
        return self.role in TAPPABLE and self.is_enabled


class Reader:
    """Reads the screen of the D-Bus session at ``address``."""

    def __init__(self, address: str) -> None:
        with open_dbus_connection(address) as session:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = session.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=20)
        assert reply.header.message_type is MessageType.method_return, reply.body
        self._bus: DBusConnection = open_dbus_connection(reply.body[0])

    def close(self) -> None:
        """Hang up."""
        self._bus.close()

    def screen(self) -> list[Thing]:
        """Return everything that is showing, parents before children, level by level."""
        found: list[Thing] = []
        level = [_ROOT]
        while level:
            level = [
                child
                for children in self._ask(level, _ACCESSIBLE, "GetChildren")
                for child in (children or ())
            ]
            showing = self._look(level)
            found += [thing for thing in showing if thing and thing.role != "application"]
            level = [node for node, thing in zip(level, showing, strict=True) if thing]
        return found

    def _look(self, nodes: list[Reference]) -> list[Thing | None]:
        """Return what each node is, None where it is not showing or went away meanwhile."""
        states = dict(zip(nodes, self._ask(nodes, _ACCESSIBLE, "GetState"), strict=True))
        # An application shows by its windows.
        asked = [
            node
            for node in nodes
            if node[1] == _ROOT[1] or (states[node] and _has(states[node], _SHOWING))
        ]
        found: dict[Reference, Thing] = {}
        for node, role, name, box in zip(
            asked,
            self._ask(asked, _ACCESSIBLE, "GetRole"),
            self._names(asked),
            self._ask(asked, _COMPONENT, "GetExtents", "u", (0,)),
            strict=True,
        ):
            if role == _APPLICATION:
                found[node] = Thing("application", name or "", Box(0, 0, 0, 0))
            elif None not in (role, name, box):
                known = ROLES.get(role, f"role {role}")
                found[node] = Thing(known, name, Box(*box), _has(states[node], _SENSITIVE))
        return [found.get(node) for node in nodes]

    def _names(self, nodes: list[Reference]) -> list[Any]:
        asked = [Properties(DBusAddress(path, bus, _ACCESSIBLE)).get("Name") for bus, path in nodes]
        return [variant and variant[1] for variant in self._replies(asked)]

    def _ask(
        self, nodes: list[Reference], interface: str, method: str, *arguments: Any
    ) -> list[Any]:
        asked = [
            new_method_call(DBusAddress(path, bus, interface), method, *arguments)
            for bus, path in nodes
        ]
        return self._replies(asked)

    def _replies(self, asked: list[Message]) -> list[Any]:
        """Send all, then collect: one answer for each, None for an error."""
        answers: dict[int, Any] = {}
        for start in range(0, len(asked), _AT_ONCE):
            serials = {}
            for index, message in enumerate(asked[start : start + _AT_ONCE], start):
                serial = next(self._bus.outgoing_serial)
                serials[serial] = index
                self._bus.send(message, serial=serial)
            while serials:
                answer = self._bus.receive(timeout=20)
                serial = answer.header.fields.get(HeaderFields.reply_serial)
                if serial in serials:
                    good = answer.header.message_type is MessageType.method_return
                    answers[serials.pop(serial)] = answer.body[0] if good else None
        return [answers[index] for index in range(len(asked))]


def _has(state: list[int], bit: int) -> bool:
    return bool(state[bit // 32] >> bit % 32 & 1)
