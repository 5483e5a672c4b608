"""Packs to try things on: a small exhibit with two pictures, and packs with something wrong."""

from __future__ import annotations

import hashlib
import json
import struct
import zipfile
import zlib

from kiosk.content.load import load
from kiosk.packs.making import make

TITLE = "海港"


def write_exhibit(folder, title=TITLE, pictures=("art/harbour.png", "art/crane.png")):
    """Write an exhibit with these pictures and one that nothing names; return its folder.

    Pictures that are there are left alone: written anew, they would be found as new content before
    the words are.
    """
    blocks = [{"type": "gallery", "images": [{"src": src} for src in pictures]}]
    pages = [{"id": "all", "title": "总览", "blocks": blocks}]
    content = {"title": title, "panels": [{"id": "port", "title": "港口", "pages": pages}]}
    for number, src in enumerate((*pictures, "art/unused.png")):
        file = folder / src
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists():
            file.write_bytes(png(number))
    (folder / "content.json").write_text(
        json.dumps(content, ensure_ascii=False, indent=2), encoding="utf-8"
    )
    return folder


def png(grey):
    """Return a picture of one grey point."""

    def part(name, data):
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">2I5B", 1, 1, 8, 0, 0, 0, 0)
    body = zlib.compress(bytes([0, grey]))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", body) + part(b"IEND", b"")


def write_pack(folder, serial=1, title=TITLE, key=None):
    """Make a pack of the small exhibit; return its file."""
    source = write_exhibit(folder / f"exhibit-{serial}-{title}", title)
    out = folder / f"{serial}-{title}.kpk"
    make(exhibit(source), source, out, serial, key=key)
    return out


def exhibit(path):
    """Return the exhibit in a folder that has one."""
    found = load(path).exhibit
    assert found is not None
    return found


def write_zip(path, files, *, listed=None, changes=None):
    """Write a pack by hand: ``files`` are in it, ``listed`` stand in its list (by default all)."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, data in files.items():
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            pack.writestr(info, data)
        names = {
            name.filename if isinstance(name, zipfile.ZipInfo) else name: data
            for name, data in files.items()
        }
        entries = {
            name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
            for name, data in (names if listed is None else listed).items()
        }
        manifest = {"format": 1, "serial": 1, "title": TITLE, "files": entries} | (changes or {})
        listed_raw = json.dumps(manifest, ensure_ascii=False).encode("utf-8", "surrogatepass")
        pack.writestr("manifest.json", listed_raw)
    return path
