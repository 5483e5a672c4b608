"""Names of places and houses in two lines, broken where their sense breaks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from kiosk.ui.canvas import Canvas
from kiosk.ui.punctuation import CLOSING, OPENING, clause_ends, is_chinese
from kiosk.ui.text import Style, TextBox, even_box

TWO = 2
# What a Chinese name ends with (research centre, shopping street) is mostly two words of two.
LEAST_TAIL, STEP = 4, 2
FINAL = "。！？，；"
QUOTE_ENDS, UNEVEN = "”》」", 2.0
# What ends so is a word of three (a rate of cover, a researcher), mostly after one of two.
THREE_ENDS, THREE_TAILS = "率员", (5, 3)


def name_box(words: str, rect: QRectF, style: Style, canvas: Canvas) -> TextBox:
    """Return a name in as many lines as it needs.

    Chinese has no spaces to break at, but mostly words of two characters, and what a thing is
    comes last: the lower of two lines has an even number of them, and is not the longer one. A
    few such ends are words of three.
    """
    box = even_box(words, rect, style, canvas)
    if not _breaks_anywhere(box):
        return box
    length = len(words.rstrip(FINAL))
    tails = list(reversed(range(LEAST_TAIL, length // 2 + 1, STEP)))
    if words[length - 1] in THREE_ENDS:
        tails = [tail for tail in THREE_TAILS if tail <= length // 2 + 1]
    # What stands in quotation marks is a word of its own.
    quotes = [at for at in range(1, length) if words[at - 1] in QUOTE_ENDS]
    quotes = [at for at in quotes if 1 / UNEVEN <= at / (length - at) <= UNEVEN]
    return _broken(box, rect, [*quotes, *(length - tail for tail in tails)], canvas)


def whole_box(
    words: str, rect: QRectF, style: Style, canvas: Canvas, names: Sequence[str]
) -> TextBox:
    """Return ``words`` in about even lines; where they are two, none of ``names`` is torn."""
    box = even_box(words, rect, style, canvas)
    spans = [span for name in names if name for span in _places(name, words)]
    if not spans or not _breaks_anywhere(box):
        return box
    places = [
        at
        for at in range(1, len(words))
        if words[at] not in CLOSING
        and words[at - 1] not in OPENING
        and not (words[at - 1 : at + 1].isascii() and words[at - 1 : at + 1].isalnum())
        and not any(start < at < end for start, end in spans)
    ]
    whole = len(words) / 2
    return _broken(box, rect, sorted(places, key=lambda at: abs(at - whole)), canvas)


def _breaks_anywhere(box: TextBox) -> bool:
    """Whether nothing but the length of its lines says where ``box`` breaks into two."""
    words = box.words
    has_signs = any(sign.isspace() for sign in words) or bool(clause_ends(words))
    return box.count == TWO and is_chinese(words) and not has_signs


def _broken(box: TextBox, rect: QRectF, places: Sequence[int], canvas: Canvas) -> TextBox:
    """Return ``box`` broken at the first of ``places`` where both lines fit, else as it is."""
    for at in places:
        tried = TextBox(box.words, rect, box.style, canvas, first=at)
        if tried.fits and tried.count == TWO and tried.size_px == box.size_px:
            return tried
    return box


def _places(name: str, words: str) -> list[tuple[int, int]]:
    """Return where ``name`` stands in ``words``."""
    found, start = [], words.find(name)
    while start >= 0:
        found.append((start, start + len(name)))
        start = words.find(name, start + 1)
    return found
