"""Files that lie about being pictures: refused from their heads, in bounded memory."""

from __future__ import annotations

import base64
import gzip
import json
import struct
import sys
import zlib

import pytest

from kiosk.cli import main
from kiosk.ui.readers import HugeError, UnfitError, open_picture
from tests.measured import PROMISED_MB, measure

WIDE = 60_000
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'


def png(width, height, depth=8, colour=2, lines=b"\0"):
    def part(name, data):
        checked = name + data
        return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))

    head = struct.pack(">2I5B", width, height, depth, colour, 0, 0, 0)
    body = part(b"IHDR", head) + part(b"IDAT", zlib.compress(lines)) + part(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def jpeg(width, height, *, progressive):
    start = b"\xff\xc2" if progressive else b"\xff\xc0"
    tables = b"\xff\xdb" + struct.pack(">H", 67) + b"\0" + b"\x01" * 64
    head = struct.pack(">HBHHB", 17, 8, height, width, 3)
    parts = b"".join(bytes([number, 0x11, 0]) for number in (1, 2, 3))
    return b"\xff\xd8" + tables + start + head + parts + b"\xff\xd9"


def gif(width, height):
    size = struct.pack("<HH", width, height)
    image = b"," + bytes(4) + size + b"\0\x02\x02\x44\x01\0;"
    return b"GIF89a" + size + b"\x80\0\0" + b"\0\0\0\xff\xff\xff" + image


def webp(width, height):
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    body = b"WEBPVP8X" + struct.pack("<I", 10) + b"\x10\0\0\0" + size
    return b"RIFF" + struct.pack("<I", len(body)) + body


def tiff(width, height):
    tags = [(256, width), (257, height), (258, 8), (259, 1), (262, 1), (273, 8)]
    tags += [(277, 1), (278, height), (279, 100)]
    listed = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    start = b"II*\0" + struct.pack("<I", 108) + bytes(100)
    return start + struct.pack("<H", len(tags)) + listed + bytes(4)


def bmp(width, height):
    head = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 100, 0, 0, 54) + head + bytes(50)


def many_uses():
    made = "".join(
        f'<g id="n{number}">' + f'<use href="#n{number - 1}"/>' * 10 + "</g>"
        for number in range(1, 11)
    )
    return '<g id="n0"><path d="M0 0h9"/></g>' + made


def embedded(raw):
    return f'<image href="data:image/png;base64,{base64.b64encode(raw).decode()}"/>'


def grey():
    return png(6000, 6000, colour=0, lines=bytes(6000 * 6001))


FILES = {
    "lie.png": lambda: png(WIDE, WIDE),
    "deep.png": lambda: png(6000, 6000, depth=16, colour=6),
    "lie.jpg": lambda: jpeg(WIDE, WIDE, progressive=False),
    "in-steps.jpg": lambda: jpeg(WIDE, WIDE, progressive=True),
    "lie.gif": lambda: gif(WIDE, WIDE),
    "lie.webp": lambda: webp(WIDE, WIDE),
    "lie.tif": lambda: tiff(WIDE, WIDE),
    "lie.bmp": lambda: bmp(WIDE, WIDE),
    "xpm.png": lambda: (
        b'/* XPM */\nstatic char * x[] = {\n"60000 60000 2000000 6",\n"a c #000000",\n'
    ),
    "ppm.jpg": lambda: b"P6 60000 60000 255\n" + bytes(99),
    "packed.svgz": lambda: gzip.compress(SVG.format(" " * 100_000_000).encode()),
    "uses.svg": lambda: SVG.format(many_uses()).encode(),
    "unsized.svg": lambda: SVG.format(many_uses()).replace(' viewBox="0 0 9 9"', "").encode(),
    "script.svg": lambda: SVG.format("<script>1</script>").encode(),
    "elsewhere.svg": lambda: SVG.format('<image href="/etc/hostname.png"/>').encode(),
    "nested.svg": lambda: SVG.format("<g>" * 100_000 + "</g>" * 100_000).encode(),
    "embedded.svg": lambda: SVG.format(embedded(grey()) * 8).encode(),
}

MAKE = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from kiosk.ui.cuts import Cut, make

app = QGuiApplication([])
folder = Path(sys.argv[1])
answer = {name: make(Cut(name, 1920, 1080), folder.joinpath).error for name in sys.argv[2:]}
"""
CHECK = """
import contextlib, io, json, sys
from kiosk.cli import main

told = io.StringIO()
with contextlib.redirect_stdout(told):
    main(["check", sys.argv[1], "--json"])
answer = json.loads(told.getvalue())["problems"]
"""


@pytest.fixture
def folder(tmp_path):
    """A content folder with the files, and a content.json that names each of them once."""
    for name, made in FILES.items():
        (tmp_path / name).write_bytes(made())
    images = [{"src": name} for name in FILES]
    pages = [{"id": "all", "title": "总览", "blocks": [{"type": "gallery", "images": images}]}]
    content = {"title": "海港", "panels": [{"id": "port", "title": "港口", "pages": pages}]}
    (tmp_path / "content.json").write_text(json.dumps(content, indent=1), encoding="utf-8")
    return tmp_path


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak of memory from /proc")
def test_none_of_them_is_decoded(folder):
    found = measure(MAKE, folder, *FILES)

    assert [name for name in FILES if not found.answer[name]] == []
    assert found.peak_mb < PROMISED_MB


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak of memory from /proc")
def test_each_of_them_is_one_problem_with_a_place(folder):
    before = {file: file.read_bytes() for file in folder.iterdir()}

    found = measure(CHECK, folder)

    lines = [problem["line"] for problem in found.answer]
    named = (folder / "content.json").read_text(encoding="utf-8").splitlines()
    assert [json.loads("{" + named[line - 1] + "}")["src"] for line in lines] == list(FILES)
    assert {problem["code"] for problem in found.answer} == {
        "not-a-picture",
        "huge-picture",
        "unfit-drawing",
    }
    assert found.peak_mb < PROMISED_MB
    assert {file: file.read_bytes() for file in folder.iterdir()} == before


@pytest.mark.parametrize("size", [(6000, 4000), (4000, 6000)])
def test_a_camera_s_picture_is_no_lie(qapp, tmp_path, size):
    file = tmp_path / "photo.png"
    file.write_bytes(png(*size))

    assert open_picture(file).size().toTuple() == size


def test_a_picture_is_known_by_what_it_is_and_not_by_its_name(qapp, tmp_path):
    (tmp_path / "photo.jpg").write_bytes(png(3, 2))

    assert open_picture(tmp_path / "photo.jpg").size().toTuple() == (3, 2)


def test_a_drawing_that_was_mended_is_looked_at_again(qapp, tmp_path):
    file = tmp_path / "a.svg"
    file.write_text(SVG.format("<script/>"))
    with pytest.raises(UnfitError):
        open_picture(file)

    file.write_text(SVG.format('<rect width="3" height="3"/>'))

    assert open_picture(file).canRead()


def test_the_size_of_what_is_too_large_is_told(qapp, tmp_path):
    (tmp_path / "lie.gif").write_bytes(gif(WIDE, WIDE))

    with pytest.raises(HugeError) as caught:
        open_picture(tmp_path / "lie.gif")
    assert caught.value.size == "60000×60000"


def test_what_ships_is_opened(qapp):
    assert main(["check"]) == 0
