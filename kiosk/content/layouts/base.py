"""What a layout is made of: pure data, in design units of 1920x1080 or 1080x1920."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in design units."""

    x: float
    y: float
    width: float
    height: float


WHOLE = Box(0, 0, 1920, 1080)
WHOLE_UPRIGHT = Box(0, 0, 1080, 1920)
NOWHERE = Box(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Place:
    """A named place for one block.

    Attributes:
        name: What content.json may call it.
        kinds: The kinds of block that it takes.
        box: Where it is on a landscape screen.
        upright: Where it is on an upright screen.
        look: Which of the kind's looks is drawn here; "" is the kind's plain one.
        upright_look: Which of them is drawn on an upright screen; None for the same.
        behind: Whether it lies under the other blocks, like a picture that fills the page.
        on_art: Whether it stays on the same part of the picture behind the page.
    """

    name: str
    kinds: tuple[str, ...]
    box: Box
    upright: Box
    look: str = ""
    behind: bool = False
    on_art: bool = False
    upright_look: str | None = None

    def look_on(self, *, is_upright: bool) -> str:
        """Return the look that is drawn on a screen that stands upright, or lies."""
        return self.look if self.upright_look is None or not is_upright else self.upright_look


@dataclass(frozen=True, slots=True)
class Veil:
    """A gradient of the panel's ground over the picture, so that words can be read on it.

    Attributes:
        start: Where it begins, as fractions of the screen.
        end: Where it ends, as fractions of the screen.
        stops: Position on the way (0 to 1) and opacity (0 to 1).
        reach: Half axes of an ellipse around ``start``, as fractions of the screen; the way then
            leads outwards and ``end`` does not matter.
    """

    start: tuple[float, float]
    end: tuple[float, float]
    stops: tuple[tuple[float, float], ...]
    reach: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """The composition of a page.

    Attributes:
        name: What content.json calls it.
        places: In reading order; a block that names no place takes the first free one for its kind.
        art: Where the picture behind the page is; it is cropped to fill this box, which may reach
            over the edges. An empty box leaves the picture to the head.
        art_upright: The same on an upright screen.
        veils: Over the picture, in order.
        veils_upright: The same on an upright screen.
        is_whole: Whether the picture keeps its shape on a screen that is wider than drawn: it
            stands at the right then, and fades into the ground at its left.
        foot: How far a picture on a paper panel darkens behind the dock, 0 to 1.
        dusk: Whether a picture that is much lighter or darker than its panel sinks into the
            panel's light: where words stand all over it, or its veils would be seen as spots.
        caption: Where the caption of the art is; it stands right-aligned there.
        caption_upright: The same on an upright screen.
        window: Where a screenful of the places is seen that do not fit on the screen: those in it,
            and those below it, a gap after the other. Empty where all are seen at once.
        window_upright: The same on an upright screen.
    """

    name: str
    places: tuple[Place, ...]
    art: Box = WHOLE
    art_upright: Box = WHOLE_UPRIGHT
    veils: tuple[Veil, ...] = field(default=())
    veils_upright: tuple[Veil, ...] = field(default=())
    is_whole: bool = False
    foot: float = 0.0
    dusk: bool = False
    caption: Box = Box(1248, 24, 600, 44)
    caption_upright: Box = Box(480, 20, 540, 44)
    window: Box = NOWHERE
    window_upright: Box = NOWHERE


def veil_around(
    centre: tuple[float, float], reach: tuple[float, float], stops: tuple[tuple[float, float], ...]
) -> Veil:
    """Return a veil around ``centre`` that has faded at ``reach`` (fractions of the screen)."""
    return Veil(centre, centre, stops, reach)


def veil_left(width: float, strength: float = 0.93) -> Veil:
    """Return a veil from the left edge that has faded at ``width`` (a fraction of the screen)."""
    return Veil((0, 0), (width, 0), ((0, strength), (0.55, strength * 0.9), (1, 0)))


def veil_top(height: float, strength: float = 0.93) -> Veil:
    """Return a veil from the top edge that has faded at ``height`` (a fraction of the screen)."""
    return Veil((0, 0), (0, height), ((0, strength), (0.55, strength * 0.9), (1, 0)))


def veil_bottom(height: float, strength: float = 1.0) -> Veil:
    """Return a veil from the bottom edge, faded ``height`` (of the screen) above it."""
    return Veil((0, 1), (0, 1 - height), ((0, strength), (0.6, strength * 0.95), (1, 0)))


def veil_after(edge: float, art: float) -> Veil:
    """Return a veil that hides where the art begins, and is gone a little after ``edge``.

    Both are fractions of the width; words stand up to ``edge``.
    """
    end = min(1.0, edge + 0.2)
    dense = max(art + 0.01, edge - 0.12)
    return Veil((0, 0), (end, 0), ((0, 1), (dense / end, 1), ((edge + 0.03) / end, 0.6), (1, 0)))


def veil_below(start: float, end: float) -> Veil:
    """Return a veil that comes from ``start`` on and is dense from ``end`` (of the height) on."""
    return Veil((0, max(0.0, start)), (0, max(start + 0.01, end)), ((0, 0), (1, 1)))


def veil_above(start: float, end: float) -> Veil:
    """Return a veil that is dense down to ``start`` and gone at ``end`` (of the height)."""
    return Veil((0, max(0.0, start)), (0, max(start + 0.01, end)), ((0, 1), (1, 0)))
