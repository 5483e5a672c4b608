"""Pictures: the right way up, at the size shown, bounded, and never a reason to fail."""

from __future__ import annotations

import gc
import struct

import pytest
from PySide6.QtCore import QCoreApplication, QLoggingCategory, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.content.stillness import standing
from kiosk.ui import images as images_module
from kiosk.ui.cuts import make
from kiosk.ui.ground import unlikeness, veil_power
from kiosk.ui.images import GRACE_S, RETRY_S, Backdrop, Cut, ImageStore
from kiosk.ui.readers import silence_qt
from tests.measured import measure

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


@pytest.fixture(autouse=True)
def quiet():
    """What is wrong with a picture is told by us alone."""
    silence_qt()
    yield
    QLoggingCategory.setFilterRules("")


@pytest.fixture
def store(find, clock):
    made = ImageStore(find, clock=clock)
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
    made = make(Cut("halves.png", 100, 100, focus), find)

    assert made.error == ""
    assert is_red(made.image.pixelColor(50, 50)) is red


def test_the_camera_was_held_upright(find):
    made = make(Cut("turned.jpg", 100, 200), find)

    assert made.error == ""
    assert made.native == QSize(200, 400)
    assert made.image.size() == QSize(100, 200)
    assert is_red(made.image.pixelColor(50, 20))
    assert not is_red(made.image.pixelColor(50, 180))


def test_a_whole_picture_is_not_cropped(find):
    made = make(Cut("halves.png", 100, 100, whole=True), find)

    assert made.image.size() == QSize(100, 50)


@pytest.mark.parametrize("src", ["missing.jpg", "broken.jpg", ""])
def test_what_cannot_be_had_is_said_once_and_not_tried_again(qtbot, store, src):
    cut = Cut(src, 50, 50)

    assert fetched(qtbot, store, cut) is None
    assert store.has_failed(cut)
    assert store.is_idle()


def test_a_picture_that_comes_later_is_shown_when_it_is_asked_for_again(
    qtbot, store, folder, clock
):
    cut = Cut("late.png", 50, 50)
    fetched(qtbot, store, cut)
    (folder / "late.png").write_bytes((folder / "halves.png").read_bytes())

    store.get(cut)
    assert store.is_idle(), "asked again at once, it is not tried again"
    clock.now += RETRY_S
    picture = fetched(qtbot, store, cut)

    assert picture.size() == QSize(50, 50)
    assert not store.has_failed(cut)


def test_one_broken_file_is_said_once_for_all_its_sizes(qtbot, store, caplog):
    for width in (50, 60, 70):
        assert fetched(qtbot, store, Cut("broken.jpg", width, 50)) is None

    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_what_fails_again_is_not_said_again(qtbot, store, clock, caplog):
    cut = Cut("missing.png", 50, 50)
    fetched(qtbot, store, cut)
    said = len(caplog.records)
    clock.now += RETRY_S

    with qtbot.assertNotEmitted(store.ready):
        store.get(cut)
        assert store.has_failed(cut), "nobody waits for a picture that is only tried again"
        qtbot.waitUntil(store.is_idle)

    assert len(caplog.records) == said


def test_the_size_of_a_picture_that_comes_later_is_found(store, folder, clock):
    assert store.native_size("late.png").isEmpty()
    (folder / "late.png").write_bytes((folder / "halves.png").read_bytes())
    assert store.native_size("late.png").isEmpty(), "its head is not read at every question"

    clock.now += RETRY_S

    assert store.native_size("late.png") == QSize(400, 200)


def test_the_size_of_a_picture_that_was_decoded_needs_no_file(qtbot, store, folder):
    fetched(qtbot, store, Cut("turned.jpg", 50, 50))
    (folder / "turned.jpg").unlink()

    assert store.native_size("turned.jpg") == QSize(200, 400)


