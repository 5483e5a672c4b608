"""How many pictures of a wall hang beside each other, and how much room they want."""

from __future__ import annotations

from math import ceil

from kiosk.content.blocks import GalleryBlock, Picture
from kiosk.content.layouts.reckoning import Span, Wish, lines_of, said

# How much of the width the large picture takes, by how many columns hang beside it.
LARGE_SHARES = {1: 0.6, 2: 0.46, 3: 0.4, 4: 0.34}
# And how much of the height on an upright wall, by how many columns hang below it.
LARGE_SHARES_UPRIGHT = {1: 0.5, 2: 0.45, 3: 0.45, 4: 0.3}
# Pictures are wide: on a wall that is less wider than high than this, those beside each other
# would be small.
WIDE = 1.25
# More rows than this leave less to the large picture.
MANY_ROWS = 3
# What there is of a frame besides picture and plaque, and of a plaque besides its words.
LAMP, EDGES, PLAQUE_SIDES, PLAQUE_ENDS, OVER = 34, 26, 66, 18, 22
# A picture in a frame is at least so high.
PICTURE = 96
PLAQUE, LEADING, GAP = 24.0, 1.25, 14
TITLE, HINT = 62, 56
SHAPE = 0.56
# Latin characters of a heavy face are wide; and columns do not stand equally high.
HEAVY, STAGGERED = 1.16, 1.03


def columns_beside(others: int) -> tuple[int, int, float]:
    """Return rows and columns beside the large picture, and its share of the width."""
    rows = _side(others, 2 if others <= 6 else 3)
    columns = ceil(others / rows)
    return rows, columns, LARGE_SHARES.get(columns, min(LARGE_SHARES.values()))


def rows_below(others: int) -> tuple[int, int, float]:
    """Return rows and columns below the large picture, and its share of the height."""
    columns = 1 if others == 1 else _side(others, 2 if others <= 4 else 3)
    rows = ceil(others / columns)
    least = min(LARGE_SHARES_UPRIGHT.values())
    share = LARGE_SHARES_UPRIGHT.get(columns, least) if rows <= MANY_ROWS else least
    return rows, columns, share


def _side(count: int, least: int) -> int:
    """Return how many of ``count`` pictures share the short side, so that none gets a sliver."""
    side = least
    while ceil(count / side) > 2 * side:
        side += 1
    return side


def gallery_wish(block: GalleryBlock, language: str) -> Wish:
    """Return what a wall of pictures wants: every picture is seen above the lines of its plaque."""
    count = len(block.images)
    around = HINT + (TITLE if block.title else 0)

    def span(width: float) -> Span:
        least = around + _wall(block.images, width, language)
        good = max(least, width * SHAPE)
        return Span(least, good, max(least, good * 1.3))

    return Wish(span, 520.0 + 50 * min(12, count), is_picture=True)


def _wall(images: tuple[Picture, ...], width: float, language: str) -> float:
    """Return how high the wall is at least, hung whichever way its height then asks for."""
    others = len(images) - 1
    if others < 1:
        return _room(images, width, language)
    rows, columns, share = columns_beside(others)
    across = (width * (1 - share) - GAP * columns) / columns
    beside = rows * (_room(images, across, language) + GAP) * STAGGERED
    if WIDE * beside < width:
        return beside
    rows, columns, share = rows_below(others)
    across = (width - GAP * (columns - 1)) / columns
    return max(width / WIDE, rows * (_room(images, across, language) + GAP) / (1 - share))


def _room(images: tuple[Picture, ...], width: float, language: str) -> float:
    """Return how high a frame is at least in a column of ``width``, its plaque included."""
    lines = max(
        (
            sum(
                lines_of(words, width - PLAQUE_SIDES, PLAQUE * _wideness(words))
                for words in said(
                    language, picture.name, picture.line, picture.caption, picture.credit
                )
            )
            for picture in images
        ),
        default=0,
    )
    plaque = lines * PLAQUE * LEADING + PLAQUE_ENDS - OVER if lines else 0
    return LAMP + EDGES + PICTURE + plaque


def _wideness(words: str) -> float:
    """Return how much wider the characters of a plaque are than those of running words."""
    return HEAVY if words.isascii() or words[:1] < "⺀" else 1.0
