"""The words above a title: what the page belongs to."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.ui.fonts import Face
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.text import SMALLEST, Style

EYEBROW = 28.0
# look.md, 4: 28, medium, wide; Latin words are wide enough.
SPACING = 0.08


def eyebrow_style(
    words: str,
    colour: str,
    size: float = EYEBROW,
    *,
    smallest: float = SMALLEST,
) -> Style:
    """Return how an eyebrow that says ``words`` is set, in the middle of its row."""
    return Style(
        Face.SANS_MEDIUM,
        size,
        colour,
        smallest=smallest,
        down=Qt.AlignmentFlag.AlignVCenter,
        lines=1,
        spacing=SPACING if is_chinese(words) else 0.0,
    )
