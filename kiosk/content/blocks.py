"""The kinds of block that a page is made of, with the parts that they are made of.

Each kind is a frozen record; its view stands in ``kiosk.ui.blocks`` under the same name.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from kiosk.content.parts import (
    FEW,
    MANY,
    SEVERAL,
    Figure,
    Fraction,
    Leaf,
    Link,
    Mark,
    Moment,
    Part,
    Party,
    Picture,
    Point,
    Spot,
    StatsCard,
    Stop,
)
from kiosk.content.text import Text

__all__ = [
    "AnyBlock",
    "ArticleBlock",
    "Block",
    "CarouselBlock",
    "ChainBlock",
    "ChartBlock",
    "CompareBlock",
    "Figure",
    "Fraction",
    "GalleryBlock",
    "HeroBlock",
    "HotspotsBlock",
    "Leaf",
    "Link",
    "Mark",
    "Moment",
    "Part",
    "Party",
    "Picture",
    "Point",
    "QuoteBlock",
    "RelationBlock",
    "RouteBlock",
    "Spot",
    "StatsBlock",
    "StatsCard",
    "Stop",
    "TimelineBlock",
    "TriptychBlock",
    "VideoBlock",
]


class Block(Part, frozen=True, kw_only=True, tag_field="type"):
    """What all kinds share.

    Attributes:
        place: Name of the place in the page's layout; without it the first free place for this
            kind.
        source: The words of the source, for checking; not shown.
    """

    place: str = ""
    source: str = ""


class HeroBlock(Block, frozen=True, kw_only=True, tag="hero"):
    """Head of a page: eyebrow, title, lead, and the picture behind the page.

    Attributes:
        art: Picture behind the page; without it the panel's colours.
        art_portrait: The same for an upright screen, if it needs another.
        figure: A figure set large inside the lead.
        pills: Short words in a row under the lead; ``plus`` is the last one, set apart by a plus
            sign.
    """

    eyebrow: Text = Text()
    title: Text = Text()
    lead: Text = Text()
    text: Text = Text()
    figure: Figure | None = None
    pills: Annotated[tuple[Text, ...], msgspec.Meta(max_length=FEW)] = ()
    plus: Text = Text()
    art: Picture | None = None
    art_portrait: Picture | None = None


class StatsBlock(Block, frozen=True, kw_only=True, tag="stats"):
    """Figures that count up. Either ``items``, or ``cards`` of them."""

    title: Text = Text()
    items: Annotated[tuple[Figure, ...], msgspec.Meta(max_length=SEVERAL)] = ()
    cards: Annotated[tuple[StatsCard, ...], msgspec.Meta(max_length=FEW)] = ()


class ChartBlock(Block, frozen=True, kw_only=True, tag="chart"):
    """A drawn comparison.

    bars, columns, ring and line show ``items``; growth goes from the first item to the last one; a
    pictogram draws ``total`` marks, of which ``filled`` are full and the first ones carry the names
    in ``marks``.

    Attributes:
        unit: Unit of the items that give none of their own.
        period: Time words for the whole chart.
        credit: The line that says where the figures come from.
        top: Upper end of the scale; 0 means the largest value (100 for a ring).
        path: Where the picture behind the page shows a growth already, as fractions of it: a road,
            from its foot to its height. It is not drawn again.
    """

    chart: Literal["bars", "columns", "ring", "growth", "line", "pictogram"]
    title: Text = Text()
    unit: Text = Text()
    period: Text = Text()
    note: Text = Text()
    credit: Text = Text()
    items: Annotated[tuple[Figure, ...], msgspec.Meta(max_length=SEVERAL)] = ()
    top: Annotated[float, msgspec.Meta(ge=0)] = 0
    total: Annotated[int, msgspec.Meta(ge=0, le=500)] = 0
    filled: Annotated[int, msgspec.Meta(ge=0, le=500)] = 0
    marks: Annotated[tuple[Mark, ...], msgspec.Meta(max_length=SEVERAL)] = ()
    icon: str = ""
    path: tuple[tuple[Fraction, Fraction], ...] = ()


class CarouselBlock(Block, frozen=True, kw_only=True, tag="carousel"):
    """Pictures one after the other; tap to enlarge."""

    title: Text = Text()
    images: Annotated[tuple[Picture, ...], msgspec.Meta(max_length=MANY)] = ()
    hold_s: Annotated[float, msgspec.Meta(ge=2, le=600)] = 6.0


class GalleryBlock(Block, frozen=True, kw_only=True, tag="gallery"):
    """A wall of pictures; tap to enlarge."""

    title: Text = Text()
    images: Annotated[tuple[Picture, ...], msgspec.Meta(max_length=MANY)] = ()


class CompareBlock(Block, frozen=True, kw_only=True, tag="compare"):
    """Two pictures of the same view under a handle; each picture's ``name`` labels its side."""

    title: Text = Text()
    before: Picture
    after: Picture
    caption: Text = Text()


