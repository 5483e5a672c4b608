"""Where everything on the PIN pad stands, on a landscape and on an upright screen."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.layouts import Box


@dataclass(frozen=True, slots=True)
class PadPlan:
    """Where everything stands, in design units.

    Attributes:
        title: What this is.
        hint: What to do, or what has happened; ``hint_alone`` where there is nothing to type.
        slot: The place of the first digit; the others follow to the right.
        back: The way back.
        keys: All keys of the pad together.
    """

    title: Box
    hint: Box
    hint_alone: Box
    slot: Box
    back: Box
    keys: Box


PLAN = PadPlan(
    title=Box(164, 326, 860, 106),
    hint=Box(169, 444, 860, 60),
    hint_alone=Box(169, 452, 800, 220),
    slot=Box(168, 536, 76, 96),
    back=Box(168, 716, 320, 96),
    keys=Box(1102, 171, 668, 738),
)
PLAN_UPRIGHT = PadPlan(
    title=Box(88, 236, 904, 106),
    hint=Box(92, 356, 896, 60),
    hint_alone=Box(92, 364, 896, 220),
    slot=Box(91, 450, 76, 96),
    back=Box(91, 1700, 320, 96),
    keys=Box(91, 670, 898, 930),
)
