"""A store with a PIN, and a clock on the wall."""

import pytest

from kiosk.staff.pin import PinStore, hash_pin

PIN = "2468"


@pytest.fixture(scope="session")
def hashed():
    return hash_pin(PIN)


@pytest.fixture
def store(tmp_path, hashed):
    made = PinStore(tmp_path)
    made.set_pin(hashed)
    return made
