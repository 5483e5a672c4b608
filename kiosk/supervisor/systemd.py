"""Tells systemd that the exhibit is up and well, where it asks for that.

The protocol is one datagram of words (sd_notify(3)); the packages for it on PyPI are older than
Python 3.8 or bring a C library along for these few lines.
"""

from __future__ import annotations

import os
import socket

READY = "READY=1"
WELL = "WATCHDOG=1"
STOPPING = "STOPPING=1"


def notify(*states: str) -> None:
    """Say ``states``; nothing happens where nobody asked for it or nobody listens."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address or not hasattr(socket, "AF_UNIX"):
        return
    if address.startswith("@"):  # a name without a file
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as door:
            door.setblocking(False)
            door.sendto("\n".join(states).encode(), address)
    except OSError:
        return
