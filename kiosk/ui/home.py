"""The home screen: the exhibit's title over its landscape, and a key for every panel."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRadialGradient
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Picture
from kiosk.content.layouts import Box
from kiosk.content.model import Exhibit
from kiosk.ui.fonts import Face
from kiosk.ui.home_keys import EntryKey, LanguageKey, TileKey
from kiosk.ui.home_plan import plan_home
from kiosk.ui.images import Backdrop, Cut
from kiosk.ui.setting import Setting
from kiosk.ui.text import Style, TextBox
from kiosk.ui.theme import ATTRACT_GROUND, CINNABAR, INK, NIGHT_TEXT, PAPER_TEXT, TILE_NAME
from kiosk.ui.title import Title

GRAIN_PAPER = "title/silk.png"
GRAIN_NIGHT = "title/grain.png"
PAPER = "#F6ECD6"
HALO = "#FFF8E6"


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
        )
        self.texts: list[TextBox] = []
        self._rule: QRectF | None = None
        self._title = Title(
            exhibit,
            scenery,
            self._title_box(),
            setting,
            colour=TILE_NAME if self._is_night else INK,
        )
        self._set_words(exhibit, language)
        self._add_keys(exhibit)
        images.ready.connect(self._on_ready)
        self.setAccessibleName(exhibit.title.get(language))

    def _title_box(self) -> QRect:
        box = Box(60, 72, 740, 216) if self._canvas.is_portrait else Box(96, 60, 680, 190)
        return self._canvas.box(box)

    def _set_words(self, exhibit: Exhibit, language: str) -> None:
        upright = self._canvas.is_portrait
        subtitle = self._canvas.box(Box(68, 318, 950, 96) if upright else Box(92, 272, 880, 84))
        kicker = self._canvas.box(Box(68, 420, 950, 92) if upright else Box(92, 366, 880, 66))
        words = exhibit.subtitle.get(language)
        if words:
            size = 64 if upright else 58
            style = Style(
                Face.SERIF,
                size,
                TILE_NAME if self._is_night else INK,
                leading=1.2,
                down=Qt.AlignmentFlag.AlignVCenter,
                lines=2,
            )
            self.texts.append(TextBox(words, QRectF(subtitle), style, self._canvas))
        words = exhibit.kicker.get(language)
        if words:
            rule = self._canvas.px(64)
            gap = self._canvas.px(20)
            room = QRectF(kicker).adjusted(rule + gap, 0, 0, 0)
            size = 36 if upright else 32
            style = Style(
                Face.SANS_MEDIUM,
                size,
                NIGHT_TEXT if self._is_night else PAPER_TEXT,
                leading=1.2,
                down=Qt.AlignmentFlag.AlignVCenter,
                lines=2,
            )
            self.texts.append(TextBox(words, room, style, self._canvas))
            middle = kicker.center().y()
            self._rule = QRectF(
                kicker.left(), middle - self._canvas.px(1.5), rule, self._canvas.px(3)
            )

    def _add_keys(self, exhibit: Exhibit) -> None:
        large = [panel for panel in exhibit.panels if panel.size == "large"]
        small = [panel for panel in exhibit.panels if panel.size == "small"]
        several = len(exhibit.languages) > 1
        plan = plan_home(
            len(large), len(small), upright=self._canvas.is_portrait, has_language=several
        )
        self._keys: list[TileKey | EntryKey | LanguageKey] = []
        for panel, box in zip(large, plan.tiles, strict=True):
            tile = TileKey(panel, self._setting, self._canvas.box(box), self)
            tile.chosen.connect(self.panel_wanted)
            self._keys.append(tile)
        for panel, box in zip(small, plan.entries, strict=True):
            entry = EntryKey(panel, self._setting, self._canvas.box(box), self)
            entry.chosen.connect(self.panel_wanted)
            self._keys.append(entry)
        if several and plan.language is not None:
            key = LanguageKey(self._setting, self._canvas.box(plan.language), self)
            key.clicked.connect(self.language_wanted)
            self._keys.append(key)

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
