"""A small exhibit, a setting and the real widgets to test with."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.content.load import find_picture
from kiosk.flow.idle import IdleRules
from kiosk.paths import shipped_content
from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.idle import IdleWatch
from kiosk.ui.images import ImageStore
from kiosk.ui.setting import Setting
from kiosk.ui.theme import Motion, Theme
from tests.elsewhere.exhibits import two_panels


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self, now=1000.0):
        self.now = now

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    """A clock that stands still."""
    return Clock()


@pytest.fixture
def watch(qapp, clock):
    """A watch over the application's input: it asks after 90 s, and for 20 s."""
    made = IdleWatch(IdleRules(idle_s=90, ask_s=20), clock)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def exhibit():
    """A small exhibit about another place: two panels."""
    return two_panels()


@pytest.fixture
def room(qtbot):
    """A window for what needs one to stand in."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(960, 540)
    window.show()
    return window


@pytest.fixture
def images(qapp):
    """Pictures from the shipped assets."""
    store = ImageStore(partial(find_picture, folder=shipped_content().parent))
    yield store
    store.close()


@pytest.fixture
def setting(images):
    """A small landscape screen in English, with motion."""
    return Setting(Theme(), Canvas(960, 540), "en", images, Icons())


@pytest.fixture
def still(images):
    """The same without motion."""
    return Setting(Theme(motion=Motion.none()), Canvas(960, 540), "en", images, Icons())
