"""Where the pins of a walk stand: each at its foot, none over another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from kiosk.ui.blocks.route.pin import PinLabel
from kiosk.ui.canvas import Canvas
from kiosk.ui.placing import Wishes, place_labels

EDGE = 8
_POLE_LENGTH = 23.0
_WIDTHS = (320, 260, 220)
# Labels that would cover more of the room than this find no places in it, however long one looks.
_FULL = 0.5
# Into so many parts a room is parted each way to look for a quiet spot.
_SPOTS = 8


class Placed(NamedTuple):
    """Labels with the places of their pins.

    Attributes:
        labels: All of them, in the order of their stops.
        places: Where the pin of each stands.
        crowded: The names of those that have too little room.
    """

    labels: list[PinLabel]
    places: list[QRectF]
    crowded: list[str]


def place_pins(
    measure: Callable[[float], list[PinLabel]],
    feet: Sequence[QPointF],
    view: QRectF,
    taken: Sequence[QRectF],
    others: Sequence[QPointF],
    canvas: Canvas,
) -> Placed:
    """Find room for pins, smaller ones where it is tight.

    Args:
        measure: Sets their labels, none wider than so many pixels.
        feet: Where each of them points.
        view: What they stand in.
        taken: What they must not cover.
        others: Points that they had better not cover.
        canvas: The screen.
    """
    edge = canvas.px(EDGE)
    room = view.adjusted(edge, edge, -edge, -edge)
    wishes = Wishes(canvas.unit, taken, others, distance=_POLE_LENGTH, above=True)
    for widest in _WIDTHS:
        labels = measure(canvas.px(widest))
        covered = sum(label.extent.width() * label.extent.height() for label in labels)
        if widest != _WIDTHS[-1] and covered > _FULL * room.width() * room.height():
            continue
        places = place_labels(room, feet, [label.extent for label in labels], wishes)
        if places is not None or widest == _WIDTHS[-1]:
            break
    if places is None:
        found = [
            _above(foot, label, view, canvas) for foot, label in zip(feet, labels, strict=True)
        ]
        return Placed(labels, found, [label.name for label in labels])
    return Placed(labels, list(places), [label.name for label in labels if not label.fits])


def quiet_spot(room: QRectF, points: Sequence[QPointF], taken: Sequence[QRectF]) -> QPointF:
    """Return a place in ``room`` that is far from all ``points``, and not ``taken``."""
    every = [
        QPointF(room.left() + room.width() * x / _SPOTS, room.top() + room.height() * y / _SPOTS)
        for x in range(1, _SPOTS)
        for y in range(1, _SPOTS)
    ]
    free = [spot for spot in every if not any(rect.contains(spot) for rect in taken)] or every

    def nearest(spot: QPointF) -> float:
        ways = [spot - point for point in points] + [spot - rect.center() for rect in taken]
        return min((hypot(way.x(), way.y()) for way in ways), default=0.0)

    return max(free, key=nearest)


def _above(point: QPointF, label: PinLabel, view: QRectF, canvas: Canvas) -> QRectF:
    """Return the place right over a point, whatever else is there."""
    place = QRectF(QPointF(0, 0), label.extent)
    middle = point.y() - canvas.px(_POLE_LENGTH) - label.extent.height() / 2
    place.moveCenter(QPointF(point.x(), middle))
    place.moveLeft(min(max(0.0, place.left()), max(0.0, view.width() - place.width())))
    place.moveTop(min(max(0.0, place.top()), max(0.0, view.height() - place.height())))
    return place