def test_an_error_while_decoding_costs_one_picture(qtbot, store, monkeypatch):
    def raising(_wanted, _find):
        raise MemoryError

    monkeypatch.setattr(images_module, "make", raising)
    cut = Cut("halves.png", 50, 50)

    assert fetched(qtbot, store, cut) is None

    assert store.has_failed(cut)
    assert store.is_idle()


@pytest.mark.parametrize("src", ["halves.jpg", "turned.jpg"])
def test_half_a_file_is_no_picture(find, folder, src):
    whole = (folder / src).read_bytes()
    (folder / src).write_bytes(whole[: len(whole) * 3 // 4])

    made = make(Cut(src, 100, 100), find)

    assert made.error
    assert made.image.isNull()


def test_a_picture_without_its_last_mark_is_shown(find, folder):
    whole = (folder / "halves.jpg").read_bytes()
    (folder / "halves.jpg").write_bytes(whole[:-2])

    assert make(Cut("halves.jpg", 100, 100), find).error == ""


def test_the_cache_is_bounded_in_bytes(qtbot, find, clock):
    picture_bytes = 100 * 100 * 4
    store = ImageStore(find, 3 * picture_bytes, clock=clock)
    cuts = [Cut("halves.png", 100, 100, (share / 10, 0.5)) for share in range(8)]

    for cut in cuts:
        clock.now += GRACE_S + 1
        fetched(qtbot, store, cut)

    assert store.kept_bytes <= 3 * picture_bytes
    assert store.get(cuts[-1]) is not None
    store.close()


def test_what_was_used_last_stays_longest(qtbot, find, clock):
    store = ImageStore(find, 2 * 100 * 100 * 4, clock=clock)
    first, second, third = (Cut("halves.png", 100, 100, (share, 0.5)) for share in (0.0, 0.5, 1.0))
    fetched(qtbot, store, first)
    fetched(qtbot, store, second)
    clock.now += GRACE_S + 1
    store.get(first)

    fetched(qtbot, store, third)

    assert store.is_kept(first)
    assert not store.is_kept(second)
    store.close()


def test_what_is_shown_together_stays_together(qtbot, find, clock):
    """A screen asks for both again when either is there: neither may drive the other out."""
    store = ImageStore(find, 100, clock=clock)
    great, small = Cut("halves.png", 100, 100), Cut("halves.png", 20, 20)

    with qtbot.waitSignals([store.ready, store.ready]):
        store.get(great)
        store.get(small)
        clock.now += 10 * GRACE_S  # on a slow machine

    assert store.get(great) is not None
    assert store.get(small) is not None
    store.close()


def test_a_backdrop_without_its_picture_is_still_a_ground(find):
    made = make(ground_of("missing.jpg"), find)

    assert made.error
    assert made.image.pixelColor(50, 30) == QColor("#102030")


def test_a_backdrop_takes_its_picture_when_that_comes_later(qtbot, store, folder, clock):
    wanted = ground_of("late.png")
    assert fetched(qtbot, store, wanted) is not None
    assert not store.has_failed(wanted), "it can be shown"
    (folder / "late.png").write_bytes((folder / "halves.png").read_bytes())
    clock.now += RETRY_S

    picture = fetched(qtbot, store, wanted)

    assert is_red(picture.toImage().pixelColor(10, 30))


def test_a_ground_that_was_let_go_is_made_again(qtbot, find, clock):
    store = ImageStore(find, 100, clock=clock)
    fetched(qtbot, store, ground_of("missing.jpg"))
    clock.now += 2 * GRACE_S
    fetched(qtbot, store, Cut("halves.png", 20, 20))
    assert not store.is_kept(ground_of("missing.jpg"))

    assert fetched(qtbot, store, ground_of("missing.jpg")) is not None
    store.close()


def ground_of(src):
    return Backdrop(
        art=Cut(src, 100, 60), box=(0, 0, 100, 60), width=100, height=60, ground="#102030"
    )


def test_veils_are_denser_over_a_picture_that_is_far_from_its_panel():
    dark, light = QImage(4, 4, QImage.Format.Format_RGB32), QImage(4, 4, QImage.Format.Format_RGB32)
    dark.fill(QColor("#203040"))
    light.fill(QColor("#B8D8C8"))

    assert veil_power(unlikeness(light, "#F6ECD6")) == 1
    assert veil_power(unlikeness(dark, "#F6ECD6")) > 2
    assert veil_power(unlikeness(dark, "#071A23")) == 1
    assert veil_power(unlikeness(QImage(), "#F6ECD6")) == 1


def test_other_content_brings_other_pictures_under_the_same_names(qtbot, store, folder, tmp_path):
    wanted = Cut("halves.png", 40, 20)
    with qtbot.waitSignal(store.ready):
        store.get(wanted)
    other = tmp_path / "other"
    other.mkdir()
    green = QImage(400, 200, QImage.Format.Format_RGB32)
    green.fill(QColor("green"))
    green.save(str(other / "halves.png"))

    store.renew(lambda src: other / src)

    assert store.kept_bytes == 0
    assert not store.is_kept(wanted)
    with qtbot.waitSignal(store.ready):
        assert store.get(wanted) is None
    picture = store.get(wanted)
    assert picture is not None
    assert picture.toImage().pixelColor(10, 10) == QColor("green")


def test_pictures_that_are_the_same_stay_when_words_are_saved(qtbot, store, find, folder):
    wanted = Cut("halves.png", 40, 20)
    picture = fetched(qtbot, store, wanted)
    same = {"halves.png": standing(find("halves.png"))}

    store.renew(find, same)

    assert store.get(wanted) is picture
    assert store.kept_bytes == 40 * 20 * 4

    green = QImage(400, 200, QImage.Format.Format_RGB32)
    green.fill(QColor("green"))
    green.save(str(folder / "halves.png"))
    store.renew(find, {"halves.png": standing(find("halves.png"))})

    assert not store.is_kept(wanted)
    assert store.kept_bytes == 0


def test_a_picture_of_the_old_content_that_comes_late_is_not_taken(qtbot, store, folder):
    wanted = Cut("halves.png", 40, 20)
    store.fetch(wanted)
    store.renew(lambda src: None)
    assert store.is_idle()

    store.close()
    QCoreApplication.processEvents()

    assert not store.is_kept(wanted)


def test_no_job_outlives_its_picture(qtbot):
    # Pictures that are not there: each is done while the next one is still handed over.
    store = ImageStore(lambda _: None)
    for turn in range(1, 501):
        for width in range(1, 13):
            store.fetch(Cut("missing.png", width, turn))
        QCoreApplication.processEvents()
        store.renew(lambda _: None)
    store.close()
    QCoreApplication.sendPostedEvents()

    assert not [it for it in gc.get_objects() if type(it) is images_module._Job]


FILLS = """
import sys
from pathlib import Path
from PySide6.QtGui import QColor, QGuiApplication
app = QGuiApplication(sys.argv)
from kiosk.ui.cuts import Cut, make
made = make(Cut("strip.png", 3840, 2160, (0.5, 0.5)), lambda src: Path(sys.argv[1]) / src).image
answer = [made.width(), made.height(), made.pixelColor(1920, 1080).name()]
"""


@pytest.mark.parametrize(("width", "height"), [(100, 5000), (5000, 100)])
def test_a_strip_that_fills_a_screen_costs_no_more_than_other_pictures(tmp_path, width, height):
    strip = QImage(width, height, QImage.Format.Format_RGB32)
    strip.fill(QColor("red"))
    painter = QPainter(strip)
    middle = strip.rect().center()
    painter.fillRect(middle.x() - 25, middle.y() - 25, 50, 50, QColor("blue"))
    painter.end()
    strip.save(str(tmp_path / "strip.png"))

    answer, peak_mb = measure(FILLS, tmp_path)

    assert answer == [3840, 2160, "#0000ff"]
    assert peak_mb < 300
