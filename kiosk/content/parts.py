"""The smaller records that blocks are made of: a picture, a figure, a point, a stop.

Points on a picture are fractions of it (0 to 1, from the top left), never pixels. Paths of
pictures are relative to content.json, or to the assets that ship with the program.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.content.text import Amount, Text

Fraction = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]

# How many entries lists have at most: what one screen can show so that it is read from a step away.
FEW, SEVERAL, MANY = 12, 30, 100


class Part(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
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
        period: The time words of the source; an empty text says that it gives none.
        source: The words of the source, for checking; not shown.
    """

    prefix: Text = Text()
    value: Amount
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


class StatsCard(Part, frozen=True, kw_only=True):
    """Figures that belong together under one heading."""

    title: Text = Text()
    icon: str = ""
    items: Annotated[tuple[Figure, ...], msgspec.Meta(max_length=FEW)] = ()


class Mark(Part, frozen=True, kw_only=True):
    """A named mark of a pictogram."""

    label: Text
    icon: str = ""


class Moment(Part, frozen=True, kw_only=True):
    """One point of a timeline."""

    when: Text
    text: Text = Text()
    icon: str = ""
    source: str = ""


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


class Link(Part, frozen=True, kw_only=True):
    """A link of a chain; ``mark`` is a character or an icon in its middle."""

    label: Text
    text: Text = Text()
    mark: Text = Text()
    icon: str = ""
    source: str = ""


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


class Leaf(Part, frozen=True, kw_only=True):
    """One leaf of a triptych: a large word, and the short words that it is made of."""

    title: Text
    formula: Annotated[tuple[Text, ...], msgspec.Meta(max_length=FEW)] = ()
    text: Text = Text()
    art: Picture | None = None
    source: str = ""
