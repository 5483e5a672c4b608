"""The words of the home screen: its title, a subtitle, and a kicker behind a rule."""

from __future__ import annotations

from dataclasses import replace

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

TITLE = TitlePlace(Box(84, 50, 572, 196), Box(672, 86, 60, 100))
TITLE_UPRIGHT = TitlePlace(Box(60, 72, 636, 216), Box(712, 112, 66, 110))
SUBTITLE, SUBTITLE_UPRIGHT = Box(92, 268, 880, 84), Box(68, 320, 950, 96)
KICKER, KICKER_UPRIGHT = Box(92, 360, 1000, 66), Box(68, 418, 740, 92)
RULE = 64
SUBTITLE_RISE = 20
# Sizes and spacing of subtitle and kicker; the second on an upright screen.
SUBTITLES, SUBTITLE_SPACINGS = (58, 64), (0.04, 0.03)
KICKERS, KICKER_SPACINGS = (32, 36), (0.06, 0.05)
# Half axes and middle of the light behind the words; they stand inside it.
LIGHT, LIGHT_AT = (774, 430), (380, 230)


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
        self._title = Title(
            exhibit,
            exhibit.home,
            TITLE_UPRIGHT if canvas.is_portrait else TITLE,
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
        reach = QRectF(0, 0, canvas.px(LIGHT_AT[0] + LIGHT[0]), canvas.px(LIGHT_AT[1] + LIGHT[1]))
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
        upright, canvas = self._canvas.is_portrait, self._canvas
        style = Style(
            Face.SERIF,
            SUBTITLES[upright],
            TILE_NAME if self._is_night else INK,
            leading=1.2,
            down=Qt.AlignmentFlag.AlignVCenter,
            spacing=SUBTITLE_SPACINGS[upright] if is_chinese(words) else 0.0,
        )
        room = QRectF(canvas.box(SUBTITLE_UPRIGHT if upright else SUBTITLE))
        one = TextBox(words, room, replace(style, lines=1, smallest=style.size * 0.8), canvas)
        if not one.fits:
            # On two lines it is smaller, needs more room, and stands closer to the title.
            room.setHeight(room.height() * 1.4)
            if not upright:
                room.translate(0, -canvas.px(SUBTITLE_RISE))
            style = replace(style, size=style.size * 0.82, lines=2)
            one = even_box(words, room, style, canvas)
        self.texts.append(one)
        return one.used.bottom() + canvas.px(6)

    def _set_kicker(self, words: str, top: float) -> None:
        """Set the kicker and its rule, below ``top``."""
        if not words:
            return
        upright, canvas = self._canvas.is_portrait, self._canvas
        kicker = QRectF(canvas.box(KICKER_UPRIGHT if upright else KICKER))
        kicker.moveTop(max(kicker.top(), top))
        rule, gap = canvas.px(RULE), canvas.px(20)
        room = kicker.adjusted(rule + gap, 0, 0, 0)
        style = Style(
            Face.SANS_MEDIUM,
            KICKERS[upright],
            NIGHT_TEXT if self._is_night else PAPER_TEXT,
            smallest=26,
            leading=1.2,
            down=Qt.AlignmentFlag.AlignVCenter,
            lines=1,
            spacing=KICKER_SPACINGS[upright] if is_chinese(words) else 0.0,
        )
        one = TextBox(words, room, style, canvas)
        if not one.fits:
            one = even_box(words, room, replace(style, lines=2, smallest=21), canvas)
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
        flat = LIGHT[0] / LIGHT[1]
        painter.scale(flat, 1.0)
        light = QRadialGradient(LIGHT_AT[0] * unit / flat, LIGHT_AT[1] * unit, LIGHT[1] * unit)
        for at, share in ((0.0, 0.85), (0.5, 0.5), (1.0, 0.0)):
            colour = QColor(ATTRACT_GROUND if self._is_night else PAPER_LIGHT)
            colour.setAlphaF(share)
            light.setColorAt(at, colour)
        room = QRectF(self.layer.rect)
        painter.fillRect(QRectF(0, 0, room.width() / flat, room.height()), light)
        painter.restore()
