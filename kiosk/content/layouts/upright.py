"""The composition of a page without a layout on an upright screen."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.layouts.base import (
    WHOLE_UPRIGHT,
    Box,
    Veil,
    veil_above,
    veil_below,
    veil_bottom,
    veil_top,
)
from kiosk.content.layouts.composing import ROOM_UPRIGHT, Composition, Parts
from kiosk.content.layouts.packing import AT_FOOT, GAP
from kiosk.content.layouts.windowed import MOVED, screenfuls, shown_first

# How much higher a head may be in large type.
HEAD_LARGER = 1.2
# How far a veil from the top reaches at least, and for how much of its way it is dense.
VEILED, DENSE = 0.3, 0.6
# Where a window may begin when something stands whole above it.
WINDOWS = (480.0, 640.0, 800.0, 960.0)


def upright(page: Parts) -> Composition:
    """Return the composition that costs least on an upright screen."""
    head = _head(page)
    room = page.under(head, ROOM_UPRIGHT)
    tries = [*_below_callouts(page, head, room)] if page.on_art else [_below_art(page, head, room)]
    best = min(tries, key=lambda one: one.cost)
    if best.cost < MOVED or len(page.others) < 2:
        return best
    return min((best, *_moved(page, head, room)), key=lambda one: one.cost)


def _head(page: Parts) -> Box:
    # Everything in a head is a fifth larger there.
    high = page.head_height(960 / 1.21) * 1.21
    return Box(60, 60, 960, min(high, 640 * min(page.larger, HEAD_LARGER)))


def _below_callouts(page: Parts, head: Box, room: Box) -> Iterator[Composition]:
    """Callouts on the art below the head, and the others below them."""
    callouts = page.on_art[0]
    highs = (280.0, 360.0, 440.0, 560.0, 680.0, 820.0) if page.others else ()
    for high in (*highs, room.height):
        place = Box(room.x, room.y, room.width, high)
        rest = Box(room.x, room.y + high + GAP, room.width, room.height - high - GAP)
        if page.others and rest.height < 100:
            continue
        cost, boxes = page.pack(page.others, rest, above=AT_FOOT) if page.others else (0.0, {})
        yield Composition(
            cost + page.tight(callouts, place),
            page.with_head({callouts: place, **boxes}, head),
            Box(-100, place.y - 60, 1280, high + 120),
            (
                veil_above((place.y - 20) / 1920, (place.y + 60) / 1920),
                veil_below((place.y + high - 60) / 1920, (place.y + high + 30) / 1920),
            ),
        )


def _below_art(page: Parts, head: Box, room: Box) -> Composition:
    """The head on top, the others at the bottom, and the art between them where it has room."""
    cost, boxes = page.pack(page.others, room, above=page.free_above)
    bottom = ROOM_UPRIGHT.y + ROOM_UPRIGHT.height
    top = min((box.y for box in boxes.values()), default=bottom)
    free = top - head.y - head.height
    veils: tuple[Veil, ...] = (
        veil_above((head.y + head.height - 100) / 1920, (head.y + head.height + 160) / 1920),
        veil_below((top - 160) / 1920, (top + 60) / 1920),
    )
    art = Box(-100, head.y + head.height - 120, 1280, max(720.0, free + 300))
    if free < 200:
        art, veils = WHOLE_UPRIGHT, _over_all(page, head)
    return Composition(cost, page.with_head(boxes, head), art, veils)


def _moved(page: Parts, head: Box, room: Box) -> Iterator[Composition]:
    """The head, callouts and perhaps what comes first stand; the others in a window below them."""
    if not page.on_art:
        found = screenfuls(page, page.others, room)
        boxes = page.with_head(found.boxes, head)
        yield Composition(found.cost, boxes, WHOLE_UPRIGHT, _over_all(page, head), found.window)
    for high in WINDOWS:
        window = Box(room.x, room.y + room.height - high, room.width, high)
        above = Box(room.x, room.y, room.width, room.height - high - GAP)
        if page.on_art:
            found = screenfuls(page, page.others, window)
            boxes = page.with_head({**found.boxes, page.on_art[0]: above}, head)
            cost = found.cost + page.tight(page.on_art[0], above)
            yield _around_art(cost, boxes, found.window, above)
            continue
        for first, others in shown_first(page.others, 3):
            if first:
                cost, boxes = page.pack(first, above)
                found = screenfuls(page, others, window)
                boxes = page.with_head({**boxes, **found.boxes}, head)
                cost, veils = cost + found.cost, _over_all(page, head)
                yield Composition(cost, boxes, WHOLE_UPRIGHT, veils, found.window)


def _over_all(page: Parts, head: Box) -> tuple[Veil, ...]:
    """Return the veils over art that fills the screen; a head in large type reaches far down."""
    top = VEILED
    if page.larger > 1:
        top = max(top, (head.y + head.height) / 1920 / DENSE)
    return (veil_top(min(1.0, top), 0.9), veil_bottom(0.9, 0.9))


def _around_art(cost: float, boxes: dict[int, Box], window: Box, art: Box) -> Composition:
    veils = (
        veil_above((art.y - 20) / 1920, (art.y + 60) / 1920),
        veil_below((art.y + art.height - 60) / 1920, (art.y + art.height + 30) / 1920),
    )
    return Composition(cost, boxes, Box(-100, art.y - 60, 1280, art.height + 120), veils, window)
