"""The words of the home screen: its title, a subtitle, and a kicker behind a rule."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QRadialGradient

from kiosk.content.layouts import Box
from kiosk.content.model import Exhibit
from kiosk.ui.fonts import Face
from kiosk.ui.layer import Layer
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import (
    ATTRACT_GROUND,
    CINNABAR,
    INK,
    NIGHT_TEXT,
    PAPER_LIGHT,
    PAPER_TEXT,
    TILE_NAME,
)
from kiosk.ui.title import Title, TitlePlace


@dataclass(frozen=True, slots=True)
class WordsPlan:
    """Where and how large the words of home are, in design units.

    Attributes:
        title: The place of the title.
        subtitle: The place of the subtitle; on two lines it may be so much higher.
        two_lines: How much smaller it is on two lines, and how much higher its place.
        kicker: The place of the kicker, if the subtitle leaves it there.
        sizes: Of subtitle and kicker.
        smallest: Of the kicker: on one line, and on two.
        spacings: Air between the characters of Chinese words, as shares of their size.
        rise: How far a subtitle on two lines rises.
        light: Half axes of the light behind the words; they stand inside it.
        light_at: Its middle.
        shine: How bright it is from the middle on.
    """

    title: TitlePlace
    subtitle: Box
    kicker: Box
    sizes: tuple[float, float]
    smallest: tuple[float, float] = (26, 21)
    spacings: tuple[float, float] = (0.04, 0.06)
    two_lines: tuple[float, float] = (0.82, 1.4)
    rise: float = 0
    light: tuple[float, float] = (774, 430)
    light_at: tuple[float, float] = (380, 230)
    shine: tuple[tuple[float, float], ...] = ((0.0, 0.85), (0.5, 0.5), (1.0, 0.0))


PLAN = WordsPlan(
    TitlePlace(Box(84, 50, 572, 196), Box(672, 86, 60, 100)),
    Box(92, 268, 880, 84),
    Box(92, 360, 1000, 66),
    (58, 32),
    rise=20,
)
PLAN_UPRIGHT = WordsPlan(
    TitlePlace(Box(60, 84, 636, 216), Box(712, 124, 66, 110)),
    Box(68, 320, 950, 96),
    Box(68, 418, 740, 92),
    (64, 36),
    spacings=(0.03, 0.05),
)
# In large type the words take what the tiles leave them.
PLAN_LARGE = WordsPlan(
    TitlePlace(Box(84, 22, 482, 164), Box(584, 50, 54, 90)),
    Box(86, 182, 1140, 112),
    Box(90, 298, 1290, 74),
    (87, 48),
    smallest=(40, 30),
    spacings=(0.01, 0.02),
    two_lines=(0.66, 1.2),
    rise=14,
    light=(1000, 560),
    light_at=(440, 215),
    shine=((0.0, 0.96), (0.62, 0.86), (1.0, 0.0)),
)
PLAN_LARGE_UPRIGHT = WordsPlan(
    TitlePlace(Box(60, 150, 636, 204), Box(712, 176, 66, 110)),
    Box(68, 376, 950, 108),
    Box(68, 494, 950, 140),
    (76, 50),
    smallest=(46, 36),
    spacings=(0.02, 0.03),
    light=(840, 460),
    light_at=(380, 330),
    shine=((0.0, 0.88), (0.5, 0.6), (1.0, 0.0)),
)
PLANS = {
    (False, False): PLAN,
    (False, True): PLAN_UPRIGHT,
    (True, False): PLAN_LARGE,
    (True, True): PLAN_LARGE_UPRIGHT,
}
RULE = 64


class HomeWords:
    """Says whose exhibit it is.

    Attributes:
        texts: Subtitle and kicker, as far as there are any.
        layer: All of it, with the light behind it.
    """

    def __init__(self, exhibit: Exhibit, setting: Setting) -> None:
        self._canvas = canvas = setting.canvas
        self._is_night = exhibit.home.surface == "night"
        self._rule: QRectF | None = None
        self._plan = plan = PLANS[setting.is_large, canvas.is_portrait]
        self._title = Title(
            exhibit,
            exhibit.home,
            plan.title,
            setting,
            lettering=exhibit.home.title_art,
            colour=TILE_NAME if self._is_night else INK,
        )
        self.texts: list[TextBox] = []
        top = self._set_subtitle(exhibit.subtitle.get(setting.language))
        self._set_kicker(exhibit.kicker.get(setting.language), top)
        self.layer = Layer(self._reach(), self._draw)

    def _reach(self) -> QRect:
        """Return everything that is drawn: the light, and words that stand wider apart."""
        canvas = self._canvas
        (across, down), (wide, high) = self._plan.light_at, self._plan.light
        reach = QRectF(0, 0, canvas.px(across + wide), canvas.px(down + high))
        rects = [self._title.ink(), self._title.seal_rect()]
        for rect in (*rects, *(box.ink() for box in self.texts)):
            reach = reach.united(rect)
        # Strokes may reach a little over what they are measured by.
        spare = canvas.px(8)
        return reach.toAlignedRect().adjusted(0, 0, spare, spare)

    def _set_subtitle(self, words: str) -> float:
        """Set the subtitle; return where the kicker may begin."""
        if not words:
            return 0.0
        plan, canvas = self._plan, self._canvas
        style = Style(
            Face.SERIF,
            plan.sizes[0],
            TILE_NAME if self._is_night else INK,
            leading=1.2,
            down=Qt.AlignmentFlag.AlignVCenter,
            spacing=plan.spacings[0] if is_chinese(words) else 0.0,
        )
        room = QRectF(canvas.box(plan.subtitle))
        one = TextBox(words, room, replace(style, lines=1, smallest=style.size * 0.8), canvas)
        if not one.fits:
            # On two lines it is smaller, needs more room, and stands closer to the title.
            smaller, higher = plan.two_lines
            room.setHeight(room.height() * higher)
            room.translate(0, -canvas.px(plan.rise))
            style = replace(style, size=style.size * smaller, lines=2)
            one = even_box(words, room, style, canvas)
        self.texts.append(one)
        return one.used.bottom() + canvas.px(6)

    def _set_kicker(self, words: str, top: float) -> None:
        """Set the kicker and its rule, below ``top``."""
        if not words:
            return
        plan, canvas = self._plan, self._canvas
        kicker = QRectF(canvas.box(plan.kicker))
        kicker.moveTop(max(kicker.top(), top))
        rule, gap = canvas.px(RULE), canvas.px(20)
        room = kicker.adjusted(rule + gap, 0, 0, 0)
        style = Style(
            Face.SANS_MEDIUM,
            plan.sizes[1],
            NIGHT_TEXT if self._is_night else PAPER_TEXT,
            smallest=plan.smallest[0],
            leading=1.2,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=1,
            spacing=plan.spacings[1] if is_chinese(words) else 0.0,
        )
        one = TextBox(words, room, style, canvas)
        if not one.fits:
            one = even_box(words, room, replace(style, lines=2, smallest=plan.smallest[1]), canvas)
        self.texts.append(one)
        # The rule stands before the first line.
        middle = one.used.top() + one.used.height() / one.count / 2
        self._rule = QRectF(kicker.left(), middle - canvas.px(1.5), rule, canvas.px(3))

    def words(self) -> list[str]:
        """Return what can be read."""
        return self._title.words() + [box.words for box in self.texts]

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        mine = [box.words for box in self.texts if not box.fits]
        return [*self._title.overflowing(), *mine]

    def wants(self, wanted: object) -> bool:
        """Whether ``wanted`` is one of its pictures."""
        return self._title.wants(wanted)

    def _draw(self, painter: QPainter) -> None:
        self._draw_light(painter)
        self._title.draw(painter)
        for box in self.texts:
            box.draw(painter)
        if self._rule is not None:
            painter.fillRect(self._rule, QColor(CINNABAR))

    def _draw_light(self, painter: QPainter) -> None:
        """Lighten the sky behind the words, so that they can be read on any picture."""
        unit = self._canvas.unit
        painter.save()
        (across, down), (wide, high) = self._plan.light_at, self._plan.light
        flat = wide / high
        painter.scale(flat, 1.0)
        light = QRadialGradient(across * unit / flat, down * unit, high * unit)
        for at, share in self._plan.shine:
            colour = QColor(ATTRACT_GROUND if self._is_night else PAPER_LIGHT)
            colour.setAlphaF(share)
            light.setColorAt(at, colour)
        room = QRectF(self.layer.rect)
        painter.fillRect(QRectF(0, 0, room.width() / flat, room.height()), light)
        painter.restore()
