"""Whatever a hall writes, every look shows it: nothing, one thing, no words, very many of both."""

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
KINDS = sorted({kind for (kind, _), _ in LOOKS})


@pytest.mark.parametrize("extreme", EXTREMES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_look_shows_what_nobody_composed_for(qtbot, page, caplog, kind, extreme):
    context = page(language="en" if extreme == "long" else "zh")
    blocks = [each for each in EXTREMES[extreme]() if each.__struct_config__.tag == kind]

    for (_, look), place in (each for each in LOOKS if each[0][0] == kind):
        for block in blocks:
            view = build_block(block, look, context, context.canvas.box(place.box))
            qtbot.addWidget(view)
            view.enter()
            view.grab()
            view.leave()

    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
