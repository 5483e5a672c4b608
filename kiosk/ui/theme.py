"""Every colour, size, duration and easing has its name here.

Sizes are design units: pixels on a 1920x1080 (or 1080x1920) screen; ``Canvas`` turns them into
device pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from kiosk.content.model import Panel


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations in milliseconds; 0 means at once."""

    press_ms: int = 90
    dock_ms: int = 320
    page_ms: int = 420
    grow_ms: int = 900
    carousel_ms: int = 700
    drift_ms: int = 1700
    slide_ms: int = 320
    route_ms: int = 2400
    compare_ms: int = 1600
    pulse_ms: int = 2400
    stagger_ms: int = 70
    living_ms: int = 40
    sprite_ms: int = 600
    attract_ms: int = 1600
    shake_ms: int = 380
    tiles_ms: int = 420
    tiles_rise: int = 24
    title_rise: int = 40
    page_shadow: int = 72
    press_scale: float = 0.96

    @classmethod
    def none(cls) -> Motion:
        """Reduced motion: end states at once."""
        return cls(
            press_ms=0,
            dock_ms=0,
            page_ms=0,
            grow_ms=0,
            carousel_ms=0,
            drift_ms=0,
            slide_ms=0,
            route_ms=0,
            compare_ms=0,
            pulse_ms=0,
            stagger_ms=0,
            living_ms=0,
            sprite_ms=0,
            attract_ms=0,
            shake_ms=0,
            tiles_ms=0,
            page_shadow=0,
        )


@dataclass(frozen=True, slots=True)
class Space:
    """Distances and radii, in design units."""

    margin: int = 72
    margin_upright: int = 60
    gap: int = 24
    pad: int = 28
    key: int = 15
    item: int = 22
    card: int = 26
    dock: int = 30
    touch: int = 88
    slack: int = 16
    swipe: int = 90


@dataclass(frozen=True, slots=True)
class Elevation:
    """How high something floats: its shadow's distance and softness, in design units."""

    drop: int
    blur: int
    colour: str
    strength: float


