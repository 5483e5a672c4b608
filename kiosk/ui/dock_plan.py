"""Where everything in the dock stands, for any number of panels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, QSize

from kiosk.content.layouts import Box
from kiosk.ui.dock_items import CARD_LEAST, ITEM, folded_widths, item_widths, shares

DOCK = Box(72, 936, 1776, 120)
DOCK_UPRIGHT = Box(22, 1644, 1036, 236)
# Design units; look.md, 4 (dock).
PAD, PAD_UPRIGHT = 12, 4
# The keys at both ends, and the one whose words are longer.
END, SWITCH = 89, 96
ITEM_HEIGHT = 96
DIVIDER = 14
# The current panel's name, between its icon and the well of its pages.
NAME_LEAST, NAME_MOST = 88, 176
NAME_LEFT, NAME_GAP = 72, 16
ICON = 42
WELL_TOP, WELL_EDGE = 8, 8
UPRIGHT_ROW = 104
UPRIGHT_NAME_LEFT = 78
UPRIGHT_GAP = 8
# So many keys stand beside each other there.
UPRIGHT_KEYS = 11


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
    large_type: QRect = field(default_factory=QRect)
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
    labels: Sequence[float],
    current: int,
    *,
    card: tuple[float, float],
    first: int,
    size: QSize,
    unit: float,
    upright: bool,
    has_language: bool,
) -> DockPlan:
    """Return the plan of a dock with panels of which ``current`` is unfolded.

    Args:
        labels: How wide the label of each panel is, in design units.
        current: Index of the current one.
        card: How wide the name of the current one is on its card, and how wide the well of its
            pages has to be; what is left gives labels more air.
        first: First panel to show where not all fit; -1 means a window around the current one.
        size: The dock's size in device pixels.
        unit: Device pixels to one design unit.
        upright: Whether it has two rows.
        has_language: Whether there is a language key.
    """
    width, height = size.width() / unit, size.height() / unit
    name, well = max(NAME_LEAST, min(NAME_MOST, card[0])), card[1]
    if upright:
        plan = _upright(labels, current, name, first, width, height, has_language)
    else:
        plan = _landscape(labels, current, name, well, first, width, height, has_language)
    return _scaled(plan, unit)


def _window(count: int, current: int, first: int, room: int) -> int:
    """Return the first of ``room`` panels to show."""
    if first < 0:
        first = current - room // 2
    return max(0, min(first, count - room))


def _landscape(
    labels: Sequence[float],
    current: int,
    name_width: float,
    well_width: float,
    first: int,
    width: float,
    height: float,
    has_language: bool,
) -> DockPlan:
    top = (height - ITEM_HEIGHT) / 2
    home = _rect(PAD, top, END, ITEM_HEIGHT)
    left, right = float(PAD + END + DIVIDER), width - PAD
    dividers = [QRectF(left - DIVIDER / 2 - 0.75, (height - 52) / 2, 1.5, 52)]
    language = QRect()
    if has_language:
        language = _rect(right - END, top, END, ITEM_HEIGHT)
        right -= END
    large_type = _rect(right - SWITCH, top, SWITCH, ITEM_HEIGHT)
    right -= SWITCH + DIVIDER
    dividers.append(QRectF(right + DIVIDER / 2 - 0.75, (height - 52) / 2, 1.5, 52))
    room = right - left
    earlier = later = QRect()
    shown = len(labels)
    others = [label for index, label in enumerate(labels) if index != current]
    if CARD_LEAST + sum(item_widths(others, room - CARD_LEAST)) > room:
        earlier = _rect(left, top, ITEM, ITEM_HEIGHT)
        later = _rect(right - ITEM, top, ITEM, ITEM_HEIGHT)
        left += ITEM
        room -= 2 * ITEM
        shown = max(1, 1 + int((room - CARD_LEAST) // ITEM))
    first = _window(len(labels), current, first, shown)
    inside = range(first, first + shown)
    folded = [index for index in inside if index != current]
    has_card = current in inside
    card_wide = max(CARD_LEAST, NAME_LEFT + name_width + NAME_GAP + well_width + WELL_EDGE)
    widths = folded_widths(labels, folded, room, card_wide if has_card else 0.0)
    items: dict[int, QRect] = {}
    card = QRect()
    for index in inside:
        if index == current:
            wide = room - sum(widths.values())
            card = _rect(left, top, wide, ITEM_HEIGHT)
        else:
            wide = widths[index]
            items[index] = _rect(left, top, wide, ITEM_HEIGHT)
        left += wide
    icon = _rect(card.left() + 18, top + (ITEM_HEIGHT - ICON) / 2, ICON, ICON)
    name = _rect(card.left() + NAME_LEFT, top, name_width, ITEM_HEIGHT)
    well_left = card.left() + NAME_LEFT + name_width + NAME_GAP
    well = _rect(
        well_left,
        top + WELL_TOP,
        card.right() + 1 - well_left - WELL_EDGE,
        ITEM_HEIGHT - 2 * WELL_TOP,
    )
    return DockPlan(
        home=home,
        large_type=large_type,
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
    labels: Sequence[float],
    current: int,
    name_width: float,
    first: int,
    width: float,
    height: float,
    has_language: bool,
) -> DockPlan:
    count = len(labels)
    row = height - PAD - ITEM_HEIGHT
    inner = width - 2 * PAD_UPRIGHT
    least = inner / UPRIGHT_KEYS
    fixed = 2 + int(has_language)
    shown = min(count, UPRIGHT_KEYS - fixed)
    turns = shown < count
    if turns:
        shown -= 2
    first = _window(count, current, first, shown)
    inside = range(first, first + shown)
    around = [0.0] * (1 + int(turns)), [0.0] * (int(turns) + fixed - 1)
    wanted = [*around[0], *(labels[index] for index in inside), *around[1]]
    widths = iter(shares(wanted, inner, least))
    left = float(PAD_UPRIGHT)

    def following() -> QRect:
        nonlocal left
        wide = next(widths)
        rect = _rect(left, row, wide, ITEM_HEIGHT)
        left += wide
        return rect

    home = following()
    earlier = following() if turns else QRect()
    items = {index: following() for index in inside}
    later = following() if turns else QRect()
    large_type = following()
    language = following() if has_language else QRect()
    card = _rect(PAD_UPRIGHT, PAD, inner, UPRIGHT_ROW)
    here = items.get(current)
    tongue = QRect()
    if here is not None:
        tongue = QRect(
            here.left(), card.bottom() - 30, here.width(), here.bottom() - card.bottom() + 31
        )
    icon = _rect(card.left() + 20, card.top() + (UPRIGHT_ROW - 46) / 2, 46, 46)
    name = _rect(card.left() + UPRIGHT_NAME_LEFT, card.top(), name_width, UPRIGHT_ROW)
    well_left = card.left() + UPRIGHT_NAME_LEFT + name_width + NAME_GAP
    well = _rect(
        well_left,
        card.top() + UPRIGHT_GAP,
        card.right() - well_left - UPRIGHT_GAP,
        UPRIGHT_ROW - 2 * UPRIGHT_GAP,
    )
    return DockPlan(
        home=home,
        large_type=large_type,
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
        large_type=scaled(plan.large_type),
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
