"""Whatever a hall writes, every look shows it: nothing at all, one thing, no words."""

from __future__ import annotations

import logging

import pytest

from kiosk.content.layouts import LAYOUTS
from kiosk.ui.blocks import build_block
from tests.elsewhere.extremes import EXTREMES

LOOKS = sorted(
    {
        (kind, place.look): place
        for layout in LAYOUTS.values()
        for place in layout.places
        for kind in place.kinds
    }.items()
)


@pytest.mark.parametrize("extreme", ["nothing", "one", "wordless"])
@pytest.mark.parametrize(
    ("kind", "place"), [pytest.param(kind, p, id=f"{kind}-{look}") for (kind, look), p in LOOKS]
)
def test_every_look_shows_what_nobody_composed_for(qtbot, page, caplog, kind, place, extreme):
    context = page(language="zh")
    geometry = context.canvas.box(place.box)

    for block in EXTREMES[extreme]():
        if block.__struct_config__.tag == kind:
            view = build_block(block, place.look, context, geometry)
            qtbot.addWidget(view)
            view.enter()
            view.grab()
            view.leave()

    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
