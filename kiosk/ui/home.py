"""The home screen: the exhibit's title over its landscape, and a key for every panel."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRadialGradient
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.content.layouts import Box
from kiosk.content.model import Exhibit
from kiosk.ui.fonts import Face
from kiosk.ui.home_keys import CORNER, EntryKey, LanguageKey, TileKey
from kiosk.ui.home_plan import plan_home
from kiosk.ui.images import Backdrop, Cut
from kiosk.ui.punctuation import is_chinese
from kiosk.ui.setting import Setting
from kiosk.ui.shadow import draw_shadow
from kiosk.ui.text import Style, TextBox, even_box
from kiosk.ui.theme import (
    ATTRACT_GROUND,
    CINNABAR,
    FLOATING,
    HOME_FOOT,
    INK,
    NIGHT_TEXT,
    PAPER_TEXT,
    TILE_NAME,
)
from kiosk.ui.title import Title, TitlePlace

GRAIN_PAPER = "title/silk.png"
GRAIN_NIGHT = "title/grain.png"
PAPER = "#F6ECD6"
HALO = "#FFF8E6"
TITLE = TitlePlace(Box(84, 50, 572, 196), Box(672, 86, 60, 100))
TITLE_UPRIGHT = TitlePlace(Box(60, 72, 636, 216), Box(712, 112, 66, 110))
SUBTITLE, SUBTITLE_UPRIGHT = Box(92, 268, 880, 84), Box(68, 320, 950, 96)
KICKER, KICKER_UPRIGHT = Box(92, 360, 1000, 66), Box(68, 418, 740, 92)
RULE = 64
# Sizes and spacing of subtitle and kicker; the second on an upright screen.
SUBTITLES, SUBTITLE_SPACINGS = (58, 64), (0.04, 0.03)
KICKERS, KICKER_SPACINGS = (32, 36), (0.06, 0.05)


class HomeView(QWidget):
    """Shows the way into every panel, for one size and one language.

    Signals:
        panel_wanted: A tile or an entry was tapped; carries the panel id.
        language_wanted: The language key was tapped.
    """

    panel_wanted = Signal(str)
    language_wanted = Signal()

    def __init__(self, exhibit: Exhibit, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self._canvas = canvas = setting.canvas
        self._images = images = setting.images
        language = setting.language
        self.resize(canvas.size)
        upright = canvas.is_portrait
        scenery = exhibit.home
        self._is_night = scenery.surface == "night"
        self._ground = ATTRACT_GROUND if self._is_night else PAPER
        art = (scenery.art_portrait if upright else None) or scenery.art or Picture(src="")
        self._backdrop = Backdrop(
            art=Cut(art.src, canvas.width, canvas.height, art.focus),
            box=(0, 0, canvas.width, canvas.height),
            width=canvas.width,
            height=canvas.height,
            ground=self._ground,
            grain=GRAIN_NIGHT if self._is_night else GRAIN_PAPER,
            grain_share=0.55,
            foot="" if upright or self._is_night else HOME_FOOT,
        )
        reach = canvas.px(FLOATING.blur)
        self._reach = (-reach, -reach, reach, reach + canvas.px(FLOATING.drop))
        self.texts: list[TextBox] = []
        self._rule: QRectF | None = None
        self._title = Title(
            exhibit,
            scenery,
            TITLE_UPRIGHT if upright else TITLE,
            setting,
            lettering=scenery.title_art,
            colour=TILE_NAME if self._is_night else INK,
        )
        self._set_words(exhibit, language)
        self._add_keys(exhibit)
        images.ready.connect(self._on_ready)
        self.setAccessibleName(exhibit.title.get(language))

    def _set_words(self, exhibit: Exhibit, language: str) -> None:
        """Set the subtitle, and the kicker with its rule below it."""
        upright, canvas = self._canvas.is_portrait, self._canvas
        words = exhibit.subtitle.get(language)
        top = 0.0
        if words:
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
                # On two lines it is smaller, and needs more room.
                room.setHeight(room.height() * 1.4)
                style = replace(style, size=style.size * 0.82, lines=2)
                one = even_box(words, room, style, canvas)
            self.texts.append(one)
            top = one.used.bottom() + canvas.px(6)
        words = exhibit.kicker.get(language)
        if words:
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

    def _add_keys(self, exhibit: Exhibit) -> None:
        """Make the keys; where the words of an entry do not fit, all entries are higher."""
        for has_high_entries in (False, True):
            keys = self._make_keys(exhibit, has_high_entries=has_high_entries)
            if all(key.is_whole for key in keys if isinstance(key, EntryKey)):
                break
            if not has_high_entries:
                for key in keys:
                    key.hide()
                    key.deleteLater()
        self._keys = keys

    def _make_keys(
        self, exhibit: Exhibit, *, has_high_entries: bool
    ) -> list[TileKey | EntryKey | LanguageKey]:
        large = [panel for panel in exhibit.panels if panel.size == "large"]
        small = [panel for panel in exhibit.panels if panel.size == "small"]
        several = len(exhibit.languages) > 1
        plan = plan_home(
            len(large),
            len(small),
            upright=self._canvas.is_portrait,
            has_language=several,
            has_high_entries=has_high_entries,
        )
        keys: list[TileKey | EntryKey | LanguageKey] = []
        for panel, box in zip(large, plan.tiles, strict=True):
            tile = TileKey(panel, self._setting, self._canvas.box(box), self)
            tile.chosen.connect(self.panel_wanted)
            keys.append(tile)
        for panel, box in zip(small, plan.entries, strict=True):
            entry = EntryKey(panel, self._setting, self._canvas.box(box), self)
            entry.chosen.connect(self.panel_wanted)
            keys.append(entry)
        if several and plan.language is not None:
            key = LanguageKey(self._setting, self._canvas.box(plan.language), self)
            key.clicked.connect(self.language_wanted)
            keys.append(key)
        return keys

    def enter(self) -> None:
        """The screen is shown."""

    def leave(self) -> None:
        """The screen is left."""

    def rewind(self) -> None:
        """Nothing grows here."""

    def finish(self) -> None:
        """Nothing grows here."""

    def is_moving(self) -> bool:
        """Nothing grows here."""
        return False

    def is_ready(self) -> bool:
        """Whether its picture is there, or never will be."""
        return self._images.get(self._backdrop) is not None or self._images.has_failed(
            self._backdrop
        )

    def words(self) -> list[str]:
        """Return everything that can be read here."""
        words = self._title.words() + [box.words for box in self.texts]
        for key in self._keys:
            words += key.words()
        return words

    def overflowing(self) -> list[str]:
        """Return what does not fit into its place even at its smallest."""
        words = [box.words for box in self.texts if not box.fits]
        for key in self._keys:
            words += key.overflowing()
        return words

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the landscape, the title and the words."""
        painter = QPainter(self)
        baked = self._images.get(self._backdrop)
        if baked is None:
            painter.fillRect(event.rect(), QColor(self._ground))
        else:
            painter.drawPixmap(event.rect(), baked, event.rect())
        for key in self._keys:
            reach = key.geometry().adjusted(*self._reach)
            if isinstance(key, TileKey) and event.rect().intersects(reach):
                radius = self._canvas.px(CORNER)
                draw_shadow(painter, QRectF(key.geometry()), radius, FLOATING, self._canvas)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if event.rect().top() < self._words_bottom():
            self._draw_halo(painter)
            self._title.draw(painter)
            for box in self.texts:
                box.draw(painter)
            if self._rule is not None:
                painter.fillRect(self._rule, QColor(CINNABAR))

    def _words_bottom(self) -> int:
        return self._canvas.px(560)

    def _draw_halo(self, painter: QPainter) -> None:
        """Lighten the sky behind the words, so that they can be read on any picture."""
        unit = self._canvas.unit
        painter.save()
        painter.scale(1.8, 1.0)
        light = QRadialGradient(380 * unit / 1.8, 230 * unit, 430 * unit)
        for at, share in ((0.0, 0.85), (0.5, 0.5), (1.0, 0.0)):
            colour = QColor(ATTRACT_GROUND if self._is_night else HALO)
            colour.setAlphaF(share)
            light.setColorAt(at, colour)
        painter.fillRect(QRectF(0, 0, 1160 * unit / 1.8, 660 * unit), light)
        painter.restore()

    def _on_ready(self, wanted: object) -> None:
        if wanted == self._backdrop or self._title.wants(wanted):
            self.update()
