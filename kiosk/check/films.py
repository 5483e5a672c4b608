"""Which codec a film is coded with, from the head of its file.

No light library reads this from MP4 and WebM alike, and QtMultimedia, which is optional, tells it
only while it plays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

_PLAYED = frozenset({"H.264", "VP8", "VP9"})
"""What plays on every machine. AV1 plays not a single frame there, without any error."""

_NAMES = {
    "avc1": "H.264",
    "avc3": "H.264",
    "h264": "H.264",
    "x264": "H.264",
    "v_mpeg4/iso/avc": "H.264",
    "hvc1": "H.265",
    "hev1": "H.265",
    "hevc": "H.265",
    "v_mpegh/iso/hevc": "H.265",
    "av01": "AV1",
    "v_av1": "AV1",
    "vp08": "VP8",
    "vp80": "VP8",
    "v_vp8": "VP8",
    "vp09": "VP9",
    "vp90": "VP9",
    "v_vp9": "VP9",
    "mp4v": "MPEG-4 Visual",
    "xvid": "Xvid",
    "divx": "DivX",
    "dx50": "DivX",
    "mjpg": "Motion JPEG",
    "apcn": "ProRes",
    "apch": "ProRes",
}
_WHOLE_FILE = ((b"\x30\x26\xb2\x75", "WMV"), (b"FLV", "Flash"), (b"\x00\x00\x01\xba", "MPEG-2"))
"""Containers whose usual codecs are not played."""

_MATROSKA = b"\x1a\x45\xdf\xa3"
_MATROSKA_CODEC = re.compile(rb"V_[A-Z0-9/]+")
_AVI_CODEC = re.compile(rb"vids(....)", re.DOTALL)
_SAMPLE = re.compile(rb"stsd.{12}([a-zA-Z0-9]{4})", re.DOTALL)
_VIDEO_TRACK = b"vmhd"
"""Stands in the description of every track of pictures, before its samples."""

_HEAD = 1024 * 1024
_MOST_INDEX = 32 * 1024 * 1024
_MOST_PARTS = 100_000
"""A film in pieces has some thousands; a file of many more is none."""


def codec_of(file: Path) -> str:
    """Return the name of the codec of a film's pictures; "" if it is no film, or not whole."""
    with file.open("rb") as stream:
        head = stream.read(_HEAD)
        for start, codec in _WHOLE_FILE:
            if head.startswith(start):
                return codec
        if head.startswith(_MATROSKA):
            return _named(_MATROSKA_CODEC.search(head))
        if head.startswith(b"RIFF"):
            return _named(_AVI_CODEC.search(head))
        index = _index(stream)
    tracks = index.split(_VIDEO_TRACK)
    return _named(_SAMPLE.search(tracks[1])) if len(tracks) > 1 else ""


def is_played(codec: str) -> bool:
    """Whether the exhibit plays a codec of this name on every machine."""
    return codec in _PLAYED


def _named(found: re.Match[bytes] | None) -> str:
    """Return the name that people know a codec by."""
    if found is None:
        return ""
    written = (found[1] if found.lastindex else found[0]).decode("latin-1").strip()
    return _NAMES.get(written.lower(), written)


def _index(stream: BinaryIO) -> bytes:
    """Return the part of an MP4 that describes its tracks; b"" if there is none."""
    end = stream.seek(0, 2)
    offset = 0
    for _ in range(_MOST_PARTS):
        if offset + 8 > end:
            return b""
        stream.seek(offset)
        head = stream.read(16)
        size = int.from_bytes(head[:4], "big")
        if size == 1:  # it did not fit into four bytes
            size = int.from_bytes(head[8:16], "big")
        if head[4:8] == b"moov":
            whole = offset + size <= end
            stream.seek(offset)
            return stream.read(min(size, _MOST_INDEX)) if whole else b""
        if size < 8:  # to the end of the file, or no MP4
            return b""
        offset += size
    return b""
