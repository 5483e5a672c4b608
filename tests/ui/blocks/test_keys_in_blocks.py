"""Keys whose content says nothing, and keys that share their place with many others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.content.blocks import (
    CarouselBlock,
    CompareBlock,
    GalleryBlock,
    HotspotsBlock,
    Picture,
    RouteBlock,
    Spot,
    Stop,
)
from kiosk.content.text import Text
from kiosk.ui.blocks import build_block
from kiosk.ui.widgets.touch_button import TouchButton


def pictures(count, **said):
    return tuple(Picture(src=f"art/missing{index}.jpg", **said) for index in range(count))


SPOTS = HotspotsBlock(
    spots=tuple(Spot(x=0.2 + 0.3 * step, y=0.5, label=Text()) for step in range(3))
)
SHORT = tuple(Stop(x=0.08 * step, y=0.5, label=Text({"": "I"})) for step in range(1, 12))
NAMELESS = {
    "carousel": CarouselBlock(images=pictures(3)),
    "immersive": CarouselBlock(images=pictures(3)),
    "compare": CompareBlock(before=pictures(1)[0], after=pictures(1)[0]),
    "gallery": GalleryBlock(images=pictures(4)),
    "callouts": SPOTS,
    "windows": SPOTS,
    "doors": SPOTS,
    "route": RouteBlock(art=pictures(1)[0], stops=SHORT),
}
CROWDED = {
    "carousel": CarouselBlock(images=pictures(40)),
    "immersive": CarouselBlock(images=pictures(40)),
    **{f"gallery{count}": GalleryBlock(images=pictures(count)) for count in (6, 12, 24, 40)},
    "windows": HotspotsBlock(spots=SPOTS.spots * 3),
    "route": NAMELESS["route"],
}


@pytest.mark.parametrize(
    ("look", "block"),
    [pytest.param(look, block, id=look) for look, block in NAMELESS.items()]
    + [pytest.param(look, block, id=f"many-{look}") for look, block in CROWDED.items()],
)
@pytest.mark.parametrize(
    "place", [QRect(0, 0, 880, 440), QRect(0, 0, 440, 880)], ids=["wide", "high"]
)
def test_keys_without_words_or_with_many_beside_them(qtbot, page, look, block, place):
    view = build_block(block, look.rstrip("0123456789"), page(), place)
    qtbot.addWidget(view)
    least = view.canvas.px(view.theme.space.touch)

    keys = view.findChildren(TouchButton)

    assert keys
    assert all(key.accessibleName() for key in keys)
    assert [key.size() for key in keys if min(key.width(), key.height()) < least] == []
