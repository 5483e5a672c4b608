"""How much room the blocks of a page want, for compositions that nobody drew."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Any

from kiosk.content.blocks import (
    AnyBlock,
    ArticleBlock,
    CarouselBlock,
    ChainBlock,
    ChartBlock,
    CompareBlock,
    GalleryBlock,
    HeroBlock,
    HotspotsBlock,
    QuoteBlock,
    RelationBlock,
    RouteBlock,
    StatsBlock,
    TimelineBlock,
    TriptychBlock,
    VideoBlock,
)
from kiosk.content.layouts.article_wishes import article_wish
from kiosk.content.layouts.chart_wishes import chart_wish
from kiosk.content.layouts.figure_wishes import figures_wish
from kiosk.content.layouts.gallery_wishes import gallery_wish
from kiosk.content.layouts.reckoning import (
    RAGGED,
    Span,
    Wish,
    height_of,
    length,
    lines_of,
    longest_word,
    said,
)

# Size of an eyebrow with the air between its characters.
EYEBROW = 33.0
# Half of a title that stands on two lines.
TITLE_HALF = 42.0
NAME_ON_FRAME = 25.0
# More parties than these stand in two rows.
MOST_IN_ROW = 3
# Linked cards side by side: the least width of one, its sides with the icon, and the title's.
LINKED_COLUMN, LINKED_EDGES, LINKED_TITLE = 268, 160, 180


def _head(block: HeroBlock, language: str) -> Wish:
    title = length(block.title.get(language)) * TITLE_HALF
    eyebrow = length(block.eyebrow.get(language)) * EYEBROW + 70
    return Wish(lambda width: _head_span(block, width, language), max(480.0, eyebrow, title))


def _head_span(block: HeroBlock, width: float, language: str) -> Span:
    title = block.title.get(language)
    # Titles are set in a heavy face: its Latin characters are wide.
    lines = min(2, lines_of(title, width, 84 * (0.76 if title[:1] >= "⺀" else 0.86)))
    high = 58.0 + (lines * 101 + 15 if title else 0)
    for text, size in ((block.lead, 28), (block.text, 25)):
        if words := text.get(language):
            high += lines_of(words, width, size) * size * 1.52 + 15
    pills = [*said(language, *block.pills), *said(language, block.plus)]
    if pills:
        row = sum(length(words) * 26 + 64 for words in pills)
        high += 60 if row <= width else ceil(row * 1.1 / width) * 64
    high = high * 1.04 + 12
    return Span(high * 0.72, high, high)


def _carousel(block: CarouselBlock, language: str) -> Wish:
    longest = max((length(picture.name.get(language)) for picture in block.images), default=0.0)
    # From here on the names stand on one line, beside two keys.
    wide = max(560.0, min(1100.0, longest * NAME_ON_FRAME + 240))

    def span(width: float) -> Span:
        least = 300.0 if width >= wide else 400.0
        return Span(least, max(least, width * 0.6), max(least, width * 0.78))

    return Wish(span, wide, is_picture=True)


def _picture(ratio: float, *, least: float, narrowest: float) -> Wish:
    return Wish(
        lambda width: Span(least, max(least, width * ratio), max(least, width * ratio * 1.3)),
        narrowest,
        is_picture=True,
    )


def _quote(block: QuoteBlock, language: str) -> Wish:
    words = block.text.get(language)
    by = 58 if block.by else 20

    def span(width: float) -> Span:
        spans = []
        # The mark is about as high as two lines; in a low card it is no higher than one.
        for size, mark in ((22.0, 33.0), (34.0, 86.0)):
            beside = max(mark, height_of([(words, size, 1.5)], width - 64 - 142))
            above = height_of([(words, size, 1.5)], width - 64) + 56
            spans.append(min(beside, above) + by + 64)
        return Span(spans[0], spans[1], spans[1] * 1.2 + 30)

    return Wish(span, 460)


def _timeline(block: TimelineBlock, language: str) -> Wish:
    moments = [(moment.when.get(language), moment.text.get(language)) for moment in block.moments]
    count = max(1, len(moments))
    has_title = bool(block.title.get(language))

    def across(width: float) -> Span:
        column = (width - 60 - 28 * (count - 1)) / count
        least, good = (
            max(height_of([(when, a, 1.3), (text, b, 1.42)], column) for when, text in moments)
            for a, b in ((22.0, 22.0), (28.0, 26.0))
        )
        disc = 36 if any(moment.icon for moment in block.moments) else 0
        frame = 100.0 + disc + (50 if has_title else 0)
        return Span(least + frame, good + frame, good * 1.15 + frame + 20)

    def rows(width: float) -> Span:
        room = width - 56 - 38
        least, good = (
            sum(
                10
                + min(
                    height_of([(when, size, 1.28), (text, size, 1.28)], room),
                    max(
                        height_of([(when, size, 1.28)], room * 0.36),
                        height_of([(text, size, 1.28)], room * 0.6),
                    ),
                )
                for when, text in moments
            )
            for size in (21.0, 27.0)
        )
        frame = 40.0 + (48 if has_title else 0)
        return Span(least + frame, good + frame + 8 * count, good * 1.2 + frame + 20 * count)

    def is_across(width: float) -> bool:
        column = (width - 60 - 28 * (count - 1)) / count
        longest = max((longest_word(f"{when} {text}") * 26 for when, text in moments), default=0.0)
        if column < max(190.0, longest):
            return False
        span = across(width)
        return (width - 60) >= span.most * 1.55

    def span(width: float) -> Span:
        if not moments:
            return Span(60, 60, 60)
        return across(width) if is_across(width) else rows(width)

    return Wish(span, 420, lambda width: "" if is_across(width) else "rows")


def _chain(block: ChainBlock, language: str) -> Wish:
    count = max(1, len(block.links))
    every = [" ".join(said(language, link.label, link.text)) for link in block.links]
    words = max((length(each) for each in every), default=0.0)
    longest = max((longest_word(each) for each in every), default=0.0)

    wide = max(150.0, longest * 30 + 40, words * 8) * count
    frame = 50.0 if block.title else 0.0

    def forged(width: float) -> Span:
        lines = ceil(words * 24 * RAGGED / max(60.0, width / count - 20))
        return Span(frame + 40 + lines * 28, frame + 170 + lines * 34, frame + 240 + lines * 40)

    def linked(width: float) -> Span:
        rows = 1 if width >= LINKED_COLUMN * count else count
        # The title stands before a row, and over a column.
        before = LINKED_TITLE if block.title and rows == 1 else 0
        room = max(60.0, (width - before) / (count / rows) - LINKED_EDGES)
        lines = 1 + ceil(words * 24 * RAGGED / room)
        over = frame if rows > 1 else 0.0
        return Span(
            over + rows * (lines * 28 + 12),
            over + rows * (lines * 34 + 28),
            over + rows * (lines * 40 + 52),
        )

    return Wish(
        lambda width: forged(width) if width >= wide else linked(width),
        min(1300.0, wide),
        lambda width: "" if width >= wide else "linked",
    )


def _relation(block: RelationBlock, language: str) -> Wish:
    count = max(1, len(block.parties))

    def span(width: float) -> Span:
        # From four on they stand in two rows, between two arrows.
        is_ring = count > MOST_IN_ROW
        column = (width - 96) / ceil(count / 2) - 30 if is_ring else width / min(3, count) - 30
        words = max(
            (
                height_of(
                    [
                        (party.label.get(language), 24, 1.3),
                        (party.text.get(language), 22, 1.3),
                        (party.says.get(language), 22, 1.3),
                    ],
                    column,
                )
                for party in block.parties
            ),
            default=0.0,
        )
        rows = 1 if count <= 2 else 1.5 if count == 3 else 2
        frame = 120.0 + (54 if block.title else 0)
        least = frame + (70 + words * 0.9) * rows
        return Span(least, least + 150 * rows, least + 300 * rows)

    return Wish(span, 900, is_picture=True)


def _hotspots(block: HotspotsBlock, language: str) -> Wish:
    count = len(block.spots)
    intro = " ".join(said(language, block.title, block.intro, *block.pills))
    extra = length(intro) * 20 + (60 if block.pills else 0)
    longest = max((length(spot.text.get(language)) for spot in block.spots), default=0.0)

    def span(width: float) -> Span:
        least = 150 + 24 * min(10, count) + extra * 46 / (width * 0.5)
        # The text of the chosen one stands below their names.
        least += 80 + longest * 24 * RAGGED * 34 / (width * 0.7) if longest else 0
        return Span(least, max(least, width * 0.56), max(least, width * 0.74))

    return Wish(span, 640 + 24 * min(10, count), is_picture=True)


def _triptych(block: TriptychBlock, _: str) -> Wish:
    return _picture(0.56, least=400, narrowest=230 * max(2, len(block.leaves)))


def _compare(_: CompareBlock, __: str) -> Wish:
    return _picture(0.56, least=320, narrowest=620)


def _route(block: RouteBlock, _: str) -> Wish:
    named = sum(bool(stop.label) for stop in block.stops)
    return _picture(0.6, least=420 + 36 * named, narrowest=680 + 48 * min(10, named))


def _video(_: VideoBlock, __: str) -> Wish:
    return _picture(0.56, least=320, narrowest=560)


# Each takes a block of its own kind.
_WISHES: dict[type[AnyBlock], Callable[[Any, str], Wish]] = {
    HeroBlock: _head,
    StatsBlock: figures_wish,
    ChartBlock: chart_wish,
    ArticleBlock: article_wish,
    QuoteBlock: _quote,
    TimelineBlock: _timeline,
    ChainBlock: _chain,
    RelationBlock: _relation,
    TriptychBlock: _triptych,
    CarouselBlock: _carousel,
    GalleryBlock: gallery_wish,
    CompareBlock: _compare,
    RouteBlock: _route,
    HotspotsBlock: _hotspots,
    VideoBlock: _video,
}


def wish_of(block: AnyBlock, language: str) -> Wish:
    """Return what ``block`` wants when it is told in ``language``."""
    return _WISHES[type(block)](block, language)
