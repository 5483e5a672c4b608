"""A wall of pictures, however many."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QPushButton

from kiosk.content.blocks import GalleryBlock, Picture
from kiosk.content.text import Text
from kiosk.ui.blocks.gallery import gallery_view
from kiosk.ui.blocks.gallery.frame import Frame
from kiosk.ui.blocks.gallery.hanging import hang

WALL = QRectF(0, 0, 888, 317)
UPRIGHT = QRectF(0, 0, 480, 520)
HEAD = QRectF(0, 0, 175, 143)


def pictures(count):
    return tuple(
        Picture(src=f"art/missing{index}.jpg", caption=Text({"": f"Sheet {index + 1}"}))
        for index in range(count)
    )


@pytest.mark.parametrize("head", [HEAD, QRectF()], ids=["head", "bare"])
@pytest.mark.parametrize("wall", [WALL, UPRIGHT], ids=["wide", "high"])
@pytest.mark.parametrize("count", range(13))
def test_every_number_hangs_apart_and_inside(count, wall, head):
    rooms = hang(count, wall, head, 13)

    assert len(rooms) == count
    for room in rooms:
        assert wall.adjusted(-1, -1, 1, 1).contains(room)
        assert not room.intersects(head)
        assert min(room.width(), room.height()) > 0
    for one, other in combinations(rooms, 2):
        assert not one.intersects(other)


def test_the_first_picture_is_the_largest():
    rooms = hang(6, WALL, HEAD, 13)

    areas = [room.width() * room.height() for room in rooms]

    assert areas[0] == max(areas)


def test_on_a_square_wall_pictures_hang_below_the_large_one():
    square = QRectF(0, 0, 960, 950)

    large, *others = hang(7, square, QRectF(), 13)

    assert all(other.top() > large.bottom() for other in others)
    assert min(other.width() for other in others) > square.width() / 4


@pytest.mark.parametrize("look", ["", "salon"])
@pytest.mark.parametrize("count", [0, 1, 5, 12])
def test_every_plaque_can_be_read(qtbot, context_of, still, look, count):
    block = GalleryBlock(images=pictures(count))
    view = gallery_view(block, look, context_of(still), QRect(36, 28, 888, 423))
    qtbot.addWidget(view)

    view.grab()

    assert view.overflowing() == []
    assert {f"Sheet {index + 1}" for index in range(count)} <= set(view.words())


@pytest.mark.parametrize("size", [(888, 423), (480, 900)], ids=str)
@pytest.mark.parametrize("count", [9, 14, 20])
def test_no_picture_lies_under_its_plaque(qtbot, context_of, still, count, size):
    name = Text({"": "The old dock below the lighthouse, and those who mend boats"})
    images = tuple(Picture(src="art/missing.jpg", name=name) for _ in range(count))

    view = gallery_view(GalleryBlock(images=images), "", context_of(still), QRect(0, 0, *size))
    qtbot.addWidget(view)

    frames = view.findChildren(Frame)
    assert len(frames) == count
    assert all(frame.is_seen for frame in frames)
    for frame in frames:
        assert frame.texts[0].used.top() > frame.height() / 3


def test_what_has_no_room_on_a_plaque_is_said_to_be_missing(qtbot, context_of, still):
    name = Text({"": "The old dock below the lighthouse, and those who mend boats"})
    images = tuple(Picture(src="art/missing.jpg", name=name) for _ in range(20))

    view = gallery_view(GalleryBlock(images=images), "", context_of(still), QRect(0, 0, 600, 200))
    qtbot.addWidget(view)

    assert view.overflowing()


def test_a_tap_enlarges_that_picture(qtbot, context_of, still):
    view = gallery_view(
        GalleryBlock(images=pictures(4)), "salon", context_of(still), QRect(36, 28, 888, 423)
    )
    qtbot.addWidget(view)
    frame = next(b for b in view.findChildren(QPushButton) if b.accessibleName() == "Sheet 3")

    with qtbot.waitSignal(view.enlarge_wanted) as wish:
        frame.click()

    assert wish.args[0].index == 2
    assert wish.args[0].pictures == pictures(4)


@pytest.mark.parametrize("count", [5, 12])
def test_every_frame_is_large_enough_for_a_finger(qtbot, context_of, still, count):
    view = gallery_view(
        GalleryBlock(images=pictures(count)), "salon", context_of(still), QRect(36, 28, 888, 423)
    )
    qtbot.addWidget(view)
    least = still.canvas.px(88)

    sizes = [(b.width(), b.height()) for b in view.findChildren(QPushButton)]

    assert all(min(size) >= least for size in sizes), sizes
