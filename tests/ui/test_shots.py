"""A screen's picture is the same however long its pictures take."""

from __future__ import annotations

from functools import partial
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QTimer

from kiosk.content.blocks import CarouselBlock
from kiosk.content.load import find_picture
from kiosk.ui.blocks.carousel import turning
from kiosk.ui.blocks.carousel.turning import TICK_MS
from kiosk.ui.images import ImageStore
from kiosk.ui.setting import Setting
from kiosk.ui.shots import screen
from tests.elsewhere.exhibits import FOLDER


@pytest.fixture
def carousel_screen(exhibit):
    return next(
        f"{panel.id}-{page.id}"
        for panel in exhibit.panels
        for page in panel.pages
        if any(isinstance(block, CarouselBlock) for block in page.blocks)
    )


def test_a_carousel_turns_nothing_while_pictures_are_waited_for(
    exhibit, still, carousel_screen, monkeypatch
):
    gate = Event()

    def find(src):
        if current_thread() is not main_thread():  # which only looks how large pictures are
            gate.wait()
        return find_picture(src, folder=FOLDER)

    def shot(finding):
        images = ImageStore(finding)
        setting = Setting(still.theme, still.canvas, "en", images, still.icons)
        picture = screen(exhibit, setting, carousel_screen).toImage()
        images.close()
        return picture

    prompt = shot(partial(find_picture, folder=FOLDER))
    seconds = iter(range(0, 10**9, 60))
    monkeypatch.setattr(turning, "monotonic", lambda: float(next(seconds)))
    QTimer.singleShot(3 * TICK_MS, gate.set)

    assert shot(find) == prompt
