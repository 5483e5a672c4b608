"""What the shipped exhibit shows, as its visitors see it."""

from __future__ import annotations

from PySide6.QtCore import QRect

from tests.end_to_end.accessibility import TAPPABLE
from tests.end_to_end.names import panels

HOME = {"zh": "首页", "en": "Home"}
SMALLEST_PX = 88 // 2  # design: a finger, also one in a hurry, is 88 at 1080p


def is_home(visitor, language="zh"):
    """Whether every panel offers itself: what the home screen is for."""
    named = {button.name for button in visitor.buttons()}
    return all(panel.title in named for panel in panels(language))


def shows_page(visitor, title):
    """Whether a page of that title is shown: it bears its title, and is not a button itself."""
    return any(t.name == title and t.role not in TAPPABLE for t in visitor.screen())


def wait_for_home(visitor, language="zh"):
    visitor.wait_until(lambda: is_home(visitor, language), "the home screen")


def wait_for_page(visitor, title):
    visitor.wait_until(lambda: shows_page(visitor, title), f"the page {title!r}")


def faults(visitor):
    """Return everything tappable that a finger would miss or nobody could name."""
    told = []
    for button in visitor.buttons():
        if min(button.box.width, button.box.height) < SMALLEST_PX:
            told.append(f"too small: {button}")
        if not visitor.sight.contains(QRect(*button.box)):
            told.append(f"not wholly on the screen: {button}")
        if not button.name.strip():
            told.append(f"without a name: {button}")
    return told
