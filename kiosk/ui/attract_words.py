"""The words of the attract screen: its title, seal and subtitle before a shade."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QRadialGradient

from kiosk.content.layouts import Box
from kiosk.content.model import Exhibit
from kiosk.ui.fonts import Face
from kiosk.ui.layer import Layer
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import ATTRACT_GROUND, ATTRACT_LINE, ATTRACT_TEXT, alpha
from kiosk.ui.title import Title, TitlePlace
from kiosk.ui.vertical import VerticalText, reads_downwards

TITLE = TitlePlace(Box(497, 548, 926, 286), Box(1445, 592, 56, 94))
TITLE_UPRIGHT = TitlePlace(Box(90, 960, 900, 278), Box(1010, 1004, 64, 108))
SUBTITLE = Box(160, 828, 1600, 90)
SUBTITLE_UPRIGHT = Box(90, 1280, 900, 170)
SUBTITLE_SPACING = 0.2
# On an upright screen title and subtitle read downwards where their language can.
TITLE_DOWN = TitlePlace(Box(429, 842, 290, 822), Box(762, 1524, 64, 108))
SUBTITLE_DOWN = Box(296, 892, 64, 700)
RULE_DOWN = Box(389, 904, 2, 650)


@dataclass(frozen=True, slots=True)
class Shade:
    """What darkens behind a title: half axes and middle in design units, and how much where."""

    wide: float
    high: float
    middle: Box
    stops: tuple[tuple[float, float], ...]


SHADE = Shade(900, 330, Box(960, 740, 0, 0), ((0.0, 0.9), (0.4, 0.8), (0.68, 0.5), (1.0, 0.0)))
SHADE_UPRIGHT = Shade(470, 500, Box(540, 1240, 0, 0), SHADE.stops)
SHADE_DOWN = Shade(
    470, 620, Box(540, 1250, 0, 0), ((0.0, 0.88), (0.48, 0.72), (0.76, 0.3), (1.0, 0.0))
)


class AttractWords:
    """Says whose exhibit it is; on an upright screen downwards, where its language can.

    Attributes:
        layers: The shade, the title, its seal, and the subtitle, in the order in which they come.
    """

    def __init__(self, exhibit: Exhibit, setting: Setting) -> None:
        self._setting = setting
        scenery, language = exhibit.attract, setting.language
        upright = setting.canvas.is_portrait
        subtitle = exhibit.subtitle.get(language)
        self._is_down = (
            upright
            and bool(scenery.title_art_portrait)
            and language == exhibit.languages[0]
            and reads_downwards(subtitle)
        )
        place = TITLE_UPRIGHT if upright else TITLE
        self._title = Title(
            exhibit,
            scenery,
            TITLE_DOWN if self._is_down else place,
            setting,
            lettering=scenery.title_art_portrait if self._is_down else scenery.title_art,
            colour=ATTRACT_TEXT,
            centred=True,
        )
        self._subtitle = self._set_subtitle(subtitle)
        self.layers: list[Layer] = []
        self.lay_out()

    def lay_out(self) -> None:
        """Make the layers anew: a picture in them has come."""
        canvas = self._setting.canvas
        spare = canvas.px(8)
        subtitle = QRectF(self._subtitle.rect)
        if self._is_down:
            subtitle = subtitle.united(QRectF(canvas.box(RULE_DOWN)))
        parts = (
            (self._shade_rect(), self._draw_shade),
            (self._title.ink(), self._title.draw_lettering),
            (self._title.seal_rect(), self._title.draw_seal),
            (subtitle, self._draw_subtitle),
        )
        self.layers = [
            Layer(rect.toAlignedRect().adjusted(-spare, -spare, spare, spare), draw)
            for rect, draw in parts
        ]

    def words(self) -> list[str]:
        """Return what can be read."""
        return [*self._title.words(), self._subtitle.words]

    def overflowing(self) -> list[str]:
        """Return what does not fit."""
        mine = [] if self._subtitle.fits else [self._subtitle.words]
        return [*self._title.overflowing(), *mine]

    def wants(self, wanted: object) -> bool:
        """Whether ``wanted`` is one of its pictures."""
        return self._title.wants(wanted)

    def _set_subtitle(self, words: str) -> TextBox | VerticalText:
        canvas = self._setting.canvas
        if self._is_down:
            style = Style(
                Face.SERIF, 46, ATTRACT_TEXT, across=Qt.AlignmentFlag.AlignHCenter, lines=1
            )
            room = QRectF(canvas.box(SUBTITLE_DOWN))
            return VerticalText(words, room, style, canvas, pitch=1.215)
        room = QRectF(canvas.box(SUBTITLE_UPRIGHT if canvas.is_portrait else SUBTITLE))
        style = Style(
            Face.SERIF,
            52,
            ATTRACT_TEXT,
            leading=1.25,
            across=Qt.AlignmentFlag.AlignHCenter,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=2,
            spacing=SUBTITLE_SPACING if is_chinese(words) else 0.0,
        )
        # The room after the last character is no part of the words.
        room.translate(style.spacing * canvas.px(style.size) / 2, 0)
        return TextBox(words, room, style, canvas)

    def _shade(self) -> Shade:
        if self._is_down:
            return SHADE_DOWN
        return SHADE_UPRIGHT if self._setting.canvas.is_portrait else SHADE

    def _shade_rect(self) -> QRectF:
        canvas = self._setting.canvas
        shade = self._shade()
        rect = QRectF(0, 0, 2 * shade.wide * canvas.unit, 2 * shade.high * canvas.unit)
        rect.moveCenter(QPointF(canvas.box(shade.middle).topLeft()))
        return rect.intersected(QRectF(0, 0, canvas.width, canvas.height))

    def _draw_shade(self, painter: QPainter) -> None:
        """Darken the middle behind the title, so that it can be read on any picture."""
        canvas = self._setting.canvas
        shade = self._shade()
        reach = shade.high * canvas.unit
        painter.save()
        painter.translate(canvas.box(shade.middle).topLeft())
        painter.scale(shade.wide / shade.high, 1.0)
        gradient = QRadialGradient(0, 0, reach)
        for at, share in shade.stops:
            gradient.setColorAt(at, QColor(alpha(ATTRACT_GROUND, share)))
        painter.fillRect(QRectF(-reach, -reach, 2 * reach, 2 * reach), gradient)
        painter.restore()

    def _draw_subtitle(self, painter: QPainter) -> None:
        """Draw the subtitle; where it reads downwards, with the line before it."""
        self._subtitle.draw(painter)
        if not self._is_down:
            return
        rule = QRectF(self._setting.canvas.box(RULE_DOWN))
        line = QLinearGradient(rule.topLeft(), rule.bottomLeft())
        for at, share in ((0.0, 0.0), (0.2, 0.55), (0.8, 0.55), (1.0, 0.0)):
            line.setColorAt(at, QColor(alpha(ATTRACT_LINE, share)))
        painter.fillRect(rule, line)