# look.md, 3: tiles float, the dock higher.
FLOATING = Elevation(14, 22, "#041820", 0.38)
DOCKED = Elevation(18, 40, "#020C12", 0.38)
# Beside the edge of a screen that is unrolled over another one.
SHEET_SHADOW = "#6B020C12"
RAISED = Elevation(24, 50, "#000000", 0.5)
HANGING = Elevation(18, 22, "#0A0622", 0.6)
PLAQUE = Elevation(14, 26, "#3C4614", 0.22)
PINNED = Elevation(8, 18, "#1E3C1E", 0.25)


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one surface in one panel's light, as ``#rrggbb`` or ``#aarrggbb``.

    Attributes:
        strong: The accent as lines, arrows and icons on the ground and on cards have it.
        gilt: Gold lines on the ground and on cards.
    """

    is_night: bool
    ground: str
    card: str
    raised: str
    border: str
    text: str
    text2: str
    title: str
    track: str
    baseline: str
    accent: str
    on_accent: str
    accent_text: str
    strong: str
    gilt: str
    loud: str
    bar_from: str
    bar_mid: str
    bar_to: str
    lead_from: str
    lead_mid: str
    lead_to: str


GOLD = "#E3BC73"
GOLD_BRIGHT = "#F3D79C"
GOLD_TEXT = "#85591A"
CINNABAR = "#C13B27"
PIN_CHOSEN = "#D2452F"
# Light and shade on parts of charts and cards, with their opacity.
FACET_LIGHT, FACET_SHADE = "#18FFFFFF", "#14000000"
CARD_SHADE, PORTRAIT_SHADOW, PANE_SHADE = "#0E000000", "#093C4628", "#0B1C22"
WHITE = "#FFFFFF"
BLACK = "#000000"
# Outside the opening hours: pixels that are off, and a clock that wears nothing out.
CLOSED_GROUND, CLOSED_TEXT = BLACK, "#7E8D91"
INK = "#14292F"
CREAM = "#FFF5E2"
SEAL_TEXT = "#FFF3E0"
DOCK_GROUND = "#0A2530"
DOCK_WELL = "#EB061820"
DOCK_LABEL = "#DFE6DF"
DOCK_BORDER = "#6BE3BC73"
ENTRY_GROUND = "#ED072834"
TILE_NAME = "#FFF8E8"
TILE_LINE = "#F3E6C8"
TILE_NIGHT = "#06161F"
ASK_GROUND, ASK_RIM = "#08222D", "#0D3340"
COUNTDOWN = ("#FFF0C8", "#F2A65A", "#FFC987", "#7A3A12")
SCRIM_ASK = "#D6030E14"
TRACK_NIGHT = "#18404C"
HOME_FOOT = "#B308303C"
ATTRACT_GROUND = "#071A23"
ATTRACT_TEXT = "#FFF6E0"
ATTRACT_LINE = "#F3D08A"
PILL_GROUND = "#E0051A24"
SHADE = "#B8041820"
JADE = "#3FB3A8"
ZOOM_GROUND = "#030E14"
ZOOM_BAR = "#08202A"
ZOOM_KEY = "#143C4A"
# Behind the staff's screens, from the light in it to its edges; their keys and places for digits.
STAFF_GROUND = ("#0F3645", "#0A2530", "#06161F")
STAFF_KEY, STAFF_KEY_PRESSED = "#0F3240", "#1B4B5B"
STAFF_CARD = "#0B2834"
STAFF_TITLE, STAFF_TEXT = "#FFF8EA", "#C7D6D4"
# Signboards: upper and lower colour, and the rim that glows.
SIGNS = (
    ("#19756B", "#0C4A4C", "#8FE3D6"),
    ("#BF3B2A", "#7A1A24", "#FFB58A"),
    ("#9C521F", "#6B2B18", "#FFD28A"),
)
ROAD_SIGN = "#2E7D4F"
STEEL = ("#EEF2EE", "#8FA5A2")
# Facets of a climbing wall, beside the panel's own colour.
CLAY = "#E98663"
SAND = "#F3E0B8"
HOLDS = ("#F2C14E", "#FFF3DC", "#8FD6D0", "#E9744F", "#0F4F5C")
METAL = ("#8FB0B8", "#C4D6DA", "#F7FBFB", "#C2D5D9", "#EEF5F5", "#B4CACE", "#7D9FA8")
METAL_EDGE = "#567A85"
METAL_LINE = "#2D525D"
METAL_INK = "#0D2530"
KEY_FACE = "#FFFAEE"
KEY_BORDER = "#C9963F"
BADGE = "#0D3340"
SILK = "#2B737A"
SILK_DARK = "#174D57"
ROD_LIGHT = "#B0744A"
ROD = "#6B3A22"
ROD_DARK = "#47230F"
ROPE = "#C79F62"
ROPE_LIGHT = "#F6DFB0"
ROPE_DARK = "#8A6231"
ROPE_EDGE = "#2D1F0E"
IRON = "#3D6073"
IRON_LIGHT = "#8FB0BF"
IRON_DARK = "#0A1C28"
ROOF = "#3F5053"
CORD = "#A8713F"
PLANK = "#D9C39A"
PLANK_DARK = "#C2A672"

NIGHT_GROUND = "#071A23"
NIGHT_TEXT = "#F5F0E1"
NIGHT_TEXT2 = "#B9CBC9"
PAPER_GROUND = "#F6ECD6"
PAPER_LIGHT = "#FFF8E6"
# look.md, elevation 1: what a card on paper throws, in one of its six soft layers.
PAPER_SHADOW = "#056E561E"
PAPER_TEXT = "#14292F"
PAPER_TEXT2 = "#465A5C"


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#rrggbb`` (WCAG 2.1, relative luminance)."""

    def channel(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = rgb(colour)
    return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)