class TimelineBlock(Block, frozen=True, kw_only=True, tag="timeline"):
    """What happened, in order."""

    title: Text = Text()
    moments: Annotated[tuple[Moment, ...], msgspec.Meta(max_length=FEW)] = ()


class RouteBlock(Block, frozen=True, kw_only=True, tag="route"):
    """Stops along a line on a drawn picture.

    Attributes:
        art: The drawn picture.
        path: Points of the line, as fractions of the picture.
        stops: Named and unnamed stops.
    """

    title: Text = Text()
    art: Picture
    path: tuple[tuple[Fraction, Fraction], ...] = ()
    stops: Annotated[tuple[Stop, ...], msgspec.Meta(max_length=SEVERAL)] = ()
    caption: Text = Text()


class HotspotsBlock(Block, frozen=True, kw_only=True, tag="hotspots"):
    """Callouts on a picture. Without ``art`` they stand on the picture behind the page.

    Attributes:
        pills: Short words that belong to the subject but to no point.
        pill_icons: Their icons, in the same order, where the look has room for them.
    """

    title: Text = Text()
    intro: Text = Text()
    art: Picture | None = None
    spots: Annotated[tuple[Spot, ...], msgspec.Meta(max_length=FEW)] = ()
    pills: Annotated[tuple[Text, ...], msgspec.Meta(max_length=FEW)] = ()
    pill_icons: Annotated[tuple[str, ...], msgspec.Meta(max_length=FEW)] = ()


class ChainBlock(Block, frozen=True, kw_only=True, tag="chain"):
    """Links in a row."""

    title: Text = Text()
    links: Annotated[tuple[Link, ...], msgspec.Meta(max_length=FEW)] = ()


class RelationBlock(Block, frozen=True, kw_only=True, tag="relation"):
    """Parties around a centre."""

    title: Text = Text()
    centre: Text = Text()
    parties: Annotated[tuple[Party, ...], msgspec.Meta(max_length=FEW)] = ()
    caption: Text = Text()


class TriptychBlock(Block, frozen=True, kw_only=True, tag="triptych"):
    """Large words side by side, each on its own leaf."""

    title: Text = Text()
    leaves: Annotated[tuple[Leaf, ...], msgspec.Meta(max_length=FEW)] = ()


class ArticleBlock(Block, frozen=True, kw_only=True, tag="article"):
    """A text, points, or both.

    Attributes:
        art: A picture under the words, where the look has room for one; its caption is not shown.
    """

    title: Text = Text()
    text: Text = Text()
    points: Annotated[tuple[Point, ...], msgspec.Meta(max_length=SEVERAL)] = ()
    icon: str = ""
    art: Picture | None = None


class QuoteBlock(Block, frozen=True, kw_only=True, tag="quote"):
    """Somebody's words, drawn between quotation marks.

    Attributes:
        accents: Parts of ``text`` that are set in the accent colour.
    """

    text: Text
    by: Text = Text()
    accents: Annotated[tuple[Text, ...], msgspec.Meta(max_length=FEW)] = ()


class VideoBlock(Block, frozen=True, kw_only=True, tag="video"):
    """A film; the poster stays where it cannot play."""

    src: str
    poster: Picture
    title: Text = Text()
    caption: Text = Text()
    loop: bool = True
    sound: bool = False


AnyBlock = (
    HeroBlock
    | StatsBlock
    | ChartBlock
    | CarouselBlock
    | GalleryBlock
    | CompareBlock
    | TimelineBlock
    | RouteBlock
    | HotspotsBlock
    | ChainBlock
    | RelationBlock
    | TriptychBlock
    | ArticleBlock
    | QuoteBlock
    | VideoBlock
)
