"""How much room the blocks of a page want, for compositions that nobody drew."""

from __future__ import annotations

from math import ceil

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
from kiosk.content.layouts.figure_wishes import chart_wish, figures_wish
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


def wish_of(block: AnyBlock, language: str) -> Wish:  # noqa: C901, PLR0911, PLR0912 (a line for each kind)
    """Return what ``block`` wants when it is told in ``language``."""
    match block:
        case HeroBlock():
            title = length(block.title.get(language)) * TITLE_HALF
            eyebrow = length(block.eyebrow.get(language)) * EYEBROW + 70
            return Wish(lambda width: _head(block, width, language), max(480.0, eyebrow, title))
        case StatsBlock():
            return figures_wish(block, language)
        case ChartBlock():
            return chart_wish(block, language)
        case ArticleBlock():
            return _article(block, language)
        case QuoteBlock():
            return Wish(lambda width: _quote(block, width, language), 460)
        case TimelineBlock():
            return _timeline(block, language)
        case ChainBlock():
            return _chain(block, language)
        case RelationBlock():
            return _relation(block, language)
        case TriptychBlock():
            return _picture(0.56, least=400, narrowest=230 * max(2, len(block.leaves)))
        case CarouselBlock():
            return _carousel(block, language)
        case GalleryBlock():
            count = len(block.images)
            return _picture(
                0.56, least=260 + 28 * min(12, count), narrowest=520 + 50 * min(12, count)
            )
        case CompareBlock():
            return _picture(0.56, least=320, narrowest=620)
        case RouteBlock():
            named = sum(bool(stop.label) for stop in block.stops)
            return _picture(0.6, least=420 + 36 * named, narrowest=680 + 48 * min(10, named))
        case HotspotsBlock():
            return _hotspots(block, language)
        case VideoBlock():
            return _picture(0.56, least=320, narrowest=560)


def _head(block: HeroBlock, width: float, language: str) -> Span:
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


def _article(block: ArticleBlock, language: str) -> Wish:  # noqa: C901 (rows, cards or a text)
    own = said(language, block.title, block.text)
    points = [(point.title.get(language), point.text.get(language)) for point in block.points]
    has_texts = any(text for _, text in points)
    if not points:
        return Wish(lambda width: _passage(block, width, language), 380)

    def cards(width: float) -> Span:
        every = ([(block.title.get(language), block.text.get(language))] if own else []) + points
        columns = max(
            1,
            min(4, len(every), int((width + 24) / (280 if has_texts else max(216.0, widest + 24)))),
        )
        while len(every) % columns and columns > 1 and not has_texts:
            columns -= 1
        across = (width - 24 * (columns - 1)) / columns - 52
        spans = []
        for size in (21.0, 26.0):
            high = 0.0
            for start in range(0, len(every), columns):
                row = every[start : start + columns]
                high += 24 + max(
                    height_of([(title, size + 3, 1.25), (text, size, 1.38)], across)
                    for title, text in row
                )
                high += 44 + 6
            spans.append(high - 24)
        return Span(spans[0], spans[1] + 16, spans[1] * 1.2 + 40)

    def rows(width: float) -> Span:
        every = ([(block.title.get(language), block.text.get(language))] if own else []) + points
        spans = []
        for size in (21.0, 26.0):
            most = (width - 60) * 0.31
            titles = max((length(title) * (size + 3) for title, _ in every), default=0.0) + 44
            aside = min(most, titles) if titles > 44 else 0
            high = 28.0
            for title, text in every:
                high += 14 + max(
                    height_of([(title, size + 3, 1.25)], aside - 44) if title else 0,
                    height_of([(text, size, 1.38)], width - 60 - aside),
                )
            spans.append(high)
        return Span(spans[0] + 8, spans[1] + 12 * len(every), spans[1] * 1.25 + 24 * len(every))

    def plain(width: float) -> Span:
        spans = []
        for size in (22.0, 27.0):
            texts = [(words, size, 1.5) for words in own]
            for title, text in points:
                texts += [(title, size, 1.3), (text, size - 2, 1.45)]
            gaps = 6 * len([words for words, _, _ in texts if words])
            spans.append(height_of(texts, width - 64) + gaps + 64)
        return Span(spans[0] + 6, spans[1] + 6, spans[1] * 1.1 + 16)

    icons = 52 if any(point.icon for point in block.points) else 0
    titles = [title for title, _ in points] + said(language, block.title)
    titles_width = max((length(words) * 29 for words in titles), default=0.0) + icons + 30
    two_lines = max((longest_word(words) * 30 for words in titles), default=0.0) + icons + 30
    column = min(titles_width, max(two_lines, titles_width * 0.56))

    def has_room(width: float) -> bool:
        return (width - 60) * 0.3 >= column

    if has_texts:
        return Wish(
            lambda width: rows(width) if has_room(width) else plain(width),
            480,
            lambda width: "rows" if has_room(width) else "",
        )
    widest = max((longest_word(title) * 29 for title in titles), default=0.0) + icons + 60
    return Wish(cards, max(260.0, widest), lambda _: "cards")


def _passage(block: ArticleBlock, width: float, language: str) -> Span:
    title, text = block.title.get(language), block.text.get(language)
    least = height_of([(title, 22, 1.3), (text, 22, 1.55)], width - 64) + 64
    good = height_of([(title, 28, 1.3), (text, 28, 1.55)], width - 64) + 64
    return Span(least + 6, good + 6, good * 1.12 + 16)


def _quote(block: QuoteBlock, width: float, language: str) -> Span:
    words = block.text.get(language)
    by = 58 if block.by else 20
    spans = []
    for size in (22.0, 34.0):
        beside = height_of([(words, size, 1.5)], width - 64 - 142)
        above = height_of([(words, size, 1.5)], width - 64) + 56
        spans.append(min(beside, above) + by + 64)
    return Span(spans[0], spans[1], spans[1] * 1.2 + 30)


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

    def span(width: float) -> Span:
        lines = ceil(words * 24 * RAGGED / max(60.0, width / count - 20))
        frame = 50.0 if block.title else 0.0
        return Span(frame + 40 + lines * 28, frame + 170 + lines * 34, frame + 240 + lines * 40)

    narrowest = max(150.0, longest * 30 + 40, words * 8) * count
    return Wish(span, min(1300.0, narrowest), lambda width: "" if width >= narrowest else "linked")


def _relation(block: RelationBlock, language: str) -> Wish:
    count = max(1, len(block.parties))

    def span(width: float) -> Span:
        column = width / min(3, count) - 30
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

    def span(width: float) -> Span:
        least = 150 + 24 * min(10, count) + extra * 46 / (width * 0.5)
        return Span(least, max(least, width * 0.56), max(least, width * 0.74))

    return Wish(span, 640 + 24 * min(10, count), is_picture=True)
