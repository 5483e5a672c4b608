"""Salt Harbour, an exhibit about another place: every kind of block, every layout, other words.

What looks composed here was not composed for one exhibit's texts.
"""

from __future__ import annotations

import colorsys
import json
import shutil
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.content.decode import decode
from kiosk.content.model import Exhibit

FOLDER = Path(__file__).parent
ICONS = ("mdi6.ferry", "mdi6.fish", "mdi6.waves", "mdi6.barn", "mdi6.anchor", "mdi6.home-outline")
PICTURES = ("art/quay.jpg", "art/marsh.jpg", "art/hall.jpg")
LARGE_EVERY = 3


@cache
def two_panels() -> Exhibit:
    """Return the exhibit as it is written: two panels with fifteen pages each."""
    return _decoded(_written())


@cache
def many_panels(count: int = 20) -> Exhibit:
    """Return the same pages dealt out to ``count`` panels, some of them large."""
    return _decoded(_dealt(count))


def write_many_panels(folder: Path, count: int = 20) -> Path:
    """Write ``many_panels`` with its pictures into a folder, and return its content.json."""
    shutil.copytree(FOLDER / "art", folder / "art", dirs_exist_ok=True)
    path = folder / "content.json"
    path.write_text(json.dumps(_dealt(count), ensure_ascii=False, indent=2), encoding="utf-8")
    return path


def _written() -> dict[str, Any]:
    exhibit: dict[str, Any] = json.loads((FOLDER / "content.json").read_text(encoding="utf-8"))
    return exhibit


def _decoded(exhibit: dict[str, Any]) -> Exhibit:
    decoded, problems = decode(json.dumps(exhibit, ensure_ascii=False).encode())
    assert decoded is not None, problems
    assert not problems
    return decoded


def _dealt(count: int) -> dict[str, Any]:
    exhibit = _written()
    pages = [
        page | {"id": f"{panel['id']}-{page['id']}"}
        for panel in exhibit["panels"]
        for page in panel["pages"]
    ]
    for block in (block for page in pages for block in page["blocks"]):
        for point in block.get("points", ()):
            if "opens" in point:  # the two panels of the file are not there any more
                point["opens"] = f"panel{count}"
    exhibit["panels"] = [_panel(number, count, pages) for number in range(count)]
    return exhibit


def _panel(number: int, count: int, pages: list[dict[str, Any]]) -> dict[str, Any]:
    # With more panels than pages some pages are shown twice: no panel is empty.
    own = pages[number::count] or [pages[number % len(pages)]]
    title = own[0]["title"]
    red, green, blue = (
        round(part * 255) for part in colorsys.hls_to_rgb(number / count, 0.68, 0.62)
    )
    return {
        "id": f"panel{number + 1}",
        "title": title,
        "line": {"en": f"No. {number + 1} of {count}", "zh": f"共{count}个，第{number + 1}个"},
        "icon": ICONS[number % len(ICONS)],
        "size": "small" if number % LARGE_EVERY else "large",
        "surface": "paper" if number % 2 else "night",
        "accent": f"#{red:02X}{green:02X}{blue:02X}",
        "art": {"src": PICTURES[number % len(PICTURES)]},
        "pages": own,
    }
