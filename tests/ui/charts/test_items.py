"""The items of charts: what they cover, and what they have drawn at a share of their way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.ui.charts import (
    Bar,
    BarsItem,
    Cell,
    GrowthItem,
    LineItem,
    PictogramItem,
    Plot,
    Ring,
    RingItem,
    Shape,
    SlopeColours,
    Tint,
)

BLUE, RED, GREEN = "#0000FF", "#FF0000", "#00FF00"
SLOPE = SlopeColours(RED, RED, RED, BLUE, BLUE, BLUE, GREEN)


def bars(**more):
    bar = Bar(QRectF(20, 20, 160, 20), 0.5, Tint.plain(RED))
    return BarsItem([bar], track=BLUE, **more)


def ring(end=0.5, **more):
    return RingItem([Ring(QPointF(100, 100), 60, 16, end, RED, **more)], track=BLUE)


def line():
    points = [QPointF(20, 150), QPointF(100, 60), QPointF(180, 90)]
    return LineItem(
        points,
        baseline=(QPointF(20, 180), QPointF(180, 180)),
        colour=RED,
        face=BLUE,
        base_colour=GREEN,
        unit=1,
    )


def growth():
    return GrowthItem(QPointF(30, 150), QPointF(170, 60), baseline=180, colours=SLOPE, unit=1)


def squares():
    cells = [Cell(QRectF(20 + 40 * index, 20, 30, 30), Shape.SQUARE, RED) for index in range(4)]
    return PictogramItem(cells, line_px=2)


EVERY = [bars, ring, line, growth, squares]


def painted(item):
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#000000"))
    painter = QPainter(image)
    item.paint(painter)
    painter.end()
    return image


def colour(image, x, y):
    return image.pixelColor(x, y).name().upper()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("make", EVERY)
@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
def test_an_item_paints_inside_its_bounds(make, share):
    item = make()
    item.show_shares([share] * len(item.shares))
    image = painted(item)

    bounds = item.boundingRect().toAlignedRect()
    outside = [
        (x, y)
        for x in range(200)
        for y in range(200)
        if not bounds.contains(x, y) and colour(image, x, y) != "#000000"
    ]

    assert outside == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("make", EVERY)
def test_shares_stay_between_nothing_and_all(make):
    item = make()
    count = len(item.shares)

    item.show_shares([1.7] * count)
    above = list(item.shares)
    item.show_shares([-0.2] * count)

    assert above == [1.0] * count
    assert item.shares == [0.0] * count


@pytest.mark.usefixtures("qapp")
def test_a_bar_ends_at_its_share_of_the_track():
    image = painted(bars())

    assert colour(image, 90, 30) == RED
    assert colour(image, 110, 30) == BLUE


@pytest.mark.usefixtures("qapp")
def test_a_column_grows_upwards():
    column = Bar(QRectF(20, 20, 20, 160), 0.5, Tint.plain(RED))

    image = painted(BarsItem([column], track=BLUE, upright=True))

    assert colour(image, 30, 110) == RED
    assert colour(image, 30, 90) == BLUE


@pytest.mark.usefixtures("qapp")
def test_a_ring_fills_clockwise_from_the_top():
    image = painted(ring())

    assert colour(image, 160, 100) == RED
    assert colour(image, 40, 100) == BLUE


@pytest.mark.usefixtures("qapp")
def test_a_ring_shows_where_it_started():
    image = painted(ring(1.0, start=0.5, start_colour=GREEN, face="#FFFFFF"))

    assert colour(image, 160, 100) == GREEN
    assert colour(image, 40, 100) == RED
    assert colour(image, 100, 160) == "#FFFFFF"


@pytest.mark.usefixtures("qapp")
def test_a_slope_has_risen_as_far_as_its_share():
    item = growth()
    item.show_shares([0.0])

    start = painted(item)
    item.show_shares([1.0])
    end = painted(item)

    assert colour(start, 170, 60) == "#000000"
    assert colour(end, 170, 60) == BLUE


@pytest.mark.usefixtures("qapp")
def test_marks_pop_up_one_by_one():
    item = squares()

    item.show_shares([1, 1, 0, 0])
    image = painted(item)

    assert [colour(image, 35 + 40 * index, 35) for index in range(4)] == [RED, RED] + [
        "#000000"
    ] * 2


@pytest.mark.usefixtures("qapp")
def test_a_mark_carries_its_icon():
    icon = QPixmap(10, 10)
    icon.fill(QColor(GREEN))
    cell = Cell(QRectF(20, 20, 60, 60), Shape.DIAMOND, RED, icon=icon)

    image = painted(PictogramItem([cell], line_px=2))

    assert colour(image, 50, 50) == GREEN
    assert colour(image, 35, 50) == RED


def test_a_plot_shows_its_items_pixel_by_pixel_and_nothing_behind(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(220, 210)
    plot = Plot(parent, QRect(10, 5, 200, 200), [bars()])

    image = plot.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)

    assert colour(image, 90, 30) == RED
    assert plot.viewport().autoFillBackground() is False
