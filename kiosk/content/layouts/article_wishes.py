"""How much room articles want, for compositions that nobody drew."""

from __future__ import annotations

from kiosk.content.blocks import ArticleBlock
from kiosk.content.layouts.reckoning import Span, Wish, height_of, length, longest_word, said


def article_wish(block: ArticleBlock, language: str) -> Wish:  # noqa: C901 (rows, cards or a text)
    """Return what an article wants: a text, or points in rows or on cards."""
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
