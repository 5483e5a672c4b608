"""How long a page stays in the tour: by the amount there is to read."""

from __future__ import annotations

from kiosk.content.model import Page
from kiosk.content.words import visible_words

# A short text stays at least this long, and no page longer than this, in seconds.
SHORTEST_S = 8.0
LONGEST_S = 45.0
# Reading pace of a standing visitor who skims a screen; slower than reading at a desk. Our own
# choice: no study of
# standing readers of Chinese is known to us. 5 characters and 3.3 words (200 a minute) a second.
CHARACTERS_A_SECOND = 5.0
WORDS_A_SECOND = 3.3
# Time to find where to begin, in seconds.
SETTLE_S = 3.0


def dwell_s(page: Page, language: str) -> float:
    """Return the seconds that ``page`` stays; its own ``dwell_s`` wins where its author gave one."""
    if page.dwell_s > 0:
        return page.dwell_s
    characters = words = 0
    for text in visible_words(page, language):
        wide = sum(1 for character in text if ord(character) >= 0x2E80)
        characters += wide
        words += len("".join(c if ord(c) < 0x2E80 else " " for c in text).split())
    reading = characters / CHARACTERS_A_SECOND + words / WORDS_A_SECOND
    return min(LONGEST_S, max(SHORTEST_S, SETTLE_S + reading))
