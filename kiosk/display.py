"""Is there a screen to show anything on? Asked before Qt, which aborts where there is none."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import socket
import sys
from pathlib import Path

NO_SCREEN = (
    "没有可用的屏幕{named}，请在图形桌面中启动。 "
    "There is no screen to show the exhibit on: start it from a graphical desktop."
)


def no_screen() -> str:
    """Return one sentence when there is no screen to show anything on, else ""."""
    if os.name == "nt" or sys.platform == "darwin":
        return ""
    display = os.environ.get("DISPLAY", "")
    if _has_screen(os.environ.get("QT_QPA_PLATFORM", ""), display):
        return ""
    return no_screen_words(f"（DISPLAY={display}）" if display else "")


def no_screen_words(named: str = "") -> str:
    """Return the sentence; ``named`` says which screen was meant."""
    return NO_SCREEN.format(named=named)


def _has_screen(platform: str, display: str) -> bool:
    name = platform.partition(":")[0].partition(";")[0]
    wayland = os.environ.get("WAYLAND_DISPLAY", "")
    if name and not name.startswith(("xcb", "wayland")):
        return _has_plugin(name)
    on_x = bool(display) and not name.startswith("wayland") and _can_reach_x(display)
    return on_x or (bool(wayland) and name != "xcb" and _can_reach_wayland(wayland))


def _has_plugin(name: str) -> bool:
    """Whether Qt has a platform of that name; it aborts for one that it has not."""
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        return True
    folder = Path(found.submodule_search_locations[0], "Qt", "plugins", "platforms")
    return not folder.is_dir() or any(folder.glob(f"libq{name}*.so"))


def _can_reach_x(display: str) -> bool:
    """Whether an X server lets us in at ``display``, and has the screen that it names.

    Asks the library that Qt itself uses: a server may answer and still refuse.
    """
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt names the missing library itself
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_get_setup.restype = ctypes.c_void_p
    wanted = ctypes.c_int()
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), ctypes.byref(wanted)))
    has_screen = False
    if not xcb.xcb_connection_has_error(connection):
        setup = ctypes.c_void_p(xcb.xcb_get_setup(connection))
        has_screen = 0 <= wanted.value < xcb.xcb_setup_roots_length(setup)
    xcb.xcb_disconnect(connection)
    return has_screen


def _can_reach_wayland(display: str) -> bool:
    """Whether a compositor answers at ``display`` (a name in XDG_RUNTIME_DIR, or a path)."""
    address = str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), display))
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(3)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True
