"""The system around the exhibit: what other programs, keys, mice and screens do to it."""

from __future__ import annotations

import re
import socket
import time
from contextlib import suppress
from pathlib import Path

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_method_return
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QRect
from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import randr, screensaver, xtest
from Xlib.protocol.event import ClientMessage

from tests.end_to_end.exhibit import Exhibit
from tests.end_to_end.monitor import Monitor
from tests.end_to_end.names import SMALL, panels

SMALLER = (800, 450)
SMALL_ZH = panels("zh", SMALL)
COMMAND = ("-m", "kiosk", "run", "--lang", "zh", "--still")


@pytest.fixture
def start(desktop, small, state, tmp_path):
    """Start an exhibit on the whole screen."""

    def exhibit(*choices):
        places = ("--content", str(small), "--state", str(state))
        return Exhibit(desktop, tmp_path, *COMMAND, *places, *choices)

    return exhibit


@pytest.fixture
def running(start, visitor):
    """An exhibit that has come to its home screen."""
    exhibit = start("--alone")
    try:
        exhibit.wait_until_shown(visitor)
        visitor.wait_until(lambda: at_home(visitor), "home")
        yield exhibit
    finally:
        exhibit.stop()


@pytest.fixture
def other(desktop):
    """Another program on the same screen."""
    display = Display(desktop.name)
    yield display
    display.close()


def at_home(visitor):
    named = {button.name for button in visitor.buttons()}
    return all(panel.title in named for panel in SMALL_ZH)


def top_window(display):
    """Return the uppermost window that is shown."""
    shown = [
        one
        for one in display.screen().root.query_tree().children
        if one.get_attributes().map_state == X.IsViewable
    ]
    return shown[-1]


def test_what_lays_itself_over_it_is_below_again(running, visitor, other):
    exhibit = top_window(other)
    root = other.screen().root
    intruder = root.create_window(50, 50, 450, 300, 0, other.screen().root_depth)
    intruder.map()
    intruder.set_input_focus(X.RevertToParent, X.CurrentTime)
    other.sync()
    assert top_window(other).id == intruder.id

    visitor.wait_until(lambda: top_window(other).id == exhibit.id, "the exhibit on top")
    visitor.wait_until(lambda: other.get_input_focus().focus != intruder, "the focus")
    assert running.stderr == ""


def test_a_screen_that_changes_its_size_is_filled_again(running, visitor, other):
    root = other.screen().root
    sizes = offer(other, SMALLER)

    def change(size):
        asked = randr.get_screen_info(root).config_timestamp
        randr.set_screen_config(
            root, sizes.index(size), randr.Rotate_0, config_timestamp=asked, rate=0
        )
        other.sync()
        visitor.sight = QRect(0, 0, *size)
        visitor.wait_until(lambda: place_of(top_window(other)) == visitor.sight, f"{size} filled")
        visitor.wait_until(lambda: at_home(visitor), "home")
        assert in_sight(visitor, visitor.sight)

    before = visitor.sight
    try:
        change(SMALLER)
    finally:
        change((before.width(), before.height()))
    assert running.stderr == ""


def offer(display, size):
    """Let the screen have another resolution as well; return all of them."""
    root = display.screen().root
    name = f"{size[0]}x{size[1]}"
    # Id, width, height, clock, sync (horizontal and vertical), length of its name, flags.
    mode = (0, *size, 74_250_000, 1390, 1430, 1650, 0, 725, 730, 750, len(name), 0)
    made = root.xrandr_create_mode(mode, name).mode
    display.xrandr_add_output_mode(root.xrandr_get_screen_resources().outputs[0], made)
    display.sync()
    offered = randr.get_screen_info(root).sizes
    return [(one["width_in_pixels"], one["height_in_pixels"]) for one in offered]


def place_of(window):
    got = window.get_geometry()
    return QRect(got.x, got.y, got.width, got.height)


def test_the_screensaver_never_comes(start, visitor, other):
    root = other.screen().root
    visitor.tap_at(5, 5)  # the last time that anybody touches anything
    touched = time.monotonic()

    def is_counting_anew():
        untouched_ms = (time.monotonic() - touched) * 1000
        return screensaver.query_info(root).idle < untouched_ms - 300

    visitor.wait_until(lambda: screensaver.query_info(root).idle > 1000, "an idle second")
    assert not is_counting_anew()
    exhibit = start("--alone")
    try:
        exhibit.wait_until_shown(visitor)
        visitor.wait_until(is_counting_anew, "a new count")
    finally:
        exhibit.stop()


