"""What a visitor would find wrong with the lines into which a text is broken."""

from __future__ import annotations

import re
from itertools import pairwise

from kiosk.ui.break_places import may_break

CHINESE = re.compile("[\u4e00-\u9fff]")


def breaks(words, lines):
    """Where ``words`` are broken inside their paragraphs."""
    at, found = 0, []
    for line, following in pairwise(lines):
        at = words.index(line, at) + len(line)
        start = words.index(following, at)
        if "\n" not in words[at:start]:
            found.append(start)
    return found


def torn(words, lines):
    """Say which lines end where none may, or leave one character alone."""
    for at in breaks(words, lines):
        if not may_break(words, at):
            yield f"{words[:at][-12:]} / {words[at:][:12]}"
    if (
        len(lines) > 1
        and CHINESE.search(words)
        and len(lines[-1].strip("，。、；：！？”’》）")) < 2
    ):
        yield f"alone: {lines[-1]} of {words}"
