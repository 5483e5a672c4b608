"""What moves over a full-screen picture: birds, clouds, boats, a train, light on water."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from kiosk.content.parts import Fraction, Part

# A way may begin and end outside the picture.
Coordinate = Annotated[float, msgspec.Meta(ge=-3.0, le=4.0)]
Place = tuple[Coordinate, Coordinate]
Width = Annotated[float, msgspec.Meta(ge=0.001, le=3.0)]
Seconds = Annotated[float, msgspec.Meta(ge=0.0, le=3600.0)]


class Cover(Part, frozen=True, kw_only=True):
    """What of the picture stands before a sprite: the sprite passes behind it.

    Attributes:
        src: A picture with transparency; where it is opaque, the background covers the sprite.
        at: Its middle, as fractions of the background.
        width: Its width, as a fraction of the background's.
    """

    src: str
    at: Place
    width: Width


class Sprite(Part, frozen=True, kw_only=True):
    """A small picture with transparency that lives on a large one.

    Attributes:
        src: The picture; several frames stand side by side in it.
        frames: How many frames it has; they are shown one after the other.
        frame_s: Seconds that each frame is shown.
        path: Points of its way, as fractions of the background (outside it below 0 or above 1). A
            smooth curve leads through them, in equal time from each to the next. One point: it
            stays there.
        width: Width of a frame, as a fraction of the background's width.
        sizes: How large it is at each point of the path; 1 where left out.
        seconds: For the whole way; 0 means that it stays at the first point.
        way: Starts again at the first point, or goes back and forth, slower at both ends.
        pause_s: Seconds between two ways.
        start: Where it is when the screen appears, as a share of the way (of the breath for what
            stays where it is).
        fade: Share of the way that it takes to appear, and to vanish at the end.
        opacity: Least and most; it breathes between them.
        breath_s: Seconds of one breath; 0 means that it always has most.
        stands: It stands at every point of the path at once; the points breathe in turn.
        length: Share of the path that it lies along, leaning with it; 0 means that it stays
            upright. Its right end is its front.
        followers: Pictures that follow on the same path, each of the same length.
        cover: What it passes behind.
    """

    src: str
    frames: Annotated[int, msgspec.Meta(ge=1, le=60)] = 1
    frame_s: Annotated[float, msgspec.Meta(ge=0.03, le=60)] = 0.1
    path: Annotated[tuple[Place, ...], msgspec.Meta(min_length=1)]
    width: Width
    sizes: tuple[Annotated[float, msgspec.Meta(ge=0.001, le=10.0)], ...] = ()
    seconds: Seconds = 0.0
    way: Literal["again", "back"] = "again"
    pause_s: Seconds = 0.0
    start: Fraction = 0.0
    fade: Annotated[float, msgspec.Meta(ge=0.0, le=0.5)] = 0.0
    opacity: tuple[Fraction, Fraction] = (1.0, 1.0)
    breath_s: Seconds = 0.0
    stands: bool = False
    length: Fraction = 0.0
    followers: tuple[str, ...] = ()
    cover: Cover | None = None
