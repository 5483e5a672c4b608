"""Drawings that would take for ever: given up in time, and everything else drawn as it is."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from kiosk.cli import main
from kiosk.content.drawings import SLOW
from kiosk.paths import assets_dir
from kiosk.ui.cuts import Cut, make
from kiosk.ui.drawing import draw
from kiosk.ui.readers import DrawingError
from tests.ui.test_readers import SVG

SIZE = QSize(1920, 1080)
ZIGZAG = "".join(f"L1920 {step % 1080}L0 {step * 7 % 1080}" for step in range(2000))
ENDLESS = {
    "ring of dashes": '<circle cx="4" cy="4" r="2" fill="none" stroke="red" stroke-width="4" '
    'stroke-dasharray=".004"/>' * 9,
    "zigzag": f'<path transform="scale(.004)" d="M0 0{ZIGZAG}"/>',
    "pictures": '<pattern id="p" width=".001" height=".001"><rect width="1" height="1"/></pattern>'
    + '<rect width="9" height="9" fill="url(#p)"/>' * 400,
}


@pytest.fixture
def write(tmp_path):
    def written(inside):
        (tmp_path / "a.svg").write_text(SVG.format(inside), encoding="utf-8")
        return tmp_path / "a.svg"

    return written


@pytest.mark.parametrize("inside", ENDLESS.values(), ids=ENDLESS)
def test_what_takes_for_ever_is_given_up(qapp, write, inside):
    file = write(inside)

    made = make(Cut(file.name, 1920, 1080), file.parent.joinpath)

    assert made.image.isNull()
    assert made.error == str(DrawingError(SLOW))


def test_what_would_take_a_lot_of_memory_is_given_up(qapp, write):
    file = write('<rect width="9" height="9"/>')

    assert draw(file, QSize(9000, 9000)) is None
    assert draw(file, QSize(900, 900)) is not None


@pytest.mark.parametrize("file", sorted(assets_dir().rglob("*.svg")), ids=lambda file: file.name)
def test_what_ships_looks_as_if_it_were_drawn_here(qapp, file):
    reader = QImageReader(str(file))
    size = reader.size().scaled(SIZE, Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(size)
    expected = reader.read().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)

    assert draw(file, size) == expected


def test_check_tells_which_drawing_takes_too_long(write, capsys):
    file = write(ENDLESS["zigzag"])
    gallery = {"type": "gallery", "images": [{"src": file.name, "caption": "图"}]}
    pages = [{"id": "all", "title": "总览", "blocks": [gallery]}]
    content = {"title": "海港", "panels": [{"id": "port", "title": "港口", "pages": pages}]}
    path = file.with_name("content.json")
    path.write_text(json.dumps(content), encoding="utf-8")

    assert main(["check", str(path), "--json"]) == 1

    problems = json.loads(capsys.readouterr().out)["problems"]
    assert "unfit-drawing" in {problem["code"] for problem in problems}
