"""What a content.json calls things, as a visitor of one language reads it.

Read as plain JSON: these tests must not believe the program that they test.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.end_to_end.exhibit import CHECKOUT

SHIPPED = CHECKOUT / "content.json"
SMALL = CHECKOUT / "tests" / "elsewhere" / "content.json"
"""Another exhibit, which starts in half the time: where it does not matter what is shown."""


@dataclass(frozen=True, slots=True)
class Panel:
    """The names of one panel: on its tile, in the dock, and of its pages."""

    title: str
    dock: str
    pages: tuple[str, ...]


@cache
def panels(language: str, file: Path = SHIPPED) -> tuple[Panel, ...]:
    """Return the panels in the order of the home screen."""
    content = json.loads(file.read_text(encoding="utf-8"))
    return tuple(
        Panel(
            title=_words(panel["title"], language),
            dock=_words(panel.get("dock") or panel["title"], language),
            pages=tuple(_words(page["title"], language) for page in panel["pages"]),
        )
        for panel in content["panels"]
    )


def gallery(language: str) -> tuple[Panel, str, str]:
    """Return a shipped panel, its page with a wall of pictures, and the name of one of them."""
    content = json.loads(SHIPPED.read_text(encoding="utf-8"))
    found = (
        (index, page, block["images"][0])
        for index, panel in enumerate(content["panels"])
        for page in panel["pages"]
        for block in page["blocks"]
        if block["type"] == "gallery"
    )
    index, page, picture = next(found)
    name = picture.get("name") or picture["caption"]
    return panels(language)[index], _words(page["title"], language), _words(name, language)


def _words(text: Any, language: str) -> str:
    return text if isinstance(text, str) else text.get(language) or next(iter(text.values()))