def test_the_wished_screen_is_followed_when_it_is_unplugged_and_plugged_in(start, visitor, other):
    there = QRect(480, 0, 480, 540)
    monitor = Monitor(other, "right", there)
    exhibit = start("--alone", "--screen", "right")
    try:
        exhibit.wait_until_shown(visitor)
        assert place_of(top_window(other)) == visitor.sight, "the primary one meanwhile"
        for _ in range(2):
            monitor.plug()
            visitor.wait_until(lambda: place_of(top_window(other)) == there, "the wished screen")
            visitor.wait_until(
                lambda: at_home(visitor) and in_sight(visitor, there), "home laid out for it"
            )
            monitor.unplug()
            visitor.wait_until(
                lambda: place_of(top_window(other)) == visitor.sight, "the primary one"
            )
    finally:
        exhibit.stop()
    (complaint,) = exhibit.stderr.splitlines()  # said once, not at each unplugging
    assert "there is no screen named right; there are: screen" in complaint


def in_sight(visitor, place):
    return all(place.contains(QRect(*button.box)) for button in visitor.buttons())


SAVER = "org.freedesktop.ScreenSaver"
LOGIN = "org.freedesktop.login1"


class Services:
    """Stands in for the desktop's screensaver and for logind, on the bus of the tests."""

    def __init__(self, address):
        self._bus = open_dbus_connection(address, enable_fds=True)
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)
        self.asked = {}

    def appear(self, name):
        self._bus.send_and_get_reply(message_bus.RequestName(name))

    def disappear(self, name):
        self._bus.send_and_get_reply(message_bus.ReleaseName(name))

    def answer(self):
        """Answer what has been asked meanwhile."""
        with suppress(TimeoutError):
            while True:
                asked = self._bus.receive(timeout=0)
                if asked.header.message_type is not MessageType.method_call:
                    continue
                fields = asked.header.fields
                where = (fields[HeaderFields.path], fields[HeaderFields.member])
                self.asked[fields[HeaderFields.interface]] = (*where, asked.body)
                holds = ("h", (self._theirs,)) if len(asked.body) > 2 else ("u", (7,))
                self._bus.send(new_method_return(asked, *holds))

    @property
    def is_held(self):
        """Whether anybody but us still has the file that logind gave away."""
        self._theirs.close()
        try:
            return bool(self._ours.recv(1))
        except BlockingIOError:
            return True

    def close(self):
        self._bus.close()
        self._ours.close()
        self._theirs.close()


@pytest.fixture
def services(desktop):
    made = Services(desktop.bus)
    yield made
    made.close()


def test_the_desktop_and_logind_are_asked_to_stay_awake(
    start, desktop, visitor, services, monkeypatch
):
    monkeypatch.setitem(desktop.environment, "DBUS_SYSTEM_BUS_ADDRESS", desktop.bus)
    services.appear(LOGIN)
    exhibit = start("--alone")

    def are_asked(*interfaces):
        services.answer()
        return set(interfaces) == set(services.asked)

    try:
        exhibit.wait_until_shown(visitor)
        visitor.wait_until(lambda: are_asked(f"{LOGIN}.Manager"), "a question to logind")
        path, member, (what, who, _, mode) = services.asked[f"{LOGIN}.Manager"]
        assert (path, member) == ("/org/freedesktop/login1", "Inhibit")
        assert (what, who, mode) == ("idle:sleep", "kiosk", "block")
        services.appear(SAVER)  # the desktop is slower than the exhibit
        visitor.wait_until(lambda: are_asked(f"{LOGIN}.Manager", SAVER), "one to the desktop")
        services.asked.clear()
        services.disappear(SAVER)
        services.appear(SAVER)  # it has been restarted
        visitor.wait_until(lambda: are_asked(SAVER), "the question once more")
        assert services.is_held
    finally:
        exhibit.stop()
    assert not services.is_held
    assert exhibit.stderr == ""


# Everything that would do something in other programs.
KEYS = (
    ("Alt_L", "F4"),
    ("Alt_L", "Tab"),
    ("Control_L", "q"),
    ("Control_L", "w"),
    ("Control_L", "a"),
    ("Control_L", "c"),
    ("Control_L", "x"),
    ("Control_L", "v"),
    ("Control_L", "p"),
    ("Escape",),
    ("F1",),
    ("F5",),
    ("F11",),
    ("Menu",),
    ("Super_L",),
    ("BackSpace",),
    ("Alt_L", "Left"),
    ("Alt_L", "Right"),
)
LEFT, MIDDLE, RIGHT, WHEEL_UP, WHEEL_DOWN, BACK, FORWARD = 1, 2, 3, 4, 5, 8, 9
WORDS = (100, 35)  # the title at home


