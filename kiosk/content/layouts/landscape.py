"""The composition of a page without a layout on a landscape screen."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.layouts.base import (
    WHOLE,
    Box,
    Veil,
    veil_after,
    veil_below,
    veil_bottom,
    veil_left,
)
from kiosk.content.layouts.composing import ROOM, Composition, Parts
from kiosk.content.layouts.packing import AT_FOOT, GAP
from kiosk.content.layouts.windowed import MOVED, screenfuls, shown_first

CAPTION_ROW = 32
HEAD_WIDTHS = (1776.0, 1100.0, 760.0)
LEFT_WIDTHS = (520.0, 676.0, 876.0)
GUTTER = 40
# How high what stands below callouts may be.
LOWS = (240.0, 300.0, 380.0, 460.0, 540.0)
# What it costs to cover the art of a page, and not to show a picture large.
COVERED, SHALLOW = 3.0, 1.2


def landscape(page: Parts) -> Composition:
    """Return the composition that costs least on a landscape screen."""
    if page.on_art:
        tries = [*_around_callouts(page)]
    else:
        tries = [*_below_head(page), *_beside(page), *_poster(page)]
    best = min(tries, key=lambda one: one.cost)
    if best.cost < MOVED or len(page.others) < 2:
        return best
    moved = _moved_around_callouts(page) if page.on_art else _moved(page)
    return min((best, *moved), key=lambda one: one.cost)


def _below_head(page: Parts) -> Iterator[Composition]:
    """The head on top, all others in rows below it."""
    wide = HEAD_WIDTHS[1] if page.has_art else 1400.0
    head = page.head_in(ROOM, wide)
    room = page.under(head, ROOM)
    cost, boxes = page.pack(page.others, room, above=page.free_above)
    top = min((box.y for box in boxes.values()), default=1080.0)
    covered = COVERED * (914 - top) / 858 if page.has_art else 0.0
    veils = (veil_left(0.72, 0.96), veil_below(max(0.2, (top - 150) / 1080), top / 1080))
    # The art keeps to what the rows leave of it.
    art = Box(600, 0, 1320, max(420, top + 90)) if top < 640 else WHOLE
    yield Composition(cost + covered, page.with_head(boxes, head), art, veils)


def _beside(page: Parts) -> Iterator[Composition]:
    """The head over some at the left, the others in a high column at the right."""
    if len(page.others) < 1:
        return
    top = ROOM.y + (CAPTION_ROW if page.has_art else 0)
    for chosen in _columns(page):
        rest = [index for index in page.others if index not in chosen]
        for left in LEFT_WIDTHS:
            room = Box(ROOM.x, ROOM.y, left, ROOM.height)
            head = page.head_in(room, left)
            cost, boxes = page.pack(rest, page.under(head, room))
            cost += page.cramped(head)
            start = ROOM.x + left + GUTTER
            column = Box(start, top, ROOM.x + ROOM.width - start, 914 - top)
            more, at_right = page.pack(chosen, column)
            shallow = 0.0
            if not any(page.wishes[index].is_picture for index in chosen):
                shallow = SHALLOW
            covered = COVERED if page.has_art else 0.0
            yield Composition(
                cost + more + shallow + covered,
                page.with_head({**boxes, **at_right}, head),
                WHOLE,
                (
                    veil_left(1.0, 0.95),
                    Veil((0, 0), (0, 1), ((0, 0.3), (0.3, 0.86), (1, 0.95))),
                ),
            )


def _columns(page: Parts) -> Iterator[list[int]]:
    """Yield what may stand in a column of its own."""
    seen: set[tuple[int, ...]] = set()
    pictures = [index for index in page.others if page.wishes[index].is_picture]
    singles = [[index] for index in page.others]
    tails = [page.others[start:] for start in range(len(page.others))]
    for chosen in ([pictures] if pictures else []) + singles + tails:
        if tuple(chosen) not in seen:
            seen.add(tuple(chosen))
            yield chosen


def _poster(page: Parts) -> Iterator[Composition]:
    """Head and words at the left, the art free at the right."""
    if not page.has_art:
        return
    for left in LEFT_WIDTHS[1:]:
        room = Box(ROOM.x, ROOM.y, left, ROOM.height)
        head = page.head_in(room, left)
        under = page.under(head, room)
        cost, boxes = page.pack(page.others, under, above=AT_FOOT)
        cost += page.cramped(head)
        edge = (72 + left) / 1920
        art = Box(400, 0, 1520, 1080)
        yield Composition(cost, page.with_head(boxes, head), art, (veil_after(edge, art.x / 1920),))


def _around_callouts(page: Parts) -> Iterator[Composition]:
    """Callouts on the art at the right, the head and the others at the left or below."""
    callouts = page.on_art[0]
    for left in LEFT_WIDTHS:
        room = Box(ROOM.x, ROOM.y, left, ROOM.height)
        head = page.head_in(room, left)
        start = ROOM.x + left + GUTTER
        edge = (72 + left) / 1920
        art = Box(left - 80, 0, 2000 - left, 930)
        cost, boxes = page.pack(page.others, page.under(head, room), above=AT_FOOT)
        cost += page.cramped(head)
        place = Box(start, 84, 1880 - start, 830)
        yield Composition(
            cost + page.tight(callouts, place),
            page.with_head({**boxes, callouts: place}, head),
            art,
            (veil_after(edge, art.x / 1920), veil_bottom(0.2, 0.9)),
        )
        for high in LOWS:
            if not page.others:
                break
            low = Box(ROOM.x, 914 - high, ROOM.width, high)
            cost, boxes = page.pack(page.others, low, above=AT_FOOT)
            cost += page.cramped(head)
            place = Box(start, 84, 1880 - start, 914 - high - GAP - 84)
            over = 10 * max(0.0, head.y + head.height + GAP - (914 - high))
            yield Composition(
                cost + over + page.tight(callouts, place),
                page.with_head({**boxes, callouts: place}, head),
                Box(art.x, 0, art.width, 914 - high + 40),
                (
                    veil_after(edge, art.x / 1920),
                    veil_below((914 - high - 120) / 1080, (914 - high) / 1080),
                ),
            )


def _moved(page: Parts) -> Iterator[Composition]:
    """The head stands, and perhaps what comes first; the others in a window below it or beside."""
    covered = COVERED if page.has_art else 0.0
    veils = (veil_left(1.0, 0.95), Veil((0, 0), (0, 1), ((0, 0.3), (0.3, 0.86), (1, 0.95))))
    head = page.head_in(ROOM, HEAD_WIDTHS[1] if page.has_art else 1400.0)
    window = page.under(head, ROOM)
    found = screenfuls(page, page.others, window)
    boxes = page.with_head(found.boxes, head)
    yield Composition(found.cost + covered, boxes, WHOLE, veils, found.window)
    top = ROOM.y + (CAPTION_ROW if page.has_art else 0)
    for left in LEFT_WIDTHS:
        room = Box(ROOM.x, ROOM.y, left, ROOM.height)
        head = page.head_in(room, left)
        start = ROOM.x + left + GUTTER
        window = Box(start, top, ROOM.x + ROOM.width - start, 914 - top)
        for first, others in shown_first(page.others, 2):
            cost, boxes = page.pack(first, page.under(head, room))
            found = screenfuls(page, others, window)
            yield Composition(
                cost + page.cramped(head) + found.cost + covered,
                page.with_head({**boxes, **found.boxes}, head),
                WHOLE,
                veils,
                found.window,
            )


def _moved_around_callouts(page: Parts) -> Iterator[Composition]:
    """Callouts on the art at the right, the others in a window under the head or below both."""
    callouts = page.on_art[0]
    for left in LEFT_WIDTHS:
        head = page.head_in(Box(ROOM.x, ROOM.y, left, ROOM.height), left)
        start = ROOM.x + left + GUTTER
        edge = (72 + left) / 1920
        under = page.under(head, Box(ROOM.x, ROOM.y, left, ROOM.height))
        lows = [(under, 914.0)]
        lows += [(Box(ROOM.x, 914 - high, ROOM.width, high), 914 - high - GAP) for high in LOWS]
        for window, bottom in lows:
            place = Box(start, 84, 1880 - start, bottom - 84)
            found = screenfuls(page, page.others, window)
            over = 10 * max(0.0, under.y - window.y)
            yield Composition(
                found.cost + page.cramped(head) + over + page.tight(callouts, place),
                page.with_head({**found.boxes, callouts: place}, head),
                Box(left - 80, 0, 2000 - left, bottom + 40),
                (
                    veil_after(edge, (left - 80) / 1920),
                    veil_below(bottom / 1080 - 0.1, bottom / 1080),
                ),
                found.window,
            )
