"""Names of places and houses in two lines, broken where their sense breaks."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from kiosk.ui.canvas import Canvas
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.text import SLACK_PX, Style, TextBox, even_box, text_width

# What a Chinese name ends with (research centre, shopping street) is mostly two words of two.
LEAST_TAIL, STEP = 4, 2


def name_box(words: str, rect: QRectF, style: Style, canvas: Canvas) -> TextBox:
    """Return a name in as many lines as it needs.

    Chinese has no spaces to break at, but mostly words of two characters, and what a thing is
    comes last: the lower of two lines has an even number of them, and is not the longer one.
    """
    box = even_box(words, rect, style, canvas)
    if box.count != 2 or not is_chinese(words) or any(mark.isspace() for mark in words):
        return box
    tails = range(LEAST_TAIL, len(words) // 2 + 1, STEP)
    for tail in reversed(tails):
        head = words[: len(words) - tail]
        wide = text_width(head, style.face, box.size_px) + 2 * SLACK_PX
        tried = TextBox(words, QRectF(rect.left(), rect.top(), wide, rect.height()), style, canvas)
        if wide <= rect.width() and tried.fits and tried.count == 2:
            return tried
    return box
