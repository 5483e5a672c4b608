"""docs/layouts.md names every layout with all its places, in the words that editors show."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.content.about import choices
from kiosk.content.layouts import LAYOUTS

PAGE = (Path(__file__).parents[1] / "docs" / "layouts.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `([\w-]+)` \| (.+) \| (.+) \| (.+) \|$", re.MULTILINE)


def test_every_layout_is_there_with_its_places():
    written = {name: places for name, _, _, places in ROW.findall(PAGE)}
    assert written.pop("layout") == "places (kinds)"  # the head of the table

    assert written == {
        name: ", ".join(f"`{place.name}` ({', '.join(place.kinds)})" for place in layout.places)
        for name, layout in LAYOUTS.items()
    }


def test_every_layout_is_described_as_in_editors():
    written = {name: (zh, en) for name, zh, en, _ in ROW.findall(PAGE)}
    del written["layout"]  # the head of the table

    assert written == choices.LAYOUTS
    assert set(written) == set(LAYOUTS)
