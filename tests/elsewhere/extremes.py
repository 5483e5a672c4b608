"""What nobody composes for: blocks with far too much in them, with one thing, and with nothing.

A hall may write any of it, and whatever it writes is to be shown.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, islice

from kiosk.content.blocks import (
    AnyBlock,
    ArticleBlock,
    CarouselBlock,
    ChainBlock,
    ChartBlock,
    CompareBlock,
    Figure,
    GalleryBlock,
    HeroBlock,
    HotspotsBlock,
    Leaf,
    Link,
    Mark,
    Moment,
    Party,
    Picture,
    Point,
    QuoteBlock,
    RelationBlock,
    RouteBlock,
    Spot,
    StatsBlock,
    StatsCard,
    Stop,
    TimelineBlock,
    TriptychBlock,
    VideoBlock,
)
from kiosk.content.parts import FEW, SEVERAL
from kiosk.content.text import Amount, Text

SENTENCE = "盐港的老码头在修复之后重新开放，“渔市”每天清晨五点开市，夏天有三百多条船靠岸。"
ENGLISH = "The old quay of Salt Harbour opened again after its repair, and 300 boats land here. "
ICON = "mdi6.anchor"
PICTURES = ("art/quay.jpg", "art/nowhere.jpg", "art/marsh.jpg")
LONG, MOST = 600, 60


def words(length: int) -> Text:
    """Return ``length`` characters in each language; none for 0."""
    return Text(
        {
            "zh": "".join(islice(cycle(SENTENCE), length)),
            "en": "".join(islice(cycle(ENGLISH), length)),
        }
    )


def _picture(length: int, number: int = 0) -> Picture:
    said = words(length)
    return Picture(
        src=PICTURES[number % len(PICTURES)], caption=said, credit=said, name=said, line=said
    )


def _figures(count: int, length: int) -> tuple[Figure, ...]:
    said = words(length)
    return tuple(
        Figure(
            value=Amount({"": 1000 + 37 * number}),
            unit=words(min(length, 3)),
            label=said,
            period=said,
            note=said,
            icon=ICON,
        )
        for number in range(count)
    )


def _along(count: int) -> list[tuple[float, float]]:
    """Return points along a diagonal that bends to and fro."""
    return [((at + 0.5) / count, 0.2 + 0.6 * (at * 7 % 10) / 10) for at in range(count)]


def _all(count: int, length: int) -> list[AnyBlock]:
    """Return one block of every kind with ``count`` things in it, each text ``length`` long.

    Of what content.json may have less of, there is as much as it may have.
    """
    few, several = min(count, FEW), min(count, SEVERAL)
    said, art = words(length), _picture(length)
    pictures = tuple(_picture(length, number) for number in range(count))
    places, spots = _along(several), _along(few)
    figures = _figures(several, length)
    charts = [
        ChartBlock(
            chart=kind,
            title=said,
            note=said,
            credit=said,
            period=said,
            items=figures,
            total=several,
            filled=several // 2,
            marks=tuple(Mark(label=said, icon=ICON) for _ in range(several)),
        )
        for kind in ("bars", "columns", "ring", "growth", "line", "pictogram")
    ]
    return [
        HeroBlock(
            eyebrow=said,
            title=said,
            lead=said,
            text=said,
            figure=figures[0] if figures else None,
            pills=(said,) * few,
            plus=said,
            art=art,
        ),
        StatsBlock(title=said, items=figures),
        StatsBlock(
            title=said,
            cards=tuple(
                StatsCard(title=said, icon=ICON, items=figures[first : first + 5])
                for first in range(0, several, 5)
            ),
        ),
        *charts,
        CarouselBlock(title=said, images=pictures),
        GalleryBlock(title=said, images=pictures),
        CompareBlock(title=said, before=art, after=_picture(length, 1), caption=said),
        TimelineBlock(
            title=said,
            moments=tuple(
                Moment(when=words(min(length, 6)), text=said, icon=ICON) for _ in range(few)
            ),
        ),
        RouteBlock(
            title=said,
            art=art,
            path=tuple(places),
            stops=tuple(Stop(x=x, y=y, label=said, text=said, icon=ICON) for x, y in places),
            caption=said,
        ),
        HotspotsBlock(
            title=said,
            intro=said,
            art=art,
            spots=tuple(Spot(x=x, y=y, label=said, text=said, icon=ICON) for x, y in spots),
            pills=(said,) * few,
        ),
        ChainBlock(
            title=said,
            links=tuple(Link(label=said, text=said, icon=ICON) for _ in range(few)),
        ),
        RelationBlock(
            title=said,
            centre=said,
            parties=tuple(
                Party(label=said, text=said, portrait=art, icon=ICON, says=said) for _ in range(few)
            ),
            caption=said,
        ),
        TriptychBlock(
            title=said,
            leaves=tuple(Leaf(title=said, formula=(said,) * 3, text=said) for _ in range(few)),
        ),
        ArticleBlock(
            title=said,
            text=said,
            icon=ICON,
            art=art,
            points=tuple(Point(title=said, text=said, icon=ICON) for _ in range(several)),
        ),
        QuoteBlock(text=said, by=said, accents=(said,) * min(count, 3)),
        VideoBlock(src="film/none.webm", poster=art, title=said, caption=said),
    ]


EXTREMES: dict[str, Callable[[], list[AnyBlock]]] = {
    "nothing": lambda: _all(0, 0),
    "one": lambda: _all(1, 12),
    "wordless": lambda: _all(3, 0),
    "long": lambda: _all(3, LONG),
    "most": lambda: _all(MOST, 24),
}
