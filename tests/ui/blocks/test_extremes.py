"""Whatever a hall writes, every look shows it: nothing, one thing, no words, very many of both."""

from __future__ import annotations

import logging
from dataclasses import replace

import pytest

from kiosk.content.layouts import LAYOUTS
from kiosk.ui.blocks import build_block
from kiosk.ui.canvas import Canvas
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
# Looks stand upright and landscape in turn, and the other way round for the next extreme.
TURNS = {extreme: turn for turn, extreme in enumerate(EXTREMES)}
UPRIGHT = Canvas(540, 960)


@pytest.mark.parametrize("extreme", EXTREMES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_look_shows_what_nobody_composed_for(qtbot, page, caplog, kind, extreme):
    lying = page(language="en" if extreme == "long" else "zh")
    standing = replace(lying, canvas=UPRIGHT)
    blocks = [each for each in EXTREMES[extreme]() if each.__struct_config__.tag == kind]
    looks = [(look, place) for (of, look), place in LOOKS if of == kind]
    silent = []

    for number, (look, place) in enumerate(looks):
        is_upright = (number + TURNS[extreme]) % 2 == 0
        context = standing if is_upright else lying
        box = context.canvas.box(place.upright if is_upright else place.box)
        for block in blocks:
            view = build_block(block, look, context, box)
            qtbot.addWidget(view)
            view.enter()
            view.grab()
            view.leave()
            if not view.overflowing():
                silent += [f"{look} {box.size()}: {words}" for words in on_each_other(view)]

    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
    # Where a place is too small for what is said in it, the view says so.
    assert silent == []


def on_each_other(view):
    """Say which words of a view stand on others."""
    slack = view.px(6)
    places = [(box.used.adjusted(slack, slack, -slack, -slack), box.words) for box in view.texts]
    ordered = sorted((p for p in places if p[0].isValid()), key=lambda place: place[0].top())
    for index, (rect, words) in enumerate(ordered):
        for other, more in ordered[index + 1 :]:
            if other.top() >= rect.bottom():
                break
            if other.intersects(rect):
                yield f"{words[:20]} / {more[:20]}"
