"""What a visitor would find wrong with a page: words cut off, on each other, or nowhere."""

from __future__ import annotations

import re

from kiosk.content.words import visible_words


def squeezed(words):
    return re.sub(r"\s+", "", words)


def ink(view):
    """Every text of a page with the rectangle that its words take, in pixels of the page."""
    for block in view.views:
        origin = block.geometry().topLeft()
        for box in block.texts:
            yield box.words, box.used.translated(origin)


def faults(view, tolerance):
    """Say which words are cut off, stand on others, or are nowhere on the screen."""
    found = [f"too long for its place: {words}" for words in view.overflowing()]
    every = list(ink(view))
    for index, (words, rect) in enumerate(every):
        for other, place in every[index + 1 :]:
            shared = rect.intersected(place)
            if shared.width() > tolerance and shared.height() > tolerance:
                found.append(f"on each other: {words} / {other}")
    shown = squeezed("".join(view.words()))
    for block in view.page.blocks:
        for words in visible_words(block, view.language):
            if squeezed(words) not in shown:
                found.append(f"not on the screen: {words}")
    return found
