"""Where the pins of a walk stand: each at its foot, none over another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from kiosk.ui.blocks.route.pin import Pin
from kiosk.ui.canvas import Canvas
from kiosk.ui.placing import Wishes, place_labels

EDGE = 8
_POLE_LENGTH = 23.0
_WIDTHS = (320, 260, 220)


class Pins(NamedTuple):
    """Pins at their places.

    Attributes:
        pins: All of them, in the order of their stops.
        crowded: The names of those that have too little room.
    """

    pins: list[Pin]
    crowded: list[str]


def place_pins(
    make: Callable[[float], list[Pin]],
    feet: Sequence[QPointF],
    view: QRectF,
    taken: Sequence[QRectF],
    others: Sequence[QPointF],
    canvas: Canvas,
) -> Pins:
    """Find room for pins, smaller ones where it is tight.

    Args:
        make: Makes them, none wider than so many pixels.
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
        pins = make(canvas.px(widest))
        places = place_labels(room, feet, [pin.extent for pin in pins], wishes)
        if places is not None or widest == _WIDTHS[-1]:
            break
        for pin in pins:
            pin.setParent(None)
    crowded: list[str] = []
    for number, (pin, foot) in enumerate(zip(pins, feet, strict=True)):
        place = _above(foot, pin, view, canvas) if places is None else places[number]
        if places is None or not pin.fits:
            crowded.append(pin.accessibleName())
        pin.setGeometry(place.toAlignedRect())
    return Pins(pins, crowded)


def _above(point: QPointF, pin: Pin, view: QRectF, canvas: Canvas) -> QRectF:
    """Return the place right over a point, whatever else is there."""
    place = QRectF(QPointF(0, 0), pin.extent)
    middle = point.y() - canvas.px(_POLE_LENGTH) - pin.extent.height() / 2
    place.moveCenter(QPointF(point.x(), middle))
    place.moveLeft(min(max(0.0, place.left()), max(0.0, view.width() - place.width())))
    place.moveTop(min(max(0.0, place.top()), max(0.0, view.height() - place.height())))
    return place
