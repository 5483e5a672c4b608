"""Pictures: the right way up, at the size shown, bounded, and never a reason to fail."""

from __future__ import annotations

import struct

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.ui.cuts import make
from kiosk.ui.ground import veil_power
from kiosk.ui.images import Backdrop, Cut, ImageStore

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def folder(tmp_path):
    """A folder with a picture whose left half is red and whose right half is blue."""
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.fillRect(0, 0, 200, 200, QColor("red"))
    painter.fillRect(200, 0, 200, 200, QColor("blue"))
    painter.end()
    picture.save(str(tmp_path / "halves.png"))
    picture.save(str(tmp_path / "halves.jpg"), quality=95)
    (tmp_path / "turned.jpg").write_bytes(
        with_orientation((tmp_path / "halves.jpg").read_bytes(), 6)
    )
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 not a picture")
    return tmp_path


def with_orientation(jpeg, orientation):
    """Return a JPEG that says in its EXIF how the camera was held."""
    tiff = b"II*\x00\x08\x00\x00\x00\x01\x00" + struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    body = b"Exif\x00\x00" + tiff + b"\x00\x00\x00\x00"
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


@pytest.fixture
def find(folder):
    def found(src):
        path = folder / src
        return path if path.is_file() else None

    return found


@pytest.fixture
def store(find):
    made = ImageStore(find)
    yield made
    made.close()


def fetched(qtbot, store, wanted):
    with qtbot.waitSignal(store.ready):
        store.get(wanted)
    return store.get(wanted)


def is_red(colour):
    return colour.red() > 180 and colour.blue() < 80


def test_a_picture_fills_its_place(qtbot, store):
    picture = fetched(qtbot, store, Cut("halves.png", 100, 100)).toImage()

    assert picture.size().toTuple() == (100, 100)
    assert is_red(picture.pixelColor(10, 50))
    assert not is_red(picture.pixelColor(90, 50))


@pytest.mark.parametrize(("focus", "red"), [((0.0, 0.5), True), ((1.0, 0.5), False)])
def test_the_crop_keeps_its_focus(find, focus, red):
    picture, error = make(Cut("halves.png", 100, 100, focus), find)

    assert error == ""
    assert is_red(picture.pixelColor(50, 50)) is red


def test_the_camera_was_held_upright(find):
    picture, error = make(Cut("turned.jpg", 100, 200), find)

    assert error == ""
    assert (picture.width(), picture.height()) == (100, 200)
    assert is_red(picture.pixelColor(50, 20))
    assert not is_red(picture.pixelColor(50, 180))


def test_a_whole_picture_is_not_cropped(find):
    picture, _ = make(Cut("halves.png", 100, 100, whole=True), find)

    assert (picture.width(), picture.height()) == (100, 50)


# Qt names the broken file on its own channel as well.
@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
@pytest.mark.parametrize("src", ["missing.jpg", "broken.jpg", ""])
def test_what_cannot_be_had_is_said_once_and_not_tried_again(qtbot, store, src):
    cut = Cut(src, 50, 50)

    assert fetched(qtbot, store, cut) is None
    assert store.has_failed(cut)
    assert store.is_idle()


def test_the_cache_is_bounded_in_bytes(qtbot, find):
    picture_bytes = 100 * 100 * 4
    store = ImageStore(find, budget_bytes=3 * picture_bytes)
    cuts = [Cut("halves.png", 100, 100, (share / 10, 0.5)) for share in range(8)]

    for cut in cuts:
        fetched(qtbot, store, cut)

    assert store.kept_bytes <= 3 * picture_bytes
    assert store.get(cuts[-1]) is not None
    store.close()


def test_what_was_used_last_stays_longest(qtbot, find):
    store = ImageStore(find, budget_bytes=2 * 100 * 100 * 4)
    first, second, third = (Cut("halves.png", 100, 100, (share, 0.5)) for share in (0.0, 0.5, 1.0))
    fetched(qtbot, store, first)
    fetched(qtbot, store, second)
    store.get(first)

    fetched(qtbot, store, third)

    assert store.is_kept(first)
    assert not store.is_kept(second)
    store.close()


def test_a_backdrop_without_its_picture_is_still_a_ground(find):
    wanted = Backdrop(
        art=Cut("missing.jpg", 100, 60), box=(0, 0, 100, 60), width=100, height=60, ground="#102030"
    )

    picture, error = make(wanted, find)

    assert error == ""
    assert picture.pixelColor(50, 30) == QColor("#102030")


def test_veils_are_denser_over_a_picture_that_is_far_from_its_panel():
    dark, light = QImage(4, 4, QImage.Format.Format_RGB32), QImage(4, 4, QImage.Format.Format_RGB32)
    dark.fill(QColor("#203040"))
    light.fill(QColor("#B8D8C8"))

    assert veil_power(light, "#F6ECD6") == 1
    assert veil_power(dark, "#F6ECD6") > 2
    assert veil_power(dark, "#071A23") == 1
    assert veil_power(QImage(), "#F6ECD6") == 1
