"""The kinds of block that a page is made of.

Each kind is a frozen record; its view stands in ``kiosk.ui.blocks`` under the same name. Points on
a picture are fractions of it (0 to 1, from the top left), never pixels. Paths of pictures are
relative to content.json, or to the assets that ship with the program.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from kiosk.content.text import Amount, Text

Fraction = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]


class Part(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Common ground of everything inside a page."""


class Picture(Part, frozen=True, kw_only=True):
    """A picture with its words.

    Attributes:
        src: Path of the picture.
        caption: Shown with the picture wherever it appears.
        credit: Who made it; small.
        name: Large name, where the picture stands for something.
        line: One line under the name.
        focus: The point that stays visible when the picture is cropped.
    """

    src: str
    caption: Text = Text()
    credit: Text = Text()
    name: Text = Text()
    line: Text = Text()
    focus: tuple[Fraction, Fraction] = (0.5, 0.5)


class Figure(Part, frozen=True, kw_only=True):
    """One number with everything that makes it true: shown as prefix, value, unit, suffix.

    Attributes:
        value: The number exactly as written.
        start: Where it came from (a ring's earlier value), if known.
        period: The time words of the source, if it gives any.
        source: The words of the source, for checking; not shown.
    """

    value: Amount
    prefix: Text = Text()
    unit: Text = Text()
    suffix: Text = Text()
    label: Text = Text()
    period: Text = Text()
    note: Text = Text()
    icon: str = ""
    start: Amount | None = None
    source: str = ""


class Point(Part, frozen=True, kw_only=True):
    """One of several short statements: a title, a text or both.

    Attributes:
        opens: The id of the panel that it leads to, where the look has keys.
        art: A small picture of its own, where the look has room for one; its caption is not shown.
    """

    title: Text = Text()
    text: Text = Text()
    icon: str = ""
    opens: str = ""
    art: Picture | None = None
    source: str = ""


class Spot(Part, frozen=True, kw_only=True):
    """A place on a picture that has something to say."""

    x: Fraction
    y: Fraction
    label: Text
    text: Text = Text()
    icon: str = ""
    source: str = ""


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
    pills: tuple[Text, ...] = ()
    plus: Text = Text()
    art: Picture | None = None
    art_portrait: Picture | None = None


class StatsCard(Part, frozen=True, kw_only=True):
    """Figures that belong together under one heading."""

    title: Text = Text()
    icon: str = ""
    items: tuple[Figure, ...] = ()


class StatsBlock(Block, frozen=True, kw_only=True, tag="stats"):
    """Figures that count up. Either ``items``, or ``cards`` of them."""

    title: Text = Text()
    items: tuple[Figure, ...] = ()
    cards: tuple[StatsCard, ...] = ()


class Mark(Part, frozen=True, kw_only=True):
    """A named mark of a pictogram."""

    label: Text
    icon: str = ""


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
    """

    chart: Literal["bars", "columns", "ring", "growth", "line", "pictogram"]
    title: Text = Text()
    unit: Text = Text()
    period: Text = Text()
    note: Text = Text()
    credit: Text = Text()
    items: tuple[Figure, ...] = ()
    top: Annotated[float, msgspec.Meta(ge=0)] = 0
    total: Annotated[int, msgspec.Meta(ge=0, le=500)] = 0
    filled: Annotated[int, msgspec.Meta(ge=0, le=500)] = 0
    marks: tuple[Mark, ...] = ()
    icon: str = ""


class CarouselBlock(Block, frozen=True, kw_only=True, tag="carousel"):
    """Pictures one after the other; tap to enlarge."""

    title: Text = Text()
    images: tuple[Picture, ...] = ()
    hold_s: Annotated[float, msgspec.Meta(ge=2, le=600)] = 6.0


class GalleryBlock(Block, frozen=True, kw_only=True, tag="gallery"):
    """A wall of pictures; tap to enlarge."""

    title: Text = Text()
    images: tuple[Picture, ...] = ()


class CompareBlock(Block, frozen=True, kw_only=True, tag="compare"):
    """Two pictures of the same view under a handle; each picture's ``name`` labels its side."""

    title: Text = Text()
    before: Picture
    after: Picture
    caption: Text = Text()


class Moment(Part, frozen=True, kw_only=True):
    """One point of a timeline."""

    when: Text
    text: Text = Text()
    icon: str = ""
    source: str = ""


class TimelineBlock(Block, frozen=True, kw_only=True, tag="timeline"):
    """What happened, in order."""

    title: Text = Text()
    moments: tuple[Moment, ...] = ()


class Stop(Part, frozen=True, kw_only=True):
    """A stop of a route.

    Attributes:
        pin: Where its name stands on the picture, where that is not at the stop itself.
        beside: It stands next to the line and is not one of its stops.
    """

    x: Fraction
    y: Fraction
    label: Text = Text()
    text: Text = Text()
    icon: str = ""
    pin: tuple[Fraction, Fraction] | None = None
    beside: bool = False
    source: str = ""


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
    stops: tuple[Stop, ...] = ()
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
    spots: tuple[Spot, ...] = ()
    pills: tuple[Text, ...] = ()
    pill_icons: tuple[str, ...] = ()


class Link(Part, frozen=True, kw_only=True):
    """A link of a chain; ``mark`` is a character or an icon in its middle."""

    label: Text
    text: Text = Text()
    mark: Text = Text()
    icon: str = ""
    source: str = ""


class ChainBlock(Block, frozen=True, kw_only=True, tag="chain"):
    """Links in a row."""

    title: Text = Text()
    links: tuple[Link, ...] = ()


class Party(Part, frozen=True, kw_only=True):
    """One side of a relation; its portrait is cut from a picture around ``portrait.focus``.

    Attributes:
        says: Words on the arrow from this party to the next one.
    """

    label: Text
    text: Text = Text()
    portrait: Picture | None = None
    zoom: Annotated[float, msgspec.Meta(ge=1, le=8)] = 4.0
    icon: str = ""
    says: Text = Text()
    source: str = ""


class RelationBlock(Block, frozen=True, kw_only=True, tag="relation"):
    """Parties around a centre."""

    title: Text = Text()
    centre: Text = Text()
    parties: tuple[Party, ...] = ()
    caption: Text = Text()


class Leaf(Part, frozen=True, kw_only=True):
    """One leaf of a triptych: a large word, and the short words that it is made of."""

    title: Text
    formula: tuple[Text, ...] = ()
    text: Text = Text()
    art: Picture | None = None
    source: str = ""


class TriptychBlock(Block, frozen=True, kw_only=True, tag="triptych"):
    """Large words side by side, each on its own leaf."""

    title: Text = Text()
    leaves: tuple[Leaf, ...] = ()


class ArticleBlock(Block, frozen=True, kw_only=True, tag="article"):
    """A text, points, or both.

    Attributes:
        art: A picture under the words, where the look has room for one; its caption is not shown.
    """

    title: Text = Text()
    text: Text = Text()
    points: tuple[Point, ...] = ()
    icon: str = ""
    art: Picture | None = None


class QuoteBlock(Block, frozen=True, kw_only=True, tag="quote"):
    """Somebody's words, drawn between quotation marks.

    Attributes:
        accents: Parts of ``text`` that are set in the accent colour.
    """

    text: Text
    by: Text = Text()
    accents: tuple[Text, ...] = ()


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