class Hands:
    """A keyboard and a mouse that nobody has thought of."""

    def __init__(self, display):
        self._display = display

    def keys(self, *names):
        codes = [self._display.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
        for code in codes:
            self._send(X.KeyPress, code)
        for code in reversed(codes):
            self._send(X.KeyRelease, code)

    def click(self, button, place, times=1):
        self.move(place)
        for _ in range(times):
            self._send(X.ButtonPress, button)
            self._send(X.ButtonRelease, button)

    def drag(self, start, end):
        self.move(start)
        self._send(X.ButtonPress, LEFT)
        for part in range(1, 11):
            self.move(tuple(a + (b - a) * part // 10 for a, b in zip(start, end, strict=True)))
        self._send(X.ButtonRelease, LEFT)

    def move(self, place):
        xtest.fake_input(self._display, X.MotionNotify, x=place[0], y=place[1])
        self._display.sync()

    def _send(self, kind, number):
        xtest.fake_input(self._display, kind, number)
        self._display.sync()


def owners(display):
    """Return the clipboards that somebody has."""
    names = ("CLIPBOARD", "PRIMARY", "SECONDARY")
    return {name: display.get_selection_owner(display.intern_atom(name)) for name in names}


def windows(display):
    """Return every window that is shown: a menu would be one more."""
    return [
        one.id
        for one in display.screen().root.query_tree().children
        if one.get_attributes().map_state == X.IsViewable
    ]


def shown(visitor):
    return sorted((thing.role, thing.name, tuple(thing.box)) for thing in visitor.screen())


def test_keys_and_mice_have_no_effect(running, visitor, other):
    hands = Hands(other)
    owned = owners(other)
    visitor.wait_until(lambda: other.get_input_focus().focus != X.PointerRoot, "the focus")
    before = shown(visitor), windows(other)

    for keys in KEYS:
        hands.keys(*keys)
    for place in (WORDS, (480, 270), (950, 530)):
        for button in (RIGHT, MIDDLE, BACK, FORWARD):
            hands.click(button, place)
        for turn in (WHEEL_UP, WHEEL_DOWN):
            hands.click(turn, place, times=5)
    hands.click(LEFT, WORDS, times=3)  # would select a line
    hands.drag(WORDS, (350, 55))  # would select words

    assert windows(other) == before[1]
    visitor.wait_until(lambda: shown(visitor) == before[0], "the same screen as before")
    assert owners(other) == owned == dict.fromkeys(owned, X.NONE)
    assert running.is_running
    assert running.stderr == ""


def test_a_file_that_is_dropped_is_refused(running, visitor, other):
    exhibit = top_window(other)
    source = other.screen().root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
    files = other.intern_atom("text/uri-list")
    copy = other.intern_atom("XdndActionCopy")
    before = shown(visitor)

    def say(what, *numbers):
        data = (32, [source.id, *numbers, *[0] * (4 - len(numbers))])
        kind = other.intern_atom(what)
        message = ClientMessage(window=exhibit, client_type=kind, data=data)
        exhibit.send_event(message)
        other.sync()

    for x, y in (WORDS, (480, 270), (950, 530)):
        say("XdndEnter", 5 << 24, files)
        say("XdndPosition", 0, x << 16 | y, X.CurrentTime, copy)
        visitor.wait_until(other.pending_events, "an answer")
        answer = other.next_event()
        assert answer.client_type == other.intern_atom("XdndStatus")
        assert answer.data[1][1] & 1 == 0, f"would take it at {x}, {y}"
        say("XdndLeave")

    assert shown(visitor) == before
    assert running.stderr == ""


def sockets(pid):
    """Return the numbers of the sockets that a process has open."""
    found = set()
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        try:
            named = re.fullmatch(r"socket:\[(\d+)\]", str(entry.readlink()))
        except FileNotFoundError:  # closed since
            continue
        if named:
            found.add(named[1])
    return found


def network_sockets(pid):
    """Return those of them that lead to a network, as the kernel lists them."""
    mine = sockets(pid)
    found = []
    for kind in ("tcp", "tcp6", "udp", "udp6", "udplite", "raw", "raw6", "icmp", "packet"):
        table = Path(f"/proc/{pid}/net/{kind}")
        lines = table.read_text(encoding="ascii").splitlines()[1:] if table.exists() else []
        found += [f"{kind}: {line}" for line in lines if mine & set(line.split())]
    return found


def test_a_visit_opens_no_network_socket(start, visitor):
    exhibit = start("--loop")
    parent = exhibit.process.pid

    def processes():
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii")
        return [parent, *map(int, children.split())]

    try:
        exhibit.wait_until_shown(visitor)
        visitor.tap_at(480, 270)  # ends the loop
        visitor.wait_until(lambda: visitor.sees("首页") or at_home(visitor), "the visit")
        if not at_home(visitor):
            visitor.tap("首页")
        visitor.wait_until(lambda: at_home(visitor), "home")
        panel = SMALL_ZH[0]
        visitor.tap(panel.title)
        visitor.tap(panel.pages[1])
        visitor.tap("首页")
        visitor.wait_until(lambda: at_home(visitor), "home again")
        assert len(processes()) == 2
        # It is the right list: the screen and the bus are reached through sockets of the system.
        assert all(sockets(pid) for pid in processes()[1:])
        assert [found for pid in processes() for found in network_sockets(pid)] == []
    finally:
        exhibit.stop()
