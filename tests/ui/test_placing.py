"""Labels around points: inside, apart, and near."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from kiosk.ui.placing import Wishes, leader, place_labels

ROOM = QRectF(0, 0, 900, 500)
CROWDED = [QPointF(400 + 12 * step, 250 + 9 * step) for step in range(6)]
LABEL = QSizeF(180, 88)


def test_labels_stand_inside_and_apart():
    places = place_labels(ROOM, CROWDED, [LABEL] * 6, Wishes(1.0))

    assert places is not None
    assert all(ROOM.contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_labels_leave_what_is_taken():
    taken = QRectF(0, 0, 900, 220)

    places = place_labels(ROOM, CROWDED[:2], [LABEL] * 2, Wishes(1.0, taken=[taken]))

    assert places is not None
    assert not any(place.intersects(taken) for place in places)


def test_a_label_covers_no_point_while_there_is_room():
    places = place_labels(ROOM, CROWDED[:3], [LABEL] * 3, Wishes(1.0))

    assert places is not None
    assert not any(place.contains(point) for place in places for point in CROWDED[:3])


def test_labels_stand_above_when_asked():
    points = [QPointF(200, 300), QPointF(600, 320)]

    places = place_labels(ROOM, points, [LABEL] * 2, Wishes(1.0, distance=20, above=True))

    assert places is not None
    for place, point in zip(places, points, strict=True):
        assert place.bottom() < point.y()


def test_what_cannot_fit_is_refused():
    assert place_labels(QRectF(0, 0, 300, 100), CROWDED, [LABEL] * 6, Wishes(1.0)) is None
    assert place_labels(ROOM, CROWDED[:1], [QSizeF(1000, 40)], Wishes(1.0)) is None


def test_a_point_outside_has_its_label_at_the_edge():
    places = place_labels(ROOM, [QPointF(-300, 250)], [LABEL], Wishes(1.0))

    assert places is not None
    assert ROOM.contains(places[0])
    assert places[0].left() < 200


@pytest.mark.parametrize(
    ("point", "end"),
    [
        (QPointF(50, 150), QPointF(200, 150)),
        (QPointF(250, 20), QPointF(250, 100)),
        (QPointF(250, 400), QPointF(250, 200)),
    ],
)
def test_a_leader_runs_straight_where_it_can(point, end):
    assert leader(point, QRectF(200, 100, 100, 100), 10) == [point, end]


def test_a_leader_bends_once_and_arrives_level():
    line = leader(QPointF(0, 0), QRectF(300, 40, 100, 80), 10)

    assert line == [QPointF(0, 0), QPointF(80, 80), QPointF(300, 80)]
