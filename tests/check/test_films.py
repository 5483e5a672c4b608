"""The codec of a film is read from its head, whatever it is packed in."""

from __future__ import annotations

import pytest

from kiosk.check.films import codec_of, is_played


def box(name: bytes, inside: bytes) -> bytes:
    """A box of an MP4: its size, its name, what is in it."""
    return (8 + len(inside)).to_bytes(4, "big") + name + inside


def track(handler: bytes, codec: bytes) -> bytes:
    """A track of pictures (vmhd) or sound (smhd)."""
    sample = bytes(4) + (1).to_bytes(4, "big") + box(codec, bytes(16))
    return box(b"trak", box(handler, bytes(12)) + box(b"stsd", sample))


def mp4(*tracks: bytes, before: bytes = b"") -> bytes:
    """A film with these tracks, and perhaps its pictures before their description."""
    return box(b"ftyp", b"isom" + bytes(4)) + before + box(b"moov", b"".join(tracks))


SOUND = track(b"smhd", b"mp4a")
LARGE = (1).to_bytes(4, "big") + b"mdat" + (48).to_bytes(8, "big") + bytes(32)
"""A box whose size did not fit into four bytes."""

FILMS = [
    ("H.264 in MP4", mp4(SOUND, track(b"vmhd", b"avc1")), "H.264", True),
    ("described behind its pictures", mp4(track(b"vmhd", b"avc1"), before=LARGE), "H.264", True),
    ("H.265 from a telephone", mp4(track(b"vmhd", b"hvc1"), SOUND), "H.265", False),
    ("AV1 in MP4", mp4(track(b"vmhd", b"av01")), "AV1", False),
    ("ProRes from a camera", mp4(track(b"vmhd", b"apch")), "ProRes", False),
    ("a codec without a name", mp4(track(b"vmhd", b"zzzz")), "zzzz", False),
    ("VP9 in WebM", b"\x1a\x45\xdf\xa3" + bytes(40) + b"\x86\x85V_VP9", "VP9", True),
    ("AV1 in WebM", b"\x1a\x45\xdf\xa3" + bytes(40) + b"\x86\x85V_AV1", "AV1", False),
    ("H.264 in MKV", b"\x1a\x45\xdf\xa3" + b"\x86\x8fV_MPEG4/ISO/AVC", "H.264", True),
    ("AVI", b"RIFF" + bytes(4) + b"AVI LIST" + b"strh" + bytes(4) + b"vidsXVID", "Xvid", False),
    ("WMV", b"\x30\x26\xb2\x75\x8e\x66", "WMV", False),
    ("a film cut off", mp4(track(b"vmhd", b"avc1"))[:-1], "", False),
    ("a film without its end", box(b"ftyp", b"isom") + box(b"mdat", bytes(64))[:-8], "", False),
    ("boxes without end", box(b"free", b"") * 200_000 + mp4(track(b"vmhd", b"avc1")), "", False),
    ("sound alone", mp4(SOUND), "", False),
    ("words", "九龙坡".encode(), "", False),
    ("nothing", b"", "", False),
]


@pytest.mark.parametrize(
    ("raw", "codec", "plays"), [film[1:] for film in FILMS], ids=[f[0] for f in FILMS]
)
def test_a_codec_is_named(tmp_path, raw, codec, plays):
    file = tmp_path / "film"
    file.write_bytes(raw)

    assert codec_of(file) == codec
    assert is_played(codec) is plays
