"""Where everything in the dock stands, for any number of panels."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, QSize

from kiosk.content.layouts import Box

DOCK = Box(72, 936, 1776, 120)
DOCK_UPRIGHT = Box(60, 1644, 960, 236)
# Design units; look.md, 4 (dock), with items a little narrower, to make room for the language key.
PAD = 12
ITEM = 106
ITEM_WIDEST = 150
ITEM_HEIGHT = 96
DIVIDER = 14
CARD_LEAST = 760
NAME_WIDTH = 208
ICON = 42
WELL_TOP = 8
UPRIGHT_ROW = 104
UPRIGHT_NAME = 216
UPRIGHT_GAP = 8


@dataclass(frozen=True, slots=True)
class DockPlan:
    """Rectangles in device pixels of the dock; a null one is not shown.

    Attributes:
        items: Panel index to its item; the current panel of a landscape dock is the card instead.
        card: The unfolded current panel.
        tongue: On an upright screen, the piece that joins the card to the item below it.
        first: Index of the first panel shown.
        shown: How many panels are shown at once.
    """

    home: QRect = field(default_factory=QRect)
    language: QRect = field(default_factory=QRect)
    earlier: QRect = field(default_factory=QRect)
    later: QRect = field(default_factory=QRect)
    items: dict[int, QRect] = field(default_factory=dict)
    card: QRect = field(default_factory=QRect)
    tongue: QRect = field(default_factory=QRect)
    icon: QRect = field(default_factory=QRect)
    name: QRect = field(default_factory=QRect)
    well: QRect = field(default_factory=QRect)
    dividers: tuple[QRectF, ...] = ()
    first: int = 0
    shown: int = 0


def plan_dock(
    count: int,
    current: int,
    *,
    first: int,
    size: QSize,
    unit: float,
    upright: bool,
    has_language: bool,
) -> DockPlan:
    """Return the plan of a dock with ``count`` panels of which ``current`` is unfolded.

    Args:
        count: Number of panels.
        current: Index of the current one.
        first: First panel to show where not all fit; -1 means a window around the current one.
        size: The dock's size in device pixels.
        unit: Device pixels to one design unit.
        upright: Whether it has two rows.
        has_language: Whether there is a language key.
    """
    width, height = size.width() / unit, size.height() / unit
    make = _upright if upright else _landscape
    plan = make(count, current, first, width, height, has_language)
    return _scaled(plan, unit)


def _window(count: int, current: int, first: int, room: int) -> int:
    """Return the first of ``room`` panels to show."""
    if first < 0:
        first = current - room // 2
    return max(0, min(first, count - room))


def _landscape(
    count: int, current: int, first: int, width: float, height: float, has_language: bool
) -> DockPlan:
    top = (height - ITEM_HEIGHT) / 2
    left, right = float(PAD), width - PAD
    home = _rect(left, top, ITEM, ITEM_HEIGHT)
    left += ITEM + DIVIDER
    dividers = [QRectF(left - DIVIDER / 2 - 0.75, (height - 52) / 2, 1.5, 52)]
    language = QRect()
    if has_language:
        language = _rect(right - ITEM, top, ITEM, ITEM_HEIGHT)
        right -= ITEM + DIVIDER
        dividers.append(QRectF(right + DIVIDER / 2 - 0.75, (height - 52) / 2, 1.5, 52))
    room = right - left
    earlier = later = QRect()
    shown = count
    if CARD_LEAST + (count - 1) * ITEM > room:
        earlier = _rect(left, top, ITEM, ITEM_HEIGHT)
        later = _rect(right - ITEM, top, ITEM, ITEM_HEIGHT)
        left += ITEM
        right -= ITEM
        room = right - left
        shown = max(1, 1 + int((room - CARD_LEAST) // ITEM))
    first = _window(count, current, first, shown)
    inside = range(first, first + shown)
    folded = [index for index in inside if index != current]
    has_card = current in inside
    item = min(
        ITEM_WIDEST,
        ITEM if has_card and len(folded) >= 7 else (room - CARD_LEAST) / max(1, len(folded)),
    )
    item = max(ITEM, item) if has_card else min(ITEM_WIDEST, room / max(1, len(folded)))
    card_width = room - item * len(folded)
    items: dict[int, QRect] = {}
    card = QRect()
    for index in inside:
        if index == current:
            card = _rect(left, top, card_width, ITEM_HEIGHT)
            left += card_width
        else:
            items[index] = _rect(left, top, item, ITEM_HEIGHT)
            left += item
    icon_left = card.left() + 18
    icon = _rect(icon_left, top + (ITEM_HEIGHT - ICON) / 2, ICON, ICON)
    name = _rect(icon_left + ICON + 12, top, NAME_WIDTH - ICON - 38, ITEM_HEIGHT)
    well_left = card.left() + NAME_WIDTH
    well = _rect(
        well_left, top + WELL_TOP, card.right() + 1 - well_left - 8, ITEM_HEIGHT - 2 * WELL_TOP
    )
    return DockPlan(
        home=home,
        language=language,
        earlier=earlier,
        later=later,
        items=items,
        card=card,
        icon=icon if has_card else QRect(),
        name=name if has_card else QRect(),
        well=well if has_card else QRect(),
        dividers=tuple(dividers),
        first=first,
        shown=shown,
    )


def _upright(
    count: int, current: int, first: int, width: float, height: float, has_language: bool
) -> DockPlan:
    row = height - PAD - ITEM_HEIGHT
    inner = width - 2 * PAD
    least = inner / 10
    fixed = 1 + int(has_language)
    shown = min(count, 10 - fixed)
    earlier = later = QRect()
    if shown < count:
        shown -= 2
    item = inner / (shown + fixed + (2 if shown < count else 0))
    item = max(least, item)
    left = float(PAD)
    home = _rect(left, row, item, ITEM_HEIGHT)
    left += item
    if shown < count:
        earlier = _rect(left, row, item, ITEM_HEIGHT)
        left += item
    first = _window(count, current, first, shown)
    items: dict[int, QRect] = {}
    for index in range(first, first + shown):
        items[index] = _rect(left, row, item, ITEM_HEIGHT)
        left += item
    if shown < count:
        later = _rect(left, row, item, ITEM_HEIGHT)
        left += item
    language = _rect(left, row, item, ITEM_HEIGHT) if has_language else QRect()
    card = _rect(PAD, PAD, inner, UPRIGHT_ROW)
    here = items.get(current)
    tongue = QRect()
    if here is not None:
        tongue = QRect(
            here.left(), card.bottom() - 30, here.width(), here.bottom() - card.bottom() + 31
        )
    icon = _rect(card.left() + 20, card.top() + (UPRIGHT_ROW - 46) / 2, 46, 46)
    name = _rect(icon.right() + 12, card.top(), UPRIGHT_NAME - 86, UPRIGHT_ROW)
    well_left = card.left() + UPRIGHT_NAME
    well = _rect(
        well_left,
        card.top() + UPRIGHT_GAP,
        card.right() - well_left - UPRIGHT_GAP,
        UPRIGHT_ROW - 2 * UPRIGHT_GAP,
    )
    return DockPlan(
        home=home,
        language=language,
        earlier=earlier,
        later=later,
        items=items,
        card=card,
        tongue=tongue,
        icon=icon,
        name=name,
        well=well,
        first=first,
        shown=shown,
    )


def _rect(x: float, y: float, width: float, height: float) -> QRect:
    # Edge by edge: rounding widths would let neighbours overlap by a pixel.
    left, top = round(x), round(y)
    return QRect(left, top, round(x + width) - left, round(y + height) - top)


def _scaled(plan: DockPlan, unit: float) -> DockPlan:
    def scaled(rect: QRect) -> QRect:
        if rect.isNull():
            return QRect()
        return _rect(rect.x() * unit, rect.y() * unit, rect.width() * unit, rect.height() * unit)

    return DockPlan(
        home=scaled(plan.home),
        language=scaled(plan.language),
        earlier=scaled(plan.earlier),
        later=scaled(plan.later),
        items={index: scaled(rect) for index, rect in plan.items.items()},
        card=scaled(plan.card),
        tongue=scaled(plan.tongue),
        icon=scaled(plan.icon),
        name=scaled(plan.name),
        well=scaled(plan.well),
        dividers=tuple(
            QRectF(
                rect.x() * unit,
                rect.y() * unit,
                max(1.0, rect.width() * unit),
                rect.height() * unit,
            )
            for rect in plan.dividers
        ),
        first=plan.first,
        shown=plan.shown,
    )
