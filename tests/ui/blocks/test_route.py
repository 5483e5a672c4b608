"""A walk on a drawn map."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QRegion

from kiosk.content.blocks import Picture, RouteBlock, Stop
from kiosk.content.text import Text
from kiosk.ui.blocks import build_block
from kiosk.ui.blocks.route.line import Line
from kiosk.ui.blocks.route.pin import Pin
from kiosk.ui.blocks.route.pins import quiet_spot
from kiosk.ui.blocks.route.walk import WalkView
from kiosk.ui.images import ImageStore

WHOLE = QRect(0, 0, 960, 540)


def said(words):
    return Text({"": words})


def route(*, text=""):
    return RouteBlock(
        art=Picture(src="art/marsh.jpg"),
        path=((0.2, 0.7), (0.4, 0.5), (0.6, 0.6), (0.8, 0.4)),
        stops=(
            Stop(x=0.2, y=0.7, label=said("Gate"), text=said(text)),
            Stop(x=0.4, y=0.5),
            Stop(x=0.8, y=0.4, label=said("Mill")),
            Stop(x=0.5, y=0.8, label=said("Farm"), beside=True),
        ),
        caption=said("Not to scale"),
    )


@pytest.fixture
def built(qtbot, page):
    """Return a function that builds and shows a route on a page."""

    def make(block, **context):
        view = build_block(block, "", page(**context), WHOLE)
        qtbot.addWidget(view)
        view.show()
        return view

    return make


def pins(view):
    return {pin.accessibleName(): pin for pin in view.findChildren(Pin)}


def test_named_stops_have_pins_and_beads_have_none(built):
    view = built(route())

    assert set(pins(view)) == {"Gate", "Mill", "Farm"}
    assert {"Gate", "Mill", "Farm", "Not to scale"} <= set(view.words())
    assert view.overflowing() == []


def test_pins_are_large_enough_for_fingers(built):
    view = built(route())

    for pin in pins(view).values():
        assert min(pin.width(), pin.height()) >= 44  # 88 at half the size
        assert view.rect().contains(pin.geometry())


def test_tapping_a_pin_walks_there(qtbot, built):
    view = built(route())
    assert view.walked == pytest.approx(0.0)

    qtbot.mouseClick(pins(view)["Mill"], Qt.MouseButton.LeftButton)

    assert view.walked == pytest.approx(1.0)


def test_with_motion_the_walk_takes_its_time_and_leaving_ends_it(qtbot, built):
    view = built(route(), moves=True)

    qtbot.mouseClick(pins(view)["Mill"], Qt.MouseButton.LeftButton)
    assert view.walked < 1.0
    view.leave()

    assert view.walked == pytest.approx(1.0)


def test_the_line_is_drawn_from_nothing_when_entered(built):
    view = built(route(), moves=True)
    whole = view.grab().toImage()

    view.rewind()
    assert view.grab().toImage() != whole
    assert all(pin.isHidden() for name, pin in pins(view).items() if name != "Gate")
    view.finish()

    assert view.grab().toImage() == whole
    assert all(pin.isVisible() for pin in pins(view).values())


def test_a_walk_paints_the_piece_that_was_walked(built, painted, share_painted):
    view = built(route())
    watched = painted(view)

    for share in (0.02, 0.04, 0.06):
        view.walked = share
        region = watched()
        assert not region.isEmpty()
        assert share_painted(region, view) < 0.03


def test_a_line_that_draws_itself_paints_what_has_come(built, painted, share_painted):
    view = built(route(), moves=True)
    view.rewind()
    watched = painted(view)
    length = view._total_ms

    shares = []
    for part in range(1, 61):
        view.elapsed = length * part / 60
        shares.append(share_painted(watched(), view))

    assert sum(shares) / len(shares) < 0.04
    assert max(shares) < 0.15, "a pin that pops up beside it"


@pytest.mark.parametrize("text", ["", "Leave it shut."])
def test_what_is_painted_bit_by_bit_is_the_whole(qtbot, built, text):
    view = built(route(text=text), moves=True)
    view.rewind()
    shown = QPixmap(view.size())
    shown.fill(Qt.GlobalColor.transparent)
    view.render(shown)
    length = view._total_ms
    for part in (*range(1, 31), 30):
        before = view.elapsed
        view.elapsed = length * part / 30
        renew(view, shown, view.changed(before))
    for share in (0.3, 0.6, 0.4, 1.0, 0.0):
        before = view.walked
        view.walked = share
        renew(view, shown, QRegion(view._piece(before, share)))

    whole = QPixmap(view.size())
    whole.fill(Qt.GlobalColor.transparent)
    view.render(whole)
    assert shown.toImage() == whole.toImage()


def renew(view, shown, region):
    """Paint ``region`` of ``view`` anew on the picture of it that is ``shown``."""
    painter = QPainter(shown)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setClipRegion(region)
    painter.fillRect(view.rect(), Qt.GlobalColor.transparent)
    painter.end()
    view.render(shown, region.boundingRect().topLeft(), region)


def test_the_text_of_the_chosen_stop_is_read(qtbot, built):
    view = built(route(text="Leave it shut."))
    gate = view.grab().toImage()
    assert "Leave it shut." in view.words()

    qtbot.mouseClick(pins(view)["Mill"], Qt.MouseButton.LeftButton)

    assert view.grab().toImage() != gate
    assert view.overflowing() == []


def test_another_picture_than_the_page_is_drawn_in_its_place(qtbot, built, images):
    on_page = built(route())
    apart = built(route(), art="art/quay.jpg")
    apart.grab()

    qtbot.waitUntil(images.is_idle)

    assert apart.grab().toImage() != on_page.grab().toImage()


def test_a_route_without_stops_or_path_is_only_a_picture(built):
    view = built(RouteBlock(art=Picture(src="art/marsh.jpg")), moves=True)

    view.enter()
    view.leave()

    assert view.words() == []


# The line itself


def test_shares_of_a_line_are_shares_of_its_length():
    line = Line([QPointF(0, 0), QPointF(100, 0)])

    assert line.nearest(QPointF(25, 40)) == pytest.approx(0.25)
    assert line.part(0.5).boundingRect().width() == pytest.approx(50)
    assert line.part(1.0).boundingRect().width() == pytest.approx(100)


def test_a_line_passes_through_its_points():
    points = [QPointF(0, 0), QPointF(50, 80), QPointF(120, 20), QPointF(200, 90)]
    line = Line(points)

    for point in points:
        reached = line.part(line.nearest(point)).currentPosition()
        if point != points[0]:
            assert reached.x() == pytest.approx(point.x(), abs=1)
            assert reached.y() == pytest.approx(point.y(), abs=1)


def test_a_line_of_one_point_is_empty():
    assert Line([QPointF(3, 4)]).is_empty
    assert Line([QPointF(3, 4)] * 2).is_empty
    assert Line([]).nearest(QPointF(1, 1)) == 0.0


def test_there_is_a_quiet_spot_beside_a_line():
    room = QRectF(0, 0, 400, 200)
    line = Line([QPointF(0, 40), QPointF(200, 60), QPointF(400, 40)])
    plate = QRectF(0, 130, 220, 70)

    spot = quiet_spot(room, line.points, [plate])

    assert room.contains(spot)
    assert not plate.contains(spot)
    assert min(abs(spot.y() - point.y()) for point in line.points) > 60


def test_a_pin_stands_apart_from_its_bead(built):
    block = replace_stops(route(), Stop(x=0.8, y=0.4, label=said("Mill"), pin=(0.6, 0.2)))

    view = built(block)
    pin = pins(view)["Mill"]

    assert abs(pin.geometry().center().x() - 0.6 * WHOLE.width()) < pin.width() / 2
    assert pin.geometry().bottom() < 0.2 * WHOLE.height()
    assert view._has_bead(0)
    assert view.walked == pytest.approx(1.0)


def test_the_walk_begins_at_the_name_nearest_to_half_the_way(built):
    middle = Stop(x=0.4, y=0.5, label=said("Middle"))

    view = built(replace_stops(route(), *route().stops, middle))

    assert 0.2 < view.walked < 0.6


def replace_stops(block, *stops):
    return structs.replace(block, stops=stops)


def test_a_card_at_the_edges_of_the_page_keeps_to_its_margins(built):
    view = built(route(text="Leave it shut."))
    theme, canvas = view.theme, view.canvas

    card = view.reader_rect()

    assert card.left() >= canvas.px(theme.space.margin)
    assert view.width() - card.right() >= canvas.px(theme.space.margin)
    assert card.width() < view.width() / 3


@pytest.fixture
def wide_picture(qapp, tmp_path):
    """A store in which every picture is twice as wide as it is high."""
    path = tmp_path / "wide.png"
    QImage(320, 160, QImage.Format.Format_RGB32).save(str(path))
    store = ImageStore(lambda _: path)
    yield store
    store.close()


@pytest.mark.parametrize("geometry", [QRect(0, 0, 610, 440), QRect(0, 0, 400, 500)])
def test_a_route_on_its_own_picture_is_seen_to_its_ends(qtbot, page, wide_picture, geometry):
    long = structs.replace(route(), path=((0.05, 0.8), (0.5, 0.2), (0.95, 0.8)))

    view = WalkView(long, replace(page(art=""), images=wide_picture), geometry)
    qtbot.addWidget(view)

    assert all(view.rect().toRectF().contains(point) for point in view._line.points)
