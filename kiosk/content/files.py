"""Which files an exhibit names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.content.blocks import Picture, VideoBlock
from kiosk.content.model import Scenery
from kiosk.content.sprites import Cover, Sprite

if TYPE_CHECKING:
    from collections.abc import Iterator

PATHS: dict[type, tuple[str, ...]] = {
    Picture: ("src",),
    Sprite: ("src", "followers"),
    Cover: ("src",),
    Scenery: ("title_art", "title_art_portrait", "seal_art"),
    VideoBlock: ("src",),
}
"""The fields of the model that hold paths, one or several."""


def files_of(part: object) -> tuple[str, ...]:
    """Return the paths that a record and everything in it name, each once, as written."""
    return tuple(dict.fromkeys(path for path in _paths(part) if path))


def _paths(value: object) -> Iterator[str]:
    """Yield every path below ``value``, from the outside in."""
    if isinstance(value, tuple):
        for item in value:
            yield from _paths(item)
    elif isinstance(value, msgspec.Struct):
        for name in PATHS.get(type(value), ()):
            held = getattr(value, name)
            yield from held if isinstance(held, tuple) else (held,)
        for field in value.__struct_fields__:
            yield from _paths(getattr(value, field))
