"""Names in the file that have to lead somewhere: icons, layouts, places, panels."""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.check import wordings as say
from kiosk.check.placing import hand_out
from kiosk.content.blocks import HotspotsBlock, Point
from kiosk.content.layouts import LAYOUTS
from kiosk.content.model import Page, Panel
from kiosk.content.problems import Phrase, did_you_mean, shown, suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.check.walk import Record
    from kiosk.content.layouts import Layout
    from kiosk.content.values import Notes

ICON_FILES = {
    "fa5": "fontawesome5-regular-webfont",
    "fa5s": "fontawesome5-solid-webfont",
    "fa5b": "fontawesome5-brands-webfont",
    "fa6": "fontawesome6-regular-webfont",
    "fa6s": "fontawesome6-solid-webfont",
    "fa6b": "fontawesome6-brands-webfont",
    "ei": "elusiveicons-webfont",
    "mdi": "materialdesignicons5-webfont",
    "mdi6": "materialdesignicons6-webfont",
    "ph": "phosphor",
    "ri": "remixicon",
    "msc": "codicon",
}
"""The sets of icons that qtawesome brings, and how the files with their names begin."""

USUAL_SET = "mdi6"

_LAYOUTS_PAGE = Phrase(
    "可用的版式见说明书；删去这一行则自动排版。",
    "The guide shows all layouts; without the line the page is laid out automatically.",
)


def look_at_names(found: Iterable[Record], notes: Notes) -> None:
    """Note names of icons, layouts, places and panels that there are not."""
    listed = list(found)
    panels = {record.words("id") for record in listed if record.kind is Panel}
    for record in listed:
        _icons(record, notes)
        if record.kind is Page:
            _layout(record, notes)
        opens = record.words("opens") if record.kind is Point else ""
        if opens and opens not in panels:
            meant = suggestion(opens, panels)
            notes.add(
                (*record.path, "opens"),
                say.UNKNOWN_PANEL,
                value=shown(opens),
                suggestion=meant,
            )


def _icons(record: Record, notes: Notes) -> None:
    """Note the icons of a record that do not exist."""
    icon = record.words("icon")
    if icon and not _is_icon(icon):
        notes.add(
            (*record.path, "icon"),
            say.UNKNOWN_ICON,
            value=shown(icon),
            suggestion=_other_icon(icon),
        )
    pills = record.value.get("pill_icons") if record.kind is HotspotsBlock else None
    for index, name in enumerate(pills if isinstance(pills, list) else ()):
        if isinstance(name, str) and name and not _is_icon(name):
            path = (*record.path, "pill_icons", index)
            notes.add(path, say.UNKNOWN_ICON, value=shown(name), suggestion=_other_icon(name))


@cache
def _is_icon(name: str) -> bool:
    """Whether qtawesome has an icon of this name."""
    kind, _, plain = name.partition(".")
    return plain in icon_names(kind)


@cache
def _other_icon(name: str) -> Phrase:
    """Return what the icon was probably meant to be."""
    kind, dot, plain = name.partition(".")
    if not dot:
        kind, plain = USUAL_SET, name
    elif kind not in ICON_FILES:
        kind = did_you_mean(kind, ICON_FILES) or USUAL_SET
    names = icon_names(kind)
    near = [known for known in names if known[:1] == plain[:1]]  # of thousands
    found = plain if plain in names else did_you_mean(plain, near)
    if found:
        return Phrase(f"是不是“{kind}.{found}”？", f'Did you mean "{kind}.{found}"?')
    return Phrase(
        "请照抄别处的图标名，如 “mdi6.factory”，或删去这一行。",
        'Copy the name of another icon, such as "mdi6.factory", or remove the line.',
    )


@cache
def icon_names(kind: str) -> frozenset[str]:
    """Return the names of one set of icons, read from qtawesome's files without importing it."""
    package = importlib.util.find_spec("qtawesome")
    folders = package.submodule_search_locations if package else None
    start = ICON_FILES.get(kind)
    if not folders or not start:
        return frozenset()
    files = Path(folders[0], "fonts").glob(f"{start}-charmap-*.json")
    return frozenset(name for file in files for name in json.loads(file.read_bytes()))


def _layout(record: Record, notes: Notes) -> None:
    """Note a layout that there is not, and blocks that have no place in theirs."""
    name = record.words("layout")
    if not name:
        return
    layout = LAYOUTS.get(name)
    if layout is not None:
        _places(record, layout, notes)
        return
    meant = suggestion(name, LAYOUTS) if did_you_mean(name, LAYOUTS) else _LAYOUTS_PAGE
    notes.add((*record.path, "layout"), say.UNKNOWN_LAYOUT, value=shown(name), suggestion=meant)


def _places(record: Record, layout: Layout, notes: Notes) -> None:
    """Note the blocks of a page that do not get the place they name, or none at all."""
    for index, kind, named, place in hand_out(record, layout):
        path = (*record.path, "blocks", index)
        if named and (place is None or place.name != named):
            names = [one.name for one in layout.places if kind in one.kinds]
            notes.add(
                (*path, "place"),
                say.UNKNOWN_PLACE,
                value=shown(named),
                layout=layout.name,
                kind=kind,
                suggestion=suggestion(named, names) if names else Phrase(),
            )
        if place is None:
            notes.add(path, say.NO_ROOM, layout=layout.name, kind=kind)
