import socket

import pytest

from kiosk.supervisor.systemd import READY, WELL, notify


@pytest.mark.parametrize("place", ["file", "abstract"])
def test_systemd_is_told_where_it_asks(tmp_path, monkeypatch, place):
    address = str(tmp_path / "s") if place == "file" else f"@kiosk{tmp_path.name}{id(tmp_path)}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.settimeout(10)
        systemd.bind(address.replace("@", "\0"))
        monkeypatch.setenv("NOTIFY_SOCKET", address)
        notify(READY, WELL)
        assert systemd.recv(100) == b"READY=1\nWATCHDOG=1"


def test_nobody_there_is_no_trouble(tmp_path, monkeypatch):
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    notify(READY)
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))
    notify(READY)
    assert not (tmp_path / "gone").exists()
