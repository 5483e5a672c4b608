"""What a pack says of itself: manifest.json, the list that its files are held against."""

from __future__ import annotations

from typing import Annotated

import msgspec

MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"
SUFFIX = ".kpk"

MOST_FILES = 6000
"""A hall of 500 panels has 5,000 photographs."""

MOST_BYTES = 8 * 1024**3
LARGEST_FILE = 2 * 1024**3
"""A film of an hour; a stick formatted as FAT holds no larger file than 4 GB anyway."""

Sum = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of a pack: its SHA-256 and its size in bytes."""

    sha256: Sum
    size: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_FILE)]


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The list of a pack.

    Attributes:
        format: Version of this list.
        serial: When the pack was made, in seconds since 1970 (UTC): a newer pack has a larger one.
        title: The exhibit's title in its first language.
        files: Every file beside this list and its signature, by path.
    """

    format: Annotated[int, msgspec.Meta(ge=1, le=1)] = 1
    serial: Annotated[int, msgspec.Meta(ge=0, le=253_402_300_799)]
    title: Annotated[str, msgspec.Meta(max_length=400)]
    files: Annotated[dict[str, Entry], msgspec.Meta(max_length=MOST_FILES)]

    @property
    def total(self) -> int:
        """Bytes of all files together."""
        return sum(entry.size for entry in self.files.values())


def encoded(manifest: Manifest) -> bytes:
    """Return the list as it stands in the pack, and as it is signed."""
    return msgspec.json.format(msgspec.json.encode(manifest, order="deterministic"), indent=1)


def decoded(raw: bytes) -> Manifest:
    """Read a list.

    Raises:
        msgspec.DecodeError: It is none.
    """
    return msgspec.json.decode(raw, type=Manifest)
