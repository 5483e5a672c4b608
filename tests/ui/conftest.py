"""A small exhibit, a setting and the real widgets to test with."""

from __future__ import annotations

from functools import partial

import pytest

from kiosk.content.load import find_picture
from kiosk.paths import shipped_content
from kiosk.ui.canvas import Canvas
from kiosk.ui.icons import Icons
from kiosk.ui.images import ImageStore
from kiosk.ui.setting import Setting
from kiosk.ui.theme import Motion, Theme
from tests.elsewhere.exhibits import two_panels


@pytest.fixture
def exhibit():
    """A small exhibit about another place: two panels."""
    return two_panels()


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
