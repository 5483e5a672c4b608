"""docs/layouts.md names every layout with all its places."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.content.layouts import LAYOUTS

PAGE = (Path(__file__).parents[1] / "docs" / "layouts.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `([\w-]+)` \| .+ \| .+ \| (.+) \|$", re.MULTILINE)


def test_every_layout_is_there_with_its_places():
    written = dict(ROW.findall(PAGE))
    assert written.pop("layout") == "places (kinds)"  # the head of the table

    assert written == {
        name: ", ".join(f"`{place.name}` ({', '.join(place.kinds)})" for place in layout.places)
        for name, layout in LAYOUTS.items()
    }
