"""What an exhibit is: everything that one content.json describes, frozen."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from kiosk.content.blocks import AnyBlock, Part, Picture
from kiosk.content.sprites import Sprite
from kiosk.content.text import Text, first_words

Colour = Annotated[str, msgspec.Meta(pattern="^#[0-9a-fA-F]{6}$")]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
# Gold, the accent of a panel that names none.
DEFAULT_ACCENT = "#E3BC73"


class Loop(Part, frozen=True, kw_only=True):
    """How patient the exhibit is.

    Attributes:
        idle_s: Seconds without a touch before it asks.
        ask_s: Seconds without an answer before it goes back to the attract loop.
        attract_s: Seconds that the title of the attract loop stays before the tour walks on.
    """

    idle_s: Annotated[float, msgspec.Meta(ge=15, le=3600)] = 90.0
    ask_s: Annotated[float, msgspec.Meta(ge=20, le=300)] = 20.0
    attract_s: Annotated[float, msgspec.Meta(ge=5, le=3600)] = 20.0


class Scenery(Part, frozen=True, kw_only=True):
    """A full-screen picture, with another composition for an upright screen where there is one.

    Attributes:
        surface: Paper (dark words on a light picture) or night (light words on a dark one).
        title_art: Picture of the title's lettering, in the first language.
        title_art_portrait: The same for an upright attract screen; it may read downwards.
        seal_art: Picture of the seal.
        still: The picture without what moves on it; without it ``art`` stands behind the sprites.
        still_portrait: The same for an upright screen.
        moving: What moves on the picture, from the back to the front.
        moving_portrait: The same for an upright screen.
    """

    surface: Literal["night", "paper"] = "paper"
    art: Picture | None = None
    art_portrait: Picture | None = None
    title_art: str = ""
    title_art_portrait: str = ""
    seal_art: str = ""
    still: Picture | None = None
    still_portrait: Picture | None = None
    moving: tuple[Sprite, ...] = ()
    moving_portrait: tuple[Sprite, ...] = ()

    def picture(self, *, upright: bool) -> Picture:
        """Return the picture that stands behind the sprites; one without a path is none."""
        if upright:
            found = self.still_portrait or self.art_portrait or self.still or self.art
        else:
            found = self.still or self.art
        return found or Picture(src="")

    def sprites(self, *, upright: bool) -> tuple[Sprite, ...]:
        """Return what moves on that picture."""
        has_own = self.still_portrait is not None or self.art_portrait is not None
        return self.moving_portrait if upright and has_own else self.moving


class Page(Part, frozen=True, kw_only=True):
    """One screenful of a panel.

    Attributes:
        layout: Name of its composition, see ``kiosk.content.layouts``.
        dwell_s: How long it stays in the tour; 0 means by the amount there is to read.
    """

    id: Name
    title: Text
    layout: str = ""
    dwell_s: Annotated[float, msgspec.Meta(ge=0, le=600)] = 0.0
    blocks: tuple[AnyBlock, ...] = ()

    def called(self, language: str) -> str:
        """Return its name: the title, or the first one on it, or its id."""
        heads = (getattr(block, "title", Text()) for block in self.blocks)
        return first_words((self.title, *heads), language) or self.id


class Panel(Part, frozen=True, kw_only=True):
    """One theme of the exhibit: a tile on the home screen, an item of the dock, and its pages.

    Attributes:
        dock: Short title for the dock; without it the title.
        line: One line under the title on the home screen.
        size: Large panels are tiles with a picture, small ones entries below them.
        surface: Night (light on dark) or paper (dark on light).
        accent: Fill of keys and charts. ``on_accent`` and ``accent_text`` are derived from it where
            they are left
            out, and where they cannot be read.
        ground: Background colour; a default for its surface where it is left out.
        tint: Deep colour under the words of its tile.
        art: Picture of its tile.
    """

    id: Name
    title: Text
    dock: Text = Text()
    line: Text = Text()
    icon: str = ""
    size: Literal["large", "small"] = "large"
    surface: Literal["night", "paper"] = "night"
    accent: Colour = DEFAULT_ACCENT
    on_accent: Colour | None = None
    accent_text: Colour | None = None
    ground: Colour | None = None
    card: Colour | None = None
    tint: Colour | None = None
    art: Picture | None = None
    pages: tuple[Page, ...] = ()

    def called(self, language: str) -> str:
        """Return its name: the title, or what stands for one, so that no tile is without."""
        name = first_words((self.title, self.dock), language)
        return name or (self.pages[0].called(language) if self.pages else self.id)


class Exhibit(Part, frozen=True, kw_only=True):
    """Everything that one content.json describes.

    Attributes:
        languages: Codes in the order of the language button; the first one is the default.
    """

    schema: str = msgspec.field(default="", name="$schema")
    version: Literal[1] = 1
    languages: Annotated[tuple[Literal["zh", "en"], ...], msgspec.Meta(min_length=1)] = ("zh", "en")
    title: Text
    subtitle: Text = Text()
    kicker: Text = Text()
    seal: Text = Text()
    loop: Loop = Loop()
    home: Scenery = Scenery()
    attract: Scenery = Scenery()
    panels: tuple[Panel, ...] = ()
