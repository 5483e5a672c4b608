"""Where the keys of an enlarged picture stand, and its words and map, on any screen."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect

from kiosk.content.layouts import Box
from kiosk.ui.canvas import Canvas

# As drawn, in design units. On an upright screen the bar has two rows, as the dock there.
BAR = Box(720, 896, 1128, 120)
BAR_UPRIGHT = Box(60, 1644, 960, 236)
MAP = Box(1528, 64, 320, 180)
MAP_UPRIGHT = Box(700, 64, 320, 180)
WORDS = Box(72, 880, 620, 150)
WORDS_UPRIGHT = Box(60, 1440, 960, 180)
WORDS_GAP = 36
KEY, WAY_KEY = 96, 100
INSET, GAP = 12, 12
# Between two groups of keys stands a line: what is free on each side of it.
RULE_GAP = 22
SHARE_ROOM = 132


@dataclass(frozen=True, slots=True)
class ZoomPlan:
    """Rectangles in device pixels of the screen; a null one is not shown.

    Attributes:
        share: Where the size of the picture is told.
        rules: How far from the left the lines between the keys of the bar are.
    """

    bar: QRect
    words: QRect
    map: QRect
    home: QRect
    language: QRect
    smaller: QRect
    larger: QRect
    share: QRect
    close: QRect
    previous: QRect = field(default_factory=QRect)
    following: QRect = field(default_factory=QRect)
    rules: tuple[int, ...] = ()


def plan_zoom(canvas: Canvas, *, has_turns: bool, has_language: bool) -> ZoomPlan:
    """Return the plan for a screen.

    Args:
        canvas: The screen.
        has_turns: Whether there are other pictures to turn to.
        has_language: Whether there is another language.
    """
    make = _upright if canvas.is_portrait else _landscape
    return make(canvas, has_turns, has_language)


def _landscape(canvas: Canvas, has_turns: bool, has_language: bool) -> ZoomPlan:
    """Plan one row: the ways out, the other pictures, the size, and the largest key."""
    px = canvas.px
    bar = _anchored(canvas, BAR)
    turns = px(2 * KEY + GAP + 2 * RULE_GAP) if has_turns else 0
    language = px(WAY_KEY) if has_language else 0
    bar.setLeft(bar.left() + px(2 * KEY + GAP + 2 * RULE_GAP) - turns + px(WAY_KEY) - language)
    top, high = bar.top() + px(INSET), px(KEY)
    left = bar.left() + px(INSET)
    home = QRect(left, top, px(WAY_KEY), high)
    tongue = QRect(home.right() + 1, top, language, high) if has_language else QRect()
    left = home.right() + 1 + language + px(RULE_GAP)
    rules = [left - px(RULE_GAP) // 2]
    previous = following = QRect()
    if has_turns:
        previous = QRect(left, top, px(KEY), high)
        following = QRect(left + px(KEY + GAP), top, px(KEY), high)
        left += turns
        rules.append(left - px(RULE_GAP))
    smaller = QRect(left, top, px(KEY), high)
    share = QRect(smaller.right() + 1, top, px(SHARE_ROOM), high)
    larger = QRect(share.right() + 1, top, px(KEY), high)
    left = larger.right() + 1 + px(2 * RULE_GAP)
    rules.append(left - px(RULE_GAP))
    words = _anchored(canvas, WORDS)
    words.setRight(min(words.right(), bar.left() - px(WORDS_GAP)))
    return ZoomPlan(
        bar=bar,
        words=words,
        map=_anchored(canvas, MAP),
        home=home,
        language=tongue,
        smaller=smaller,
        larger=larger,
        share=share,
        close=QRect(left, top, bar.right() + 1 - px(INSET) - left, high),
        previous=previous,
        following=following,
        rules=tuple(rules),
    )


def _upright(canvas: Canvas, has_turns: bool, has_language: bool) -> ZoomPlan:
    """Plan two rows: the picture's own keys, and below them the ways out, where the dock's are."""
    px = canvas.px
    bar = _anchored(canvas, BAR_UPRIGHT)
    left, right = bar.left() + px(INSET), bar.right() + 1 - px(INSET)
    top, side = bar.top() + px(INSET), px(KEY)
    low = bar.bottom() + 1 - px(INSET) - side
    share = QRect(0, top, px(SHARE_ROOM), side)
    share.moveLeft(bar.center().x() - share.width() // 2)
    home = QRect(left, low, px(WAY_KEY), side)
    language = QRect(right - px(WAY_KEY), low, px(WAY_KEY), side) if has_language else QRect()
    close_right = (language.left() if has_language else right + px(GAP)) - px(GAP)
    close_left = home.right() + 1 + px(GAP)
    return ZoomPlan(
        bar=bar,
        words=_anchored(canvas, WORDS_UPRIGHT),
        map=_anchored(canvas, MAP_UPRIGHT),
        home=home,
        language=language,
        smaller=QRect(share.left() - side, top, side, side),
        larger=QRect(share.right() + 1, top, side, side),
        share=share,
        close=QRect(close_left, low, close_right - close_left, side),
        previous=QRect(left, top, side, side) if has_turns else QRect(),
        following=QRect(right - side, top, side, side) if has_turns else QRect(),
    )


def _anchored(canvas: Canvas, box: Box) -> QRect:
    """Return a place on this screen, anchored to its corner and not stretched."""
    drawn_wide, drawn_high = canvas.drawn
    px = canvas.px
    left, top = px(box.x), px(box.y)
    if box.x + box.width / 2 > drawn_wide / 2:
        left = canvas.width - px(drawn_wide - box.x)
    if box.y > drawn_high / 2:
        top = canvas.height - px(drawn_high - box.y)
    return QRect(left, top, px(box.width), px(box.height))