def rgb(colour: str) -> tuple[int, int, int]:
    """Return the red, green and blue (0 to 255) of ``#rrggbb`` or ``#aarrggbb``."""
    digits = colour.lstrip("#")[-6:]
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, contrast ratio)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """Return ``one`` with ``share`` (0 to 1) of ``other``."""
    pairs = zip(rgb(one), rgb(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def alpha(colour: str, share: float) -> str:
    """Return ``#aarrggbb`` of ``colour`` at an opacity of ``share`` (0 to 1)."""
    return f"#{round(share * 255):02X}{colour.lstrip('#')[-6:]}"


# WCAG asks 4.5 : 1 of text (1.4.3), and 3 : 1 of what is no text (1.4.11).
READABLE, VISIBLE = 4.5, 3.0
# Grain and light make a ground uneven: coloured words are made for that much more on a flat one.
LEGIBLE = 5.2


def readable(colour: str | None, ground: str, towards: str) -> str:
    """Return ``colour``, or the nearest step towards ``towards`` that can be read."""
    return _seen(colour or towards, (ground,), towards, READABLE)


@lru_cache(maxsize=512)  # asked anew for every panel whenever its page or the dock is made
def _seen(colour: str, grounds: tuple[str, ...], towards: str, least: float) -> str:
    """Return the step of ``colour`` towards another that differs enough from all ``grounds``."""
    for step in range(21):
        tried = mix(colour, towards, step / 20)
        if all(contrast(tried, ground) >= least for ground in grounds):
            return tried
    return towards


def is_night(surface: str, ground: str | None) -> bool:
    """Whether light words belong on a panel: what its ``ground`` really is counts, if any."""
    is_said = surface == "night"
    if ground is None or holds_words(ground, is_night=is_said):
        return is_said
    return not is_said


def holds_words(ground: str, *, is_night: bool) -> bool:
    """Whether light words (or dark ones) can be read on ``ground``, if need be pure white ones."""
    return contrast(WHITE if is_night else BLACK, ground) >= READABLE


@dataclass(frozen=True, slots=True)
class Theme:
    """What the whole exhibit looks like; panels add their accent and their time of day."""

    motion: Motion = field(default_factory=Motion)
    space: Space = field(default_factory=Space)

    def palette(self, panel: Panel) -> Palette:
        """Return the colours of one panel; what is missing or cannot be seen is derived."""
        if is_night(panel.surface, panel.ground):
            return _night(panel)
        return _paper(panel)


def _night(panel: Panel) -> Palette:
    ground = panel.ground or mix(NIGHT_GROUND, panel.accent, 0.03)
    card = _card(panel, mix(ground, "#143C4A", 0.42), is_night=True)
    grounds = (ground, card)
    accent = _seen(panel.accent, grounds, WHITE, VISIBLE)
    accent_text = _seen(accent, grounds, WHITE, LEGIBLE)
    return Palette(
        is_night=True,
        ground=ground,
        card=card,
        raised=mix(card, NIGHT_TEXT2, 0.16),
        border=alpha(GOLD, 0.28),
        text=_seen(NIGHT_TEXT, grounds, WHITE, READABLE),
        text2=_seen(NIGHT_TEXT2, grounds, WHITE, READABLE),
        title=_seen("#FFF8EA", grounds, WHITE, READABLE),
        track=mix(card, "#2C7A94", 0.2),
        baseline="#3F6B76",
        accent=accent,
        on_accent=_on_accent(panel, accent),
        accent_text=accent_text,
        strong=accent,
        gilt=_seen(GOLD_BRIGHT, grounds, WHITE, VISIBLE),
        loud=accent_text,
        bar_from="#15485A",
        bar_mid="#3A93A0",
        bar_to="#A9E3DF",
        lead_from=mix(accent, "#2A0A00", 0.62),
        lead_mid=mix(accent, "#8A3A10", 0.25),
        lead_to=mix(accent, WHITE, 0.45),
    )


def _paper(panel: Panel) -> Palette:
    ground = panel.ground or PAPER_GROUND
    card = _card(panel, "#FFFAEE", is_night=False)
    grounds = (ground, card)
    dark = INK if all(contrast(INK, each) >= READABLE for each in grounds) else BLACK
    wanted = panel.accent_text or mix(panel.accent, INK, 0.5)
    accent_text = _seen(wanted, grounds, dark, LEGIBLE)
    text = _seen(PAPER_TEXT, grounds, BLACK, READABLE)
    return Palette(
        is_night=False,
        ground=ground,
        card=card,
        raised="#F1E4C8",
        border="#E3D2A6",
        text=text,
        text2=_seen(PAPER_TEXT2, grounds, BLACK, READABLE),
        title=text,
        track="#E4ECE4",
        baseline=mix("#E4ECE4", PAPER_TEXT2, 0.4),
        accent=panel.accent,
        on_accent=_on_accent(panel, panel.accent),
        accent_text=accent_text,
        strong=accent_text,
        gilt=_seen(GOLD_TEXT, grounds, BLACK, VISIBLE),
        loud=_seen(CINNABAR, grounds, dark, LEGIBLE),
        bar_from=mix(accent_text, WHITE, 0.1),
        bar_mid=mix(accent_text, WHITE, 0.28),
        bar_to=mix(accent_text, WHITE, 0.55),
        lead_from=mix(accent_text, INK, 0.15),
        lead_mid=accent_text,
        lead_to=mix(accent_text, WHITE, 0.45),
    )


def _card(panel: Panel, derived: str, *, is_night: bool) -> str:
    """Return the card as written, if its words can be read on it."""
    is_fit = panel.card is not None and holds_words(panel.card, is_night=is_night)
    return panel.card if is_fit and panel.card else derived


def _on_accent(panel: Panel, accent: str) -> str:
    """Return the colour of words on the accent."""
    farthest = max((INK, BLACK, WHITE), key=lambda colour: contrast(colour, accent))
    derived = mix(accent, farthest, 0.84)
    return readable(panel.on_accent or derived, accent, farthest)
